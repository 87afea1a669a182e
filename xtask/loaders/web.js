(() => {
  const TEXTS = __TEXTS__;
  const compile = async (response) => {
    if (!response.ok) {
      throw Object.assign(new Error(`${response.url}: HTTP ${response.status}`), { code: 'wasm-missing' });
    }
    const type = (response.headers.get('content-type') ?? '').trim().toLowerCase();
    return type === 'application/wasm' && WebAssembly.compileStreaming
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());
  };
  // Asked for at once and awaited where it is used; until then a failure is nobody's.
  const begun = (promise) => (promise.catch(() => {}), promise);
  let quiz;
  const init = async () => {
    // A page that pins this file pins its wasm, too.
    const pinned = document.querySelector("script[integrity][src*='/skin-quiz.js']");
    const wasm = begun(fetch(new URL(__WASM__, import.meta.url), { integrity: pinned ? __WASM_HASH__ : "" }).then(compile));
    const look = begun(import(__LOOK__));
    const module = await import(__MODULE__);
    await module.default({ module_or_path: wasm });
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
      if (!brought.module.learn((await text).default)) throw Object.assign(new Error(language), { code: 'wrong-version' });
      return brought;
    },
  };
})()
