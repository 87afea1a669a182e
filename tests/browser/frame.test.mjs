// frame.html and frame.js: the quiz where a site allows nothing but an iframe.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { atRest, launch } from './harness.mjs';
import { bytes, page, standIn, startHost } from './host.mjs';
import { answer, started, until, walk } from './steps.mjs';
import { straightforward } from './people.mjs';

const SITE = 'https://www.example.com';
const QUIZ = 'https://quiz.example.com';
const FRAME = `${QUIZ}/skin-quiz/frame.html`;
const SCRIPT = `<script type="module" src="${QUIZ}/skin-quiz/frame.js"></script>`;

const iframe = (query = '', id = 'quiz') =>
  `<iframe id="${id}" src="${FRAME}${query}" title="Skin quiz" style="display:block;width:100%;height:400px;border:0"></iframe>`;

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** The page of a site that holds `body`, and the quiz on a host of its own. */
async function open(t, body, { pages = {}, foreign = {} } = {}) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 800, height: 700 } });
  t.after(() => context.close());
  await standIn(context, SITE, { pages: { '/': page(body), ...pages } });
  await standIn(context, QUIZ);
  await standIn(context, 'https://stranger.example', { pages: foreign });
  const tab = await context.newPage();
  await tab.goto(`${SITE}/`);
  return tab;
}

/** The quiz inside, as steps.mjs wants it. */
async function inside(tab, selector = '#quiz') {
  const frame = await (await tab.locator(selector).elementHandle()).contentFrame();
  const quiz = {
    run: (task, argument) => frame.evaluate(task, argument),
    click: (one) => frame.locator('skin-quiz').locator(one).first().click(),
    press: (key) => tab.keyboard.press(key),
    type: (text) => tab.keyboard.type(text),
  };
  await started(quiz);
  return { frame, quiz };
}

const height = (tab) => tab.evaluate(() => document.querySelector('#quiz').getBoundingClientRect().height);

/** Waits until the frame is as high as what is in it. */
function fits(tab, frame) {
  return until(
    async () => {
      const wanted = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      return (await height(tab)) === wanted && wanted;
    },
    async () => `the frame is ${await height(tab)} high`,
  );
}

test('the address says which language, theme and clinic, also where a host drops what is after the question mark', async (t) => {
  const clinic = '/clinic.json';
  const host = await startHost({ folder: '/skin-quiz/', pages: { [clinic]: '{ "name": "A clinic" }' } });
  t.after(() => host.close());
  host.pages['/skin-quiz/frame'] = String(await bytes(host.root, 'frame.html'));
  const asked = `lang=de&theme=dark&clinic=${clinic}`;
  for (const [address, tidies] of [[`?${asked}`, false], [`#${asked}`, false], [`#${asked}`, true]]) {
    const tab = await browser.newPage();
    t.after(() => tab.close());
    // As `serve` of npm does it: to the name without its ending, and without the rest.
    if (tidies) await tab.route('**/frame.html*', (route) => route.fulfill({ status: 301, headers: { location: `${host.url}frame` } }));
    await tab.goto(`${host.url}frame.html${address}`);
    await tab.waitForFunction(() => document.querySelector('skin-quiz').dataset.state === 'question');
    assert.equal(new URL(tab.url()).pathname, tidies ? '/skin-quiz/frame' : '/skin-quiz/frame.html');
    const said = await tab.evaluate(() => {
      const { lang, theme, clinic } = document.querySelector('skin-quiz');
      return [lang, theme, clinic];
    });
    assert.deepEqual(said, ['de', 'dark', clinic], address);
  }
});

test('the frame is as high as its first page, whatever comes out, and follows where it is asked to', async (t) => {
  const told = [];
  for (const answers of [straightforward, { ...straightforward, 'red-flags': ['changing-lesion'] }]) {
    const tab = await open(t, `<script>window.heights = []; addEventListener("message", ({ data }) => data.height && heights.push(data.height))</script>${iframe()}${SCRIPT}`);
    const { frame, quiz } = await inside(tab);
    const first = await fits(tab, frame);
    assert.ok(first > 400);
    await walk(quiz, answers);
    await atRest(frame);
    await atRest(tab);
    assert.equal(await height(tab), first);
    told.push(await tab.evaluate(() => [...new Set(window.heights)]));
    // Somebody who comes back to a result tells nothing either.
    await tab.reload();
    await frame.waitForFunction(() => document.querySelector('skin-quiz')?.dataset.state === 'result').catch(() => {});
  }
  assert.deepEqual(told[0], told[1]);
  assert.equal(told[0].length, 1);

  const tab = await open(t, iframe().replace('<iframe', '<iframe data-height="follow"') + SCRIPT);
  const { frame, quiz } = await inside(tab);
  const first = await fits(tab, frame);
  await walk(quiz, straightforward);
  assert.notEqual(await fits(tab, frame), first);
});

test('an error far above the press is brought to view, below a bar of the page', async (t) => {
  const bar = '<header style="position:fixed;top:0;left:0;right:0;height:80px;background:#fff">A bar</header>';
  const tab = await open(t, `${bar}<div style="height:300px"></div>${iframe('', 'quiz').replace('height:400px', 'height:2400px')}<div style="height:2000px"></div>${SCRIPT}`);
  const { frame } = await inside(tab);
  await fits(tab, frame);
  await tab.evaluate(() => { document.querySelector('#quiz').style.height = '2400px'; });
  await frame.locator('[type=submit]').scrollIntoViewIfNeeded();
  await tab.evaluate(() => scrollTo(0, 900));
  await frame.locator('[type=submit]').evaluate((button) => button.click());
  await frame.locator('.errors').waitFor();
  await atRest(frame);
  await atRest(tab);
  const { y, height: high } = await frame.locator('.errors').boundingBox();
  assert.ok(y >= 80 && y + high < 700, `the error stands at ${y}`);
});

test('in a sandbox without an origin the quiz runs, keeps nothing and is heard by its page', async (t) => {
  const sandbox = 'sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"';
  const tab = await open(t, iframe('?clinic=demo/clinic.json').replace('<iframe', `<iframe ${sandbox}`) + SCRIPT);
  const { frame, quiz } = await inside(tab);
  await tab.waitForFunction(() => parseFloat(document.querySelector('#quiz').style.height) > 401);
  await walk(quiz, straightforward);
  assert.match(await frame.locator('[data-step="result"]').innerText(), /280/);
  assert.equal(await frame.evaluate(() => { try { return sessionStorage.length; } catch { return 'none'; } }), 'none');
});

test('two frames of one site keep their answers apart', async (t) => {
  const tab = await open(t, iframe('', 'quiz') + iframe('', 'other') + SCRIPT);
  const { frame: left, quiz } = await inside(tab);
  await inside(tab, '#other');
  await answer(quiz, 'concerns', ['dullness']);
  await atRest(left);
  await tab.reload();
  const { frame } = await inside(tab);
  const { frame: other } = await inside(tab, '#other');
  const at = (one) => one.locator('form').first().evaluate((form) => form.dataset.question ?? form.dataset.page);
  assert.notEqual(await at(frame), 'concern');
  assert.equal(await at(other), 'concern');
});

test('a script that comes late asks for the height', async (t) => {
  const tab = await open(t, iframe());
  const { frame } = await inside(tab);
  assert.equal(await height(tab), 400);
  await tab.evaluate((src) => document.body.append(Object.assign(document.createElement('script'), { type: 'module', src })), `${QUIZ}/skin-quiz/frame.js`);
  await fits(tab, frame);
});

test('the next question begins at its top, and the first moves nothing', async (t) => {
  const tab = await open(t, `<div style="height:300px"></div>${iframe()}<div style="height:3000px"></div>${SCRIPT}`);
  const { frame, quiz } = await inside(tab);
  await fits(tab, frame);
  assert.equal(await tab.evaluate(() => scrollY), 0);
  await tab.evaluate(() => scrollTo(0, 1200));
  await answer(quiz, 'concerns', ['dullness']);
  await frame.locator('form[data-question="areas"]').waitFor();
  await tab.waitForFunction(() => Math.abs(document.querySelector('#quiz').getBoundingClientRect().top) < 1);
});

test('heights from anybody else are not heard', async (t) => {
  const shout = page('<script>setInterval(() => parent.postMessage({ type: "skin-quiz-height", height: 5000 }, "*"), 50)</script>');
  const stranger = '<iframe src="https://stranger.example/shout.html" id="stranger" style="height:100px"></iframe>';
  const tab = await open(t, iframe() + stranger + SCRIPT, { foreign: { '/shout.html': shout } });
  const { frame } = await inside(tab);
  const fitting = await fits(tab, frame);
  await tab.evaluate(() => postMessage({ type: 'skin-quiz-height', height: 5000 }, '*'));
  for (const wrong of [-1, 0, 1e9, NaN, '50px', null, {}]) {
    await frame.evaluate((value) => parent.postMessage({ type: 'skin-quiz-height', height: value }, '*'), wrong);
  }
  await atRest(frame);
  await atRest(tab);
  assert.equal(await height(tab), fitting);
  assert.equal(await tab.evaluate(() => document.querySelector('#stranger').style.height), '100px');
});

test('the address sets language, theme and clinic, and each is checked', async (t) => {
  const good = '?lang=de&theme=dark&clinic=demo/clinic.json&utm_source=x';
  const bad = '?lang=%22%3E%3Cb%3E&theme=purple&clinic=https://stranger.example/clinic.json&onclick=x&mode=popup';
  const tab = await open(t, iframe(good) + iframe(bad, 'bad') + ['//stranger.example/c.json', 'javascript:1', 'data:,{}', 'http://['].map((clinic, n) => iframe(`?clinic=${encodeURIComponent(clinic)}`, `bad${n}`)).join(''));
  const attributes = (frame) => frame.evaluate(() => Object.fromEntries([...document.querySelector('skin-quiz').attributes]
    // But for the marks against recorders.
    .filter(({ name }) => ['lang', 'theme', 'clinic', 'mode', 'data-state'].includes(name) || /^on/.test(name)).map((one) => [one.name, one.value])));
  const { frame } = await inside(tab);
  assert.deepEqual(await attributes(frame), { lang: 'de', theme: 'dark', clinic: 'demo/clinic.json', 'data-state': 'question' });
  assert.equal(await frame.evaluate(() => document.documentElement.lang), 'de');
  for (const id of ['bad', 'bad0', 'bad1', 'bad2', 'bad3']) {
    const { frame: other } = await inside(tab, `#${id}`);
    assert.deepEqual(await attributes(other), { 'data-state': 'question' }, id);
  }
});

test('nothing but a height, a turn of the page and a place to look leaves the frame', async (t) => {
  const tab = await open(t, `<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>${iframe()}`);
  const { quiz } = await inside(tab);
  await walk(quiz, straightforward);
  const heard = await tab.evaluate(() => window.heard);
  assert.ok(heard.length > 5);
  for (const message of heard) {
    if (message.type === 'skin-quiz-top') assert.deepEqual(Object.keys(message), ['type']);
    else {
      assert.deepEqual(Object.keys(message), ['type', 'height']);
      assert.equal(typeof message.height, 'number');
    }
  }
});
