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
async function told(page, t, questions) {
  const session = await page.context().newCDPSession(page);
  t.after(() => session.detach().catch(() => {}));
  const things = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ role }) => role)
      .map((node) => ({
        node: node.nodeId,
        parent: node.parentId,
        id: node.backendDOMNodeId,
        role: node.ignored ? 'none' : node.role.value,
        name: node.ignored ? '' : (node.name?.value ?? ''),
        checked: node.properties?.find(({ name }) => name === 'checked')?.value.value === 'true',
        focused: node.properties?.some(({ name, value }) => name === 'focused' && value.value) ?? false,
      }));
  };
  /** Whether a thing is in a group of this name, and in none nearer. */
  const isIn = (all, thing, group) => {
    for (let at = thing; at; at = all.find(({ node }) => node === at.parent)) {
      if (at !== thing && at.role === 'group' && questions.some(({ text }) => text === at.name)) return at.name === group;
    }
    return false;
  };
  const find = async (role, name, group) => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const all = await things();
      const isCalled = (thing) => (typeof name === 'string' ? thing.name === name : name.test(thing.name));
      const found = all.filter((thing) => thing.role === role && isCalled(thing) && (!group || isIn(all, thing, group)));
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
  const questions = api.questionnaire();
  const { things, find, activate, enter } = await told(page, t, questions);
  const given = {};
  /** The questions whose names the groups on show have; none at the result. */
  const asked = async () => {
    const all = await things();
    return questions.filter(({ text }) => all.some(({ role, name }) => role === 'group' && name === text));
  };
  /** The heading in focus, once it is another one. */
  const heading = async (last) => {
    let found;
    await until(
      async () => (found = (await things()).find((thing) => thing.focused && thing.role === 'heading')) && found.name !== last,
      () => `the quiz does not go on from ${last}`,
    );
    return found.name;
  };
  const choose = async (role, name, group) => {
    await activate(await find(role, name, group));
    // On the first page the quiz may just be taking over what is ticked.
    await until(async () => (await find(role, name, group)).checked, () => `${name} is not told as chosen`);
  };
  const give = async (question, answer) => {
    const group = question.text;
    if (typeof answer === 'number') {
      await enter(await find('spinbutton', new RegExp(`^${group.replace(/[?()]/g, '\\$&')} \\(`), group), String(answer));
      return;
    }
    const folded = (await things()).some(({ role, name }) => role === 'radio' && name === 'Some') && question.kind === 'multi';
    for (const id of [answer ?? []].flat()) {
      const { text, help } = question.options.find((option) => option.id === id);
      if (folded && id === 'none') await choose('radio', 'None', group);
      else {
        if (folded) await choose('radio', 'Some', group);
        await choose(question.kind === 'single' ? 'radio' : 'checkbox', help ? `${text} ${help}` : text, group);
      }
    }
  };
  let last;
  for (let steps = 0; ; steps += 1) {
    assert.ok(steps < TOO_MANY_STEPS, 'there is no end of questions');
    if (last) last = await heading(last);
    if ((await asked()).length === 0) break;
    last ??= (await things()).find(({ role }) => role === 'heading').name;
    for (;;) {
      const question = (await asked()).find(({ id }) => !(id in given));
      if (!question) break;
      given[question.id] = answers[question.id];
      await give(question, answers[question.id]);
    }
    await activate(await find('button', 'Continue'));
  }
  assert.deepEqual(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    answers,
    'not every question of this person was asked',
  );
  assert.match(last, /^Best fit for your answers: /, 'the focus is not on the result');
  await activate(await find('button', 'Print'));
  await assertPrinted(page);
});
