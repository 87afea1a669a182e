// The quiz takes over from the first page while somebody is at it.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { until } from '../browser/steps.mjs';
import { dist } from '../node/dist.mjs';
import { page } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { inQuiz, withEngine } from './quiz.mjs';

const engine = withEngine();

for (const focused of [true, false]) test(`the tick and the place on the page are kept, ${focused ? 'and the focus' : 'where nothing has the focus'}`, async (t) => {
  // Nothing below the quiz: without it the page is too short to be scrolled.
  const host = { name: 'slow', html: page({ before: '<p style="height: 600px">Above' }), faults: { wasm: 'slow' } };
  const server = await serveTorture(dist, { more: [host] });
  t.after(() => server.close());
  await engine.get(server.of('slow'));
  const { tab } = engine;
  const before = await inQuiz(tab, (quiz, focused) => {
    const answer = quiz.querySelector('input[value="dark-circles"]');
    answer.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (focused) answer.focus({ preventScroll: true });
    answer.click();
    quiz.querySelector('form').dataset.early = '';
    return window.scrollY;
  }, focused);
  assert.ok(before > 600, `the page is scrolled by ${before} px only`);
  await until(
    () => inQuiz(tab, (quiz) => !quiz.querySelector('[data-early]') && !!quiz.querySelector('form')),
    () => 'the quiz does not take over',
  );
  assert.deepEqual(
    await inQuiz(tab, (quiz) => ({
      ticked: quiz.querySelector('input[value="dark-circles"]').checked,
      focus: quiz.activeElement?.value ?? null,
      at: window.scrollY,
    })),
    { ticked: true, focus: focused ? 'dark-circles' : null, at: before },
  );
});
