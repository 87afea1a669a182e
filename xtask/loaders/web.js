async () => {
  const compile = async (response) => {
    if (!response.ok) {
      throw Object.assign(new Error(`${response.url}: HTTP ${response.status}`), { code: 'wasm-missing' });
    }
    const type = (response.headers.get('content-type') ?? '').trim().toLowerCase();
    return type === 'application/wasm' && WebAssembly.compileStreaming
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());
  };
  const wasm = fetch(new URL(__WASM__, import.meta.url)).then(compile);
  wasm.catch(() => {});
  const module = await import(new URL(__MODULE__, import.meta.url));
  await module.default({ module_or_path: wasm });
  return module;
}
