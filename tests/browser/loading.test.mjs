// How the quiz reaches a page: any folder, any MIME type for wasm, no server at all.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
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
  const { releases } = JSON.parse(await readFile(new URL('releases.json', dist), 'utf8'));
  const path = releases[0].assets.find((file) => file.endsWith('.wasm'));
  assert.ok(path, 'dist/ has no wasm');
  return path;
}

async function withServer(options, run) {
  const server = await serveDist(options);
  // What the service worker fetches for later is its own matter: see offline.test.mjs.
  const context = await browser.newContext({ serviceWorkers: 'block' });
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

test('standalone.html opens from a folder, without a network', async (t) => {
  const context = await browser.newContext({ offline: true });
  t.after(() => context.close());
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = new URL('standalone.html', dist).href;
  await openQuiz(page, address);
  assert.deepEqual(await whereItStands(page), { page: 'concern' });
  await answer(page, 'concerns', ['fine-lines']);
  const next = await whereItStands(page, 'concern');
  assert.ok(next.question ?? next.page, 'the first page leads to no second one');
  assert.deepEqual(asked.filter((url) => !url.startsWith('data:')), [address]);
});

test('standalone.html speaks the language its address or the browser asks for', async (t) => {
  const wanted = [
    ['?lang=de', 'en-US', 'de', 'ltr', 'Welche Behandlung passt zu Ihrer Haut?'],
    ['', 'fr-CA', 'fr', 'ltr', 'Quel traitement convient à votre peau\u00a0?'],
    ['?lang=ar', 'en-US', 'ar', 'rtl', 'أي علاج يناسب بشرتك؟'],
    ['?lang=tlh', 'is-IS', 'en', 'ltr', 'Which treatment fits your skin?'],
  ];
  for (const [query, locale, lang, dir, title] of wanted) {
    const context = await browser.newContext({ offline: true, locale });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.addInitScript(() => document.addEventListener('skin-quiz-ready', () => (window.ready = true)));
    await openQuiz(page, new URL(`standalone.html${query}`, dist).href);
    await page.waitForFunction(() => window.ready);
    const { documentElement: root, title: shown } = await page.evaluate(() => ({
      documentElement: [document.documentElement.lang, document.documentElement.dir],
      title: [document.title, document.querySelector('h1').textContent],
    }));
    assert.deepEqual([root, shown], [[lang, dir], [title, title]]);
    assert.equal(await page.evaluate(() => document.querySelector('skin-quiz').shadowRoot.querySelector('.sq').lang), lang);
  }
});
