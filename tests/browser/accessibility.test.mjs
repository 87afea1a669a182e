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

test('a result with its errors on show passes axe', async () => {
  const clinic = () => ({ status: 200, type: 'application/json', body: '{"share":true}' });
  const sharing = await serveDist({ overrides: { 'demo/clinic.json': clinic } });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openQuiz(page, sharing.url);
  await walk(page, straightforward);
  await page.locator('#start').fill('2020-01-01');
  await page.locator('[data-action="share"]').click();
  assert.equal(await page.locator('skin-quiz [role="alert"]').count(), 2);
  assert.deepEqual(await findings(page), []);
  await context.close();
  await sharing.close();
});
