(() => {
  const TEXTS = __TEXTS__;
  const SAYS = __SAYS__;
  const late = __LATE__;
  const init = async () => {
__GLUE__
    const wasm = Uint8Array.from(atob('__WASM_BASE64__'), (character) => character.charCodeAt(0));
    await wasm_bindgen({ module_or_path: wasm });
    return { module: wasm_bindgen, late };
  };
  let quiz;
  return {
    here: location.href,
    text: async () => ({}),
    quiz: async (language) => {
      const brought = await (quiz ||= init());
      brought.module.learn(TEXTS[language]);
      return { ...brought, says: SAYS[language] };
    },
  };
})()
