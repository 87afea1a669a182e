// dist/'s own page without a network, and what a new release does to those who have been there.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { atRest, launch, openQuiz, readResult, walk } from './harness.mjs';
import { askedByWasm, page, startHost, watchForWasm } from './host.mjs';
import { copyOfDist, makeOther, QUESTION, remove } from './other-release.mjs';
import { straightforward } from './people.mjs';
import { until } from './steps.mjs';

const SLOW = 6000; // ms, longer than the service worker waits

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

async function open(t, given = {}) {
  const host = await startHost({ folder: '/skin-quiz/', ...given });
  const context = await browser.newContext({ locale: 'en-US' });
  await watchForWasm(context);
  t.after(async () => {
    await context.close();
    await host.close();
  });
  return { host, context };
}

/** Two releases after one another. */
async function twoReleases(t) {
  const [first, second] = [await copyOfDist(), await copyOfDist()];
  t.after(() => Promise.all([remove(first), remove(second)]));
  await makeOther(first, '(first)');
  await makeOther(second, '(second)');
  return [first, second];
}

/** A visit in a tab of its own; returns what the first question says. */
async function visit(context, url) {
  const tab = await context.newPage();
  await openQuiz(tab, url);
  return { tab, says: (await askedByWasm(tab)).replace(QUESTION, '').trim() };
}

/** Waits until the worker of one release alone is in charge, with that release's files alone. */
async function installed(tab, mark = '') {
  let names = [];
  const look = async () => {
    const state = await tab.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const done = registration?.active?.state === 'activated' && !registration.installing && !registration.waiting;
      return { done, names: await caches.keys() };
    });
    names = state.names;
    return state.done && names.length === 1 && names[0].includes(mark);
  };
  await until(look, () => `the service worker is not installed; the caches are ${JSON.stringify(names)}`, 60_000);
}

/** Runs in a page before anything else: counts the workers that were given up. */
function countGivenUp() {
  window.givenUp = 0;
  const watched = new WeakSet();
  const watch = (registration) => {
    const worker = registration?.installing;
    if (!worker || watched.has(worker)) return;
    watched.add(worker);
    worker.addEventListener('statechange', () => { window.givenUp += Number(worker.state === 'redundant'); });
  };
  const listen = (registration) => {
    registration?.addEventListener('updatefound', () => watch(registration));
    watch(registration);
  };
  const { serviceWorker } = navigator;
  const register = serviceWorker.register.bind(serviceWorker);
  serviceWorker.register = async (...all) => {
    const registration = await register(...all);
    listen(registration);
    return registration;
  };
}

/** Waits until a worker that began to install itself in this page was given up. */
const givenUp = (tab) => tab.waitForFunction(() => window.givenUp > 0, undefined, { timeout: 30_000 });

test('after one visit the whole quiz runs without a network', async (t) => {
  const { host, context } = await open(t);
  const first = await visit(context, host.url);
  await installed(first.tab);
  await first.tab.close();
  host.down = true;
  for (const address of ['', 'index.html?utm_source=x']) {
    const { tab } = await visit(context, host.url + address);
    await walk(tab, straightforward);
    assert.equal((await readResult(tab)).status, 'complete');
    await tab.evaluate(() => sessionStorage.clear());
    await tab.close();
  }
});

test('a new release is used at once where the network answers, and offline from then on', async (t) => {
  const [first, second] = await twoReleases(t);
  const { host, context } = await open(t, { root: first });
  const before = await visit(context, host.url);
  assert.equal(before.says, '(first)');
  await installed(before.tab, '(first)');
  host.root = second;
  const update = await visit(context, host.url);
  assert.equal(update.says, '(second)');
  await installed(update.tab, '(second)');
  // The page that was open all the while is left alone.
  assert.match(await before.tab.locator('skin-quiz h2').first().textContent(), /\(first\)/);
  host.down = true;
  assert.equal((await visit(context, host.url)).says, '(second)');
});

test('over a network too slow to answer, the old rules are shown for one visit at most', async (t) => {
  const [first, second] = await twoReleases(t);
  const { host, context } = await open(t, { root: first });
  const before = await visit(context, host.url);
  await installed(before.tab, '(first)');
  host.root = second;
  host.delays = { 'index.html': SLOW, 'skin-quiz.js': SLOW };
  const stale = await visit(context, host.url);
  assert.equal(stale.says, '(first)');
  await installed(stale.tab, '(second)');
  await stale.tab.close();
  assert.equal((await visit(context, host.url)).says, '(second)');
});

test('a release that arrives in parts is not kept', async (t) => {
  const [first, second] = await twoReleases(t);
  const { host, context } = await open(t, { root: first });
  const before = await visit(context, host.url);
  await installed(before.tab, '(first)');
  host.root = second;
  host.files = { 'skin-quiz.js': Buffer.from('import("./assets/of-another-release.js");') };
  const tab = await context.newPage();
  await tab.addInitScript(countGivenUp);
  await tab.goto(host.url);
  await givenUp(tab);
  assert.match(String(await tab.evaluate(() => caches.keys())), /\(first\)/);
  host.down = true;
  assert.equal((await visit(context, host.url)).says, '(first)');
});

test('what a host says in place of the loader is no new release', async (t) => {
  for (const wrong of [
    { 'skin-quiz.js': Buffer.from(' ') },
    { types: { '.js': 'text/html' } },
    { gone: 404 },
    { gone: 500 },
  ]) {
    const { host, context } = await open(t);
    const before = await visit(context, host.url);
    await installed(before.tab);
    await before.tab.close();
    if (wrong.types) host.types = wrong.types;
    else if (!wrong.gone) host.files = wrong;
    if (wrong.gone) host.missing = { 'skin-quiz.js': wrong.gone };
    const after = await visit(context, host.url);
    assert.equal(after.says, '', JSON.stringify(wrong));
    await after.tab.close();
  }
});

test('a page changed on the way is not kept', async (t) => {
  const { host, context } = await open(t, { files: { 'index.html': Buffer.from(page('<h1>Log in to this network</h1><script>navigator.serviceWorker.register("sw.js")</script>')) } });
  const tab = await context.newPage();
  await tab.addInitScript(countGivenUp);
  await tab.goto(host.url);
  await givenUp(tab);
  assert.deepEqual(await tab.evaluate(() => caches.keys()), []);
});

test('a quiz that was taken back is let go, and one that nobody confirmed for a month is not shown', async (t) => {
  const { host, context } = await open(t);
  const before = await visit(context, host.url);
  await installed(before.tab);
  await before.tab.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const [seen] = (await cache.keys()).filter(({ url }) => url.endsWith('last-seen'));
    await cache.put(seen, new Response(String(Date.now() - 31 * 86_400_000)));
  });
  host.down = true;
  const tab = await context.newPage();
  await assert.rejects(tab.goto(host.url));
  host.down = false;
  await visit(context, host.url);
  host.missing = { 'index.html': 410, 'skin-quiz.js': 410 };
  await tab.goto(host.url);
  await before.tab.waitForFunction(async () => (await caches.keys()).length === 0);
  host.down = true;
  await assert.rejects(tab.goto(host.url));
});

test('a page that embeds the quiz registers nothing and is not touched', async (t) => {
  const embed = page('<script type="module" src="/skin-quiz/skin-quiz.js"></script><skin-quiz></skin-quiz>');
  const { host, context } = await open(t, { pages: { '/page.html': embed } });
  const registrations = (tab) => tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  const alone = await visit(context, `${host.origin}/page.html`);
  await atRest(alone.tab);
  assert.equal(await registrations(alone.tab), 0);
  assert.ok(!host.requests.some((path) => path.includes('sw.js')));

  const own = await visit(context, host.url);
  await installed(own.tab);
  host.requests.length = 0;
  const { tab } = await visit(context, `${host.origin}/page.html`);
  assert.equal(await tab.evaluate(() => navigator.serviceWorker.controller), null);
  assert.ok(host.requests.includes('/skin-quiz/skin-quiz.js'));
});

test('what else lies below its scope is the host’s', async (t) => {
  const { host, context } = await open(t, { folder: '/', pages: { '/about.html': page('<h1>About us</h1>') } });
  const own = await visit(context, host.url);
  await installed(own.tab);
  const tab = await context.newPage();
  await tab.goto(`${host.origin}/about.html`);
  assert.equal(await tab.locator('h1').textContent(), 'About us');
  host.down = true;
  await assert.rejects(tab.goto(`${host.origin}/about.html`));
});
