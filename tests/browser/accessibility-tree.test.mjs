// What assistive technology is told: names, roles, states, and what is announced.
//
// What is expected stands in accessibility-tree/, an outline a page, to be read by people.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { accessibilityTree } from './accessibility-tree.mjs';
import { answer, answerPage, launch, openQuiz, serveDist, tabOf, whereItStands } from './harness.mjs';
import { people, straightforward } from './people.mjs';
import { fillIn } from './steps.mjs';

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

/** Opens the clinic's page where the table of the result has room. */
async function open(t, quiz) {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1000, height: 800 },
    permissions: ['clipboard-write'],
  });
  t.after(() => context.close());
  const page = await context.newPage();
  const body = `<!doctype html><html lang="en"><script type="module" src="skin-quiz.js"></script>${quiz}`;
  if (quiz) await page.route('**/test.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await openQuiz(page, server.url + (quiz ? 'test.html' : ''));
  return page;
}

/** Answers pages until this one is on show. */
async function walkTo(page, place, answers = straightforward) {
  for (let at = await whereItStands(page); ; ) {
    const name = at.page ?? at.question ?? at.step;
    if (name === place) return;
    assert.notEqual(name, 'result', `the quiz never comes to ${place}`);
    if (at.step) await page.locator('[data-step] button[type="submit"]').click();
    else await answerPage(page, answers);
    at = await whereItStands(page, name);
  }
}

const walkToResult = (page, answers) => walkTo(page, 'result', answers);

/** Fails unless the page is told as its outline in accessibility-tree/ says. */
async function assertTold(page, name) {
  const expected = await readFile(new URL(`accessibility-tree/${name}.txt`, import.meta.url), 'utf8');
  const told = await accessibilityTree(page);
  assert.deepEqual(told, expected.trimEnd().split('\n'), `${name} is told differently`);
  assertHeadingsInOrder(told);
}

/** A page's headings begin at level 2, below the host's own, and never skip one on the way down. */
function assertHeadingsInOrder(lines) {
  const headings = lines.filter((line) => line.trim().startsWith('heading '));
  let last = 1;
  for (const heading of headings) {
    const level = Number(/ level (\d)/.exec(heading)[1]);
    assert.ok(level > 1 && level <= last + 1, `a level is skipped before ${heading.trim()}`);
    last = level;
  }
}

/** Counts from now on what is put into the quiz that assistive technology reads out at once. */
function countAlerts(page) {
  return page.locator('skin-quiz').evaluate((quiz) => {
    window.alerts = [];
    const alert = '[role="alert"], [aria-live="assertive"]';
    new MutationObserver((changes) => {
      for (const node of changes.flatMap((change) => [...change.addedNodes])) {
        const found = node.matches?.(alert) ? [node] : (node.querySelectorAll?.(alert) ?? []);
        window.alerts.push(...[...found].map((one) => one.textContent));
      }
    }).observe(quiz.shadowRoot, { childList: true, subtree: true });
  });
}

test('a question with checkboxes, and what hangs on one of them', async (t) => {
  const page = await open(t);
  await fillIn(tabOf(page), 'concerns', ['acne-scars']);
  await assertTold(page, 'question-with-checkboxes');
});

test('several questions on a page come to by Continue, and why they are asked', async (t) => {
  const page = await open(t);
  await walkTo(page, 'you');
  await assertTold(page, 'several-questions');
  await page.locator('details.why summary').click();
  const told = (await accessibilityTree(page)).map((line) => line.trim());
  assert.ok(told.includes('disclosure "Why we ask" expanded focused'), told.join('\n'));
});

test('lists that are folded away: named, shut and opened', async (t) => {
  const page = await open(t);
  await walkTo(page, 'health');
  await fillIn(tabOf(page), 'medicines', ['isotretinoin']);
  await assertTold(page, 'folded-lists');
  const told = (await accessibilityTree(page)).map((line) => line.trim());
  assert.equal(told.filter((line) => line.startsWith('checkbox "Latex')).length, 0, 'what is folded away is told');
  assert.ok(told.some((line) => line.startsWith('spinbutton "How many whole months ago did you last take these capsules')));
});

// What has the focus is read out with its name: a live region besides would be heard twice.
test('answers left out are announced once, and each group says what is wrong', async (t) => {
  const page = await open(t);
  await walkTo(page, 'you');
  await fillIn(tabOf(page), 'pregnancy', 'no');
  await countAlerts(page);
  await answer(page, 'age', undefined);
  await page.locator('.errors').waitFor();
  await assertTold(page, 'error-at-a-group');
  assert.deepEqual(await page.evaluate(() => window.alerts), []);
});

test('a number out of range is announced once, and the field is invalid and says why', async (t) => {
  const page = await open(t);
  await walkTo(page, 'wishes');
  await fillIn(tabOf(page), 'setting', 'professional');
  await countAlerts(page);
  await answer(page, 'event-weeks', 105);
  await page.locator('.errors').waitFor();
  await assertTold(page, 'error-at-a-number');
  assert.deepEqual(await page.evaluate(() => window.alerts), []);
  await page.locator('.errors a').click();
  const told = await accessibilityTree(page);
  assert.ok(told.some((line) => /^ *spinbutton .* invalid focused /.test(line)), told.join('\n'));
});

test('the review', async (t) => {
  const page = await open(t, '<skin-quiz review="on"></skin-quiz>');
  await walkTo(page, 'review');
  await assertTold(page, 'review');
  const told = await accessibilityTree(page);
  const change = told.filter((line) => /^ *button "Change/.test(line)).map((line) => line.trim());
  assert.ok(change.length > 10);
  assert.equal(new Set(change).size, change.length, 'two buttons to change an answer share a name');
});

test('the result, and what copying announces', async (t) => {
  const page = await open(t);
  const person = people.find(({ name }) => name === 'with precautions');
  await walkToResult(page, person.answers);
  await assertTold(page, 'result');
  // With everything unfolded, each thing to unfold, each option and each region has a name of its own.
  await page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  });
  const named = (await accessibilityTree(page)).filter((line) => /^ *(article|region|disclosure "(Why|Reasons))/.test(line));
  assert.ok(named.length > 15 && named.every((line) => line.includes('"')), named.join('\n'));
  assert.equal(new Set(named.map((line) => line.trim())).size, named.length, 'two things share a name');
  // The region is there before the words, or they would not be read out.
  const status = async () =>
    (await accessibilityTree(page)).map((line) => line.trim()).filter((line) => line.startsWith('status'));
  // Beside the buttons, the day to start on, the calendar and, as it is open by now, the form.
  assert.deepEqual(await status(), ['status polite', 'status polite', 'status polite', 'status polite']);
  await page.locator('[data-action="copy"]').click();
  await page.getByText('Copied.').waitFor();
  assert.deepEqual(await status(), ['status "Copied." polite', 'status polite', 'status polite', 'status polite']);
  assert.ok((await accessibilityTree(page)).some((line) => /button "Copy as text" focused$/.test(line)));
});

test('a stopped quiz', async (t) => {
  const page = await open(t);
  const person = people.find(({ covers }) => covers.stopped === 'emergency');
  await walkToResult(page, person.answers);
  await assertTold(page, 'stopped');
});
