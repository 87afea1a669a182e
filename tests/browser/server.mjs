// A server for dist/ on loopback, as any static host would serve it, faults of hosts included.
//
// It knows no browser: whatever drives one, here or in ../engines/, is served by it.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { dist } from '../node/dist.mjs';

/** Content types by ending. */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/**
 * Serves dist/ on loopback, with brotli where a file has it, below any folder.
 *
 * `overrides` maps a path in dist/ to a function of the usual answer
 * `{ status, type, body }`, for hosts that get something wrong or pages of a test's own.
 */
export async function serveDist({ folder = '/', overrides = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const named = decodeURIComponent(pathname);
    const path = named.endsWith('/') ? `${named}index.html` : named;
    requests.push(path);
    let answer = { status: 404, type: 'text/plain', body: 'no such file' };
    const file = path.startsWith(folder) ? path.slice(folder.length) : undefined;
    if (file !== undefined && !file.split('/').includes('..')) {
      const compressed = await read(`${file}.br`);
      const body = compressed ?? (await read(file));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      if (body) answer = { status: 200, type, body, encoding: compressed && 'br' };
      answer = overrides[file]?.(answer) ?? answer;
    }
    const headers = { 'content-type': answer.type, 'cache-control': 'no-store' };
    if (answer.encoding) headers['content-encoding'] = answer.encoding;
    response.writeHead(answer.status, headers).end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    /** The address of dist/, ending in a slash. */
    url: `http://127.0.0.1:${server.address().port}${folder}`,
    /** The paths asked for, in order. */
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function read(file) {
  try {
    return await readFile(fileURLToPath(new URL(file, dist)));
  } catch {
    return undefined;
  }
}
