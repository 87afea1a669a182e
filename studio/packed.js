// The files that the build has packed into the page.

const elements = new Map([...document.querySelectorAll('script[data-packed]')].map((one) => [one.dataset.packed, one]));

/** The names of those that begin so, without that beginning. */
export function packedBelow(folder) {
  return [...elements.keys()].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
}

/** A file as gzip has it. */
export function packed(name) {
  const own = elements.get(name);
  const text = (elements.get(own?.dataset.same) ?? own)?.textContent;
  if (text === undefined) throw new Error(`the page has no ${name}`);
  return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
}

/** A file as it was. */
export async function unpacked(name) {
  const stream = new Blob([packed(name)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A text file as it was. */
export async function unpackedText(name) {
  return new TextDecoder().decode(await unpacked(name));
}
