async () => {
__GLUE__
  const wasm = Uint8Array.from(atob('__WASM_BASE64__'), (character) => character.charCodeAt(0));
  await wasm_bindgen({ module_or_path: wasm });
  return wasm_bindgen;
}
