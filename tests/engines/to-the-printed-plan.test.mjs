// From the first question to the plan on paper, without a pointer: by key presses alone, and by roles and
// names alone, as the engine tells them to assistive technology.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { pressByKeyboard, walkByKeyboard } from '../browser/keyboard.mjs';
import { straightforward } from '../browser/people.mjs';
import { TOO_MANY_STEPS, until } from '../browser/steps.mjs';
import { loadApi } from '../node/dist.mjs';
import { inQuiz, openClinicPage, withEngine } from './quiz.mjs';

/** A person of every kind of question: several choices, one, a number, an optional number. */
const answers = { ...straightforward, 'event-weeks': 40 };

const engine = withEngine();

let questions;

before(async () => {
  questions = (await loadApi()).questionnaire();
});

async function open(t) {
  const tab = await openClinicPage(t, engine);
  await tab.run(() => {
    window.printed = 0;
    window.pointed = 0;
    window.print = () => (window.printed += 1);
    for (const event of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(event, () => (window.pointed += 1), true);
  });
  return tab;
}

const assertPrinted = async (tab) => assert.deepEqual(await tab.run(() => [window.printed, window.pointed]), [1, 0]);

test('with key presses alone', async (t) => {
  const tab = await open(t);
  assert.deepEqual(await walkByKeyboard(tab, answers), answers, 'not every question of this person was asked');
  await pressByKeyboard(tab, 'print');
  await assertPrinted(tab);
});

/** In the page: what is there to be met, each with its group; what is folded away is not. */
function shown() {
  const { shadowRoot } = document.querySelector('skin-quiz');
  const seen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible';
  return [...shadowRoot.querySelectorAll('h2, fieldset, input, button')].filter(seen).map((one) => [one, one.closest('fieldset')]);
}

test('with roles and names alone', async (t) => {
  const tab = await open(t);
  const given = {};
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const question = (thing) => thing.role === 'group' && questions.find(({ text }) => plain(text) === thing.name);
  /** The things of one question, but for those of one that hangs on it. */
  const groupOf = (things, { text }) => {
    const group = things.find((thing) => thing.role === 'group' && thing.name === plain(text));
    return things.filter((thing) => thing.within === group?.id && thing !== group);
  };
  const one = (things, roles, name) => {
    const found = things.filter((thing) => roles.includes(thing.role) && thing.name === plain(name));
    assert.equal(found.length, 1, `${found.length} things are a ${roles} called ${name}; there are ${things.map((thing) => `${thing.role} ${thing.name}`).join(' | ')}`);
    return found[0];
  };
  const choose = async (asked, role, name) => {
    const thing = one(groupOf(await tab.told(shown), asked), [role], name);
    if (!(await thing.is((node) => node.checked))) await thing.activate();
    await until(
      async () => one(groupOf(await tab.told(shown), asked), [role], name).is((node) => node.checked),
      () => `${name} is not chosen`,
    );
  };
  let heading;
  for (let steps = 0; ; steps += 1) {
    assert.ok(steps < TOO_MANY_STEPS, 'there is no end of questions');
    let things;
    await until(
      async () => {
        things = await tab.told(shown).catch(() => []); // a page that was going
        const first = things.find(({ role }) => role === 'heading');
        return first && first.name !== heading && (heading = first.name);
      },
      () => `the quiz does not go on from ${heading}`,
    );
    if (!things.some(question)) break;
    for (let next; (next = (await tab.told(shown)).map(question).find((found) => found && !(found.id in given)));) {
      given[next.id] = answers[next.id];
      if (typeof given[next.id] === 'number') {
        // An event may be told by its date instead, in a field with a name of its own.
        const fields = groupOf(await tab.told(shown), next).filter(({ role, name }) => ['spinbutton', 'textbox'].includes(role) && name.startsWith(plain(next.text)));
        assert.equal(fields.length, 1, next.id);
        await fields[0].enter(String(given[next.id]));
        continue;
      }
      const folded = next.kind === 'multi' && groupOf(await tab.told(shown), next).some(({ role, name }) => role === 'radio' && name === 'Some');
      for (const id of [given[next.id] ?? []].flat()) {
        const { text, help } = next.options.find((option) => option.id === id);
        if (folded && id === 'none') await choose(next, 'radio', 'None');
        else {
          if (folded) await choose(next, 'radio', 'Some');
          await choose(next, next.kind === 'single' ? 'radio' : 'checkbox', help ? `${text} ${help}` : text);
        }
      }
    }
    await one(await tab.told(shown), ['button'], 'Continue').activate();
  }
  assert.deepEqual(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)), answers);
  assert.match(heading, /^Best fit for your answers: /);
  assert.ok(await inQuiz(tab, (quiz) => quiz.activeElement?.localName === 'h2'), 'the focus is not on the result');
  await one(await tab.told(shown), ['button'], 'Print').activate();
  await assertPrinted(tab);
});
