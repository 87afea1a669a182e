// From the first question to the result, as people do it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import {
  assertSameResult,
  dist,
  expectedResult,
  launch,
  loadApi,
  openQuiz,
  readResult,
  serveDist,
  tabOf,
  walk,
} from './harness.mjs';
import { walkByKeyboard } from './keyboard.mjs';
import { straightforward } from './people.mjs';

let api;
let browser;
let server;

before(async () => {
  api = await loadApi();
  browser = await launch();
  server = await serveDist();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** The clinic file of the demo page. */
async function demoClinic() {
  return JSON.parse(await readFile(new URL('demo/clinic.json', dist), 'utf8'));
}

/** Opens the demo page in a fresh browser profile. */
async function demoPage() {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await openQuiz(page, server.url);
  return page;
}

test('by keyboard alone, the page says what recommend() says', async () => {
  const page = await demoPage();
  const given = await walkByKeyboard(tabOf(page), straightforward);
  assert.deepEqual(given, straightforward, 'not every question of this person was asked');

  const recommendation = api.recommend(given, await demoClinic());
  assert.equal(recommendation.status, 'complete');
  assert.ok(recommendation.options.length > 0);
  assertSameResult(await readResult(page), expectedResult(recommendation));
  assert.equal(await page.locator('skin-quiz').getAttribute('data-state'), 'result');
  await page.context().close();
});

test('a red flag ends the quiz without a single treatment', async () => {
  const page = await demoPage();
  const answers = { ...straightforward, 'red-flags': ['eye-pain-or-blisters'] };
  const given = await walk(page, answers);

  const recommendation = api.recommend(given);
  assert.equal(recommendation.status, 'stopped');
  assertSameResult(await readResult(page), expectedResult(recommendation));
  await page.context().close();
});
