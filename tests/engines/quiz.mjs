// The quiz in the engine under test: one page of its own for each test.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { serveDist } from '../browser/server.mjs';
import { started } from '../browser/steps.mjs';
import { start } from './engine.mjs';

/** Starts the engine before the tests of a file and ends it after them. */
export function withEngine() {
  const held = {};
  before(async () => {
    Object.assign(held, await start());
    console.log(`in ${held.name}`);
  });
  after(() => held.close?.());
  return held;
}

/**
 * Opens the clinic page that embeds the quiz; gives the tab.
 *
 * Each call serves it from an origin of its own, so that nothing is kept from
 * the test before.
 */
export async function openClinicPage(t, engine) {
  assert.ok(engine.tab, 'the engine did not start');
  const server = await serveDist();
  t.after(() => server.close());
  await engine.get(server.url);
  await started(engine.tab);
  return engine.tab;
}

/** Runs a function inside the quiz, on its shadow root. */
export const inQuiz = (tab, task, argument) =>
  tab.run(`return (${task}).call(null, document.querySelector('skin-quiz').shadowRoot, arguments[0])`, argument);
