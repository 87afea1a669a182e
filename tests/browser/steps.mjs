// The quiz's own steps, by whatever drives the browser.
//
// What arrives is a tab, four things that every driver of browsers can do:
//   run(task, argument)        runs a function, or a text of script, in the page; returns what it returns
//   click(selector)            clicks inside the quiz, scrolling there first
//   press(key), type(text)     on the keyboard, where the focus is; keys as KeyboardEvent names them
//
// The quiz is met through the hooks its documentation promises (`form[data-question]`,
// `form[data-page]` with `fieldset[data-question]`, `[data-step]`, native inputs), in the open
// shadow root of the page's first `<skin-quiz>`.

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a page may take to come, in milliseconds. */
export const PATIENCE = 15_000;

const BETWEEN_LOOKS = 20;

/** More steps than any way through the quiz has. */
export const TOO_MANY_STEPS = 100;

/** Looks until `look` returns something; fails with what `blame` says where it never does. */
export async function until(look, blame, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) assert.fail(await blame());
    await pause(BETWEEN_LOOKS);
  }
}

/** Waits until the quiz of the page on show has started, or has taken up where it was left. */
export async function started(tab) {
  const state = () => tab.run(() => document.querySelector('skin-quiz')?.dataset.state ?? 'absent');
  await until(
    async () => ['question', 'review', 'result'].includes(await state()),
    async () => `the quiz did not start (data-state: ${await state()})`,
  );
  return whereItStands(tab);
}

/**
 * Where the quiz stands: `{ question }` on a page of one, `{ page }` on a page of several,
 * `{ step: 'early' }`, `{ step: 'review' }` or `{ step: 'result' }`.
 *
 * After an answer, `after` names the question, or the page, that must be gone first.
 */
export function whereItStands(tab, after) {
  return until(
    () =>
      tab.run((gone) => {
        const pages = document
          .querySelector('skin-quiz')
          ?.shadowRoot?.querySelectorAll('form[data-question], form[data-page], [data-step]');
        for (const shown of pages ?? []) {
          const { question, page, step } = shown.dataset;
          if (shown.getClientRects().length === 0) continue;
          if (shown.closest('[data-folds]')) continue; // what is folded away is not drawn yet
          const names = [question, page, step, ...[...shown.querySelectorAll('fieldset[data-question]')].map((one) => one.dataset.question)];
          if (gone && names.includes(gone)) continue;
          return question ? { question } : page ? { page } : { step };
        }
        return undefined;
      }, after ?? null),
    async () => `the quiz did not go on${after ? ` from ${after}` : ''}: ${await complaint(tab)}`,
  );
}

/** What the quiz itself says is wrong with an answer, if anything. */
async function complaint(tab) {
  const errors = await tab.run(() =>
    [...document.querySelector('skin-quiz').shadowRoot.querySelectorAll('.errors')].map(
      (error) => error.textContent,
    ),
  );
  return errors.join(' ') || 'it says nothing';
}

/** Answers a question on show and continues; `undefined` leaves it empty. */
export async function answer(tab, question, value) {
  await fillIn(tab, question, value);
  await goOn(tab);
}

/** Presses the button of the form on show. */
export function goOn(tab) {
  return tab.click(':is(form[data-question], form[data-page]) button[type="submit"]');
}

/**
 * Answers all that the page on show asks, from a map of answers, and stays there. What the map does
 * not know is left empty. Returns the answers given.
 */
export async function fillPage(tab, answers, fill = fillIn) {
  const given = {};
  for (;;) {
    // An answer may have opened what hangs on it.
    const next = (await questionsOnShow(tab)).find((question) => !(question in given));
    if (!next) break;
    given[next] = answers[next];
    await fill(tab, next, answers[next]);
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Answers the page on show and continues; returns the answers given. */
export async function answerPage(tab, answers) {
  const given = await fillPage(tab, answers);
  await goOn(tab);
  return given;
}

/** The questions that the page on show asks, but for those that are folded away. */
export function questionsOnShow(tab) {
  return tab.run(() => {
    const { shadowRoot } = document.querySelector('skin-quiz');
    const alone = shadowRoot.querySelector('form[data-question]');
    if (alone) return [alone.dataset.question];
    const asked = [...shadowRoot.querySelectorAll('form[data-page] fieldset[data-question]')];
    const isOpen = (one) => getComputedStyle(one).visibility === 'visible';
    return asked.filter(isOpen).map((one) => one.dataset.question);
  });
}

/** Ticks and types an answer to a question on show, and stays there. */
export async function fillIn(tab, question, value) {
  const open = new Set(value === undefined ? [] : [value].flat());
  const all = await inputs(tab, question);
  const some = all.find((input) => input.value === 'some' && input.type === 'radio');
  // A list that is folded away is opened first.
  const inFold = all.filter((input) => input.type === 'checkbox').map((input) => input.value);
  if (some && !some.checked && inFold.some((option) => open.has(option))) {
    await tab.click(label(question, 'some'));
  }
  for (const { type, value: option } of all) {
    if (type === 'number' && open.delete(value)) {
      const field = `input[type="number"][name="${question}"]`;
      await tab.click(field);
      // What is typed replaces what stood there.
      await tab.run((selector) => {
        document.querySelector('skin-quiz').shadowRoot.querySelector(selector).select();
      }, field);
      await tab.type(String(value));
    } else if (type !== 'number' && option !== 'some') {
      const wanted = open.delete(option);
      // A list is all that is to be ticked; anything else leaves alone what it does not name.
      if (!wanted && (!Array.isArray(value) || type === 'radio')) continue;
      // Looked at only now, as an answer may have taken the tick of another one away.
      const { checked } = (await inputs(tab, question)).find((input) => input.value === option);
      if (checked !== wanted) await tab.click(label(question, option));
    }
  }
  assert.deepEqual([...open], [], `${question} has no such answer`);
}

const label = (question, option) => `label:has(> input[name="${question}"][value="${option}"])`;

/** The inputs of a question on show. */
function inputs(tab, question) {
  return tab.run((id) => {
    const { shadowRoot } = document.querySelector('skin-quiz');
    const found = [...shadowRoot.querySelectorAll(`form input[name="${id}"]`)];
    return found.map(({ type, value, checked }) => ({ type, value, checked }));
  }, question);
}

/**
 * Answers from the page on show to the result, from a map of answers.
 *
 * A question the map does not know is left empty, which only optional ones allow. Returns the
 * answers given. `meet`, if any, is called at every step; `give` answers a page and continues,
 * `see` leads from the review to the result. An early answer is passed by, but where `early` asks
 * for it.
 */
export async function walk(
  tab,
  answers,
  { meet = async () => {}, give = answerPage, see = seeResult, goFurther = press, early = false } = {},
) {
  const given = {};
  let last;
  for (let steps = 0; steps < TOO_MANY_STEPS; steps += 1) {
    const at = await whereItStands(tab, last);
    await meet(at);
    if (at.step === 'result') return given;
    if (at.step === 'review') {
      await see(tab);
      await arrive(tab, 'result');
      continue;
    }
    last = at.step ?? at.page ?? at.question;
    if (at.step === 'early') {
      if (early) await tab.click('[data-step="early"] button[type="submit"]');
      else await goFurther(tab, 'go-on');
      continue;
    }
    const now = await give(tab, answers);
    for (const question of Object.keys(now)) {
      assert.ok(!(question in given), `${question} is asked a second time`);
    }
    Object.assign(given, now);
  }
  assert.fail(`no result after ${TOO_MANY_STEPS} steps; answered: ${JSON.stringify(given)}`);
}

function press(tab, action) {
  return tab.click(`[data-action="${action}"]`);
}

function seeResult(tab) {
  return tab.click('[data-step="review"] button[type="submit"]');
}

/** Waits for the review or the result. */
async function arrive(tab, step) {
  let at;
  await until(
    async () => (at = await whereItStands(tab)).step === step,
    () => `the ${step} did not come; the quiz stands at ${JSON.stringify(at)}`,
  );
}

/** What the result page says: its status and each treatment's suitability, in the order of showing. */
export async function readResult(tab) {
  await arrive(tab, 'result');
  return tab.run(() => {
    const result = document.querySelector('skin-quiz').shadowRoot.querySelector('[data-step="result"]');
    const options = [...result.querySelectorAll('[data-treatment][data-suitability]')];
    return {
      status: result.dataset.status,
      options: options.map(({ dataset }) => [dataset.treatment, dataset.suitability]),
    };
  });
}

/** What a page built from `recommend`'s result must say. */
export function expectedResult(recommendation) {
  return {
    status: recommendation.status,
    options: recommendation.options.map((option) => [option.treatment, option.suitability]),
  };
}

/** Fails unless the page shows each option of the result once, in any order. */
export function assertSameResult(shown, expected) {
  const sorted = ({ status, options }) => ({ status, options: options.map(String).sort() });
  assert.deepEqual(sorted(shown), sorted(expected));
}
