// Another release, made from dist/: other words, another wasm, and so other names for what it loads.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { dist } from '../node/dist.mjs';

/** The first question, as dist/ asks it. */
export const QUESTION = 'What would you like help with?';

/** A file's hash, as an integrity attribute has it. */
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** A wasm that does the same in one byte more: an empty custom section called "x". */
export const sameWasm = (wasm) => Buffer.concat([wasm, Buffer.from([0, 2, 1, 0x78])]);

/** A whole dist/ in a folder of its own, as a file: URL; the caller removes it. */
export async function copyOfDist() {
  const folder = await mkdtemp(join(tmpdir(), 'skin-quiz-'));
  await cp(dist, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  return pathToFileURL(`${folder}/`);
}

/** Removes such a folder. */
export const remove = (folder) => rm(folder, { recursive: true, force: true });

/**
 * Turns a copy of dist/ into another release whose first question ends in `mark`.
 *
 * Every file that dist/ names by its content's hash gets the name of its new content, and every
 * file that names it says so. Returns the paths of the assets only this release has.
 */
export async function makeOther(folder, mark) {
  const at = (path) => new URL(path, folder);
  const { releases } = JSON.parse(await readFile(at('releases.json'), 'utf8'));
  const names = releases[0].assets.map((path) => path.slice('assets/'.length));
  const named = (pattern) => {
    const found = names.filter((name) => pattern.test(name));
    assert.equal(found.length, 1, `dist/ loads ${found.length} files like ${pattern}`);
    return found[0];
  };
  const renamed = new Map();
  const rename = async (name, change) => {
    const before = await readFile(at(`assets/${name}`));
    const after = change(before);
    const hash = createHash('sha256').update(after).digest('hex').slice(0, 8);
    const now = name.replace(/\.[0-9a-f]{8}\./, `.${hash}.`);
    await rm(at(`assets/${name}`));
    await writeFile(at(`assets/${now}`), after);
    renamed.set(name, now);
    renamed.set(integrity(before), integrity(after));
  };
  const withNames = (text) => [...renamed].reduce((all, [old, now]) => all.replaceAll(old, now), String(text));
  const reworded = (text) => {
    assert.ok(String(text).includes(QUESTION));
    return String(text).replaceAll(QUESTION, `${QUESTION} ${mark}`);
  };
  const rewrite = async (path, change) => writeFile(at(path), change(await readFile(at(path), 'utf8')));

  await rename(named(/^skin_quiz_bg\..*\.wasm$/), sameWasm);
  await rename(named(/^text\.en\..*\.js$/), reworded);
  await rename(named(/^skin_quiz\..*\.js$/), withNames);
  await rewrite('skin_quiz.js', withNames);
  await rewrite('skin-quiz.js', (text) => reworded(withNames(text)));
  await rewrite('index.html', (text) => text.replace('<title>', `<title>${mark} `));
  await rewrite('releases.json', withNames);
  const files = /(?<=const FILES = )\{[^}]*\}/;
  const worker = withNames(await readFile(at('sw.js'), 'utf8'));
  const kept = JSON.parse(files.exec(worker)[0]);
  for (const path of Object.keys(kept)) {
    if (kept[path]) kept[path] = integrity(await readFile(at(path)));
  }
  const release = worker.replace(files, JSON.stringify(kept)).replace(/(?<=const RELEASE = ")/, `${mark} `);
  await writeFile(at('sw.js'), release);
  return [...renamed.values()].filter((name) => !name.startsWith('sha384-')).map((name) => `assets/${name}`);
}
