// What Chromium is started with, whoever drives it; xtask reads the same list.
//
// No sandbox, as containers run as root; the rest keeps it off the network.

import { readFile } from 'node:fs/promises';

export const CHROMIUM_FLAGS = JSON.parse(await readFile(new URL('chromium.json', import.meta.url), 'utf8'));
