// What the gallery shows: every screen, and the ways of looking at one.
//
// A screen says who is asked (`person`), where they stand (`at`: a page's id, `early`, `review`,
// `result` or `fallback`) and what is done there before the picture is taken (`act`). A look is
// a window, a theme, a text size. To show something new, add a screen to the list.

import { people } from './people.mjs';

export const LANGUAGES = ['en', 'de', 'ar'];

/** The ways of looking. `for` says where: everywhere, at `key` screens, or where it is printed. */
export const LOOKS = [
  { name: 'phone', title: 'phone, 360', width: 360, height: 800, for: 'all', languages: LANGUAGES },
  { name: 'desktop', title: 'desktop, 1280', width: 1280, height: 900, for: 'all' },
  { name: 'desktop', title: 'desktop, 1280', width: 1280, height: 900, for: 'key', languages: ['de', 'ar'] },
  { name: 'narrow', title: 'reflow, 320', width: 320, height: 640, for: 'key' },
  { name: 'landscape', title: 'landscape phone, 740', width: 740, height: 360, for: 'key' },
  { name: 'large-text', title: 'text at 200 %, 360', width: 360, height: 800, text: 2, for: 'key', languages: ['en', 'de'] },
  { name: 'dark', title: 'dark, 360', width: 360, height: 800, colorScheme: 'dark', for: 'key', languages: ['en', 'ar'] },
  { name: 'dark-desktop', title: 'dark, 1280', width: 1280, height: 900, colorScheme: 'dark', for: 'key' },
  { name: 'forced', title: 'forced colours, 360', width: 360, height: 800, forcedColors: 'active', for: 'key' },
  { name: 'forced-dark', title: 'forced colours, dark, 360', width: 360, height: 800, colorScheme: 'dark', forcedColors: 'active', for: 'key' },
  { name: 'brand', title: 'a strong brand, 360', width: 360, height: 800, theme: 'magenta', for: 'key' },
  { name: 'brand-dark', title: 'a pale brand, dark, 360', width: 360, height: 800, theme: 'yellow', colorScheme: 'dark', for: 'key' },
  { name: 'spa', title: 'a dark spa, 360', width: 360, height: 800, theme: 'spa', colorScheme: 'dark', for: 'key' },
  { name: 'spa-desktop', title: 'a dark spa, 1280', width: 1280, height: 900, theme: 'spa', colorScheme: 'dark', for: 'key' },
  { name: 'medical', title: 'a bright medical practice, 360', width: 360, height: 800, theme: 'medical', for: 'key' },
  { name: 'pastel', title: 'a pastel studio, 360', width: 360, height: 800, theme: 'pastel', for: 'key' },
  { name: 'pastel-desktop', title: 'a pastel studio, 1280', width: 1280, height: 900, theme: 'pastel', for: 'key' },
  { name: 'brand-pale', title: 'a pale brand, 1280', width: 1280, height: 900, theme: 'yellow', for: 'key' },
  // A4 less a centimetre on each side, at 96 px an inch.
  { name: 'print', title: 'on paper, A4', width: 718, height: 1000, print: true, for: 'printed', languages: LANGUAGES },
];

/** What a clinic file sets, and in `style` what the clinic's own style sheet says of its page and of the quiz. */
export const THEMES = {
  spa: {
    brand: '#c9a96a', accent: '#8fae9b', font: 'Georgia, "DejaVu Serif", serif', radius: '2px', button: 'square', density: 'airy',
    style: 'body{background:#0f0d0b}skin-quiz{--skin-quiz-surface-dark:#1a1613;--skin-quiz-text-dark:#f1e8da;--skin-quiz-border:1px solid #3a3027}',
  },
  medical: {
    brand: '#0057d9', accent: '#00857c', radius: '8px', button: 'rounded', density: 'compact',
    style: 'body{background:#eef4fb}skin-quiz{--skin-quiz-surface:#fff;--skin-quiz-text:#14202e;--skin-quiz-border:1px solid #d3e0ee}',
  },
  pastel: {
    brand: '#f3a9c4', accent: '#7d6bb0', radius: '20px', button: 'pill',
    style: 'body{background:#fbeef3}skin-quiz{--skin-quiz-surface:#fffafc;--skin-quiz-text:#3d2b34;--skin-quiz-border:0}',
  },
  magenta: { brand: '#e6007e', accent: '#00a3ad', radius: '0', font: 'Georgia, "Liberation Serif", serif' },
  yellow: { brand: '#ffd400', accent: '#7ad03a', radius: '20px' },
};

const press = (selector) => async (page) => page.locator(selector).first().click();
const goOn = press('form:is([data-question], [data-page]) button[type="submit"]');
const type = (question, text) => async (page) => {
  await page.locator(`input[type="number"][name="${question}"]`).fill(text);
  await goOn(page);
};
/** Ticks answers, as `question=answer`; the list that they are in is opened first. */
const choose = (...answers) => async (page) => {
  for (const answer of answers) {
    const [question, value] = answer.split('=');
    const input = page.locator(`input[name="${question}"][value="${value}"]`);
    const some = page.locator(`input[name="${question}"][value="some"]`);
    if ((await some.count()) && (await input.getAttribute('type')) === 'checkbox') await some.check();
    await input.check();
  }
};
const unfold = (page) =>
  page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  });
/** Tab until something of this kind has the focus, so that its ring is drawn as a keyboard's. */
const tabTo = (selector) => async (page) => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
};
const copy = (works) => async (page) => {
  await page.evaluate((copied) => {
    const write = () => (copied ? Promise.resolve() : Promise.reject(new Error('refused')));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: write } });
  }, works);
  await press('[data-action="copy"]')(page);
  await page.locator('.ways [role="status"]:not(:empty)').waitFor();
};

const screen = (name, title, at, person, rest = {}) => ({ name, title, at, person, ...rest });
const key = { key: true };
const result = (name, title, person, rest = {}) => screen(name, title, 'result', person, rest);

export const SCREENS = [
  screen('first', 'The first page, with the intro', 'concern', people.withCare, key),
  screen('first-wordy', 'The first page of a clinic with much to say', 'concern', people.wordy),
  screen('first-unreadable', 'The clinic file can’t be read: the first page', 'concern', people.fits, { clinicFile: 'nowhere.json' }),
  screen('concern', 'What hangs on an answer, beside it', 'concern', people.withCare, { ...key, act: choose('concerns=acne-scars', 'concerns=other-scars') }),
  screen('areas', 'Areas, with the drawing', 'areas', people.withCare, { ...key, act: choose('areas=face', 'areas=lips', 'areas=abdomen') }),
  screen('you', 'Age, pregnancy and worries', 'you', people.withCare, { ...key, act: choose('age=22-64') }),
  screen('signs', 'The warning signs', 'signs', people.withCare, key),
  screen('signs-unsure', 'Not sure of a warning sign: which one?', 'signs', people.withCare, { act: choose('red-flags=not-sure') }),
  screen('tone', 'Skin tone, with swatches', 'tone', people.withCare, { ...key, act: choose('skin-tone=type-4') }),
  screen('skin', 'Skin now and before, “none” chosen', 'skin', people.withCare, { act: choose('skin-now=none') }),
  screen('health', 'Lists folded away, all they hold named', 'health', people.withCare, key),
  screen('health-open', 'A list opened in place', 'health', people.withCare, { ...key, act: choose('health=smoking', 'health=metal-implant') }),
  screen('medicines-open', 'A time beside what it is asked for', 'health', people.scarred, { act: choose('medicines=isotretinoin', 'recent-treatments=filler') }),
  screen('wishes-page', 'Wishes: where, days, event, budget', 'wishes', people.withCare, key),
  screen('wishes-home', 'A roller, for who wants it at home', 'wishes', people.withCare, { act: choose('setting=at-home') }),
  screen('early', 'An answer that is clear already', 'early', people.early, key),
  screen('why', 'Why we ask, unfolded', 'you', people.withCare, { ...key, act: unfold }),
  screen('focus-choice', 'The keyboard’s focus on a choice', 'skin', people.withCare, { act: tabTo('.choice input') }),
  screen('focus-button', 'The keyboard’s focus on Continue', 'you', people.withCare, { act: tabTo('button[type="submit"]') }),
  screen('error-single', 'Nothing chosen: single', 'tone', people.withCare, { act: goOn }),
  screen('error-multi', 'Nothing chosen: several', 'health', people.withCare, { ...key, act: goOn }),
  screen('error-number', 'No number', 'concern', people.scarred, {
    act: async (page) => {
      await choose('concerns=other-scars')(page);
      await goOn(page);
    },
  }),
  screen('error-range', 'A number out of range', 'health', people.scarred, {
    ...key,
    act: async (page) => {
      await choose('medicines=isotretinoin')(page);
      await type('isotretinoin-months', '4711')(page);
    },
  }),
  screen('error-money', 'Money out of range', 'wishes', people.withCare, { act: type('budget', '12345678901') }),
  screen('review', 'All answers, to check', 'review', people.talkative, key),
  result('clear', 'Clearing asks once', people.fits, { act: press('[data-action="restart"]') }),
  screen('cleared', 'Cleared, and how to undo it', 'result', people.fits, {
    leaves: true,
    act: async (page) => {
      await press('[data-action="restart"]')(page);
      await press('[data-action="restart"]')(page);
      await page.locator('[data-action="undo"]').waitFor();
    },
  }),
  result('early-answer', 'Result: seen early', people.early),
  result('fits', 'Result: it fits', people.fits, { printed: true }),
  result('with-care', 'Result: it fits, with care', people.withCare, { ...key, printed: true }),
  result('two-options', 'Result: two options', people.twoOptions),
  result('not-now', 'Result: not now, with a date', people.notNow, { ...key, printed: true }),
  result('clinician', 'Result: ask a clinician', people.askAClinician),
  result('doctor-first', 'Result: see a doctor about it first', people.seeADoctorFirst),
  result('contraindicated', 'Result: nothing but skincare is possible', people.contraindicated, { printed: true }),
  result('stronger', 'Result: what is left is stronger than what is ruled out', people.stronger),
  result('pregnant', 'Result: pregnant', people.pregnant),
  result('wishes', 'Result: it fits, but for a wish', people.wishes),
  result('at-home', 'Result: needling at home was asked about', people.atHome),
  result('skincare', 'Result: skincare first', people.skincareFirst),
  result('no-match', 'Result: nothing is a good match', people.noMatch),
  result('event', 'Result: an event, and a budget', people.withEvent),
  result('areas-apart', 'Result: areas that are not alike', people.areasApart, { ...key, printed: true }),
  result('prices', 'Result: the clinic’s prices and packages', people.withPrices, { ...key, printed: true }),
  result('wordy', 'Result: a clinic with long names, large prices and a reviewer', people.wordy, { printed: true }),
  result('unreadable', 'Result: the clinic file can’t be read', people.fits, { clinicFile: 'nowhere.json' }),
  result('unfolded', 'Result: everything unfolded', people.withCare, { act: unfold }),
  result('copied', 'Result: copied', people.fits, { act: copy(true) }),
  result('copy-failed', 'Result: could not be copied', people.fits, { act: copy(false) }),
  result('emergency', 'Stopped: emergency', people.emergency, { ...key, printed: true }),
  result('same-day', 'Stopped: today', people.sameDay),
  result('soon', 'Stopped: soon', people.soon),
  result('several-flags', 'Stopped: several reasons, unfolded', people.severalFlags, { act: unfold }),
  result('distress', 'Stopped: worries', people.distress, { ...key, printed: true }),
  screen('first-waiting', 'On its way: the first question, with Continue pressed', 'concern', people.fits, {
    wasm: 'slow',
    fresh: true,
    act: async (page) => {
      await choose('concerns=dullness')(page);
      await goOn(page);
    },
  }),
  screen('first-failed', 'It can’t go on: the fallback below the first question', 'concern', people.fits, { wasm: 'missing', fresh: true, state: 'failed' }),
  screen('failed', 'It can’t run: the fallback', 'fallback', people.fits, { wasm: 'missing', state: 'failed' }),
  screen('loading', 'It is on its way: an outline', 'fallback', people.fits, { wasm: 'slow', state: 'loading' }),
  screen('popup', 'In a popup', 'concern', people.fits, { ...key, mode: 'popup' }),
  screen('drawer', 'In a drawer', 'concern', people.fits, { ...key, mode: 'drawer' }),
];

/** The README's pictures: a screen of the list above, or a page of dist/, in a window of its own. */
export const README = [
  { file: 'question.webp', screen: 'tone', look: { width: 390, height: 844 } },
  { file: 'result-phone.webp', screen: 'prices', look: { width: 390, height: 1240, fold: true } },
  { file: 'result-dark.webp', screen: 'prices', look: { width: 390, height: 1240, fold: true, colorScheme: 'dark', scrollTo: '[part="timeline"]' } },
  { file: 'demo.webp', page: 'index.html', look: { width: 1280, height: 900, fold: true } },
];

