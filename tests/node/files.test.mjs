// What lies in dist/: compressed neighbours that say the same, and no address that a folder could break.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { dist } from './dist.mjs';

const COMPRESSED = /\.(html|js|css|json|webmanifest|wasm|svg|ts)$/;
const THRESHOLD = 1024;

const root = fileURLToPath(dist);
const entries = await readdir(root, { recursive: true, withFileTypes: true });
const paths = entries
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, `${entry.parentPath ?? entry.path}${sep}${entry.name}`).split(sep).join('/'));
const read = (path) => readFile(new URL(path, dist));

test('every text and every wasm above the threshold has compressed neighbours of the same bytes', async () => {
  let count = 0;
  for (const path of paths.filter((one) => COMPRESSED.test(one))) {
    const raw = await read(path);
    const neighbours = [`${path}.br`, `${path}.gz`].map((one) => paths.includes(one));
    assert.deepEqual(neighbours, [raw.length > THRESHOLD, raw.length > THRESHOLD], path);
    if (raw.length <= THRESHOLD) continue;
    assert.ok(raw.equals(brotliDecompressSync(await read(`${path}.br`))), `${path}.br`);
    assert.ok(raw.equals(gunzipSync(await read(`${path}.gz`))), `${path}.gz`);
    count += 1;
  }
  assert.ok(count > 10, `${count} files`);
});

test('no compressed file is left without what it compresses', () => {
  const lonely = paths.filter((path) => /\.(br|gz)$/.test(path) && !paths.includes(path.slice(0, -3)));
  assert.deepEqual(lonely, []);
});

test('what entry points load has its content in its name or address', async () => {
  for (const path of paths.filter((one) => one.startsWith('assets/'))) assert.match(path, /\.[0-9a-f]{8}\.(js|wasm)/);
  const page = String(await read('index.html'));
  const named = [...page.matchAll(/"(demo\/[^"]+)"/g)].map(([, address]) => address);
  assert.ok(named.length > 3);
  for (const address of named) assert.match(address, /\?v=[0-9a-f]{8}$/);
});

test('pages and scripts name their files relative to themselves', async () => {
  for (const page of ['index.html', 'frame.html', 'standalone.html']) {
    const markup = String(await read(page)).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => script.split('>')[0]);
    for (const [, address] of markup.matchAll(/\s(?:src|href)="?([^"\s>]+)/g)) {
      assert.doesNotMatch(address, /^(\/|https?:)/, `${page} names ${address}`);
    }
  }
  for (const script of ['skin-quiz.js', 'skin_quiz.js']) {
    for (const [, address] of String(await read(script)).matchAll(/["'`]([^"'`\s]*assets\/[^"'`\s]*)["'`]/g)) {
      assert.match(address, /^\.\/assets\//, `${script} names ${address}`);
    }
  }
});

test('the wasm tells nothing of the machine it was built on', async () => {
  const wasm = (await read('skin_quiz_bg.wasm')).toString('latin1');
  assert.doesNotMatch(wasm, /\/(home|root|Users|usr|opt)\/|[A-Z]:\\Users|rustlib|\.cargo|\.rustup|index\.crates\.io/);
});

test('importing the element where there is no page does nothing', async () => {
  assert.equal(globalThis.HTMLElement, undefined);
  await import(new URL('skin-quiz.js', dist).href);
});

test('what is counted has the plural forms that Intl counts the language with', async () => {
  const texts = paths.filter((one) => /^assets\/text\.[^/]*\.js$/.test(one));
  assert.ok(texts.length > 1, `${texts.length} languages`);
  for (const path of texts) {
    const { default: data } = await import(new URL(path, dist));
    const [head, ...lines] = data.split('\n');
    const rules = new Intl.PluralRules(head.split(' ')[1]);
    // Nothing is counted up to a million, where Spanish and French have a form of its own.
    const wanted = new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)));
    const counted = lines.filter((line) => line.includes(' | other: '));
    assert.ok(counted.length > 10, `${path}: ${counted.length}`);
    for (const line of counted) {
      assert.deepEqual(new Set(line.split(' | ').map((form) => form.split(': ')[0])), wanted, `${path}: ${line}`);
    }
  }
});
