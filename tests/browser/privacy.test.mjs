// Nothing a person says leaves the quiz: played at random, with an ear on all that a page can hear.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { page as host, CSP } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { listen, playInPage } from './guest.mjs';
import { atRest, dist, launch, loadApi, openQuiz, walk } from './harness.mjs';
import { straightforward } from './people.mjs';
import { until } from './steps.mjs';

const PLAYS = process.env.SKIN_QUIZ_ALL ? 100 : 20;

let api;
let browser;

before(async () => {
  api = await loadApi();
  browser = await launch();
});

after(() => browser?.close());

async function open(t, { html, headers, files, path = '', options = {}, before: prepare }) {
  const server = await serveTorture(dist, { more: [{ name: 'here', html, headers, files, expect: {} }] });
  const context = await browser.newContext({ locale: 'en-US', ...options });
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const tab = await context.newPage();
  await prepare?.(tab, context);
  const url = server.of('here') + path;
  await openQuiz(tab, url);
  return { tab, server, url, context };
}

/** Every word that would tell something: ids of questions, options and treatments, and how it ended. */
function secrets() {
  const words = new Set(['stopped', 'incomplete', 'emergency', 'same-day', 'contraindicated', 'deferred', 'clinician-review', 'suitable', 'suitable-with-precautions']);
  for (const { id, options = [] } of api.questionnaire()) {
    words.add(id);
    for (const option of options) words.add(option.id);
  }
  for (const { treatment } of api.recommend(straightforward).options) words.add(treatment);
  // Said by the browser itself, of anything: `event.pointerType`, `dropEffect`, an answer to no question.
  for (const word of ['none', 'no', 'yes', 'any']) words.delete(word);
  return words;
}

const words = (text) => text.split(/[^a-z0-9-]+/i).filter(Boolean);

test(`${PLAYS} people at random: nothing they say is heard, kept or sent, but in the one key`, async (t) => {
  const telling = secrets();
  assert.ok(telling.size > 150, `${telling.size} words`);
  const statuses = {};
  const kinds = new Set();
  const { tab, server, url, context } = await open(t, { html: host(), before: (tab) => tab.addInitScript(listen) });
  const { pathname } = new URL(url);
  const key = `skin-quiz:${pathname}:0`;
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  const navigated = [];
  tab.on('framenavigated', (frame) => navigated.push(frame.url()));
  for (let seed = 1; seed <= PLAYS; seed += 1) {
    if (seed > 1) {
      await tab.evaluate(() => sessionStorage.clear());
      navigated.length = 0;
      server.requests.length = 0;
      await openQuiz(tab, url);
    }
    const { met, numbers, status } = await tab.evaluate(playInPage, seed);
    statuses[status] = (statuses[status] ?? 0) + 1;
    assert.ok(met.length > 2, `${met}`);
    const { heard, kept, where } = await tab.evaluate(() => ({
      heard: window.heard,
      kept: Object.keys(sessionStorage),
      where: [document.cookie, Object.keys(localStorage).join(), location.href, document.title, String(history.length), document.documentElement.outerHTML],
    }));
    for (const [how, what] of heard) {
      kinds.add(how.replace(/ .*/, ''));
      if (how === `sessionStorage setItem ${key}` || how === `sessionStorage removeItem ${key}`) continue;
      for (const word of [...words(how), ...words(what)]) {
        assert.ok(!telling.has(word), `${how} tells ${word}: ${what.slice(0, 300)}`);
        assert.ok(!numbers.map(String).includes(word) || /^event (mouse|pointer)/.test(how), `${how} tells ${word}: ${what.slice(0, 300)}`);
      }
    }
    for (const text of [...where, ...said, ...navigated]) {
      for (const word of words(text)) assert.ok(!telling.has(word), `${word} is in: ${text.slice(0, 300)}`);
    }
    assert.deepEqual(kept, [key]);
    assert.equal(where[0] + where[1], '');
    assert.deepEqual([...new Set(navigated)], seed > 1 ? [url] : []);
    // Its own files and the page, each once; no address carries anything.
    const asked = server.requests.filter((path) => !path.endsWith('/record.js') && path !== '/favicon.ico');
    for (const path of asked) assert.match(path, new RegExp(`^${pathname}(skin-quiz\\.js|assets/[\\w.]+)?$`));
    assert.equal(new Set(asked).size, asked.length, String(asked));
  }
  console.log(`${PLAYS} people: ${JSON.stringify(statuses)}; heard of: ${[...kinds].join(', ')}`);
  assert.ok(kinds.has('event') && kinds.has('sessionStorage') && kinds.has('attribute'), 'the ear works');
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await tab.evaluate(async () => (await indexedDB.databases()).length), 0);
});

test('all that it asks the network for, it asks before the last page of questions', async (t) => {
  const { tab, server } = await open(t, { html: host() });
  let atWishes;
  await walk(tab, straightforward, async ({ page }) => {
    if (page === 'wishes') atWishes = server.requests.length;
  });
  assert.ok(atWishes > 3);
  await atRest(tab);
  assert.equal(server.requests.length, atWishes, String(server.requests.slice(atWishes)));
});

test('a logo is fetched at once from the page’s own site, stands on screen and on paper, and is asked of no other site', async (t) => {
  const files = {
    'clinic.json': ['application/json', JSON.stringify({ logo: 'logo.svg' })],
    'logo.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"/>'],
  };
  const { tab, server } = await open(t, { html: host({ attributes: 'clinic="clinic.json"' }), files });
  const logo = tab.locator('skin-quiz .logo');
  await logo.waitFor({ state: 'attached' });
  const fetched = () => server.requests.filter((path) => path.endsWith('logo.svg')).length;
  await atRest(tab);
  assert.equal(fetched(), 1);
  await walk(tab, straightforward);
  assert.equal(fetched(), 1);
  assert.ok(await logo.isVisible());
  await tab.emulateMedia({ media: 'print' });
  assert.equal(await logo.evaluate((one) => getComputedStyle(one).display), 'block');

  const asked = [];
  tab.on('request', (request) => asked.push(request.url()));
  const warned = tab.waitForEvent('console', (message) => message.text().includes('clinic file /logo: not drawn'));
  await tab.evaluate(() => { document.querySelector('skin-quiz').clinic = { logo: 'https://example.com/logo.svg' }; });
  await warned;
  await tab.waitForFunction(() => !document.querySelector('skin-quiz').shadowRoot.querySelector('.logo'));
  assert.deepEqual(asked.filter((url) => url.includes('logo')), []);
});

test('resume="off" writes nothing at all', async (t) => {
  const { tab } = await open(t, { html: host({ attributes: 'resume="off"' }), before: (tab) => tab.addInitScript(listen) });
  await tab.evaluate(playInPage, 3);
  const written = await tab.evaluate(() => window.heard.filter(([how]) => /Storage (setItem|clear)|cookie|indexedDB|cache|history/.test(how)));
  assert.deepEqual(written, []);
  assert.equal(await tab.evaluate(() => sessionStorage.length + localStorage.length), 0);
});

test('under a strict policy with trusted types nothing is reported, from the first question to print and copy', async (t) => {
  const html = host({ head: '<link rel="stylesheet" href="host.css">', attributes: 'clinic="clinic.json"' });
  const headers = { 'content-security-policy': `${CSP}; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reported` };
  const files = {
    'host.css': ['text/css', 'body{margin:0}'],
    'clinic.json': ['application/json', '{"theme":{"brand":"#603","font":"Georgia, serif"},"bookingUrl":"https://book.example/"}'],
  };
  const { tab, server, context } = await open(t, {
    html,
    headers,
    files,
    before: async (tab, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await tab.addInitScript(() => {
        window.printed = 0;
        window.print = () => { window.printed += 1; window.dispatchEvent(new Event('afterprint')); };
      });
    },
  });
  assert.equal(await tab.evaluate(() => { try { document.body.innerHTML = '<b>'; } catch { return 'refused'; } return 'let through'; }), 'refused', 'the policy is in force');
  await tab.evaluate(() => document.querySelector('skin-quiz').isConnected);
  await until(() => server.requests.includes('/reported'), () => 'the refusal is not reported');
  await atRest(tab);
  await tab.evaluate(() => { window.record.violations.length = 0; });
  const reportsBefore = server.requests.filter((path) => path === '/reported').length;
  await walk(tab, straightforward);
  // What is shut is opened, from the outside in.
  for (const summary of await tab.locator('[data-step="result"] summary').all()) {
    if (!(await summary.evaluate(({ parentElement }) => parentElement.open))) await summary.click();
  }
  await tab.locator('[data-action="print"]').click();
  assert.equal(await tab.evaluate(() => window.printed), 1);
  await tab.locator('[data-action="copy"]').click();
  await tab.waitForFunction(async () => (await navigator.clipboard.readText()).length > 200);
  await tab.locator('[data-action="restart"]').first().click();
  await tab.locator('[data-action="restart"]').first().click();
  await atRest(tab);
  assert.deepEqual(await tab.evaluate(() => window.record), { codes: [], violations: [], problems: [] });
  assert.equal(server.requests.filter((path) => path === '/reported').length, reportsBefore);
  await context.clearPermissions();
});

test('the booking link hands on the campaign that brought the visitor, and nothing else', async (t) => {
  const files = { 'clinic.json': ['application/json', '{"bookingUrl":"https://book.example/slots?utm_source=own#day"}'] };
  const booked = [];
  const { tab } = await open(t, {
    html: host({ attributes: 'clinic="clinic.json"' }),
    files,
    path: '?utm_source=ad&utm_medium=cpc&gclid=a%20b&email=x%40y.z&fbclid=F',
    before: (tab, context) => context.route('https://book.example/**', (route) => {
      booked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: 'booked' });
    }),
  });
  await tab.evaluate(() => {
    window.told = [];
    document.addEventListener('skin-quiz-book', (event) => window.told.push(JSON.stringify(event.detail)));
  });
  await walk(tab, straightforward);
  const link = tab.locator('[data-action="book"]').first();
  assert.equal(await link.getAttribute('href'), 'https://book.example/slots?utm_source=own#day');
  const wanted = 'https://book.example/slots?utm_source=own&utm_medium=cpc&gclid=a%20b&fbclid=F';
  // A press of any button is enough, before what it opens; then a keyboard's Enter that the page keeps, and a click.
  await link.hover();
  await tab.mouse.down({ button: 'middle' });
  assert.equal(await link.getAttribute('href'), `${wanted}#day`);
  await tab.mouse.move(1, 1);
  await tab.mouse.up({ button: 'middle' });
  await tab.evaluate(() => document.addEventListener('click', (event) => event.preventDefault(), { once: true }));
  await link.focus();
  await tab.keyboard.press('Enter');
  assert.deepEqual(await tab.evaluate(() => window.told), ['{}']);
  await link.click();
  await tab.waitForURL(/book\.example/);
  assert.deepEqual(booked.map((url) => url.replace(/#.*/, '')), [wanted]);
  assert.equal(tab.url(), `${wanted}#day`);
});
