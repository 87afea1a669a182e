// The quiz by keyboard alone: Tab, the arrows, Space, Enter, and digits where a number is asked.

import assert from 'node:assert/strict';

import { TOO_MANY_STEPS, whereItStands } from './harness.mjs';

/** More presses than any page of the quiz has places to stop at. */
const TOO_MANY = 250;

/** What has the focus, looking into shadow roots. */
function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return {
      tag: element?.localName,
      type: element?.type,
      name: element?.name,
      value: element?.value,
      checked: element?.checked,
      question: element?.closest?.('form[data-question]')?.dataset.question,
      step: element?.closest?.('[data-step]')?.dataset.step,
    };
  });
}

/** Presses Tab until `visit` says it has arrived; what has the focus now counts as well. */
async function tabThrough(page, goal, visit) {
  const met = new Set();
  for (let presses = 0; presses < TOO_MANY; presses += 1) {
    const element = await focused(page);
    met.add([element.tag, element.type, element.name, element.value].filter(Boolean).join(' '));
    if (await visit(element)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${goal} can't be reached by Tab; it stops at: ${[...met].join(', ')}`);
}

/** Chooses a radio button of the focused group with Space or the arrows. */
async function chooseRadio(page, question, value) {
  let element = await focused(page);
  if (element.value === value && !element.checked) {
    await page.keyboard.press('Space');
    return;
  }
  const met = new Set();
  while (element.value !== value) {
    assert.ok(!met.has(element.value), `${question}: the arrows don't reach ${value}`);
    met.add(element.value);
    await page.keyboard.press('ArrowDown');
    element = await focused(page);
    assert.equal(element.name, question, `${question}: an arrow leaves the group`);
  }
  assert.ok(element.checked, `${question}: the arrows don't choose`);
}

/** Answers the question on show and continues; `undefined` leaves it empty. */
export async function answerByKeyboard(page, question, value) {
  const open = new Set(value === undefined ? [] : [value].flat());
  await tabThrough(page, `Continue at ${question}`, async (element) => {
    if (element.question !== question) return false;
    if (element.type === 'submit') {
      assert.deepEqual([...open], [], `${question}: no such choice is reached by Tab`);
      await page.keyboard.press('Enter');
      return true;
    }
    if (element.type === 'radio' && open.size > 0) {
      await chooseRadio(page, question, value);
      open.clear();
    } else if (element.type === 'checkbox' && open.delete(element.value)) {
      if (!element.checked) await page.keyboard.press('Space');
    } else if (element.type === 'number' && open.delete(value)) {
      await page.keyboard.type(String(value));
    }
    return false;
  });
}

/** Answers from the question on show to the result; returns the answers given. */
export async function walkByKeyboard(page, answers) {
  const given = {};
  let last;
  for (let steps = 0; steps < TOO_MANY_STEPS; steps += 1) {
    const at = await whereItStands(page, last);
    if (at.step === 'result') return given;
    if (at.step === 'review') {
      await tabThrough(page, 'the button of the review page', async (element) => {
        if (element.step !== 'review' || element.type !== 'submit') return false;
        await page.keyboard.press('Enter');
        return true;
      });
      await page.locator('[data-step="result"]').waitFor();
      continue;
    }
    last = at.question;
    assert.ok(!(last in given), `${last} is asked a second time`);
    if (last in answers) given[last] = answers[last];
    await answerByKeyboard(page, last, answers[last]);
  }
  assert.fail(`no result after ${TOO_MANY_STEPS} steps; answered: ${JSON.stringify(given)}`);
}
