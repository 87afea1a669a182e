// What a visit asks of somebody: screens, taps, words and phone heights, counted from the built pages.
//
//   node tests/browser/visits.mjs            prints a table of them all
//   node tests/browser/visits.mjs --pages    and what each page asks
//
// Screens are those of the questions and the result. Words and heights are those of the questions;
// the result's own, down to what it folds away first, stand beside them. Words are those that can be
// seen without opening anything; a tap is a press of a finger, and one for each field typed into.

import { fileURLToPath } from 'node:url';

import { unremarkable } from '../people/people.mjs';
import { launch, openQuiz, serveDist, tabOf } from './harness.mjs';
import { fillIn, fillPage, goOn, walk, whereItStands } from './steps.mjs';

/** The phone: 360 by 740 points. */
export const PHONE = { width: 360, height: 740 };

const { concerns: theirs, ...answered } = unremarkable;
const well = { ...answered, 'downtime-days': 'up-to-7' };

const unsure = Object.fromEntries(
  ['skin-tone', 'skin-now', 'skin-history', 'health', 'medicines', 'allergies', 'recent-treatments', 'pregnancy'].map(
    (question) => [question, 'not-sure'],
  ),
);

/** The visits; `early` takes the answer as soon as it is offered. */
export const visits = [
  {
    name: '30, acne scars, healthy',
    answers: { ...well, concerns: ['acne-scars'], 'acne-scar-type': 'rolling-or-boxcar' },
    healthy: true,
  },
  {
    name: '52, fine lines, face and lips, wedding, 600',
    answers: { ...well, concerns: ['fine-lines'], areas: ['face', 'lips'], 'event-weeks': 8, budget: 600 },
  },
  {
    name: 'the same, face alone',
    answers: { ...well, concerns: ['fine-lines'], 'event-weeks': 8, budget: 600 },
  },
  {
    name: '26, melasma, type V',
    answers: { ...well, concerns: ['melasma'], 'skin-tone': 'type-5' },
    early: true,
    settled: true,
  },
  {
    name: 'pregnant, stretch marks',
    answers: { ...well, concerns: ['stretch-marks'], areas: ['abdomen'], pregnancy: 'pregnant' },
    early: true,
    settled: true,
  },
  {
    name: 'a changing mole',
    answers: { ...well, concerns: ['sun-spots'], 'red-flags': ['changing-lesion'] },
  },
  {
    name: 'distress',
    answers: { ...well, concerns: ['enlarged-pores'], distress: 'yes' },
  },
  {
    name: 'not sure everywhere',
    answers: { ...well, ...unsure, concerns: 'not-sure', 'red-flags': 'not-sure' },
  },
  {
    name: 'not sure, but no warning sign',
    answers: { ...well, ...unsure, concerns: ['fine-lines'] },
  },
  {
    name: 'home needling',
    answers: { ...well, concerns: ['dullness'], setting: 'at-home', 'roller-needle': 'up-to-0.25-mm' },
  },
  {
    name: 'acne now, type V, diabetes',
    answers: {
      ...well,
      concerns: ['active-acne'],
      'skin-tone': 'type-5',
      'skin-now': ['inflamed-acne'],
      health: ['diabetes-controlled'],
    },
  },
];

/** Concerns whose answer is settled before anything about health is asked. */
export function settledConcerns(api) {
  const first = { areas: ['face'], age: '22-64', pregnancy: 'no', distress: 'no', 'red-flags': ['none'] };
  const asked = api.questionnaire().find(({ id }) => id === 'concerns');
  return asked.options
    .map(({ id }) => id)
    .filter((id) => {
      const concerns = id === 'not-sure' ? id : [id];
      return api.nextStep({ ...first, concerns }).settled;
    });
}

/** What can be seen of the page on show: its words, and how many heights of the phone it takes. */
function look(page) {
  return page.evaluate(() => {
    const shown = document.querySelector('skin-quiz').shadowRoot.querySelector('.page');
    const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    let words = 0;
    let beforeFold = 0;
    // What is folded away begins below "More"; a field that opens beside the dates is no end of the answer.
    const fold = shown.querySelector('[part=result] .folds details')?.getBoundingClientRect().top ?? Infinity;
    while (texts.nextNode()) {
      const { parentElement, data } = texts.currentNode;
      const seen = parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: false });
      if (!seen || parentElement.closest('.vh, .paper')) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const box = range.getBoundingClientRect();
      if (box.height === 0) continue;
      const here = data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      words += here;
      if (box.top < fold) beforeFold += here;
    }
    const { top, height } = shown.getBoundingClientRect();
    return { words, heights: height / innerHeight, beforeFold, foldAt: (Math.min(fold, top + height) - top) / innerHeight };
  });
}

/** Goes through the quiz as somebody would, with as few taps as it takes, and counts. */
export async function visit(page, url, { answers, early = false }) {
  await openQuiz(page, url);
  const seen = [];
  let taps = 0;
  const real = tabOf(page);
  const tab = { ...real, click: (selector) => ((taps += 1), real.click(selector)) };
  // Who has nothing of all that says so once.
  const give = async (tab, answers) => {
    const all = await page.locator('[data-action="none-of-all"]').count();
    let byOne = 0;
    const fill = async (tab, question, value) => {
      const listed = await page.locator(`input[type="radio"][name="${question}"][value="none"]`).count();
      if (all && listed && String(value) === 'none') byOne += 1;
      else await fillIn(tab, question, value);
    };
    const given = await fillPage(tab, answers, fill);
    if (byOne) await tab.click('[data-action="none-of-all"]');
    seen[seen.length - 1].taps = taps;
    await goOn(tab);
    return given;
  };
  const meet = async (at) => {
    await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
    const name = at.step ?? at.page ?? at.question;
    seen.push({ name, ...(await look(page)) });
  };
  await walk(tab, answers, { meet, give, early });
  const result = seen.at(-1);
  const sum = (of) => seen.reduce((total, screen) => total + of(screen), 0);
  return {
    screens: seen.length,
    taps,
    /** The words of the pages before the result. */
    asked: sum(({ words }) => words) - result.words,
    heights: sum(({ heights }) => heights) - result.heights,
    result,
    seen,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serveDist();
  const browser = await launch();
  const rows = [];
  for (const one of visits) {
    const page = await browser.newPage({ viewport: PHONE, deviceScaleFactor: 2 });
    const { screens, taps, asked, heights, result, seen } = await visit(page, server.url, one);
    rows.push({
      visit: one.name,
      screens,
      taps,
      words: asked,
      heights: heights.toFixed(1),
      'result: words': result.beforeFold,
      'heights to the first fold': result.foldAt.toFixed(1),
    });
    if (process.argv.includes('--pages')) {
      console.log(one.name);
      console.table(seen.map(({ name, words, heights }) => ({ name, words, heights: heights.toFixed(1) })));
    }
    await page.close();
  }
  console.table(rows);
  await browser.close();
  await server.close?.();
}
