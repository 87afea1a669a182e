// What real pages, plug-ins, tools and phones do to a quiz that is their guest: each case stands for a kind.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { build } from 'esbuild';

import { page as host } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { answerPage, atRest, dist, launch, openQuiz, walk, whereItStands } from './harness.mjs';
import { straightforward } from './people.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

async function open(t, { html = host(), path = '', options = {}, start = true, before: prepare, ...more } = {}) {
  const server = await serveTorture(dist, { more: [{ name: 'here', html, ...more, expect: {} }] });
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-US', ...options });
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const tab = await context.newPage();
  await prepare?.(tab, context, server);
  const url = server.of('here') + path;
  if (start) await openQuiz(tab, url);
  else await tab.goto(url);
  return { tab, context, server, url };
}

const FIRST = 'concern';
const mounted = (tab) => tab.waitForFunction(() => [...document.querySelectorAll('skin-quiz')].every(({ past }) => past?.some(({ type }) => type === 'skin-quiz-ready')));
const keys = (tab) => tab.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('skin-quiz:')).map((key) => key.split(':').at(-1)));
const first = (tab) => tab.locator('form').first();
const place = (tab) => first(tab).evaluate((form) => form.dataset.question ?? form.dataset.page);
async function toTheSecond(tab) {
  await answerPage(tab, straightforward);
  await whereItStands(tab, FIRST);
}

test('drawn again in one turn, it keeps its name, its place and its answers; clearing leaves nothing of anybody', async (t) => {
  const { tab } = await open(t, { html: host({ quiz: '<div id="box"><skin-quiz>x</skin-quiz></div>' }) });
  await mounted(tab);
  await toTheSecond(tab);
  const second = await place(tab);
  for (let n = 0; n < 3; n += 1) {
    await tab.evaluate(() => { box.innerHTML = '<skin-quiz>x</skin-quiz>'; });
    await mounted(tab);
    assert.equal(await place(tab), second);
  }
  assert.deepEqual(await keys(tab), ['0']);
  // What an earlier visit left under another name goes as well.
  await tab.evaluate(() => {
    const [key] = Object.keys(sessionStorage);
    sessionStorage.setItem(key.replace(/0$/, '1'), sessionStorage[key]);
    sessionStorage.setItem('of-the-page', 'stays');
  });
  if (!(await tab.locator('[data-action="restart"]').count())) await walk(tab, straightforward);
  // It asks first.
  await tab.locator('[data-action="restart"]').first().click();
  await tab.locator('[data-action="keep"]').first().waitFor();
  assert.deepEqual((await keys(tab)).sort(), ['0', '1']);
  await tab.locator('[data-action="restart"]').first().click();
  await tab.waitForFunction(() => !Object.keys(sessionStorage).some((key) => key.startsWith('skin-quiz:')));
  assert.equal(await tab.evaluate(() => sessionStorage['of-the-page']), 'stays');
  await tab.reload();
  await mounted(tab);
  assert.equal(await place(tab), FIRST);
});

test('two quizzes on a page: what one has kept is not cleared by the other’s coming', async (t) => {
  const { tab } = await open(t, { html: host({ after: '<skin-quiz>second</skin-quiz>' }) });
  await mounted(tab);
  await toTheSecond(tab);
  assert.deepEqual(await keys(tab), ['0']);
  await tab.reload();
  await mounted(tab);
  assert.deepEqual(await keys(tab), ['0']);
  assert.notEqual(await place(tab), FIRST);
});

test('paper: in a popup the whole plan, and on a host that hides what it does not print', async (t) => {
  const texts = [];
  for (const html of [
    host(),
    host({ attributes: 'mode="popup"', before: '<button id="opener" data-skin-quiz-open>Open</button>' }),
    host({ head: '<style>@media print { body * { visibility: hidden } }</style>' }),
  ]) {
    const { tab } = await open(t, { html, start: false, before: (tab) => tab.addInitScript(() => { window.print = () => { window.printed = true; }; }) });
    if (html.includes('opener')) await tab.locator('#opener').click();
    await tab.locator('form').first().waitFor();
    await walk(tab, straightforward);
    await tab.locator('[data-action="print"]').first().click();
    assert.ok(await tab.evaluate(() => window.printed));
    await tab.emulateMedia({ media: 'print' });
    const seen = await tab.evaluate(() => {
      const quiz = document.querySelector('skin-quiz');
      const root = quiz.shadowRoot;
      const result = root.querySelector('[data-step="result"]');
      const { bottom, top } = result.getBoundingClientRect();
      const clipping = [];
      for (let node = result; node; node = node.parentNode ?? node.host) {
        if (node instanceof Element && node !== document.documentElement && /auto|scroll|hidden/.test(getComputedStyle(node).overflowY) && node.clientHeight + 1 < bottom - top) clipping.push(node.localName);
      }
      return { visible: getComputedStyle(result.querySelector('h2')).visibility, clipping };
    });
    assert.deepEqual(seen, { visible: 'visible', clipping: [] });
    await tab.emulateMedia({ media: null });
    const { length: pages } = (await tab.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    texts.push(pages);
  }
  assert.deepEqual(texts, [texts[0], texts[0], texts[0]], `${texts} pages`);
});

test('where there is no print(), that is said', async (t) => {
  const { tab } = await open(t, { before: (tab) => tab.addInitScript(() => { delete window.print; window.print = undefined; }) });
  await walk(tab, straightforward);
  await tab.locator('[data-action="print"]').first().click();
  await tab.getByText('This browser can’t print').waitFor();
});

for (const slower of [1, 4, 8]) {
  test(`a double tap on the last button before the result stays on the result, ${slower} times slower`, async (t) => {
    const clinic = JSON.stringify({ bookingUrl: 'https://book.example/' });
    const { tab, context } = await open(t, {
      html: host({ attributes: 'clinic="clinic.json"' }),
      files: { 'clinic.json': ['application/json', clinic] },
      options: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
      before: (tab, context) => context.route('https://book.example/**', (route) => route.fulfill({ body: 'booked' })),
    });
    const slow = await context.newCDPSession(tab);
    const twice = async () => {
      const button = tab.locator('form [type="submit"], [data-step="review"] [type="submit"]').first();
      await button.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const { x, y, width, height } = await button.boundingBox();
      const at = [{ x: x + width / 2, y: y + height / 2 }];
      await slow.send('Emulation.setCPUThrottlingRate', { rate: slower });
      const tap = async () => {
        await slow.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at });
        await slow.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      };
      // Not awaited: the second one comes whether the page has answered or not.
      const taps = [tap()];
      await wait(150);
      taps.push(tap());
      await Promise.all(taps);
      await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    };
    const pages = [];
    await walk(tab, straightforward, async ({ step, question }) => {
      pages.push(step ?? question);
    });
    // Back from the result to the page before it, and on again by a double tap.
    await tab.locator('[data-action="back"], [data-action="change"]').first().click();
    await tab.locator('form').first().waitFor();
    for (let n = 0; n < 4 && (await tab.locator('[data-step="result"]').count()) === 0; n += 1) {
      await twice();
      await atRest(tab);
      assert.match(tab.url(), /case/, `after ${pages.at(-1)} the clinic's booking page was opened`);
      assert.equal(await tab.locator('.errors').count(), 0);
    }
    await tab.locator('[data-step="result"]').waitFor();
    await atRest(tab);
    assert.match(tab.url(), /case/);
    assert.equal(await tab.evaluate(() => document.querySelector('skin-quiz').past.filter(({ type }) => type === 'skin-quiz-book').length), 0);
  });
}

const popup = (more = {}) => host({ attributes: 'mode="popup"', before: '<button id="opener" data-skin-quiz-open>Open</button>', ...more });
const opened = (tab) => tab.evaluate(() => document.querySelector('skin-quiz').shadowRoot.querySelector('dialog').open);

test('popup: a drag from inside to beside it leaves it open, a press beside it closes it', async (t) => {
  const { tab } = await open(t, { html: popup(), start: false });
  await tab.locator('#opener').click();
  await tab.locator('form').first().waitFor();
  const { x, y } = await tab.locator('h2').first().boundingBox();
  await tab.mouse.move(x + 20, y + 10);
  await tab.mouse.down();
  await tab.mouse.move(10, 400, { steps: 5 });
  await tab.mouse.up();
  assert.ok(await opened(tab));
  await tab.mouse.click(10, 400);
  assert.ok(!(await opened(tab)));
});

test('popup: the wheel scrolls it on a page that Lenis scrolls', async (t) => {
  const { outputFiles } = await build({ stdin: { contents: "import Lenis from 'lenis'; new Lenis({ autoRaf: true });", resolveDir: new URL('.', import.meta.url).pathname, loader: 'js' }, bundle: true, write: false, format: 'iife', logLevel: 'silent' });
  const { tab } = await open(t, {
    html: popup({ after: '<div style="height:4000px"></div><script src="lenis.js"></script>' }),
    files: { 'lenis.js': ['text/javascript', outputFiles[0].text] },
    start: false,
    options: { viewport: { width: 1000, height: 500 } },
  });
  await tab.locator('#opener').click();
  await tab.locator('form').first().waitFor();
  await mounted(tab);
  await tab.mouse.move(500, 300);
  await tab.mouse.wheel(0, 300);
  await tab.waitForFunction(() => document.querySelector('skin-quiz').shadowRoot.querySelector('dialog').scrollTop > 100);
  assert.equal(await tab.evaluate(() => scrollY), 0);
});

test('an opener works where the page has taken the click for its own', async (t) => {
  const { tab } = await open(t, { html: popup({ after: '<script>opener.addEventListener("click", (event) => { event.preventDefault(); event.stopPropagation(); })</script>' }).replace('<script>opener.', '<script>document.querySelector("#opener").'), start: false });
  await tab.locator('#opener').click();
  assert.ok(await opened(tab));
});

test('copy protection: a number field is focused by mouse where every press is cancelled', async (t) => {
  const { tab } = await open(t, { html: host({ after: '<script>addEventListener("mousedown", (event) => { if (event.target.localName !== "input") event.preventDefault(); }, true)</script>' }) });
  let met = 0;
  await walk(tab, { ...straightforward, 'recent-treatments': ['filler'], 'weeks-since-filler': 20 }, async () => {
    const field = tab.locator('input[type="number"]:visible').first();
    if (!(await field.count())) return;
    met += 1;
    await field.click();
    assert.ok(await field.evaluate((one) => one.getRootNode().activeElement === one));
  });
  assert.ok(met > 0);
});

test('words of the quiz can be marked on a page that lets nothing be marked', async (t) => {
  const { tab } = await open(t, { html: host({ head: '<style>* { user-select: none !important; -webkit-user-select: none !important }</style>' }) });
  await tab.locator('skin-quiz h2').first().click({ clickCount: 3 });
  assert.equal(await tab.evaluate(() => document.querySelector('skin-quiz').shadowRoot.getSelection().type), 'Range');
});

test('a translator that puts texts into elements of its own sees the next text', async (t) => {
  const { tab } = await open(t, {});
  await mounted(tab);
  await tab.evaluate(() => {
    const translate = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim() && walker.currentNode.parentNode.localName !== 'font') texts.push(walker.currentNode);
      for (const text of texts) {
        const outer = document.createElement('font');
        outer.append(Object.assign(document.createElement('font'), { textContent: `«${text.data}»` }));
        text.replaceWith(outer);
      }
    };
    const root = document.querySelector('skin-quiz').shadowRoot;
    translate(root.querySelector('.sq'));
    new MutationObserver(() => translate(root.querySelector('.sq'))).observe(root, { childList: true, subtree: true, characterData: true });
  });
  const count = () => tab.locator('.count').first().textContent();
  await toTheSecond(tab);
  const second = await count();
  assert.match(second, /^«.*2/);
  await walk(tab, straightforward);
  assert.match(await tab.locator('h2').first().textContent(), /«/);
});

test('the language of the page changed without a reload is taken up', async (t) => {
  const { tab } = await open(t, {});
  await mounted(tab);
  await tab.evaluate(() => { document.documentElement.lang = 'de'; });
  await tab.locator('.sq[lang="de"]').waitFor();
});

test('whoever listens late can read what was told before', async (t) => {
  const { tab } = await open(t, {});
  await mounted(tab);
  await walk(tab, straightforward);
  const types = await tab.evaluate(() => document.querySelector('skin-quiz').past.map(({ type }) => type.slice(10)));
  assert.equal(types[0], 'ready');
  assert.ok(types.includes('start') && types.at(-1) === 'complete', String(types));
});

const SHARES = { html: host({ attributes: 'clinic="clinic.json"' }), files: { 'clinic.json': ['application/json', '{"share":true,"bookingUrl":"https://book.example/"}'] } };

test('nobody agrees or hands in but by their own press', async (t) => {
  const { tab } = await open(t, SHARES);
  await tab.evaluate(() => { window.shared = []; addEventListener('skin-quiz-share', ({ detail }) => window.shared.push(detail)); });
  await walk(tab, straightforward);
  await tab.evaluate(async () => {
    const root = document.querySelector('skin-quiz').shadowRoot;
    const [box, button] = [root.querySelector('#consent'), root.querySelector('[data-action="share"]')];
    box.click();
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  });
  assert.deepEqual(await tab.evaluate(() => window.shared), []);
  // A box that a script has ticked is no agreement for the press that follows.
  await tab.locator('[data-action="share"]').click();
  assert.deepEqual(await tab.evaluate(() => window.shared), []);
});

test('the record has the words that were on the screen, and an agreement to others is none', async (t) => {
  const { tab } = await open(t, SHARES);
  await tab.evaluate(() => { window.shared = []; addEventListener('skin-quiz-share', ({ detail }) => window.shared.push(detail.consent)); });
  await walk(tab, straightforward);
  const reword = (words) => tab.evaluate((text) => { document.querySelector('skin-quiz').shadowRoot.querySelector('#consent').closest('label').querySelector('span').textContent = text; }, words);
  await reword('Translated words');
  await tab.locator('#consent').check();
  await reword('Other words');
  await tab.locator('[data-action="share"]').click();
  assert.deepEqual(await tab.evaluate(() => window.shared), []);
  await tab.locator('#consent').uncheck();
  await reword('Translated words');
  await tab.locator('#consent').check();
  await tab.locator('[data-action="share"]').click();
  assert.deepEqual(await tab.evaluate(() => window.shared), ['Translated words']);
  await tab.locator('#shared', { hasText: 'Handed to the clinic.' }).waitFor();
});

test('handed over is said only where somebody took it, and a double press books nothing', async (t) => {
  const { tab } = await open(t, SHARES);
  await walk(tab, straightforward);
  await tab.locator('#consent').check();
  const button = tab.locator('[data-action="share"]');
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  await tab.mouse.dblclick(x + width / 2, y + height / 2, { delay: 30 });
  await tab.getByText('It could not be handed over here.').waitFor();
  assert.equal(await tab.locator('#shared', { hasText: 'Handed to the clinic.' }).count(), 0);
  await atRest(tab);
  assert.match(tab.url(), /case/);
});

test('a kiosk warns, lets somebody stay, counts reading, and then forgets', async (t) => {
  // 6 seconds, the last 3 of them with the warning.
  const { tab } = await open(t, { html: host({ attributes: 'idle-reset="0.1"' }), before: (tab) => tab.clock.install() });
  await mounted(tab);
  await toTheSecond(tab);
  const second = await place(tab);
  const warning = tab.locator('[role="alertdialog"]');
  for (let n = 0; n < 5; n += 1) {
    await tab.clock.runFor(1500);
    await tab.mouse.move(200 + n, 300);
    await tab.mouse.wheel(0, 20);
  }
  assert.equal(await warning.count(), 0);
  await warning.waitFor({ timeout: 5000 });
  assert.ok(await warning.locator('button').evaluate((one) => one.getRootNode().activeElement === one));
  await tab.keyboard.press('Enter');
  assert.equal(await warning.count(), 0);
  assert.equal(await place(tab), second);
  await warning.waitFor({ timeout: 5000 });
  await tab.waitForFunction(() => document.querySelector('skin-quiz').shadowRoot.querySelector('input[value="dullness"]'), undefined, { timeout: 6000 });
  await tab.waitForFunction(() => !Object.keys(sessionStorage).some((key) => key.startsWith('skin-quiz:')), undefined, { timeout: 500 });
  // What somebody left there is brought back for nobody.
  assert.equal(await tab.locator('[data-action="undo"]').count(), 0);
});

test('a kiosk forgets by the clock: left by a link, opened anew, drawn again', async (t) => {
  const { tab, url } = await open(t, { html: host({ attributes: 'idle-reset="0.05"', quiz: '<div id="box"><skin-quiz idle-reset="0.05">x</skin-quiz></div>' }), before: (tab) => tab.clock.install() });
  await mounted(tab);
  await toTheSecond(tab);
  await tab.reload();
  await mounted(tab);
  assert.notEqual(await place(tab), FIRST, 'within its time it is still there');
  await tab.goto(`${url}record.js`);
  await tab.clock.fastForward(3300);
  await tab.goto(url);
  await mounted(tab);
  assert.equal(await place(tab), FIRST);
  await toTheSecond(tab);
  await tab.evaluate(() => box.replaceChildren());
  await tab.clock.fastForward(3300);
  await tab.evaluate(() => { box.innerHTML = '<skin-quiz idle-reset="0.05">x</skin-quiz>'; });
  await mounted(tab);
  assert.equal(await place(tab), FIRST);
});

test('where dates can not be written by the browser, the plan is there all the same', async (t) => {
  const { tab } = await open(t, { html: host({ head: '<script>Intl.DateTimeFormat = function () { throw new Error("host"); }</script>' }) });
  await walk(tab, straightforward);
  assert.equal(await tab.locator('[data-step="result"]').getAttribute('data-status'), 'complete');
});
