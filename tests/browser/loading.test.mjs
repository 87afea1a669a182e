// How the quiz reaches a page: any folder, any MIME type for wasm, no server at all.

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { answer, dist, launch, openQuiz, serveDist, whereItStands } from './harness.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

/** The path in dist/ of the wasm that the element loads. */
async function hashedWasm() {
  const names = await readdir(new URL('assets/', dist));
  const name = names.find((file) => file.endsWith('.wasm'));
  assert.ok(name, 'dist/assets/ has no wasm');
  return `assets/${name}`;
}

async function withServer(options, run) {
  const server = await serveDist(options);
  const context = await browser.newContext();
  try {
    await run(await context.newPage(), server);
  } finally {
    await context.close();
    await server.close();
  }
}

test('from a subfolder, with nothing fetched twice', async () => {
  await withServer({ folder: '/shop/skin quiz/' }, async (page, { url, requests }) => {
    await openQuiz(page, url);
    const fetched = requests.filter((path) => /\.(js|wasm)$/.test(path));
    assert.deepEqual(fetched, [...new Set(fetched)]);
    assert.equal(fetched.filter((path) => path.endsWith('.wasm')).length, 1);
    assert.ok(fetched.every((path) => path.startsWith('/shop/skin quiz/')), String(fetched));
  });
});

test('where the host calls wasm by another MIME type', async () => {
  const wasm = await hashedWasm();
  for (const type of ['application/octet-stream', 'application/wasm; charset=utf-8']) {
    const overrides = { [wasm]: (usual) => ({ ...usual, type }) };
    await withServer({ overrides }, async (page, { url, requests }) => {
      await openQuiz(page, url);
      assert.equal(requests.filter((path) => path.endsWith('.wasm')).length, 1, type);
    });
  }
});

test('where the wasm is missing, the fallback stands', async () => {
  const wasm = await hashedWasm();
  const overrides = {
    [wasm]: () => ({ status: 404, type: 'text/plain', body: 'gone' }),
    'fallback.html': () => ({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Fallback</title>
        <script type="module" src="skin-quiz.js"></script>
        <skin-quiz><a href="/contact">Talk to us</a></skin-quiz></html>`,
    }),
  };
  await withServer({ overrides }, async (page, { url }) => {
    await page.goto(`${url}fallback.html`);
    await page.locator('skin-quiz[data-state="failed"]').waitFor({ state: 'attached' });
    assert.ok(await page.getByText('Talk to us').isVisible());
  });
});

test('standalone.html opens from a folder, without a network', async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = new URL('standalone.html', dist).href;
  await openQuiz(page, address);
  const { question } = await whereItStands(page);
  await answer(page, question, ['fine-lines']);
  const next = await whereItStands(page, question);
  assert.ok(next.question, 'the first answer leads to no second question');
  assert.deepEqual(asked.filter((url) => !url.startsWith('data:')), [address]);
  await context.close();
});
