// What comes out of a printer, where the engine's driver prints; a browser for each print.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { straightforward } from '../browser/people.mjs';
import { started, until, walk } from '../browser/steps.mjs';
import { dist } from '../node/dist.mjs';
import { page } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { PRINTS, start } from './engine.mjs';

/** How many pages the result takes. */
async function printed(t, html, open = () => {}) {
  const server = await serveTorture(dist, { more: [{ name: 'here', html, files: {}, expect: {} }] });
  t.after(() => server.close());
  const { get, tab, close } = await start();
  try {
    await get(server.of('here'));
    await open(tab);
    await started(tab);
    await walk(tab, straightforward);
    return await tab.paper();
  } finally {
    await close();
  }
}

if (PRINTS) test('in a popup the whole plan is printed, as without one', async (t) => {
  const alone = await printed(t, page());
  assert.ok(alone > 1, `${alone} pages`);
  const opener = '<button id="opener" data-skin-quiz-open>Open</button>';
  const inPopup = await printed(t, page({ attributes: 'mode="popup"', before: opener }), async (tab) => {
    await until(
      () => tab.run(() => document.querySelector('skin-quiz').past?.some(({ type }) => type === 'skin-quiz-ready')),
      () => 'the quiz does not come',
    );
    await tab.run(() => document.querySelector('#opener').click());
  });
  assert.equal(inPopup, alone);
});
