// What people do besides going on: leave something out, go back, change, reload, clear, copy.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { straightforward } from '../browser/people.mjs';
import { answer, fillIn, readResult, started, until, walk, whereItStands } from '../browser/steps.mjs';
import { inQuiz, openClinicPage, withEngine } from './quiz.mjs';

const engine = withEngine();

/** What has the focus inside the quiz, by what can be said about it. */
const focus = (tab) =>
  inQuiz(tab, ({ activeElement }) => ({
    tag: activeElement?.localName,
    id: activeElement?.id,
    part: activeElement?.getAttribute('part'),
  }));

/** The values ticked on the page. */
const ticked = (tab) =>
  inQuiz(tab, (quiz) => [...quiz.querySelectorAll('input:checked')].map((input) => input.value));

const stored = (tab) =>
  tab.run(() => Object.keys(sessionStorage).filter((key) => key.startsWith('skin-quiz')));

/** Answers questions until `question` is on show. */
async function walkTo(tab, question) {
  let at = await whereItStands(tab);
  while (at.question !== question) {
    assert.ok(at.question, `${question} is not asked`);
    await answer(tab, at.question, straightforward[at.question]);
    at = await whereItStands(tab, at.question);
  }
}

/** Goes to the review, which is the last stop before the result. */
async function walkToReview(tab) {
  let at = await whereItStands(tab);
  while (at.step !== 'review') {
    await answer(tab, at.question, straightforward[at.question]);
    at = await whereItStands(tab, at.question);
  }
}

async function assertErrorAt(tab, question) {
  await until(
    () => inQuiz(tab, (quiz) => quiz.querySelectorAll('.errors').length === 1),
    () => `${question}: leaving it out is no error`,
  );
  assert.equal((await focus(tab)).part, 'errors', `${question}: the focus is not on the error`);
  const [shown, told] = await inQuiz(tab, (quiz, id) => {
    const group = quiz.querySelector(`form[data-question="${id}"] fieldset`);
    const message = quiz.querySelector('#error');
    return [
      message.getClientRects().length > 0 && message.textContent.length > 10,
      group.getAttribute('aria-describedby').split(' ').includes('error'),
    ];
  }, question);
  assert.ok(shown && told, `${question}: the field does not say what is wrong`);
  await tab.click('.errors a');
  assert.equal((await focus(tab)).id, 'field', `${question}: the error's link does not lead to the field`);
}

test('an answer left out, and a number out of range, are said and can be mended', async (t) => {
  const tab = await openClinicPage(t, engine);
  await answer(tab, 'concerns', undefined);
  await assertErrorAt(tab, 'concerns');
  await walkTo(tab, 'age');
  await answer(tab, 'age', undefined);
  await assertErrorAt(tab, 'age');
  await walkTo(tab, 'weeks-since-superficial-peel');
  await answer(tab, 'weeks-since-superficial-peel', 105);
  await assertErrorAt(tab, 'weeks-since-superficial-peel');
  await walk(tab, straightforward);
});

test('Back keeps the answers and the focus goes to the heading', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walkTo(tab, 'acne-scar-type');
  await tab.click('[data-action="back"]');
  assert.deepEqual(await whereItStands(tab, 'acne-scar-type'), { question: 'areas' });
  assert.deepEqual(await ticked(tab), straightforward.areas);
  assert.equal((await focus(tab)).tag, 'h2');
  await tab.click('[data-action="back"]');
  assert.deepEqual(await whereItStands(tab, 'areas'), { question: 'concerns' });
  assert.deepEqual(await ticked(tab), straightforward.concerns);
  assert.equal(await inQuiz(tab, (quiz) => quiz.querySelector('[data-action="back"]')), undefined);
});

test('an answer changed on the review changes the result', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walkToReview(tab);
  await tab.click('[data-action="change"][data-question="skin-history"]');
  await until(
    async () => (await whereItStands(tab)).question === 'skin-history',
    () => 'Change does not lead to its question',
  );
  assert.deepEqual(await ticked(tab), ['none']);
  await answer(tab, 'skin-history', ['keloids']);
  assert.deepEqual(await whereItStands(tab, 'skin-history'), { step: 'review' });
  await walk(tab, {});
  const { options } = await readResult(tab);
  assert.deepEqual(
    options.find(([treatment]) => treatment === 'professional-microneedling'),
    ['professional-microneedling', 'contraindicated'],
  );
});

test('a reload resumes at the question, at the review and at the result', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walkTo(tab, 'red-flags');
  await engine.reload();
  assert.deepEqual(await started(tab), { question: 'red-flags' });
  await walkToReview(tab);
  await engine.reload();
  assert.deepEqual(await started(tab), { step: 'review' });
  await walk(tab, {});
  const result = await readResult(tab);
  await engine.reload();
  assert.deepEqual(await started(tab), { step: 'result' });
  assert.deepEqual(await readResult(tab), result);
});

test('clearing forgets everything', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walkToReview(tab);
  assert.equal((await stored(tab)).length, 1);
  await tab.click('[data-action="restart"]');
  await until(
    async () => (await whereItStands(tab)).question === 'concerns',
    () => 'clearing does not lead to the first question',
  );
  assert.deepEqual(await ticked(tab), []);
  assert.deepEqual(await stored(tab), []);
  await engine.reload();
  assert.deepEqual(await started(tab), { question: 'concerns' });
  assert.deepEqual(await ticked(tab), []);
});

test('what excludes the others takes their ticks away', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walkTo(tab, 'health');
  await fillIn(tab, 'health', ['lupus', 'smoking']);
  assert.deepEqual((await ticked(tab)).sort(), ['lupus', 'smoking']);
  await tab.click('label:has(> input[value="none"])');
  assert.deepEqual(await ticked(tab), ['none']);
  await tab.click('label:has(> input[value="lupus"])');
  assert.deepEqual(await ticked(tab), ['lupus']);
});

test('copying says how it went', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walk(tab, straightforward);
  await tab.click('[data-action="copy"]');
  await until(
    () => inQuiz(tab, (quiz) => quiz.querySelector('[role="status"]').textContent.trim()),
    () => 'nothing is said about copying',
  );
});
