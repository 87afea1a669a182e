// The JavaScript API of the built dist/, loaded the way a Node program loads it.

import { readFile } from 'node:fs/promises';

/** The release folder, as a file: URL that ends in a slash. */
export const dist = new URL('../../dist/', import.meta.url);

/** The API's module, initialised from the bytes of its wasm. */
export async function loadApi() {
  const api = await import(new URL('skin_quiz.js', dist));
  api.initSync({ module: await readFile(new URL('skin_quiz_bg.wasm', dist)) });
  return api;
}
