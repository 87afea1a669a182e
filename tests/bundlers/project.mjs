// What the tests of this folder share: the packed npm package, and a quiz that is played to its end.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

import { assertSameResult, dist, expectedResult, loadApi, openQuiz, readResult, walk } from '../browser/harness.mjs';
import { straightforward } from '../browser/people.mjs';

export const run = promisify(execFile);

/** Packs dist/ into a folder as npm would publish it; returns the tarball's name. */
export async function pack(folder) {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: fileURLToPath(dist) });
  const [{ filename }] = JSON.parse(stdout);
  return filename;
}

/**
 * Plays through the quiz of a page to its result, with the clinic that its element was given; nothing
 * that the page loads may be missing, and nothing on the console an error. `meet` is called before the first answer.
 */
export async function assertRuns(t, browser, address, meet = () => {}) {
  const tab = await browser.newPage();
  t.after(() => tab.close());
  const missing = [];
  const errors = [];
  tab.on('response', (response) => response.status() >= 400 && !response.url().endsWith('/favicon.ico') && missing.push(response.url()));
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.location().url) && errors.push(message.text()));
  await openQuiz(tab, address);
  await meet(tab);
  const answers = await walk(tab, straightforward);
  const clinic = await tab.evaluate(() => document.querySelector('skin-quiz').clinic ?? undefined);
  const { recommend } = await loadApi();
  assertSameResult(await readResult(tab), expectedResult(recommend(answers, clinic)));
  assert.deepEqual(missing, []);
  assert.deepEqual(errors, []);
  return { tab, clinic };
}
