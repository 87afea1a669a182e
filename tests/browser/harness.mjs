// What the browser tests share: Chromium, as Playwright drives it.
//
// The server is server.mjs, the quiz's own steps are steps.mjs; this file takes them to a
// Playwright page. Playwright's selectors look into the quiz's open shadow root.

import assert from 'node:assert/strict';

import { chromium } from 'playwright-core';

import { CHROMIUM_FLAGS } from './chromium.mjs';
import * as steps from './steps.mjs';

export { dist, loadApi } from '../node/dist.mjs';
export { serveDist } from './server.mjs';
export { assertSameResult, expectedResult } from './steps.mjs';

/** A headless Chromium; the caller closes it. */
export async function launch() {
  const executablePath = process.env.SKIN_QUIZ_CHROMIUM;
  assert.ok(
    executablePath,
    'SKIN_QUIZ_CHROMIUM names no browser: run `cargo xtask test --only browser`, which finds one',
  );
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}

/** A page as steps.mjs wants it. */
export function tabOf(page) {
  return {
    run: (task, argument) => page.evaluate(task, argument),
    click: (selector) => page.locator('skin-quiz').first().locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
  };
}

/** Opens a page and waits until its quiz takes answers. */
export async function openQuiz(page, url) {
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.setDefaultTimeout(steps.PATIENCE);
  await page.goto(url);
  try {
    await steps.started(tabOf(page));
  } catch (error) {
    assert.fail(`${error.message}; ${complaints.join('\n')}`);
  }
  return page.locator('skin-quiz').first();
}

/** Frames in a row without a change, after which a page is at rest. */
const STILL_FRAMES = 20;

/**
 * Waits until the page has come to rest: for some frames in a row nothing of it, and nothing of the
 * quiz, was changed, moved or scrolled. What a press could still have done has happened then, on a
 * slow machine too, where a fixed time is over before anything was drawn.
 */
export const atRest = (page) => page.evaluate(async ({ frames, patience }) => {
  const quizzes = [...document.querySelectorAll('skin-quiz')];
  let changed = false;
  const mark = () => (changed = true);
  const observer = new MutationObserver(mark);
  for (const root of [document, ...quizzes.map(({ shadowRoot }) => shadowRoot)]) {
    if (root) observer.observe(root, { subtree: true, attributes: true, childList: true, characterData: true });
  }
  addEventListener('scroll', mark, true);
  const places = () => [document.documentElement, ...quizzes].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x, y, width, height].join(' ');
  }).join();
  const end = performance.now() + patience;
  for (let still = 0, before; still < frames; still += 1) {
    await new Promise(requestAnimationFrame);
    const now = places();
    if (changed || now !== before) still = 0;
    [changed, before] = [false, now];
    if (performance.now() > end) throw new Error('the page does not come to rest');
  }
  observer.disconnect();
  removeEventListener('scroll', mark, true);
}, { frames: STILL_FRAMES, patience: steps.PATIENCE });

/** The colour that an element is filled with, as `#rrggbb`. */
export const fillOf = (element) => element.evaluate((node) => {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  context.fillStyle = getComputedStyle(node).backgroundColor;
  context.fillRect(0, 0, 1, 1);
  const channels = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
});

/** Where the quiz stands, once `after` is gone. */
export const whereItStands = (page, after) => steps.whereItStands(tabOf(page), after);

/** Answers the question on show and continues. */
export const answer = (page, question, value) => steps.answer(tabOf(page), question, value);

/** Answers all that the page on show asks and continues. */
export const answerPage = (page, answers) => steps.answerPage(tabOf(page), answers);

/** Answers from the question on show to the result; `meet` is called at every step. */
export const walk = (page, answers, meet) => steps.walk(tabOf(page), answers, { meet });

/** What the result page says. */
export const readResult = (page) => steps.readResult(tabOf(page));
