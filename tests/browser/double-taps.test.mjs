// The second tap of a double tap, on a quick phone and on slow ones: on every page it is meant for what
// stood there before, which nobody had the time to see go.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { people } from '../gallery/people.mjs';
import { page as host } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { dist, launch, openQuiz, tabOf, whereItStands } from './harness.mjs';
import { straightforward } from './people.mjs';
import { fillPage } from './steps.mjs';

/** Between the two taps, in milliseconds. */
const BETWEEN = 150;

/** After this the quiz takes every tap for one of its own. */
const OVER = 700;

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

const CLINIC = JSON.stringify({ name: 'Here', phone: '+44 20 7946 0000', bookingUrl: 'https://book.example/' });

/** A phone at the quiz, with a finger that taps twice while the processor is slow. */
async function phone(t, slower, { html = host({ attributes: 'clinic="clinic.json"' }), start = openQuiz, prepare } = {}) {
  const files = { 'clinic.json': ['application/json', CLINIC] };
  const server = await serveTorture(dist, { more: [{ name: 'here', html, files, expect: {} }] });
  const context = await browser.newContext({ locale: 'en-US', hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const tab = await context.newPage();
  await context.route('https://book.example/**', (route) => route.fulfill({ body: 'booked' }));
  await tab.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await prepare?.(tab);
  await start(tab, server.of('here'));
  const session = await context.newCDPSession(tab);
  const twice = async (selector, between = async () => wait(BETWEEN)) => {
    const target = tab.locator(selector).first();
    await target.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width, height } = await target.boundingBox();
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
    const tap = async () => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    // Not awaited: the second one comes whether the page has answered or not.
    const taps = [tap()];
    await between();
    taps.push(tap());
    await Promise.all(taps);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await wait(OVER);
  };
  /** What a second tap could have done. */
  const done = () => tab.evaluate(() => {
    const root = document.querySelector('skin-quiz').shadowRoot;
    return {
      here: location.pathname.startsWith('/case/'),
      printed: !!window.printed,
      booked: document.querySelector('skin-quiz').past.some(({ type }) => type === 'skin-quiz-book'),
      errors: root.querySelectorAll('.errors').length,
      ticked: [...root.querySelectorAll('form input:checked')].map(({ name, value }) => `${name} ${value}`),
      opened: root.querySelectorAll('[data-step="result"] details[open] details[open]').length,
    };
  });
  return { tab, twice, done };
}

const NOTHING = { here: true, printed: false, booked: false, errors: 0, ticked: [], opened: 0 };
const GO_ON = ':is(form, [data-step="early"], [data-step="review"]) button[type="submit"]';

for (const slower of [1, 4, 8]) {
  test(`from page to page, to the result and back, ${slower} times slower`, async (t) => {
    const { tab, twice, done } = await phone(t, slower);
    await tab.waitForFunction(() => document.querySelector('skin-quiz').past.some(({ type }) => type === 'skin-quiz-ready'));
    const met = [];
    let at = await whereItStands(tab);
    while (at.step !== 'result') {
      const name = at.step ?? at.page ?? at.question;
      met.push(name);
      if (!at.step) await fillPage(tabOf(tab), straightforward);
      await twice(at.step === 'early' ? '[data-action="go-on"]' : GO_ON);
      at = await whereItStands(tab, name === 'signs' ? 'red-flags' : name);
      assert.deepEqual(await done(), NOTHING, `after ${name}, at ${JSON.stringify(at)}`);
    }
    assert.ok(met.length >= 8, String(met));
    // What stands on the result leads to a page, and its button back to the result.
    await tab.locator('skin-quiz').evaluate(({ shadowRoot }) => { for (const one of shadowRoot.querySelectorAll('details')) one.open = true; });
    await twice('[data-action="change"][data-question="pregnancy"]');
    at = await whereItStands(tab, 'result');
    assert.equal(at.page, 'you');
    const ticked = (await done()).ticked.sort();
    assert.deepEqual(ticked, ['age 22-64', 'distress no', 'pregnancy no'].map((one) => one.replace(/(age|distress|pregnancy) .*/, (_, name) => `${name} ${straightforward[name]}`)));
    await twice(GO_ON);
    assert.deepEqual(await whereItStands(tab, 'you'), { step: 'result' });
    assert.deepEqual(await done(), NOTHING);
    // To be asked is not to have confirmed.
    await twice('[data-action="restart"]');
    assert.ok(await tab.locator('[data-action="keep"]').isVisible(), 'clearing is not asked, or was answered');
    assert.deepEqual(await whereItStands(tab), { step: 'result' });
    await tab.locator('[data-action="keep"]').click();
    await wait(OVER);
    await tab.locator('[data-action="restart"]').click();
    await wait(OVER);
    await twice('[data-action="restart"]');
    assert.deepEqual(await whereItStands(tab, 'result'), { page: 'concern' });
    assert.deepEqual(await done(), { ...NOTHING, booked: false });
  });

  test(`back from page to page goes one page a time, ${slower} times slower`, async (t) => {
    const { tab, twice, done } = await phone(t, slower);
    const met = [];
    for (let at = await whereItStands(tab); at.page !== 'health'; at = await whereItStands(tab, met.at(-1))) {
      met.push(at.question ?? at.page);
      await fillPage(tabOf(tab), straightforward);
      await tab.locator(GO_ON).click();
    }
    let from = 'health';
    for (const name of met.toReversed()) {
      await twice('[data-action="back"]');
      const at = await whereItStands(tab, from);
      assert.equal(at.question ?? at.page, name, `two taps on Back at ${from}`);
      assert.equal((await done()).errors, 0);
      from = name;
    }
  });

  test(`an early answer, seen or passed by, ${slower} times slower`, async (t) => {
    for (const [pressed, leadsTo] of [['[data-action="go-on"]', 'skin-tone'], [GO_ON, 'result']]) {
      const { tab, twice, done } = await phone(t, slower);
      let at = await whereItStands(tab);
      for (let steps = 0; at.step !== 'early'; steps += 1) {
        assert.ok(steps < 9 && !at.step, `there is no early answer, but ${JSON.stringify(at)}`);
        await fillPage(tabOf(tab), people.early.answers);
        await tab.locator(GO_ON).click();
        at = await whereItStands(tab, at.question === 'red-flags' ? 'signs' : (at.question ?? at.page));
      }
      await wait(OVER);
      await twice(pressed);
      at = await whereItStands(tab, 'early');
      assert.equal(at.step ?? at.question, leadsTo);
      assert.deepEqual(await done(), NOTHING);
    }
  });

  test(`what opens a popup leaves it open and unanswered, ${slower} times slower`, async (t) => {
    const opener = (place) => host({
      attributes: 'mode="popup"',
      before: `<div style="height:700px;display:grid;place-items:${place}"><button id="opener" data-skin-quiz-open>Find your treatment</button></div>`,
    });
    for (const place of ['center', 'start', 'end']) {
      const { tab, twice, done } = await phone(t, slower, { html: opener(place), start: (tab, url) => tab.goto(url) });
      await tab.waitForFunction(() => document.querySelector('skin-quiz').past?.some(({ type }) => type === 'skin-quiz-ready'));
      await twice('#opener');
      assert.ok(await tab.evaluate(() => document.querySelector('skin-quiz').shadowRoot.querySelector('dialog').open), `opened at the ${place}, and closed again`);
      assert.deepEqual(await done(), NOTHING, place);
    }
  });

  test(`Continue on the first page, before the quiz is there, ${slower} times slower`, async (t) => {
    let letGo;
    const held = new Promise((go) => { letGo = go; });
    const { tab, twice, done } = await phone(t, slower, {
      prepare: (tab) => tab.route(/\.wasm$/, async (route) => {
        await held;
        await route.continue();
      }),
    });
    await tab.locator('input[value="dullness"]').check();
    // The second tap comes as soon as the next page is on the screen.
    await twice(GO_ON, async () => {
      letGo();
      await whereItStands(tab, 'concern');
    });
    assert.deepEqual(await whereItStands(tab), { question: 'areas' });
    assert.deepEqual(await done(), NOTHING);
  });
}

test('a double click on what opens a popup leaves it open, and a click beside it closes it', async (t) => {
  const { tab } = await phone(t, 1, {
    html: host({ attributes: 'mode="popup"', before: '<button id="opener" data-skin-quiz-open>Open</button>' }),
    start: (tab, url) => tab.goto(url),
  });
  const isOpen = () => tab.evaluate(() => document.querySelector('skin-quiz').shadowRoot.querySelector('dialog').open);
  await tab.setViewportSize({ width: 1000, height: 800 });
  await tab.locator('#opener').dblclick();
  assert.ok(await isOpen());
  await wait(OVER);
  await tab.mouse.click(5, 400);
  assert.ok(!(await isOpen()));
});
