// The torture page in the engine under test: every host and every fault.

import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { dist } from '../node/dist.mjs';
import { cases } from '../torture/cases.mjs';
import { assertAllPassed } from '../torture/report.mjs';
import { serveTorture } from '../torture/server.mjs';
import { withEngine } from './quiz.mjs';

const PATIENCE = 280_000;
const AT_A_TIME = 36;

const engine = withEngine();

test('every host, every fault', async (t) => {
  const server = await serveTorture(dist);
  t.after(() => server.close());
  const end = Date.now() + PATIENCE;
  const results = [];
  // In parts, each on a page of its own: WebKit gives the wasm memory of a frame back with its page.
  for (let from = 0; from < cases.length; from += AT_A_TIME) {
    const part = [...cases.keys()].slice(from, from + AT_A_TIME);
    await engine.get(`${server.url}?only=${part}`);
    // A page that is just coming answers nothing.
    const isDone = () => engine.tab.run(() => !!window.torture?.done).catch(() => false);
    while (Date.now() < end && !(await isDone())) await pause(250);
    // What has not been run by then is missing, which is no pass.
    results.push(...(await engine.tab.run(() => window.torture.results.filter(Boolean))));
  }
  await assertAllPassed(t, engine.name, results);
});
