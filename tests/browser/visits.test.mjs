// How much a visit asks of somebody, held to bounds: what visits.mjs counts.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, loadApi, serveDist } from './harness.mjs';
import { PHONE, settledConcerns, visit, visits } from './visits.mjs';

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

async function counted(t, one) {
  const context = await browser.newContext({ locale: 'en-US', viewport: PHONE, reducedMotion: 'reduce' });
  t.after(() => context.close());
  return visit(await context.newPage(), server.url, one);
}

for (const one of visits) {
  test(`no visit is long: ${one.name}`, async (t) => {
    const { screens, taps, asked, seen } = await counted(t, one);
    const shown = seen.map(({ name }) => name).join(', ');
    assert.ok(screens <= 12, `${screens} screens: ${shown}`);
    if (one.settled) assert.ok(screens <= 6, `${screens} screens: ${shown}`);
    if (one.healthy) {
      assert.ok(screens <= 9, `${screens} screens: ${shown}`);
      assert.ok(taps <= 20, `${taps} taps`);
      assert.ok(asked <= 900, `${asked} words`);
    }
  });
}

test('every concern whose answer is settled has it within 6 screens', async (t) => {
  const settled = settledConcerns(api);
  assert.ok(settled.length >= 4, `only ${settled}`);
  const { answers } = visits[0];
  for (const id of settled) {
    const concerns = id === 'not-sure' ? id : [id];
    const { screens } = await counted(t, { answers: { ...answers, concerns }, early: true });
    assert.ok(screens <= 6, `${screens} screens for ${id}`);
  }
});
