// People of every kind go through the quiz, and the page says what `recommend` says.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';

import { findings } from '../browser/axe.mjs';
import { walkByKeyboard } from '../browser/keyboard.mjs';
import { people } from '../browser/people.mjs';
import { assertSameResult, expectedResult, readResult, walk } from '../browser/steps.mjs';
import { dist, loadApi } from '../node/dist.mjs';
import { inQuiz, openClinicPage, withEngine } from './quiz.mjs';

const engine = withEngine();

let api;
let clinic;

before(async () => {
  api = await loadApi();
  clinic = JSON.parse(await readFile(new URL('demo/clinic.json', dist), 'utf8'));
});

/** Fails unless a result is of the kind that the person stands for. */
function assertCovers(recommendation, { recommended, level, waits, stopped }) {
  if (stopped) {
    assert.deepEqual([recommendation.status, recommendation.urgency], ['stopped', stopped]);
    return;
  }
  assert.equal(recommendation.status, 'complete');
  assert.equal(recommendation.recommended[0], recommended);
  const [treatment, suitability] = level;
  const option = recommendation.options.find((one) => one.treatment === treatment);
  assert.equal(option?.suitability, suitability);
  if (waits) assert.ok(option.earliestInDays > 0, 'there is no date to wait for');
}

/** A date as the clinic's page writes it. */
function dateIn(days) {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date.toLocaleDateString(clinic.locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** What an amount looks like on the clinic's page. */
function money(amount) {
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  return amount.toLocaleString(clinic.locale, { style: 'currency', currency: clinic.currency, ...digits });
}

/** The text of a treatment's card. */
function card(tab, treatment) {
  return inQuiz(
    tab,
    (quiz, id) => quiz.querySelector(`[data-treatment="${id}"]`).textContent,
    treatment,
  );
}

async function assertSays(tab, recommendation) {
  const shown = await readResult(tab);
  assertSameResult(shown, expectedResult(recommendation));
  if (recommendation.recommended.length > 0) {
    assert.equal(shown.options[0][0], recommendation.recommended[0], 'the best option is not first');
  }
  for (const { treatment, suitability, earliestInDays, cost } of recommendation.options) {
    const text = await card(tab, treatment);
    if (suitability === 'deferred' && earliestInDays > 0) {
      // Midnight may have passed since.
      const dates = [dateIn(earliestInDays), dateIn(earliestInDays - 1)];
      assert.ok(dates.some((date) => text.includes(date)), `${treatment} does not say ${dates[0]}`);
    }
    if (cost && suitability !== 'contraindicated') {
      assert.ok(text.includes(money(cost.course.min)), `${treatment} does not say ${money(cost.course.min)}`);
    }
  }
}

for (const { name, answers, covers } of people) {
  test(name, async (t) => {
    const tab = await openClinicPage(t, engine);
    const given = await walk(tab, answers);
    const recommendation = api.recommend(given, clinic);
    assertCovers(recommendation, covers);
    await assertSays(tab, recommendation);
  });
}

for (const { name, answers } of people.filter(({ covers }) => covers.recommended).slice(0, 2)) {
  test(`by keyboard alone: ${name}`, async (t) => {
    const tab = await openClinicPage(t, engine);
    const given = await walkByKeyboard(tab, answers);
    assert.deepEqual(given, answers, 'not every question of this person was asked');
    await assertSays(tab, api.recommend(given, clinic));
  });
}

test('axe finds nothing at any step', async (t) => {
  const tab = await openClinicPage(t, engine);
  const met = [];
  const meet = async ({ page, question, step }) => {
    const at = page ?? question ?? step;
    met.push(at);
    assert.deepEqual(await findings(tab), [], `at ${at}`);
  };
  await walk(tab, people[0].answers, { meet });
  assert.ok(met.includes('wishes') && met.includes('result'), `met only ${met}`);
});
