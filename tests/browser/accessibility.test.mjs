// What an automatic check can find: no question, review or result page breaks WCAG 2.2 AA.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { findings } from './axe.mjs';
import { launch, openQuiz, serveDist, tabOf, walk } from './harness.mjs';
import { straightforward } from './people.mjs';

let browser;
let server;

before(async () => {
  browser = await launch();
  server = await serveDist();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`every step passes axe, ${colorScheme}`, async () => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await openQuiz(page, server.url);
    const met = [];
    await walk(page, straightforward, async ({ question, step }) => {
      const name = question ?? step;
      met.push(name);
      assert.deepEqual(await findings(tabOf(page)), [], `at ${name}`);
    });
    assert.ok(met.includes('review') && met.includes('result'), `met only ${met}`);
    await context.close();
  });
}
