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
      asks: !!element?.closest?.('form[data-question], form[data-page]'),
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

/** Answers the page on show and continues; returns the answers given. */
async function answerByKeyboard(tab, answers) {
  const given = {};
  const open = new Map();
  const wants = (question) => {
    if (!open.has(question) && answers[question] !== undefined) {
      given[question] = answers[question];
      open.set(question, new Set([answers[question]].flat()));
    }
    return open.get(question) ?? new Set();
  };
  await tabThrough(tab, 'Continue', async (element) => {
    if (!element.asks) return false;
    if (element.type === 'submit') {
      const left = [...open].filter(([, values]) => values.size > 0);
      assert.deepEqual(left, [], 'no such choice is reached by Tab');
      await tab.press('Enter');
      return true;
    }
    const { type, name, value } = element;
    if (type === 'radio' && wants(name).size > 0) {
      const wanted = [...wants(name)];
      const here = await radiosOf(tab, name);
      // What is in a list that is folded away comes after the radio button that opens it.
      const choice = wanted.find((one) => here.includes(one)) ?? 'some';
      await chooseRadio(tab, name, choice);
      wants(name).delete(choice);
    } else if (type === 'checkbox' && wants(name).delete(value)) {
      if (!element.checked) await tab.press('Space');
    } else if (type === 'number' && typeof answers[name] === 'number' && wants(name).delete(answers[name])) {
      await tab.type(String(answers[name]));
    }
    return false;
  });
  return given;
}

/** The values of the radio buttons of a question. */
function radiosOf(tab, question) {
  return tab.run((id) => {
    const { shadowRoot } = document.querySelector('skin-quiz');
    return [...shadowRoot.querySelectorAll(`input[type="radio"][name="${id}"]`)].map((one) => one.value);
  }, question);
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
  return walk(tab, answers, { give: answerByKeyboard, see: seeResultByKeyboard, goFurther: pressByKeyboard });
}

/** Goes to a button of the page on show and presses it. */
export function pressByKeyboard(tab, action) {
  return tabThrough(tab, `the button "${action}"`, async (element) => {
    if (element.action !== action) return false;
    await tab.press('Enter');
    return true;
  });
}
