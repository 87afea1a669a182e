// What two automatic checkers can find (axe, and IBM Equal Access): no question, error, review or result breaks WCAG 2.2 AA, in any
// language, theme, brand or in forced colours.
//
// One page, in which one quiz follows the other. Without SKIN_QUIZ_ALL every language and every
// look is met at every screen, but each language in one look only, and the second checker in the light one.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { people } from '../gallery/people.mjs';
import { THEMES } from '../gallery/screens.mjs';
import { findings } from './axe.mjs';
import { findings as secondFindings } from './equal-access.mjs';
import { launch, loadApi, openQuiz, serveDist, tabOf, walk } from './harness.mjs';
import { keeper, placeOf } from './kept.mjs';
import { straightforward } from './people.mjs';

const ALL = Boolean(process.env.SKIN_QUIZ_ALL);

const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  'a strong brand': { theme: THEMES.magenta },
  'a strong brand, dark': { theme: THEMES.magenta, colorScheme: 'dark' },
  'a pale brand': { theme: THEMES.yellow },
  'a pale brand, dark': { theme: THEMES.yellow, colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'forced colours, dark': { forcedColors: 'active', colorScheme: 'dark' },
};

const LANGUAGES = { en: 'light', de: 'dark', ar: 'a strong brand', fr: 'a pale brand, dark', es: 'forced colours' };

const goOn = (page) => page.locator('skin-quiz form [type="submit"]').click();
const unfold = (page) =>
  page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  });
const choose = (...values) => async (page) => {
  for (const value of values) await page.locator(`skin-quiz form input[value="${value}"]`).first().check();
};
const openLists = async (page) => {
  for (const list of await page.locator('skin-quiz input[value="some"]').all()) await list.check();
};
const askToClear = (page) => page.locator('skin-quiz [data-action="restart"]').click();

/** Where somebody stands, and what is done there before the check. */
const SCREENS = [
  { name: 'several choices, and what hangs on them', at: 'concern', person: people.fits, act: choose('acne-scars', 'other-scars') },
  { name: 'several questions', at: 'you', person: people.fits },
  { name: 'areas', at: 'areas', person: people.fits },
  { name: 'not sure of a warning sign', at: 'signs', person: people.fits, act: choose('not-sure') },
  { name: 'skin tones', at: 'tone', person: people.fits },
  { name: 'lists folded away, and why it is asked', at: 'health', person: people.fits, act: unfold },
  { name: 'lists opened', at: 'health', person: people.fits, act: openLists },
  { name: 'numbers', at: 'wishes', person: people.withCare },
  { name: 'nothing chosen', at: 'health', person: people.fits, act: goOn },
  { name: 'an answer that is clear already', at: 'early', person: people.early },
  { name: 'the review', at: 'review', person: people.talkative },
  { name: 'an answer seen early', at: 'result', person: people.early },
  { name: 'whether to clear all', at: 'result', person: people.fits, act: askToClear },
  { name: 'it fits', at: 'result', person: people.fits },
  { name: 'it fits, with care, unfolded', at: 'result', person: people.withCare, act: unfold },
  { name: 'not now', at: 'result', person: people.notNow },
  { name: 'ask a clinician', at: 'result', person: people.askAClinician },
  { name: 'see a doctor first', at: 'result', person: people.seeADoctorFirst, act: unfold },
  { name: 'not for you', at: 'result', person: people.contraindicated },
  { name: 'asked about at home', at: 'result', person: people.atHome, act: unfold },
  { name: 'a clinic’s prices', at: 'result', person: people.withPrices },
  { name: 'an emergency', at: 'result', person: people.emergency, act: unfold },
  { name: 'worries', at: 'result', person: people.distress },
  { name: 'a popup', at: 'concern', person: people.fits, mode: 'popup' },
];

let browser;
let server;
let kept;
let api;

before(async () => {
  api = await loadApi();
  kept = keeper(api);
  browser = await launch();
  const body = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>
    <style>:root { color-scheme: light dark }</style>
    <button data-skin-quiz-open>Open</button><main></main>
    <script type="module" src="./skin-quiz.js"></script>`;
  server = await serveDist({
    overrides: { 'one-by-one.html': () => ({ status: 200, type: 'text/html; charset=utf-8', body }) },
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Puts another quiz on the page, in which somebody stands where the screen says. */
async function show(page, { at, person, act, mode }, { lang, theme }) {
  const { status } = person.expects;
  const saved = at === 'concern' ? undefined : kept({ answers: person.answers, status, until: person.until }, at);
  const clinic = { ...person.clinic, theme };
  await page.evaluate(
    async ([entry, quiz]) => {
      document.querySelector('main').replaceChildren();
      // What is taken off the page gives up its name, and its entry, in a turn of its own.
      await new Promise((done) => setTimeout(done));
      sessionStorage.clear();
      if (entry) sessionStorage.setItem(`skin-quiz:${location.pathname}:0`, JSON.stringify(entry));
      const element = document.createElement('skin-quiz');
      element.setAttribute('lang', quiz.lang);
      element.setAttribute('mode', quiz.mode);
      element.setAttribute('review', quiz.review);
      element.clinic = quiz.clinic;
      document.querySelector('main').append(element);
    },
    [saved, { lang, clinic, mode: mode ?? 'inline', review: at === 'review' ? 'on' : 'off' }],
  );
  const place = placeOf(api, at);
  // Drawn by the quiz itself, not ahead of it: only then is its language on it.
  const drawn = page.locator(`skin-quiz .sq:not(:has([aria-disabled])) ${place}`);
  await drawn.waitFor({ state: 'attached' });
  assert.equal(await page.locator('skin-quiz .sq').getAttribute('lang'), lang);
  if (mode) await page.locator('[data-skin-quiz-open]').click();
  await drawn.waitFor();
  await act?.(page);
}

/** Checks screens in a language and a look, on a page that is there for all of them. */
async function check(page, screens, lang, look) {
  const { theme, colorScheme = 'light', forcedColors = 'none' } = LOOKS[look];
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  const found = [];
  for (const screen of screens) {
    await show(page, screen, { lang, theme });
    // In forced colours the colours are the visitor's own.
    const rules = forcedColors === 'active' ? ['color-contrast'] : [];
    const say = (finding) => found.push(`${lang}, ${look}, ${screen.name}: ${finding}`);
    (await findings(tabOf(page), rules)).forEach(say);
    if (ALL || look === 'light') (await secondFindings(tabOf(page), forcedColors === 'active' ? ['text_contrast_sufficient'] : [])).forEach(say);
    if (screen.mode) await page.keyboard.press('Escape');
  }
  assert.deepEqual(found, []);
}

async function onePage(t) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL('one-by-one.html', server.url).href);
  return page;
}

const met = ALL
  ? Object.keys(LANGUAGES).flatMap((lang) => Object.keys(LOOKS).map((look) => [lang, look]))
  : Object.entries(LANGUAGES);

for (const [lang, look] of met) {
  test(`every kind of screen passes: ${lang}, ${look}`, async (t) => {
    await check(await onePage(t), SCREENS, lang, look);
  });
}

test('both checkers see what is wrong inside the quiz', async (t) => {
  const page = await onePage(t);
  await show(page, SCREENS.find(({ at }) => at === 'areas'), { lang: 'en' });
  const both = async () => [await findings(tabOf(page)), await secondFindings(tabOf(page))];
  assert.deepEqual(await both(), [[], []]);
  await page.locator('skin-quiz form').evaluate((form) => {
    const text = Object.assign(document.createElement('p'), { textContent: 'Pale on pale' });
    text.style.cssText = 'color: #ddd; background: #fff';
    form.append(Object.assign(document.createElement('img'), { src: 'data:,' }), document.createElement('textarea'), text);
  });
  const [first, second] = await both();
  for (const rule of ['image-alt', 'label', 'color-contrast']) assert.ok(first.some((one) => one.startsWith(`${rule} `)), `${rule}: ${first}`);
  for (const rule of ['img_alt_valid', 'input_label_exists', 'text_contrast_sufficient']) assert.ok(second.some((one) => one.startsWith(`${rule} `)), `${rule}: ${second}`);
});

test('every step passes axe', async (t) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  t.after(() => context.close());
  const page = await context.newPage();
  await openQuiz(page, server.url);
  const steps = [];
  await walk(page, straightforward, async ({ page: several, question, step }) => {
    const name = several ?? question ?? step;
    steps.push(name);
    assert.deepEqual(await findings(tabOf(page)), [], `at ${name}`);
  });
  assert.ok(steps.includes('wishes') && steps.includes('result'), `met only ${steps}`);
});

test('a result with its errors on show passes axe', async (t) => {
  const clinic = () => ({ status: 200, type: 'application/json', body: '{"share":true}' });
  const sharing = await serveDist({ overrides: { 'demo/clinic.json': clinic } });
  t.after(() => sharing.close());
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  t.after(() => context.close());
  const page = await context.newPage();
  await openQuiz(page, sharing.url);
  await walk(page, straightforward);
  await page.locator('.keep summary').click();
  await page.locator('#start').fill('2020-01-01');
  await page.locator('#start').blur();
  await page.locator('[data-action="share"]').click();
  assert.equal(await page.locator('skin-quiz [role="alert"]').count(), 2);
  assert.deepEqual(await findings(tabOf(page)), []);
});
