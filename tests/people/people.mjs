// The person that every other test person differs from, for Node and for pages; Rust reads the same file.

import { readFileSync } from 'node:fs';

/** Dull skin on the face, and nothing the matter. */
export const unremarkable = Object.freeze(
  JSON.parse(readFileSync(new URL('unremarkable.json', import.meta.url), 'utf8')),
);
