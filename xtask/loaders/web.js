(() => {
  const TEXTS = __TEXTS__;
  const compile = async (response) => {
    moved();
    if (!response.ok) throw coded('wasm-missing', `${response.url}: HTTP ${response.status}`);
    // What arrives is heard in a copy, so that the browser still keeps what it compiles.
    (async () => {
      for (const reader = response.clone().body.getReader(); !(await reader.read()).done;) moved();
    })().catch(() => {});
    const type = (response.headers.get('content-type') ?? '').trim().toLowerCase();
    if (type === 'application/wasm' && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
    const bytes = await response.arrayBuffer();
    // A host that has no such file may send a page instead, which begins with `<`.
    if (new Uint8Array(bytes)[0] === 60) throw coded('wasm-missing', `${response.url}: a page instead of a file`);
    return WebAssembly.compile(bytes);
  };
  // Asked for at once and awaited where it is used; until then a failure is nobody's.
  const begun = (promise) => (promise.then(moved).catch(() => {}), promise);
  let quiz;
  const init = async () => {
    // A page that pins this file pins its wasm, too.
    const pinned = document.querySelector("script[integrity][src*='skin-quiz.js']");
    const wasm = begun(fetch(new URL(__WASM__, import.meta.url), { integrity: pinned ? __WASM_HASH__ : "" }).then(compile));
    const late = begun(import(__LOOK__));
    const module = await import(__MODULE__);
    moved();
    await module.default({ module_or_path: wasm });
    await turn();
    return { module, late: await late };
  };
  return {
    here: import.meta.url,
    text: (language) => TEXTS[language](),
    quiz: async (language) => {
      const text = begun(TEXTS[language]());
      const brought = await (quiz ||= begun(init()).catch((error) => {
        quiz = undefined; // the next start tries again
        throw error;
      }));
      const { default: words, says } = await text;
      if (!brought.module.learn(words)) throw coded('wrong-version', language);
      return { ...brought, says };
    },
  };
})()
