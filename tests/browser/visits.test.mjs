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

/**
 * What the result may take before its first fold: words, and heights of the phone. Whose result is
 * longer says why: all of it is what they asked about, and none of it can wait behind a fold.
 */
const RESULT = { words: 220, heights: 2.2 };
const LONGER = {
  // Lips and face have answers of their own; their wedding and their budget stand beside the dates.
  '52, fine lines, face and lips, wedding, 600': 2.6,
  // The wedding is one of the dates, and what the budget pays for stands with the price.
  'the same, face alone': 2.5,
};

for (const one of visits) {
  test(`no visit is long: ${one.name}`, async (t) => {
    const { screens, taps, asked, seen, result } = await counted(t, one);
    const shown = seen.map(({ name }) => name).join(', ');
    assert.ok(screens <= 12, `${screens} screens: ${shown}`);
    if (one.settled) assert.ok(screens <= 6, `${screens} screens: ${shown}`);
    assert.ok(result.beforeFold <= RESULT.words, `${result.beforeFold} words of the result before the first fold`);
    const most = LONGER[one.name] ?? RESULT.heights;
    assert.ok(result.foldAt <= most, `the result is ${result.foldAt.toFixed(2)} phones high before the first fold`);
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
