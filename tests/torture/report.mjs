// What came of the torture page in one browser: printed, and held to be what it should.

import assert from 'node:assert/strict';

import { cases } from './cases.mjs';

/** One subtest a case, none left out; `results` are what the page says. */
export async function assertAllPassed(t, browser, results) {
  const passed = results.filter(({ faults }) => faults.length === 0).length;
  const lines = results.map(({ name, ms, faults }) => `${name} → ${faults.length ? `FAILED: ${faults.join('; ')}` : 'passed'} (${ms} ms)`);
  console.log([...lines, `${passed} of ${cases.length} cases passed in ${browser}`].join('\n'));
  assert.deepEqual(results.map(({ name }) => name), cases.map(({ name }) => name));
  for (const { name, faults } of results) {
    await t.test(name, () => assert.deepEqual(faults, []));
  }
}
