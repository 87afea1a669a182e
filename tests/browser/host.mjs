// A static host of a test's choosing: any folder, any headers, and a release that changes under way.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { dist } from '../node/dist.mjs';
import { TYPES } from './server.mjs';

const ENCODINGS = { br: '.br', gzip: '.gz' };

/** What an object store calls everything it was not told about; scripts it has to know. */
export const OBJECT_STORE_TYPES = { '.wasm': 'binary/octet-stream', '.json': 'binary/octet-stream' };

/** A page of a test's own. */
export const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** The bytes of a file below a folder, or undefined. */
export async function bytes(root, file) {
  if (file.split('/').includes('..')) return undefined;
  return readFile(fileURLToPath(new URL(file, root))).catch(() => undefined);
}

/**
 * Starts a host. What it is given can be changed while it runs, as a host's content can:
 *
 * - `root`: the folder that lies at `folder`, as a file: URL;
 * - `pages`: more pages, by their whole path;
 * - `files`: bytes that stand in for a file of the folder, by its path there;
 * - `types`: content types by ending, where they differ from the usual ones;
 * - `encodings`: what it compresses with, if asked;
 * - `index`: whether an address that ends in a slash has a page;
 * - `delays`: milliseconds before a file is sent, by its path there;
 * - `cache`: its Cache-Control, or what gives it for a path in the folder;
 * - `missing`: the status that stands in for a file, by its path there;
 * - `down`: whether it is gone.
 */
export async function startHost(given = {}) {
  const host = {
    root: dist,
    folder: '/',
    pages: {},
    files: {},
    types: {},
    encodings: ['br', 'gzip'],
    index: true,
    delays: {},
    cache: 'no-cache',
    down: false,
    missing: {},
    ...given,
    /** The paths asked for, with their query strings, in order. */
    requests: [],
  };
  const server = createServer(async (request, response) => {
    if (host.down) return request.socket.destroy();
    host.requests.push(request.url);
    const { pathname } = new URL(request.url, 'http://localhost');
    const named = decodeURIComponent(pathname);
    const path = host.index && named.endsWith('/') ? `${named}index.html` : named;
    const file = path.startsWith(host.folder) ? path.slice(host.folder.length) : '';
    const cache = typeof host.cache === 'function' ? host.cache(file) : host.cache;
    const headers = { 'cache-control': cache, 'access-control-allow-origin': '*' };
    if (Object.hasOwn(host.pages, path)) {
      return response.writeHead(200, { ...headers, 'content-type': TYPES['.html'] }).end(host.pages[path]);
    }
    if (host.missing[file]) return response.writeHead(host.missing[file], { ...headers, 'content-type': 'text/plain' }).end('not here');
    if (host.delays[file]) await wait(host.delays[file]);
    if (host.down) return request.socket.destroy();
    let body = host.files[file];
    const accepted = (request.headers['accept-encoding'] ?? '').split(/, */);
    for (const encoding of host.encodings) {
      if (body || !accepted.includes(encoding)) continue;
      body = await bytes(host.root, file + ENCODINGS[encoding]);
      if (body) headers['content-encoding'] = encoding;
    }
    body ??= file && (await bytes(host.root, file));
    if (!body) return response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('no such file');
    const ending = extname(file);
    headers['content-type'] = host.types[ending] ?? TYPES[ending] ?? 'application/octet-stream';
    return response.writeHead(200, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  host.origin = `http://127.0.0.1:${server.address().port}`;
  host.url = host.origin + host.folder;
  host.close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return host;
}

/** Lets `askedByWasm` know, in every tab of a context. */
export const watchForWasm = (context) =>
  context.addInitScript(() => document.addEventListener('skin-quiz-ready', () => (window.wasmIsThere = true)));

/** The first question once the wasm draws it; before that, the loader does. */
export async function askedByWasm(tab) {
  await tab.waitForFunction(() => window.wasmIsThere);
  return tab.locator('skin-quiz h2').first().textContent();
}

/** Answers for one origin of a browser context, `https://…`, with pages and a folder of files. */
export async function standIn(context, origin, { pages = {}, folder = '/skin-quiz/', root = dist } = {}) {
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const headers = { 'access-control-allow-origin': '*' };
    if (Object.hasOwn(pages, pathname)) {
      return route.fulfill({ headers, contentType: TYPES['.html'], body: pages[pathname] });
    }
    const body = pathname.startsWith(folder) && (await bytes(root, pathname.slice(folder.length)));
    if (!body) return route.fulfill({ status: 404, headers, body: 'no such file' });
    return route.fulfill({ headers, contentType: TYPES[extname(pathname)], body });
  });
}
