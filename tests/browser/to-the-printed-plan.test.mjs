// From the first question to the plan on paper, without a pointer: with key presses alone, and with
// nothing but what assistive technology is told.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { launch, loadApi, openQuiz, serveDist, tabOf } from './harness.mjs';
import { pressByKeyboard, walkByKeyboard } from './keyboard.mjs';
import { straightforward } from './people.mjs';
import { PATIENCE, TOO_MANY_STEPS, until } from './steps.mjs';

/** A person of every kind of question: several choices, one, a number, an optional number. */
const answers = { ...straightforward, 'event-weeks': 40 };

let api;
let browser;
let server;

before(async () => {
  api = await loadApi();
  browser = await launch();
  server = await serveDist();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** The clinic's page, which counts what a pointer does and how often something is printed. */
async function open(t) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1000, height: 800 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.printed = 0;
    window.pointed = 0;
    window.print = () => (window.printed += 1);
    for (const event of ['pointerdown', 'mousedown', 'touchstart']) {
      addEventListener(event, () => (window.pointed += 1), true);
    }
  });
  await openQuiz(page, server.url);
  return page;
}

/** Fails unless the plan was printed once, without a pointer, and stands on the paper. */
async function assertPrinted(page) {
  assert.equal(await page.evaluate(() => window.printed), 1, 'nothing was printed');
  assert.equal(await page.evaluate(() => window.pointed), 0, 'a pointer was used');
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['.best', 'table', '.days', '.tick', '.limits']) {
    assert.ok(await page.locator(`skin-quiz ${shown}`).first().isVisible(), `${shown} is not on paper`);
  }
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;
  assert.ok(pages >= 1 && pages <= 4, `${pages} pages`);
}

test('with key presses alone', async (t) => {
  const page = await open(t);
  const given = await walkByKeyboard(tabOf(page), answers);
  assert.deepEqual(given, answers, 'not every question of this person was asked');
  await pressByKeyboard(tabOf(page), 'print');
  await assertPrinted(page);
});

/** The page as assistive technology has it: things by role and name, and what can be done with them. */
async function told(page, t) {
  const session = await page.context().newCDPSession(page);
  t.after(() => session.detach().catch(() => {}));
  const things = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored, role }) => !ignored && role)
      .map((node) => ({
        id: node.backendDOMNodeId,
        role: node.role.value,
        name: node.name?.value ?? '',
        checked: node.properties?.find(({ name }) => name === 'checked')?.value.value === 'true',
        focused: node.properties?.some(({ name, value }) => name === 'focused' && value.value) ?? false,
      }));
  };
  const find = async (role, name) => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const all = await things();
      const found = all.filter((thing) => thing.role === role && (typeof name === 'string' ? thing.name === name : name.test(thing.name)));
      assert.ok(found.length < 2, `${found.length} things are a ${role} called ${name}`);
      if (found.length === 1) return found[0];
      if (Date.now() > end) assert.fail(`no ${role} is called ${name}; there are ${all.filter((one) => one.role === role).map((one) => one.name).join(' | ')}`);
      await pause(20);
    }
  };
  /** What a screen reader does where somebody activates a thing. */
  const activate = async ({ id }) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: id });
    await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: 'function () { this.click() }' });
  };
  const enter = async ({ id }, text) => {
    await session.send('DOM.focus', { backendNodeId: id });
    await session.send('Input.insertText', { text });
  };
  return { things, find, activate, enter };
}

test('with roles and names alone, as assistive technology is told them', async (t) => {
  const page = await open(t);
  const { things, find, activate, enter } = await told(page, t);
  const questions = api.questionnaire();
  const given = {};
  /** The question whose name the group on show has; none at the review. */
  const asked = async (last) => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const all = await things();
      const question = questions.find(({ text }) => all.some(({ role, name }) => role === 'group' && name === text));
      if (question && question.id !== last) return question;
      if (all.some(({ role, name }) => role === 'heading' && name === 'Check your answers')) return undefined;
      if (Date.now() > end) assert.fail(`the quiz does not go on from ${last}`);
      await pause(20);
    }
  };
  let last;
  for (let steps = 0; ; steps += 1) {
    assert.ok(steps < TOO_MANY_STEPS, 'there is no end of questions');
    const question = await asked(last);
    if (!question) break;
    if (last) {
      const focused = (await things()).filter((thing) => thing.focused && thing.role === 'heading');
      assert.deepEqual(focused.map(({ name }) => name), [question.text], 'the focus is not on the question');
    }
    last = question.id;
    const answer = answers[question.id];
    if (answer !== undefined) given[question.id] = answer;
    if (typeof answer === 'number') {
      await enter(await find('spinbutton', new RegExp(`^${question.text.replace(/[?()]/g, '\\$&')} \\(`)), String(answer));
    } else {
      for (const id of [answer ?? []].flat()) {
        const { text, help } = question.options.find((option) => option.id === id);
        const role = question.kind === 'single' ? 'radio' : 'checkbox';
        const name = help ? `${text} ${help}` : text;
        await activate(await find(role, name));
        // On the first page the quiz may just be taking over what is ticked.
        await until(async () => (await find(role, name)).checked, () => `${name} is not told as chosen`);
      }
    }
    await activate(await find('button', 'Continue'));
  }
  assert.deepEqual(given, answers, 'not every question of this person was asked');
  await activate(await find('button', 'See my result'));
  const headline = await find('heading', /^Best fit for your answers: /);
  assert.ok(headline.focused, 'the focus is not on the result');
  await activate(await find('button', 'Print'));
  await assertPrinted(page);
});
