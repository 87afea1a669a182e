(() => {
  const TEXTS = __TEXTS__;
  const compile = async (response) => {
    if (!response.ok) throw coded('wasm-missing', `${response.url}: HTTP ${response.status}`);
    const type = (response.headers.get('content-type') ?? '').trim().toLowerCase();
    if (type === 'application/wasm' && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
    const bytes = await response.arrayBuffer();
    // A host that has no such file may send a page instead, which begins with `<`.
    if (new Uint8Array(bytes)[0] === 60) throw coded('wasm-missing', response.url);
    return WebAssembly.compile(bytes);
  };
  // Asked for at once and awaited where it is used; until then a failure is nobody's.
  const begun = (promise) => (promise.catch(() => {}), promise);
  let quiz;
  const init = async () => {
    // A page that pins this file pins its wasm, too.
    const pinned = document.querySelector("script[integrity][src*='skin-quiz.js']");
    const wasm = begun(fetch(new URL(__WASM__, import.meta.url), { integrity: pinned ? __WASM_HASH__ : "" }).then(compile));
    const look = begun(import(__LOOK__));
    const module = await import(__MODULE__);
    await module.default({ module_or_path: wasm });
    await turn();
    return { module, css: (await look).default };
  };
  return {
    text: (language) => TEXTS[language](),
    quiz: async (language) => {
      const text = begun(TEXTS[language]());
      const brought = await (quiz ||= begun(init()).catch((error) => {
        quiz = undefined; // the next start tries again
        throw error;
      }));
      if (!brought.module.learn((await text).default)) throw coded('wrong-version', language);
      return brought;
    },
  };
})()
