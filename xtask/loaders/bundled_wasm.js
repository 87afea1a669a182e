// For bundlers: the wasm as a script, which they all know how to bring along. It comes by itself, so
// that the first question is painted before it is there.
export const response = async () => {
  const { default: base64 } = await import("./wasm.base64.js");
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Response(bytes, { headers: { "content-type": "application/wasm" } });
};
