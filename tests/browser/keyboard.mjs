// The quiz by keyboard alone: Tab, the arrows, Space, Enter, and digits where a number is asked.

import assert from 'node:assert/strict';

import { walk } from './steps.mjs';

/** More presses than any page of the quiz has places to stop at. */
const TOO_MANY = 250;

/** What has the focus, looking into shadow roots. */
function focused(tab) {
  return tab.run(() => {
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
      action: element?.dataset?.action,
    };
  });
}

/** Presses Tab until `visit` says it has arrived; what has the focus now counts as well. */
async function tabThrough(tab, goal, visit) {
  const met = new Set();
  for (let presses = 0; presses < TOO_MANY; presses += 1) {
    const element = await focused(tab);
    met.add([element.tag, element.type, element.name, element.value].filter(Boolean).join(' '));
    if (await visit(element)) return;
    await tab.press('Tab');
  }
  assert.fail(`${goal} can't be reached by Tab; it stops at: ${[...met].join(', ')}`);
}

/** Chooses a radio button of the focused group with Space or the arrows. */
async function chooseRadio(tab, question, value) {
  let element = await focused(tab);
  if (element.value === value && !element.checked) {
    await tab.press('Space');
    return;
  }
  const met = new Set();
  while (element.value !== value) {
    assert.ok(!met.has(element.value), `${question}: the arrows don't reach ${value}`);
    met.add(element.value);
    await tab.press('ArrowDown');
    element = await focused(tab);
    assert.equal(element.name, question, `${question}: an arrow leaves the group`);
  }
  assert.ok(element.checked, `${question}: the arrows don't choose`);
}

/** Answers the question on show and continues; `undefined` leaves it empty. */
async function answerByKeyboard(tab, question, value) {
  const open = new Set(value === undefined ? [] : [value].flat());
  await tabThrough(tab, `Continue at ${question}`, async (element) => {
    if (element.question !== question) return false;
    if (element.type === 'submit') {
      assert.deepEqual([...open], [], `${question}: no such choice is reached by Tab`);
      await tab.press('Enter');
      return true;
    }
    if (element.type === 'radio' && open.size > 0) {
      await chooseRadio(tab, question, value);
      open.clear();
    } else if (element.type === 'checkbox' && open.delete(element.value)) {
      if (!element.checked) await tab.press('Space');
    } else if (element.type === 'number' && open.delete(value)) {
      await tab.type(String(value));
    }
    return false;
  });
}

function seeResultByKeyboard(tab) {
  return tabThrough(tab, 'the button of the review page', async (element) => {
    if (element.step !== 'review' || element.type !== 'submit') return false;
    await tab.press('Enter');
    return true;
  });
}

/** Answers from the question on show to the result; returns the answers given. */
export function walkByKeyboard(tab, answers) {
  return walk(tab, answers, { give: answerByKeyboard, see: seeResultByKeyboard });
}

/** Goes to a button of the page on show and presses it. */
export function pressByKeyboard(tab, action) {
  return tabThrough(tab, `the button "${action}"`, async (element) => {
    if (element.action !== action) return false;
    await tab.press('Enter');
    return true;
  });
}
