// The torture page in the engine under test: every host and every fault.

import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { dist } from '../node/dist.mjs';
import { assertAllPassed } from '../torture/report.mjs';
import { serveTorture } from '../torture/server.mjs';
import { withEngine } from './quiz.mjs';

const PATIENCE = 280_000;

const engine = withEngine();

test('every host, every fault', async (t) => {
  const server = await serveTorture(dist);
  t.after(() => server.close());
  await engine.get(server.url);
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && !(await engine.tab.run(() => window.torture?.done))) await pause(250);
  // What has not been run by then is missing, which is no pass.
  const results = await engine.tab.run(() => window.torture.results.filter(Boolean));
  await assertAllPassed(t, engine.name, results);
});
