// The snippets of docs/guides.md, as they stand there, on pages like those they are meant for.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { atRest, launch, readResult, tabOf, walk } from './harness.mjs';
import { page, standIn } from './host.mjs';
import { straightforward } from './people.mjs';
import { started } from './steps.mjs';

const SITE = 'https://www.example.com';
const QUIZ = 'https://quiz.example.com';

const guides = await readFile(new URL('../../docs/guides.md', import.meta.url), 'utf8');
const snippets = Object.fromEntries(
  [...guides.matchAll(/<!-- tested: ([\w-]+) -->\n```html\n([\s\S]*?)\n```/g)].map(([, name, code]) => [name, code]),
);
const clinic = await readFile(new URL('../../www/demo/clinic.json', import.meta.url), 'utf8');

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** A site whose front page has `body`, and whose folder /skin-quiz/ is dist/; the clinic file beside it. */
async function open(t, body, { head = '', width = 1000, height = 800 } = {}) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width, height } });
  t.after(() => context.close());
  for (const origin of [SITE, QUIZ]) {
    await standIn(context, origin, { pages: { '/': page(body, head) } });
    await context.route(`${origin}/clinic.json`, (route) => route.fulfill({ contentType: 'application/json', body: clinic }));
    for (const text of ['a', 'b']) {
      await context.route(`${origin}/clinic-${text}.json`, (route) =>
        route.fulfill({ contentType: 'application/json', body: JSON.stringify({ texts: { intro: `Text ${text}.` } }) }));
    }
  }
  // What moves without anybody having done anything.
  await context.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const tab = await context.newPage();
  const complaints = [];
  tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto(`${SITE}/`);
  return { tab, complaints };
}

test('the guides have the snippets that are tested here', () => {
  assert.deepEqual(Object.keys(snippets), ['html', 'wordpress', 'frame', 'tag-manager', 'plausible', 'matomo', 'two-texts']);
  const others = guides.match(/```html/g).length - Object.keys(snippets).length;
  assert.equal(others, 1, 'one snippet is not tested');
  assert.match(guides, /\*Not tested here\.\* Add a \*\*Code\*\* block/);
});

for (const width of [390, 1280]) {
  test(`plain HTML, ${width} wide: the quiz with the clinic's prices, and nothing moves`, async (t) => {
    const { tab, complaints } = await open(t, `<h1>Above</h1>${snippets.html}<p>Below</p>`, { width });
    await started(tabOf(tab));
    await atRest(tab);
    assert.deepEqual(await tab.evaluate(() => window.shifts), []);
    if (width > 400) {
      await walk(tab, straightforward);
      assert.equal((await readResult(tab)).status, 'complete');
      // What the clinic file asks for a session of needling, and no built-in figure does.
      assert.match(await tab.locator('skin-quiz [data-step="result"]').innerText(), /280/);
    }
    assert.deepEqual(complaints, []);
  });
}

test('plain HTML in a tall window: the room kept for the first page is not kept below the short ones', async (t) => {
  const { tab } = await open(t, `${snippets.html}<p id="below">Below</p>`, { width: 1280, height: 2000 });
  await started(tabOf(tab));
  const room = () => tab.evaluate(() => {
    const quiz = document.querySelector('skin-quiz').shadowRoot.querySelector('.sq').getBoundingClientRect();
    return Math.round(document.querySelector('#below').getBoundingClientRect().top - quiz.bottom);
  });
  assert.ok((await room()) > 100, 'the first page is kept room for');
  const rooms = [];
  await walk(tab, straightforward, async () => rooms.push(await room()));
  assert.ok(rooms.length > 5, `${rooms}`);
  assert.ok(rooms.slice(1).every((one) => one < 30), `${rooms}`);
  assert.deepEqual(await tab.evaluate(() => window.shifts), []);
  // Who comes back finds the room until they go on.
  await tab.reload();
  await started(tabOf(tab)).catch(() => {});
  await atRest(tab);
  assert.deepEqual(await tab.evaluate(() => window.shifts), []);
});

test('WordPress: inside a block theme, with its typography', async (t) => {
  // As the HTML block leaves WordPress: its own comments gone, quotes in texts made round, and the
  // theme's rules for what stands in a post.
  const texturized = snippets.wordpress.replace(/>([^<]*)</g, (_, text) => `>${text.replaceAll("'", '&#8217;')}<`);
  const theme = `<style>
    body { margin: 0; font-size: 1.25rem; line-height: 1.7 }
    .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 645px; margin-left: auto !important; margin-right: auto !important }
    .is-layout-flow > * + * { margin-block-start: 24px }
    :where(input, button) { all: revert }
  </style>`;
  const body = `<main class="wp-block-group is-layout-flow"><div class="entry-content wp-block-post-content is-layout-constrained">
    <p>Before</p>${texturized}<p>After</p></div></main>`;
  const { tab, complaints } = await open(t, body, { head: theme });
  await started(tabOf(tab));
  const width = await tab.evaluate(() => document.querySelector('skin-quiz').getBoundingClientRect().width);
  assert.equal(width, 645);
  await walk(tab, straightforward);
  assert.equal((await readResult(tab)).status, 'complete');
  assert.deepEqual(complaints, []);
});

test('a frame: the quiz, its clinic and its height, and nothing on the page moves', async (t) => {
  const { tab, complaints } = await open(t, `<h1>Above</h1>${snippets.frame}<p>Below</p>`);
  const frame = await (await tab.locator('iframe').elementHandle()).contentFrame();
  await started({ run: (task, argument) => frame.evaluate(task, argument) });
  await tab.waitForFunction(() => parseFloat(document.querySelector('iframe').style.height) > 801);
  assert.deepEqual(await tab.evaluate(() => window.shifts), []);
  const set = await frame.evaluate(() => ['lang', 'theme', 'clinic'].map((name) => document.querySelector('skin-quiz').getAttribute(name)));
  assert.deepEqual(set, ['en', 'light', '/clinic.json']);
  assert.deepEqual(complaints, []);
});

test('a frame without the script: as high as the snippet says', async (t) => {
  const { tab } = await open(t, snippets.frame.split('\n')[0]);
  const frame = await (await tab.locator('iframe').elementHandle()).contentFrame();
  await started({ run: (task, argument) => frame.evaluate(task, argument) });
  assert.equal(await tab.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height), 800);
});

/** Nothing that was answered stands in what a tool was given. */
function holdsNoAnswer(told, given) {
  const words = Object.entries(given).flat(3).filter((word) => typeof word === 'string');
  assert.ok(words.length > 20);
  for (const word of words) assert.ok(!JSON.stringify(told).includes(`"${word}"`), word);
}

/** The five steps as a tool counts them; the same for who gets a plan and for who is stopped. */
const FUNNEL = ['start', 'half', 'complete'];
const stopped = { ...straightforward, 'red-flags': ['changing-lesion'] };
const tools = {
  'tag-manager': {
    counted: () => window.dataLayer,
    as: (name) => ({ event: `skin_quiz_${name}` }),
    first: ['ready'],
  },
  plausible: { counted: () => window.plausible.q.map((one) => [...one]), as: (name) => [`Skin quiz: ${name}`], first: [] },
  matomo: { counted: () => window._paq, as: (name) => ['trackEvent', 'Skin quiz', name], first: [] },
};

for (const [tool, { counted, as, first }] of Object.entries(tools)) {
  test(`${tool}: names of steps, the same for everybody, and nothing about anybody’s health`, async (t) => {
    for (const person of [straightforward, stopped]) {
      const { tab, complaints } = await open(t, `${snippets[tool]}${snippets.html}`);
      await started(tabOf(tab));
      const given = await walk(tab, person);
      const expected = [...first, ...FUNNEL].map(as);
      assert.deepEqual(await tab.evaluate(counted), expected);
      if (person === straightforward) {
        holdsNoAnswer(expected, given);
        await tab.evaluate(() => document.addEventListener('skin-quiz-book', (event) => event.preventDefault()));
        await tab.locator('skin-quiz [data-action="book"]').first().click();
        assert.deepEqual(await tab.evaluate(counted), [...expected, as('book')]);
      }
      assert.deepEqual(complaints, []);
    }
  });
}

test('two first texts: one of them by chance, counted apart, and nothing kept', async (t) => {
  for (const [chance, text] of [[0.1, 'a'], [0.9, 'b']]) {
    const { tab } = await open(t, `<script>Math.random = () => ${chance}</script>${snippets['two-texts']}`);
    await started(tabOf(tab));
    await tab.waitForFunction((words) => document.querySelector('skin-quiz').shadowRoot.querySelector('.intro')?.textContent === words, `Text ${text}.`);
    await tab.waitForFunction(() => window.dataLayer.length > 0);
    assert.deepEqual(await tab.evaluate(() => window.dataLayer), [{ event: `skin_quiz_text_${text}_ready` }]);
    const kept = await tab.evaluate(() => [document.cookie, Object.keys(localStorage), Object.keys(sessionStorage)]);
    assert.deepEqual(kept, ['', [], []]);
  }
});

test('Tag Manager, only after a consent: what was told before is counted, too', async (t) => {
  const { tab } = await open(t, snippets.html);
  await started(tabOf(tab));
  await walk(tab, straightforward);
  await tab.evaluate((code) => (0, eval)(code), /<script>([\s\S]*)<\/script>/.exec(snippets['tag-manager'])[1]);
  const layer = await tab.evaluate(() => window.dataLayer);
  assert.deepEqual(layer, ['ready', 'start', 'half', 'complete'].map((name) => ({ event: `skin_quiz_${name}` })));
});

test('what the guides say of the files is so', async () => {
  for (const [, anchor] of guides.matchAll(/\]\(#([\w-]+)\)/g)) {
    const headings = [...guides.matchAll(/^##+ (.*)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-'));
    assert.ok(headings.includes(anchor), anchor);
  }
});
