// dist/ on hosts of all kinds, in the days after a release, and pinned to one version.

import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { atRest, dist, launch, openQuiz } from './harness.mjs';
import { askedByWasm, OBJECT_STORE_TYPES, page, startHost, watchForWasm } from './host.mjs';
import { TYPES } from './server.mjs';
import { copyOfDist, makeOther, QUESTION, remove, sameWasm } from './other-release.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** A tab of its own, on a host of its own. */
async function visit(t, given = {}) {
  const host = await startHost(given);
  const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block' });
  await watchForWasm(context);
  t.after(async () => {
    await context.close();
    await host.close();
  });
  return { host, tab: await context.newPage() };
}

const readJson = async (path) => JSON.parse(await readFile(new URL(path, dist), 'utf8'));

for (const encodings of [['br'], ['gzip'], []]) {
  test(`from a host that compresses with ${encodings[0] ?? 'nothing'}`, async (t) => {
    const { host, tab } = await visit(t, { encodings, folder: '/a/b/' });
    await openQuiz(tab, host.url);
    assert.equal(await askedByWasm(tab), QUESTION);
  });
}

test('from an object store: no index pages, query strings, its own idea of content types', async (t) => {
  const signed = page('<script type="module" src="quiz/skin-quiz.js?X-Signature=a%2Fb"></script><skin-quiz clinic="quiz/demo/clinic.json?X-Signature=c"></skin-quiz>');
  const given = { index: false, encodings: [], types: OBJECT_STORE_TYPES, folder: '/bucket/quiz/', pages: { '/bucket/page.html': signed } };
  const { host, tab } = await visit(t, given);
  await openQuiz(tab, `${host.url}index.html?X-Signature=d`);
  assert.equal(await askedByWasm(tab), QUESTION);
  await openQuiz(tab, `${host.origin}/bucket/page.html`);
  assert.equal(await askedByWasm(tab), QUESTION);
  assert.ok(host.requests.includes('/bucket/quiz/skin-quiz.js?X-Signature=a%2Fb'));
  assert.ok(host.requests.includes('/bucket/quiz/demo/clinic.json?X-Signature=c'));
});

test('with the cache headers that the guides name, a second visit asks for the page alone', async (t) => {
  const snippet = page('<script type="module" src="quiz/skin-quiz.js"></script><skin-quiz clinic="quiz/demo/clinic.json" lang="de"></skin-quiz>');
  const cache = (file) => (file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
  const { host, tab } = await visit(t, { cache, folder: '/quiz/', pages: { '/page.html': snippet } });
  await openQuiz(tab, `${host.origin}/page.html`);
  await askedByWasm(tab);
  // All that an English or German visitor can need, so that the second visit has nothing to ask for.
  assert.ok(host.requests.length > 6, host.requests.join(' '));
  host.requests.length = 0;
  await openQuiz(tab, `${host.origin}/page.html?again`);
  await askedByWasm(tab);
  assert.deepEqual(host.requests, ['/page.html?again']);
});

test('a loader of the release before, kept by a cache, works on with the files of its own release', async (t) => {
  const [old, now] = [await copyOfDist(), await copyOfDist()];
  t.after(() => Promise.all([remove(old), remove(now)]));
  const assets = await makeOther(old, '(old)');
  await makeOther(now, '(new)');
  const { host, tab } = await visit(t, { root: now });
  await openQuiz(tab, host.url);
  assert.equal(await askedByWasm(tab), `${QUESTION} (new)`);

  // As xtask does: see its tests of `releases`.
  for (const path of assets) await copyFile(new URL(path, old), new URL(path, now));
  host.files = { 'skin-quiz.js': await readFile(new URL('skin-quiz.js', old)) };
  host.requests.length = 0;
  await openQuiz(tab, host.url);
  assert.equal(await askedByWasm(tab), `${QUESTION} (old)`);
  const wasm = assets.find((path) => path.endsWith('.wasm'));
  assert.deepEqual(host.requests.filter((path) => path.endsWith('.wasm')), [`/${wasm}`]);
});

test('a loader older than that finds nothing rather than the wrong file', async (t) => {
  const old = await copyOfDist();
  t.after(() => remove(old));
  await makeOther(old, '(old)');
  const { host, tab } = await visit(t);
  host.files = { 'skin-quiz.js': await readFile(new URL('skin-quiz.js', old)) };
  await tab.goto(host.url);
  await tab.locator('skin-quiz[data-state="failed"]').waitFor();
});

test('releases.json lists what is there', async () => {
  const { releases } = await readJson('releases.json');
  assert.ok(releases.length === 1 || releases.length === 2);
  assert.equal(releases[0].version, (await readJson('package.json')).version);
  for (const path of releases.flatMap((release) => release.assets)) await readFile(new URL(path, dist));
});

test('a page that pins a version runs, and refuses each file with a byte changed', async (t) => {
  const { version, files, snippets } = await readJson('integrity.json');
  const folder = `/skin-quiz/${version}/`;
  const pages = { '/page.html': page('<skin-quiz><a href="/contact">Talk to us</a></skin-quiz>', snippets.en.join('\n')) };
  const { host, tab } = await visit(t, { folder, pages, encodings: [] });
  const address = `${host.origin}/page.html`;
  await openQuiz(tab, address);
  assert.equal(await askedByWasm(tab), QUESTION);
  const loaded = host.requests.map((path) => path.slice(folder.length)).filter((path) => files[path]);
  assert.deepEqual(loaded, [...new Set(loaded)], 'nothing is fetched twice');
  assert.equal(loaded.length, 5, 'the loader, its module, its look, its words and its wasm');

  for (const path of loaded) {
    const before = await readFile(new URL(path, dist));
    host.files = { [path]: path.endsWith('.wasm') ? sameWasm(before) : Buffer.concat([before, Buffer.from('\n')]) };
    // Even where the host forbids to keep what was preloaded, so that it is fetched again.
    host.cache = 'no-store';
    await tab.goto(address);
    if (path === 'skin-quiz.js') {
      await atRest(tab);
      assert.ok(!(await tab.evaluate(() => !!customElements.get('skin-quiz'))), path);
    } else {
      await tab.locator('skin-quiz[data-state="failed"]').waitFor({ timeout: 20_000 });
    }
    assert.ok(await tab.getByText('Talk to us').isVisible(), path);
  }
});

test('integrity.json has every file that a page or a person may name', async () => {
  const { files } = await readJson('integrity.json');
  for (const name of ['skin-quiz.js', 'skin-quiz.css', 'frame.html', 'frame.js', 'sw.js', 'standalone.html']) assert.match(files[name] ?? '', /^sha384-/, name);
});

test('a page in the folder itself pins the wasm, too', async (t) => {
  const { version, files } = await readJson('integrity.json');
  const folder = `/skin-quiz/${version}/`;
  const pinned = `<script type="module" src="skin-quiz.js" integrity="${files['skin-quiz.js']}" crossorigin></script>`;
  const pages = { [`${folder}page.html`]: page('<skin-quiz><a href="/contact">Talk to us</a></skin-quiz>', pinned) };
  const { host, tab } = await visit(t, { folder, pages, encodings: [] });
  const wasm = Object.keys(files).find((path) => path.endsWith('.wasm'));
  host.files = { [wasm]: sameWasm(await readFile(new URL(wasm, dist))) };
  await tab.goto(`${host.url}page.html`);
  await tab.locator('skin-quiz[data-state="failed"]').waitFor({ timeout: 20_000 });
});

test('a page that pins nothing takes the same files', async (t) => {
  const { releases } = await readJson('releases.json');
  const { host, tab } = await visit(t, { encodings: [] });
  const wasm = releases[0].assets.find((path) => path.endsWith('.wasm'));
  host.files = { [wasm]: sameWasm(await readFile(new URL(wasm, dist))) };
  await openQuiz(tab, host.url);
  assert.equal(await askedByWasm(tab), QUESTION);
});

test('a type of its own for scripts is the one thing a host must not have', async (t) => {
  const { host, tab } = await visit(t, { types: { '.js': 'binary/octet-stream' } });
  await tab.goto(host.url);
  await atRest(tab);
  assert.ok(await tab.locator('skin-quiz .fallback').isVisible());
});

test('from a host that packs nothing the small wasm is taken, and unpacked; a host without it sends the large one', async (t) => {
  const { releases } = await readJson('releases.json');
  const wasm = releases[0].assets.find((path) => path.endsWith('.wasm'));
  const whole = await readFile(new URL(wasm, dist));
  const packed = await readFile(new URL(`${wasm}.gz`, dist));
  const PART = 32_768;
  for (const [name, beside, most] of [
    // No more of the large one than its beginning.
    ['beside it', packed, packed.length + 2 * PART],
    ['unpacked on the way', whole, 2_000_000],
    ['not there', undefined, 2_000_000],
    ['a page instead', Buffer.from('<!doctype html><p>Not found'), 2_000_000],
  ]) {
    let sent = 0;
    const server = createServer(async (request, response) => {
      const path = new URL(request.url, 'http://localhost').pathname.slice(1);
      const body = path === 'page.html' ? Buffer.from(page('<skin-quiz>x</skin-quiz><script type="module" src="skin-quiz.js"></script>'))
        : path === `${wasm}.gz` ? beside
        : await readFile(new URL(path, dist)).catch(() => undefined);
      if (!body) return response.writeHead(404, { 'content-length': 0 }).end();
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-length': body.length });
      // Slowly, so that what is not wanted any more does not come, however busy the machine is.
      const pause = path === wasm && beside === packed ? 500 : 20;
      for (let at = 0; at < body.length && !response.destroyed; at += PART) {
        const part = body.subarray(at, at + PART);
        if (path.includes('.wasm')) sent += part.length;
        response.write(part);
        if (path.includes('.wasm')) await wait(pause);
      }
      return response.end();
    });
    await new Promise((go) => server.listen(0, '127.0.0.1', go));
    const context = await browser.newContext();
    t.after(async () => {
      await context.close();
      server.closeAllConnections();
      server.close();
    });
    await watchForWasm(context);
    const tab = await context.newPage();
    await openQuiz(tab, `http://127.0.0.1:${server.address().port}/page.html`);
    assert.equal(await askedByWasm(tab), QUESTION, name);
    assert.ok(sent < most, `${name}: ${sent} bytes`);
  }
});
