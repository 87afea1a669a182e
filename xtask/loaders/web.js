(() => {
  const TEXTS = __TEXTS__;
  // What arrives is heard in a copy, so that the browser still keeps what it compiles.
  const hear = async (response) => {
    for (const reader = response.clone().body.getReader(); !(await reader.read()).done;) moved();
  };
  const compile = async (response) => {
    moved();
    if (!response.ok) throw coded('wasm-missing', `${response.url}: HTTP ${response.status}`);
    hear(response).catch(() => {});
    const type = (response.headers.get('content-type') ?? '').trim().toLowerCase();
    if (type === 'application/wasm' && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
    const bytes = await response.arrayBuffer();
    // A host that has no such file may send a page instead, which begins with `<`.
    if (new Uint8Array(bytes)[0] === 60) throw coded('wasm-missing', `${response.url}: a page instead of a file`);
    return WebAssembly.compile(bytes);
  };
  // Asked for at once and awaited where it is used; until then a failure is nobody's.
  const begun = (promise) => (promise.then(moved).catch(() => {}), promise);
  const LOOK = () => import(__LOOK__);
  const MODULE = () => import(__MODULE__);
  // A page that pins this file pins its wasm, too.
  const pinned = () => document.querySelector("script[integrity][src*='skin-quiz.js']") || /"integrity"/.test(document.querySelector("script[type=importmap]")?.text);
  let tries = 0;
  // A browser remembers which module did not come, and asks for it again by another address alone.
  const bring = (load) => {
    const [, address] = /["'`](\.[^"'`]+)/.exec(load) ?? [];
    return begun(tries && address && !pinned() ? import(`${new URL(address, import.meta.url)}#${tries}`) : load());
  };
  // Most hosts send the wasm as large as it is, and have the packed one beside it: a third of it.
  const fetchWasm = async () => {
    const url = new URL(__WASM__, import.meta.url);
    const stop = new AbortController();
    const integrity = pinned() ? __WASM_HASH__ : "";
    const whole = await fetch(url, { integrity, signal: stop.signal });
    if (integrity || !whole.ok || +whole.headers.get("content-length") !== __WASM_SIZE__ || !globalThis.DecompressionStream) return compile(whole);
    stop.abort();
    try {
      const packed = new URL(url);
      packed.pathname += ".gz";
      const response = await fetch(packed);
      hear(response).catch(() => {});
      const bytes = await response.blob();
      const [first] = new Uint8Array(await bytes.slice(0, 1).arrayBuffer());
      // A host may have unpacked it on the way.
      const unpacked = first === 31 ? bytes.stream().pipeThrough(new DecompressionStream("gzip")) : bytes;
      return await WebAssembly.compile(await new Response(unpacked).arrayBuffer());
    } catch {
      return compile(await fetch(url));
    }
  };
  let quiz;
  const init = async () => {
    const wasm = begun(fetchWasm());
    const late = bring(LOOK);
    const module = await bring(MODULE);
    await module.default({ module_or_path: wasm });
    await turn();
    return { module, late: await late };
  };
  return {
    here: import.meta.url,
    text: (language) => TEXTS[language](),
    quiz: async (language) => {
      const text = bring(TEXTS[language]);
      const brought = await (quiz ||= begun(init()).catch((error) => {
        tries++;
        quiz = undefined; // the next start tries again
        throw error;
      }));
      const { default: words, says } = await text.catch((error) => (tries++, Promise.reject(error)));
      if (!brought.module.learn(words)) throw coded('wrong-version', language);
      return { ...brought, says };
    },
  };
})()
