// What can be measured of the look: nothing breaks, sticks out, or keeps the light theme's colours.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { answer, launch, openQuiz, serveDist, walk, whereItStands } from './harness.mjs';
import { straightforward } from './people.mjs';

const answers = { ...straightforward, 'downtime-days': 'any' };

const LANGUAGES = ['en', 'es', 'fr', 'de', 'ar'];

/** Prices as long as they come, and a name that fits nowhere. */
const CLINIC = {
  currency: 'EUR',
  treatments: {
    'professional-microneedling': { perSession: { min: 1234.5, max: 12345.5 } },
    'house-peel': { name: 'Fruchtsäurebehandlungsintensivprogramm', class: 'peel', concerns: { 'fine-lines': 'good' } },
  },
};

let browser;
let server;

before(async () => {
  browser = await launch();
  const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>
    <button data-skin-quiz-open>Open</button>
    <script type="module" src="./skin-quiz.js"></script><skin-quiz clinic="clinic.json"></skin-quiz>
    <script>
      const asked = new URLSearchParams(location.search);
      document.querySelector('skin-quiz').setAttribute('lang', asked.get('lang') ?? 'en');
      document.querySelector('skin-quiz').setAttribute('mode', asked.get('mode') ?? 'inline');
      if (asked.has('currency')) document.querySelector('skin-quiz').clinic = { currency: asked.get('currency') };
    </script>`;
  server = await serveDist({
    overrides: {
      'clinic.json': () => ({ status: 200, type: 'application/json', body: JSON.stringify(CLINIC) }),
      'index.html': () => ({ status: 200, type: 'text/html; charset=utf-8', body: html }),
    },
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(t, query, options) {
  const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce', ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const url = `${server.url}?${query}`;
  // What is in a dialog is not on show before somebody opens it.
  if (query.includes('mode')) await page.goto(url);
  else await openQuiz(page, url);
  return page;
}

/** What a task finds in the quiz on every page of a walk and below every fold of its result, each once. */
async function everywhere(page, given, task) {
  const found = new Set();
  const look = async () => {
    await page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    });
    (await page.locator('skin-quiz').evaluate(task)).forEach((one) => found.add(one));
  };
  await walk(page, given, look);
  await look();
  return [...found];
}

for (const lang of LANGUAGES) {
  test(`the table breaks no figure and no word, and stays in its frame: ${lang}`, async (t) => {
    const page = await open(t, `lang=${lang}`, { viewport: { width: 1280, height: 900 } });
    await walk(page, answers);
    const { broken, over } = await page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      const table = shadowRoot.querySelector('table');
      const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        // A clinic's own name may be longer than any column.
        if (data.includes('Fruchtsäure') || parentElement.closest('.vh')) continue;
        for (const { 0: word, index } of data.matchAll(/[^\s-]+-?/g)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + word.length);
          const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(word);
        }
      }
      const frame = table.closest('details').getBoundingClientRect();
      const { left, right } = table.getBoundingClientRect();
      return { broken: found, over: Math.max(frame.left - left, right - frame.right) };
    });
    assert.deepEqual(broken, []);
    assert.ok(over <= 0, `${over} px over its frame`);
  });
}

for (const lang of LANGUAGES) {
  test(`no word is broken on a phone, on any page or below any fold: ${lang}`, async (t) => {
    const page = await open(t, `lang=${lang}`, { viewport: { width: 360, height: 800 } });
    const broken = await everywhere(page, { ...answers, 'event-weeks': 40, budget: 400 }, ({ shadowRoot }) => {
      const texts = document.createTreeWalker(shadowRoot.querySelector('.page'), NodeFilter.SHOW_TEXT);
      const words = [];
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        // A clinic's own name may be longer than any line.
        if (data.includes('Fruchtsäure') || parentElement.closest('.vh, svg')) continue;
        // Where a word may part, its own text says so.
        for (const { 0: word, index } of data.matchAll(/[\p{L}\p{N}]+/gu)) {
          const lineOf = (at) => {
            const range = document.createRange();
            range.setStart(texts.currentNode, at);
            range.setEnd(texts.currentNode, at + 1);
            return Math.round([...range.getClientRects()].at(-1)?.top ?? 0);
          };
          if (lineOf(index) !== lineOf(index + word.length - 1)) words.push(`${word} in "${data.slice(0, 40)}"`);
        }
      }
      return words;
    });
    assert.deepEqual(broken, []);
  });
}

for (const lang of ['en', 'de', 'ar']) {
  test(`no line begins with the sign between two names, and no source stands twice below a fold: ${lang}`, async (t) => {
    const page = await open(t, `lang=${lang}`, { viewport: { width: 360, height: 800 } });
    const found = await everywhere(page, answers, ({ shadowRoot }) => {
      const wrong = [];
      const rtl = shadowRoot.querySelector('.sq').dir === 'rtl';
      for (const name of shadowRoot.querySelectorAll('.names>li')) {
        // What stands before the first letter of a name in its line is drawn by the style sheet.
        const letter = document.createRange();
        letter.setStart(name.firstChild, 0);
        letter.setEnd(name.firstChild, 1);
        const [line] = name.getClientRects();
        const [first] = letter.getClientRects();
        if (!line) continue;
        const before = line.top < first.top - 4 ? Infinity : rtl ? line.right - first.right : first.left - line.left;
        if (before > 1) wrong.push(`${before} px before ${name.textContent}`);
      }
      // A sign that is text stands behind a space at which no line breaks.
      const texts = document.createTreeWalker(shadowRoot.querySelector('.page'), NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        if (/ ·/.test(data) && !parentElement.closest('.vh')) wrong.push(data);
      }
      for (const list of shadowRoot.querySelectorAll('.src')) {
        const titles = [...list.children].map(({ textContent }) => textContent);
        for (const [at, title] of titles.entries()) if (titles.indexOf(title) < at) wrong.push(`twice: ${title}`);
      }
      return wrong;
    });
    assert.deepEqual(found, []);
  });
}

test('in Arabic every date reads from its day to its year, and every sign stays with its letters', async (t) => {
  const page = await open(t, 'lang=ar&currency=USD', { viewport: { width: 390, height: 900 } });
  await walk(page, { ...answers, budget: 100 });
  const { dates, amounts, wrong } = await page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    const texts = document.createTreeWalker(shadowRoot.querySelector('.page'), NodeFilter.SHOW_TEXT);
    const found = { dates: 0, amounts: 0, wrong: [] };
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (!node.parentElement.checkVisibility()) continue;
      const box = (from, to) => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, to);
        return range.getBoundingClientRect();
      };
      for (const { 0: date, index, 1: day } of node.data.matchAll(/(\d{1,2}) [\u0600-\u06ff]+ \d{4}/g)) {
        found.dates += 1;
        const [first, year] = [box(index, index + day.length), box(index + date.length - 4, index + date.length)];
        // Where the line breaks within a date, its year stands below.
        if (first.left < year.right && year.top - first.top < first.height / 2) found.wrong.push(date);
      }
      for (const { index } of node.data.matchAll(/US\$/g)) {
        found.amounts += 1;
        const [letters, sign] = [box(index, index + 2), box(index + 2, index + 3)];
        if (Math.abs(letters.right - sign.left) > 1) found.wrong.push(node.data);
      }
    }
    return found;
  });
  assert.ok(dates > 5 && amounts > 5, `${dates} dates, ${amounts} amounts`);
  assert.deepEqual(wrong, []);
});

test('no text is smaller than 16 px, wherever it stands', async (t) => {
  for (const viewport of [{ width: 360, height: 800 }, { width: 1280, height: 900 }]) {
    const page = await open(t, '', { viewport });
    const small = await everywhere(page, { ...answers, 'skin-tone': 'type-5' }, ({ shadowRoot }) => {
      const texts = document.createTreeWalker(shadowRoot.querySelector('.page'), NodeFilter.SHOW_TEXT);
      const tiny = [];
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        if (!data.trim() || !parentElement.checkVisibility() || parentElement.closest('.vh, svg')) continue;
        const size = parseFloat(getComputedStyle(parentElement).fontSize);
        if (size < 15.99) tiny.push(`${size} px: ${data.trim().slice(0, 30)}`);
      }
      return tiny;
    });
    assert.deepEqual(small, []);
  }
});

test('the drawing of the areas stays in its picture', async (t) => {
  const page = await open(t, '');
  await answer(page, 'concerns', ['fine-lines']);
  await whereItStands(page, 'concerns');
  const out = await page.locator('svg.draw').evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('path')]
      .map((path) => path.getBoundingClientRect())
      .filter(({ left, right, top, bottom }) => left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom)
      .length;
  });
  assert.equal(out, 0);
});

for (const mode of ['popup', 'drawer']) {
  test(`what closes the ${mode} has the colours of the quiz, light and dark`, async (t) => {
    for (const colorScheme of ['light', 'dark']) {
      const page = await open(t, `mode=${mode}`, { colorScheme });
      await page.locator('skin-quiz[data-state="question"]').waitFor({ state: 'attached' });
      await page.locator('[data-skin-quiz-open]').click();
      await page.locator('skin-quiz .close').waitFor();
      const colours = await page.locator('skin-quiz').evaluate(({ shadowRoot }) =>
        ['.close', '.sq'].map((one) => {
          const { color } = getComputedStyle(shadowRoot.querySelector(one));
          const light = Number(/\d+/.exec(color)[0]) > 128;
          return light ? 'light on dark' : 'dark on light';
        }),
      );
      assert.deepEqual(colours, colorScheme === 'dark' ? ['light on dark', 'light on dark'] : ['dark on light', 'dark on light']);
    }
  });
}

test('nothing found against what does not help is not green', async (t) => {
  const page = await open(t, '');
  await walk(page, { ...answers, concerns: ['blackheads'] });
  const badges = await page.locator('skin-quiz').evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('.opt .badge')].map((badge) => ({
      folded: badge.closest('details details.list') !== null,
      level: badge.dataset.level,
      colour: getComputedStyle(badge).color,
    })),
  );
  const suitable = badges.filter(({ level }) => level === 'suitable');
  const helps = suitable.find(({ folded }) => !folded);
  const others = suitable.filter(({ folded }) => folded);
  assert.ok(helps && others.length > 0);
  for (const { colour } of others) assert.notEqual(colour, helps.colour);
});
