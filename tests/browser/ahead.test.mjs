// The next page is drawn while somebody reads, where nobody and nothing finds it, and put in its
// place by Continue.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { answer, launch, openQuiz, serveDist, tabOf, whereItStands } from './harness.mjs';
import { straightforward } from './people.mjs';
import { fillPage, goOn } from './steps.mjs';

let browser;
let server;

before(async () => {
  browser = await launch();
  server = await serveDist();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the quiz in a page that counts the elements that are made in it. */
async function open(t) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 390, height: 800 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.made = 0;
    // Told when a page is drawn, before what follows it is.
    addEventListener('skin-quiz-step', () => {
      window.madeAtStep = window.made;
    });
    const { createElement } = Document.prototype;
    Document.prototype.createElement = function (...rest) {
      window.made += 1;
      return createElement.apply(this, rest);
    };
    const { cloneNode } = Node.prototype;
    Node.prototype.cloneNode = function (...rest) {
      window.made += 1;
      return cloneNode.apply(this, rest);
    };
  });
  await openQuiz(page, server.url);
  return page;
}

const made = (page) => page.evaluate(() => window.made);

/** Waits until no more elements are made: the next page is drawn. */
async function still(page) {
  for (let [before, now] = [-1, await made(page)]; before !== now; [before, now] = [now, await made(page)]) {
    await page.waitForTimeout(400);
  }
}

/** What of the quiz is in the document. */
const inThePage = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('skin-quiz').shadowRoot;
    const all = (selector, of) => [...root.querySelectorAll(selector)].map(of);
    const ids = all('[id]', ({ id }) => id);
    return {
      forms: root.querySelectorAll('form').length,
      asked: root.querySelectorAll('.asked').length,
      names: [...new Set(all('input', ({ name }) => name))],
      sent: [...new Set([...new FormData(root.querySelector('form')).keys()])],
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      elements: root.querySelectorAll('.asked *').length,
    };
  });

test('what is drawn ahead is nowhere in the page, and is put there by Continue', async (t) => {
  const page = await open(t);
  await fillPage(tabOf(page), straightforward);
  await goOn(tabOf(page));
  let at = await whereItStands(page, 'concern');
  let drawn = 0;
  for (; at.page ?? at.question; ) {
    const name = at.page ?? at.question;
    await fillPage(tabOf(page), straightforward);
    await still(page);
    const here = await inThePage(page);
    assert.deepEqual([here.forms, here.asked, here.twice], [1, 1, []], name);
    const before = await made(page);
    await goOn(tabOf(page));
    at = await whereItStands(page, name);
    if (!(at.page ?? at.question)) break;
    const there = await inThePage(page);
    assert.deepEqual(there.names.filter((one) => here.names.includes(one)), [], 'another page asks something else');
    assert.deepEqual(there.sent.filter((one) => here.sent.includes(one)), []);
    // What is made at Continue is the rest of the page: few beside what it asks.
    const after = (await page.evaluate(() => window.madeAtStep)) - before;
    assert.ok(after < there.elements / 2, `${name}: ${after} elements were made for a page of ${there.elements}`);
    drawn += 1;
  }
  assert.ok(drawn > 4, `${drawn} pages were drawn ahead`);
});

test('whoever goes back finds what they ticked, on either of the two', async (t) => {
  const page = await open(t);
  await fillPage(tabOf(page), straightforward);
  await still(page);
  await goOn(tabOf(page));
  assert.equal((await whereItStands(page, 'concern')).question, 'areas');
  // What follows is there by now; whoever goes back finds what they ticked.
  await still(page);
  await page.locator('[data-action="back"]').click();
  await page.locator('form[data-page="concern"]').waitFor();
  const ticked = () => page.locator('form input:checked').evaluateAll((all) => all.map(({ value }) => value));
  const before = await ticked();
  assert.ok(before.length > 0);
  await goOn(tabOf(page));
  await page.locator('form[data-question="areas"]').waitFor();
  await answer(page, 'areas', 'face');
  await page.locator('form[data-page="you"]').waitFor();
  await still(page);
  await page.locator('[data-action="back"]').click();
  await page.locator('form[data-question="areas"]').waitFor();
  assert.deepEqual(await ticked(), ['face']);
});

test('errors, and what is ticked after them, stand on the page on show', async (t) => {
  const page = await open(t);
  await fillPage(tabOf(page), straightforward);
  await goOn(tabOf(page));
  await page.locator('form[data-question="areas"]').waitFor();
  await still(page);
  await goOn(tabOf(page));
  const errors = page.locator('.errors');
  await errors.waitFor();
  assert.equal(await errors.evaluate((one) => one.getRootNode().activeElement === one), true);
  await page.locator('input[value="face"]').check();
  await goOn(tabOf(page));
  await page.locator('form[data-page="you"]').waitFor();
  assert.equal(await page.locator('h2[tabindex]').evaluate((one) => one.getRootNode().activeElement === one), true);
});
