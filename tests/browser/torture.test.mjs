// The torture page: every host and every fault of tests/torture/cases.mjs, in this browser.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { cases } from '../torture/cases.mjs';
import { assertAllPassed } from '../torture/report.mjs';
import { serveTorture } from '../torture/server.mjs';
import { dist, launch } from './harness.mjs';

const PATIENCE = 280_000;

let browser;
let server;

before(async () => {
  browser = await launch();
  server = await serveTorture(dist);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('every host, every fault', async (t) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => window.torture?.done, undefined, { timeout: PATIENCE });
  const results = await page.evaluate(() => window.torture.results);
  await context.close();
  await assertAllPassed(t, `Chromium ${browser.version()}`, results);
});

test('names of cases are their own', () => {
  assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
});
