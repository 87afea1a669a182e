// What people do besides going on: leave something out, go back, change, reload, clear, copy.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { straightforward } from '../browser/people.mjs';
import {
  answer,
  answerPage,
  fillIn,
  fillPage,
  goOn,
  questionsOnShow,
  readResult,
  started,
  until,
  walk,
  whereItStands,
} from '../browser/steps.mjs';
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

/** Answers pages until one that asks `question` is on show; without one, until the result. */
async function walkTo(tab, question) {
  let at = await whereItStands(tab);
  while (at.step !== 'result' && !(await asked(tab, at)).includes(question)) {
    assert.ok(!at.step, `${question} is not asked`);
    await answerPage(tab, straightforward);
    at = await whereItStands(tab, at.page ?? at.question);
  }
}

const asked = (tab, { step }) => (step ? [] : questionsOnShow(tab));

async function assertErrorAt(tab, question) {
  await until(
    () => inQuiz(tab, (quiz) => quiz.querySelectorAll('.errors').length === 1),
    () => `${question}: leaving it out is no error`,
  );
  assert.equal((await focus(tab)).part, 'errors', `${question}: the focus is not on the error`);
  const [shown, told, field] = await inQuiz(tab, (quiz, id) => {
    const group = quiz.querySelector(`fieldset[data-question="${id}"]`);
    const message = group.querySelector('[part=error]');
    return [
      message.getClientRects().length > 0 && message.textContent.length > 10,
      group.getAttribute('aria-describedby').split(' ').includes(message.id),
      group.querySelector('input[id]').id,
    ];
  }, question);
  assert.ok(shown && told, `${question}: the field does not say what is wrong`);
  await tab.click(`.errors a[href="#${field}"]`);
  assert.equal((await focus(tab)).id, field, `${question}: the error's link does not lead to the field`);
}

test('an answer left out, and a number out of range, are said and can be mended', async (t) => {
  const tab = await openClinicPage(t, engine);
  await answer(tab, 'concerns', undefined);
  await assertErrorAt(tab, 'concerns');
  await walkTo(tab, 'age');
  await fillIn(tab, 'pregnancy', 'no');
  await answer(tab, 'age', undefined);
  await assertErrorAt(tab, 'age');
  // The link has taken the focus to the field: the next press says again what is left.
  await goOn(tab);
  await assertErrorAt(tab, 'distress');
  await walkTo(tab, 'recent-treatments');
  await fillPage(tab, straightforward);
  await answer(tab, 'weeks-since-superficial-peel', 105);
  await assertErrorAt(tab, 'weeks-since-superficial-peel');
  await walk(tab, straightforward);
});

test('Back keeps the answers and the focus goes to the heading', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walkTo(tab, 'age');
  await tab.click('[data-action="back"]');
  assert.deepEqual(await whereItStands(tab, 'you'), { question: 'areas' });
  assert.deepEqual(await ticked(tab), straightforward.areas);
  assert.equal((await focus(tab)).tag, 'h2');
  await tab.click('[data-action="back"]');
  assert.deepEqual(await whereItStands(tab, 'areas'), { page: 'concern' });
  const all = [...straightforward.concerns, straightforward['acne-scar-type']];
  assert.deepEqual((await ticked(tab)).sort(), all.sort());
  assert.equal(await inQuiz(tab, (quiz) => quiz.querySelector('[data-action="back"]')), undefined);
});

test('an answer changed on the result changes it', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walk(tab, straightforward);
  await inQuiz(tab, (quiz) => {
    for (const details of quiz.querySelectorAll('details')) details.open = true;
  });
  await tab.click('[data-action="change"][data-question="skin-history"]');
  await until(
    async () => (await whereItStands(tab)).page === 'skin',
    () => 'Change does not lead to its question',
  );
  assert.deepEqual(await ticked(tab), ['none', 'none']);
  await answer(tab, 'skin-history', ['keloids']);
  assert.deepEqual(await whereItStands(tab, 'skin'), { step: 'result' });
  const { options } = await readResult(tab);
  assert.deepEqual(
    options.find(([treatment]) => treatment === 'professional-microneedling'),
    ['professional-microneedling', 'contraindicated'],
  );
});

test('a reload resumes at the question and at the result', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walkTo(tab, 'red-flags');
  await engine.reload();
  assert.deepEqual(await started(tab), { question: 'red-flags' });
  await walk(tab, straightforward);
  const result = await readResult(tab);
  await engine.reload();
  assert.deepEqual(await started(tab), { step: 'result' });
  assert.deepEqual(await readResult(tab), result);
});

test('clearing asks once, forgets everything, and can be undone for a while', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walk(tab, straightforward);
  assert.equal((await stored(tab)).length, 1);
  const clear = async () => {
    await tab.click('[data-action="restart"]');
    await tab.click('[data-action="restart"]');
    await until(
      async () => (await whereItStands(tab)).page === 'concern',
      () => 'clearing does not lead to the first question',
    );
    assert.deepEqual(await ticked(tab), []);
    assert.deepEqual(await stored(tab), []);
  };
  await clear();
  await tab.click('[data-action="undo"]');
  await until(
    async () => (await whereItStands(tab)).step === 'result',
    () => 'the answers are not brought back',
  );
  await clear();
  await engine.reload();
  assert.deepEqual(await started(tab), { page: 'concern' });
  assert.deepEqual(await ticked(tab), []);
});

test('what excludes the others takes their ticks away', async (t) => {
  const tab = await openClinicPage(t, engine);
  await walkTo(tab, 'health');
  const ofHealth = async () => (await ticked(tab)).filter((value) => value !== 'some').sort();
  await fillIn(tab, 'health', ['lupus', 'smoking']);
  assert.deepEqual(await ofHealth(), ['lupus', 'smoking']);
  await tab.click('label:has(> input[name="health"][value="none"])');
  assert.deepEqual(await ofHealth(), ['none']);
  await fillIn(tab, 'health', ['lupus']);
  assert.deepEqual(await ofHealth(), ['lupus']);
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
