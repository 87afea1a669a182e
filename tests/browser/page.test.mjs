// The quiz as a guest: what it does to the page around it, and what it lets out.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { atRest, launch, openQuiz, serveDist } from './harness.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** A page with much above and below the quiz, at an address of its own. */
const page = (attributes = '', html = '<html lang="en">') => () => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html>${html}<meta name="viewport" content="width=device-width"><title>A page</title>
    <body><div style="height:1400px">above</div>
    <script type="module" src="./skin-quiz.js"></script>
    <skin-quiz ${attributes}><p id="fallback">Talk to us</p></skin-quiz>
    <div style="height:1800px">below</div>`,
});

async function open(t, override, viewport = { width: 390, height: 800 }) {
  const server = await serveDist({ overrides: { 'index.html': override } });
  const context = await browser.newContext({ locale: 'en-US', viewport });
  const tab = await context.newPage();
  t.after(async () => {
    await context.close();
    await server.close();
  });
  return { tab, server };
}

const top = (tab) => tab.evaluate(() => document.querySelector('skin-quiz').getBoundingClientRect().top);

test('after Continue with the mouse the top of the quiz is in view, and a top in view stays put', async (t) => {
  const { tab, server } = await open(t, page());
  await openQuiz(tab, server.url);
  await tab.locator('input[value="dullness"]').check();
  const button = tab.locator('form[data-page="concern"] button[type="submit"]');
  await button.scrollIntoViewIfNeeded();
  assert.ok((await top(tab)) < 0, 'the list is long enough that its top has gone');
  await button.click();
  await tab.locator('form[data-question="areas"]').waitFor();
  await atRest(tab);
  assert.ok(Math.abs(await top(tab)) <= 1, `the top is at ${await top(tab)}`);

  await tab.locator('input[value="face"]').check();
  await tab.locator('form[data-question="areas"] button[type="submit"]').click();
  await tab.locator('form[data-page="you"]').waitFor();
  // On a window with room for all of it, the top stays where it is.
  await tab.setViewportSize({ width: 390, height: 2400 });
  await tab.evaluate(() => window.scrollBy(0, -100));
  for (const answer of ['age=22-64', 'pregnancy=no', 'distress=no']) {
    const [question, value] = answer.split('=');
    await tab.locator(`input[name="${question}"][value="${value}"]`).check();
  }
  const before = await top(tab);
  await tab.locator('form[data-page="you"] button[type="submit"]').click();
  await tab.locator('form[data-question="red-flags"]').waitFor();
  await atRest(tab);
  assert.equal(await top(tab), before);
});

test('a bar that the page keeps at its top does not cover the top of the quiz', async (t) => {
  const bar = '<header style="position:fixed;inset:0 0 auto;height:90px;z-index:9;background:#fff"><a href="#x">A clinic</a></header>';
  const override = page();
  const { tab, server } = await open(t, () => ({ ...override(), body: override().body.replace('<body>', `<body>${bar}`) }));
  await openQuiz(tab, server.url);
  await tab.locator('input[value="dullness"]').check();
  await tab.locator('form[data-page="concern"] button[type="submit"]').click();
  await tab.locator('form[data-question="areas"]').waitFor();
  await atRest(tab);
  const y = await top(tab);
  assert.ok(y >= 89 && y <= 91, `the top is at ${y}`);
});

test('what only lies over the quiz moves nothing', async (t) => {
  const sticker = '<i style="position:absolute;inset:1390px 0 auto;height:60px;z-index:9;pointer-events:auto">new</i>';
  const override = page();
  const { tab, server } = await open(t, () => ({ ...override(), body: override().body.replace('<body>', `<body style="position:relative">${sticker}`) }));
  await openQuiz(tab, server.url);
  await tab.locator('input[value="dullness"]').check();
  await tab.locator('form[data-page="concern"] button[type="submit"]').click();
  await tab.locator('form[data-question="areas"]').waitFor();
  await atRest(tab);
  assert.ok(Math.abs(await top(tab)) <= 1, `the top is at ${await top(tab)}`);
});

test('a language tag that is none does not stop the quiz', async (t) => {
  for (const override of [page('lang="en-"'), page('', '<html lang="en-US ">'), page('lang="zz-1-1"')]) {
    const { tab, server } = await open(t, override);
    await openQuiz(tab, server.url);
    assert.equal(await tab.locator('skin-quiz').getAttribute('data-state'), 'question');
    }
});

test('a clinic file that can not be had is said in the quiz, which runs on', async (t) => {
  const { tab, server } = await open(t, page('clinic="nowhere.json"'));
  await tab.goto(server.url);
  await tab.locator('form[data-page="concern"]').waitFor();
  const text = await tab.locator('skin-quiz').evaluate((quiz) => quiz.shadowRoot.textContent);
  assert.match(text, /could not be read\. General figures are shown/);
});

test('what is typed and ticked is told to nobody on the page', async (t) => {
  const { tab, server } = await open(t, page());
  await tab.addInitScript(() => {
    window.heard = [];
    for (const name of ['input', 'beforeinput', 'change', 'submit']) {
      document.addEventListener(name, (event) => window.heard.push(event.type));
    }
  });
  await openQuiz(tab, server.url);
  await tab.locator('input[value="dullness"]').check();
  await tab.locator('form[data-page="concern"] button[type="submit"]').click();
  await tab.locator('form[data-question="areas"]').waitFor();
  assert.deepEqual(await tab.evaluate(() => window.heard), []);
});

test('a page taken back and forth leaves the history alone', async (t) => {
  const { tab, server } = await open(t, page());
  await openQuiz(tab, server.url);
  const length = await tab.evaluate(() => history.length);
  await tab.locator('form[data-page="concern"] button[type="submit"]').click();
  await tab.locator('.errors a').click();
  await tab.locator('input[value="dullness"]').check();
  await tab.locator('form[data-page="concern"] button[type="submit"]').click();
  await tab.locator('[data-action="back"]').click();
  assert.ok(await tab.locator('input[value="dullness"]').isChecked());
  assert.equal(await tab.evaluate(() => history.length), length);
  assert.equal(await tab.evaluate(() => location.hash), '');
});

test('at twice the text size nothing runs off a phone', async (t) => {
  const { tab, server } = await open(t, page(), { width: 360, height: 800 });
  await openQuiz(tab, server.url);
  await tab.addStyleTag({ content: 'html, skin-quiz { font-size: 200% }' });
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 360, `the page is ${wide} wide`);
});
