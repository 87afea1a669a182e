// What the release's site folder has beside the quiz: a page, and a clinic file to begin with.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { assertSameResult, expectedResult, launch, loadApi, openQuiz, readResult, walk } from './harness.mjs';
import { startHost } from './host.mjs';
import { straightforward } from './people.mjs';

const FOLDER = new URL('../../xtask/release/site/', import.meta.url);
const read = (name) => readFile(new URL(name, FOLDER), 'utf8');

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

for (const place of ['/', '/new/site/']) {
  test(`uploaded to ${place}, its page runs the quiz with its clinic file`, async (t) => {
    const pages = { [`${place}quiz.html`]: await read('quiz.html'), [`${place}clinic.json`]: await read('clinic.json') };
    const host = await startHost({ folder: `${place}skin-quiz/`, pages });
    t.after(() => host.close());
    const page = await browser.newPage();
    t.after(() => page.close());
    const warnings = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && warnings.push(message.text()));
    await openQuiz(page, `${host.origin}${place}quiz.html`);
    const answers = await walk(page, straightforward);
    const { recommend } = await loadApi();
    assertSameResult(await readResult(page), expectedResult(recommend(answers, JSON.parse(await read('clinic.json')))));
    assert.deepEqual(warnings.filter((text) => text.startsWith('Skin Quiz')), []);
    assert.ok(host.requests.includes(`${place}clinic.json`), `${host.requests}`);
  });
}

test('the clinic file to begin with has no fault', async () => {
  const { checkClinic } = await loadApi();
  assert.deepEqual(checkClinic(JSON.parse(await read('clinic.json'))), []);
});
