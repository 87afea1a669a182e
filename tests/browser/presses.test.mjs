// Presses that were meant for something else: the second one of a double click or double tap, and
// a wheel that turns over a number.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { answer, atRest, launch, loadApi, openQuiz, serveDist, tabOf, whereItStands } from './harness.mjs';
import { keeper } from './kept.mjs';
import { straightforward } from './people.mjs';
import { fillPage } from './steps.mjs';

const WITH_REVIEW = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
  <script type="module" src="skin-quiz.js"></script><skin-quiz review="on"></skin-quiz>`;

let browser;
let kept;
let server;

before(async () => {
  kept = keeper(await loadApi());
  browser = await launch();
  server = await serveDist({ overrides: { 'review.html': () => ({ status: 200, type: 'text/html', body: WITH_REVIEW }) } });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the quiz where somebody left it, with its question answered and not submitted. */
async function open(t, at, { hasTouch = false, answers = straightforward } = {}) {
  const url = new URL(at === 'review' ? 'review.html' : '', server.url);
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 390, height: 800 }, hasTouch });
  t.after(() => context.close());
  const page = await context.newPage();
  // Kept before the quiz is there, which would take it for its own and clear it.
  await page.goto(new URL('clinic.schema.json', server.url).href);
  const entry = [`skin-quiz:${url.pathname}:0`, JSON.stringify(kept({ answers, status: 'complete' }, at))];
  await page.evaluate(([key, saved]) => sessionStorage.setItem(key, saved), entry);
  await openQuiz(page, url.href);
  if (at === 'review') await page.locator('[data-step="review"]').waitFor();
  else await fillPage(tabOf(page), answers);
  return page;
}

/** The middle of the page's own button, with that in the middle of the window. */
async function inTheMiddle(page) {
  const button = page.locator('button[type="submit"]');
  await button.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x, y, width, height } = await button.boundingBox();
  return [x + width / 2, y + height / 2];
}

const pressTwice = {
  mouse: async (page, x, y) => {
    await page.mouse.click(x, y);
    await page.waitForTimeout(150);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
  },
  finger: async (page, x, y) => {
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(150);
    await page.touchscreen.tap(x, y);
  },
};

for (const [by, twice] of Object.entries(pressTwice)) {
  test(`Continue pressed twice by ${by} answers one question, and leaves the next one alone`, async (t) => {
    for (const question of ['areas', 'you', 'signs', 'skin', 'health']) {
      const page = await open(t, question, { hasTouch: by === 'finger' });
      await twice(page, ...(await inTheMiddle(page)));
      const next = await whereItStands(page, question === 'signs' ? 'red-flags' : question);
      await atRest(page);
      assert.deepEqual(await whereItStands(page), next, `after ${question}`);
      assert.equal(await page.locator('.errors').count(), 0, `after ${question}`);
      assert.equal(await page.locator('form input:checked').count(), 0, `after ${question}`);
    }
  });

  test(`the result asked for twice by ${by} is still there`, async (t) => {
    const page = await open(t, 'review', { hasTouch: by === 'finger' });
    const url = page.url();
    await page.evaluate(() => { window.print = () => { window.printed = true; }; });
    await twice(page, ...(await inTheMiddle(page)));
    await page.locator('[data-step="result"]').waitFor();
    await atRest(page);
    assert.equal(page.url(), url);
    assert.equal(await page.evaluate(() => window.printed), undefined);
    assert.equal(await page.locator('details[open].list details[open]').count(), 0);
  });
}

test('two quick presses on one page are two', async (t) => {
  const page = await open(t, 'skin');
  await page.locator('input[name="skin-now"][value="some"]').check();
  const box = page.locator('input[value="cold-sore"]');
  await box.dblclick();
  assert.ok(!(await box.isChecked()));
  await box.click();
  assert.ok(await box.isChecked());
});

test('a wheel over a number in focus leaves it as it is', async (t) => {
  const answers = { ...straightforward, medicines: ['isotretinoin'], 'isotretinoin-months': 5 };
  const page = await open(t, 'health', { answers });
  const field = page.locator('input[type="number"][name="isotretinoin-months"]');
  await field.click();
  await page.mouse.wheel(0, 120);
  await atRest(page);
  await page.mouse.wheel(0, -360);
  await atRest(page);
  assert.equal(await field.inputValue(), '5');
});

test('who reloads while changing an answer goes on to the review', async (t) => {
  const page = await open(t, 'review');
  await page.locator('[data-action="change"][data-question="age"]').click();
  await page.locator('form[data-page="you"]').waitFor();
  await page.reload();
  await page.locator('form[data-page="you"]').waitFor();
  await answer(page, 'age', '22-64');
  assert.deepEqual(await whereItStands(page, 'you'), { step: 'review' });
});
