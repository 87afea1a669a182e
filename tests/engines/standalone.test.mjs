// standalone.html from a folder, by double click, without a network.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { people } from '../browser/people.mjs';
import { assertSameResult, expectedResult, readResult, started, walk } from '../browser/steps.mjs';
import { dist, loadApi } from '../node/dist.mjs';
import { withEngine } from './quiz.mjs';

const engine = withEngine();

test('standalone.html leads to the result and asks for no other file', async () => {
  await engine.get(new URL('standalone.html', dist).href);
  await started(engine.tab);
  const given = await walk(engine.tab, people[1].answers);
  const api = await loadApi();
  assertSameResult(await readResult(engine.tab), expectedResult(api.recommend(given)));
  const asked = await engine.tab.run(() =>
    performance.getEntriesByType('resource').map((entry) => entry.name),
  );
  assert.deepEqual(asked.filter((address) => !/^(data|blob):/.test(address)), []);
});
