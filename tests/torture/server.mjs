// Serves the torture page: each case below a folder of its own, with the faults it asks for.
//
// `/` is the gallery for a human, and runs every case in an iframe; `/?only=<number>` one of them;
// `/case/<number>/` is a case by itself, beside the files of the release.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cases } from './cases.mjs';

const here = new URL('./', import.meta.url);
const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const TYPES = {
  '.html': HTML,
  '.js': SCRIPT,
  '.mjs': SCRIPT,
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const NOT_FOUND = '<!doctype html><title>Not found</title><p>There is no such page.';

/** Which file of the release a path is, as faults name it. */
const FILES = [
  ['element', /^skin-quiz\.js$/],
  ['glue', /^assets\/skin_quiz\.[\w]+\.js$/],
  ['wasm', /^assets\/.*\.wasm$/],
  ['text', /^assets\/text\..*\.js$/],
  ['look', /^assets\/look\..*\.js$/],
];

/** The bytes as another release would have them: its version is as long, and another. */
function older(body, version) {
  const text = body.toString('latin1').replaceAll(version, version.replace(/\d/g, '9'));
  return Buffer.from(text, 'latin1');
}

/** Faults: what a host may do to a file. Each takes the usual answer and makes its own. */
const FAULTS = {
  missing: () => ({ status: 404, type: HTML, body: NOT_FOUND }),
  error: () => ({ status: 500, type: HTML, body: NOT_FOUND }),
  page: () => ({ status: 200, type: HTML, body: NOT_FOUND }),
  lie: (usual) => ({ ...usual, body: NOT_FOUND }),
  empty: (usual) => ({ ...usual, body: Buffer.alloc(0) }),
  noise: (usual) => ({ ...usual, body: Buffer.from(usual.body).map((byte, index) => (byte ^ (index * 31 + 7)) & 255) }),
  cut: (usual) => ({ ...usual, body: usual.body.subarray(0, usual.body.length >> 1) }),
  older: (usual, version) => ({ ...usual, body: older(usual.body, version) }),
  // A whole module in which nothing is.
  foreign: (usual) => ({ ...usual, body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) }),
  untyped: (usual) => ({ ...usual, type: 'application/octet-stream' }),
  slow: async (usual) => (await new Promise((go) => setTimeout(go, 1500)), usual),
  held: (usual) => ({ ...usual, held: true }),
  torn: (usual) => ({ ...usual, torn: true }),
  once: (usual, version, nth) => ({ ...usual, torn: nth === 1 }),
};

/**
 * Serves the torture page on loopback; `dist` is the release as a file: URL that ends in a slash.
 * Returns `{ url, requests, close }`; `more` are cases of a test's own, after the others.
 */
export async function serveTorture(dist, { more = [] } = {}) {
  const all = [...cases, ...more];
  const { version } = JSON.parse(await readFile(new URL('package.json', dist), 'utf8'));
  const file = async (url) => {
    try {
      return await readFile(url);
    } catch {
      return undefined;
    }
  };
  const requests = [];
  const asked = new Map(); // how often for which file of a case

  const ofCase = async (number, path) => {
    const { html, headers, faults = {}, files = {} } = all[number] ?? {};
    if (!html) return undefined;
    if (path === '') return { status: 200, type: HTML, body: html, headers };
    if (path === 'record.js') return { status: 200, type: SCRIPT, body: await file(new URL('record.js', here)) };
    if (path in files) return { status: 200, type: files[path][0], body: files[path][1] };
    const body = await file(new URL(path, dist));
    if (!body) return undefined;
    const usual = { status: 200, type: TYPES[extname(path)] ?? 'application/octet-stream', body };
    const name = FILES.find(([, pattern]) => pattern.test(path))?.[0];
    if (!faults[name]) return usual;
    const nth = (asked.get(`${number} ${path}`) ?? 0) + 1;
    asked.set(`${number} ${path}`, nth);
    return FAULTS[faults[name]](usual, version, nth);
  };

  const answerTo = async (path) => {
    const [, number, rest] = /^\/case\/(\d+)\/(.*)$/.exec(path) ?? [];
    if (rest !== undefined) return ofCase(Number(number), rest);
    if (path === '/cases.json') {
      return { status: 200, type: TYPES['.json'], body: JSON.stringify(all.map(({ name, expect }) => ({ name, expect }))) };
    }
    const name = path === '/' ? 'index.html' : path.slice(1);
    if (!['index.html', 'gallery.js', 'gallery.css', 'examine.js'].includes(name)) return undefined;
    return { status: 200, type: TYPES[extname(name)], body: await file(new URL(name, here)) };
  };

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    requests.push(request.url);
    const plain = path.split('/').includes('..') ? undefined : await answerTo(path);
    const { status, type, body, headers, held, torn } = plain ?? FAULTS.missing();
    if (held) return;
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    if (torn) response.write(body.subarray(0, body.length >> 1), () => setTimeout(() => response.destroy(), 100));
    else response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return {
    url,
    requests,
    /** The address of a case by its name. */
    of: (name) => `${url}case/${all.findIndex((one) => one.name === name)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

// By itself, for a human: `node tests/torture/server.mjs`, after a build.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveTorture(new URL('../../dist/', import.meta.url));
  console.log(`Every host and every fault: ${url}`);
}
