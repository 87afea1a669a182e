// Session recorders and autocapture on the page of the quiz: the real packages, told to see all they
// can, hear nothing of an answer, a question or an outcome, in the page and in a frame of its own site.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { constants, gunzipSync, inflateSync } from 'node:zlib';

import { build } from 'esbuild';

import { page as host } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { dist, launch, loadApi, openQuiz, walk } from './harness.mjs';
import { straightforward } from './people.mjs';
import { started, walk as walkIn } from './steps.mjs';
import { TOOLS } from './trackers/tools.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const WORDS = 'Words of the page around the quiz';
const PRESSED = 'A button of the page itself';
const SEES = { words: [WORDS], either: [WORDS, 'of-the-page'], press: [PRESSED, 'of-the-page'], measures: ['largest-contentful-paint'] };
const SOMEBODY = { ...straightforward, health: ['hiv-or-hepatitis'] };

let browser;
let telling;

before(async () => {
  const api = await loadApi();
  browser = await launch();
  telling = secrets(api);
});

after(() => browser?.close());

/** What must be nowhere: ids and words of questions and options, and what comes out. */
function secrets(api) {
  const all = new Set();
  for (const { id, text, options = [] } of api.questionnaire()) {
    for (const one of [{ id, text }, ...options]) {
      if (one.id.length > 8 && one.id.includes('-') && one.id !== 'not-sure') all.add(one.id);
      if (one.text.length > 14) all.add(one.text);
    }
  }
  for (const { treatment, findings } of api.recommend(SOMEBODY).options) {
    all.add(treatment);
    for (const { text } of findings) all.add(text.slice(0, 40));
  }
  return [...all];
}

/** A package by itself, as a script for a page. */
async function bundled({ setup }) {
  const { outputFiles } = await build({
    stdin: { contents: setup, resolveDir: here, loader: 'js' },
    bundle: true, write: false, format: 'iife', platform: 'browser', target: 'chrome110', logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  return outputFiles[0].text;
}

/** All that the bytes of a request may say, unpacked. */
function unpacked(bytes) {
  const all = [bytes];
  for (let at = 0; at < bytes.length - 2; at += 1) {
    try {
      if (bytes[at] === 0x1f && bytes[at + 1] === 0x8b) all.push(gunzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
      else if (bytes[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1])) all.push(inflateSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch { /* only looks like it */ }
  }
  return all.map((one) => one.toString('utf8'));
}

/** As JSON in JSON in an address may have written it. */
function plainly(text) {
  let plain = text;
  try { plain += ` ${decodeURIComponent(text.replaceAll('+', ' '))}`; } catch { /* no address */ }
  for (const [coded] of text.matchAll(/[A-Za-z0-9+/_-]{60,}={0,2}/g)) plain += ` ${unpacked(Buffer.from(coded, 'base64')).join(' ')}`;
  for (const part of plain.match(/\{.*\}/gs) ?? []) {
    try {
      // PostHog packs parts of a recording by themselves, byte by letter.
      JSON.parse(part, (_, value) => {
        if (typeof value === 'string' && value.startsWith('\x1f\x8b')) plain += ` ${gunzipSync(Buffer.from(value, 'latin1')).toString('utf8')}`;
        return value;
      });
    } catch { /* no JSON */ }
  }
  return plain.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

const ALLOWED = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-expose-headers': '*' };
// Without them Rollbar keeps its recording to itself.
const ROLLBARS = { 'rollbar-replay-enabled': 'true', 'rollbar-replay-ratelimit-remaining': '9', 'rollbar-replay-ratelimit-reset': '9999999999' };

const ANSWERS = {
  sessionRecording: { endpoint: '/s/', recorderVersion: 'v2', sampleRate: null, linkedFlag: null },
  autocapture_opt_out: false, supportedCompression: [], heatmaps: true, hasFeatureFlags: false, featureFlags: {}, flags: {}, toolbarParams: {}, isAuthenticated: false, siteApps: [],
  // New Relic's
  st: 1, err: 1, ins: 1, spa: 1, sr: 1, srs: 1, loaded: 1, log: 1, app: { agents: [{ entityGuid: 'g' }], nrServerTime: Date.now() },
  // OpenReplay's
  token: 't', userUUID: 'u', sessionID: '1', projectID: '1', beaconSizeLimit: 1000000, compressionThreshold: 100000000, delay: 0, startTimestamp: 1, userCountry: '', userOS: '', userBrowser: '', userDevice: '', canvasEnabled: false, canvasQuality: 'low', canvasFPS: 1, assistOnly: false, features: {}, lockedInputs: false,
  configs: { sessionReplay: { sr_sampling_config: { sample_rate: 1, capture_enabled: true }, sr_privacy_config: { defaultMaskLevel: 'light' } } },
};

/** The page with a tool on it, and an ear on all that leaves. */
async function open(t, script, { attributes = '', quiz } = {}) {
  const html = host({
    head: '<script src="tracker.js"></script>',
    attributes,
    before: `<p>${WORDS}</p><button type="button" id="of-the-page">${PRESSED}</button>`,
    ...(quiz && { quiz, script: '' }),
  });
  const server = await serveTorture(dist, { more: [{ name: 'here', html, files: { 'tracker.js': ['text/javascript', script] }, expect: {} }] });
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 800, height: 900 } });
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const sent = [];
  await context.exposeBinding('keepSent', (_, text) => { sent.push(text); });
  await context.addInitScript(() => {
    window.keep = (what) => { try { window.keepSent(typeof what === 'string' ? what : JSON.stringify(what)); } catch { /* gone */ } };
  });
  await context.route((url) => url.origin !== new URL(server.url).origin, (route) => {
    const request = route.request();
    sent.push(...[Buffer.from(request.url()), request.postDataBuffer()].filter(Boolean).flatMap(unpacked));
    return route.fulfill({ headers: { ...ALLOWED, ...ROLLBARS }, contentType: 'application/json', body: JSON.stringify(ANSWERS) });
  });
  const tab = await context.newPage();
  return { tab, url: server.of('here'), sent };
}

async function flush(tab) {
  await tab.evaluate(() => window.flushTracker?.());
  await tab.waitForTimeout(1500);
  // Most send the rest when the page goes.
  await tab.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    window.dispatchEvent(new Event('beforeunload'));
  });
  await tab.waitForTimeout(1500);
}

function seen(sent, words) {
  if (process.env.SHOW) for (const word of words) { const all = sent.map(plainly).join("\n"); const at = all.indexOf(word); if (at >= 0) console.log(JSON.stringify(all.slice(Math.max(0, at - 700), at + 120))); }
  const all = sent.map(plainly).join('\n');
  return words.filter((word) => all.includes(word) || all.includes(word.replaceAll('"', '\\"')));
}

for (const tool of TOOLS) {
  test(`${tool.name}: sees the page, and nothing of the quiz`, async (t) => {
    const { tab, url, sent } = await open(t, await bundled(tool));
    await openQuiz(tab, url);
    await tab.locator('#of-the-page').click();
    // A sentence of the question is marked and copied.
    await tab.locator('skin-quiz h2').first().click({ clickCount: 3 });
    await tab.keyboard.press('Control+C');
    await walk(tab, SOMEBODY);
    // What is there to be opened and pressed on the result.
    for (const summary of (await tab.locator('[data-step="result"] summary').all()).slice(0, 6)) {
      if (await summary.isVisible()) await summary.click();
    }
    await tab.mouse.wheel(0, 600);
    await tab.locator('#of-the-page').click();
    await flush(tab);
    const saw = seen(sent, SEES[tool.sees]);
    assert.ok(saw.length, `${tool.name} did not run: ${sent.length} pieces`);
    assert.deepEqual(seen(sent, telling), []);
  });
}

// Recorders look into frames of the page's own site.
for (const tool of TOOLS.filter(({ sees }) => ['words', 'either'].includes(sees))) {
  test(`${tool.name}: nothing of the quiz in a frame of the same site`, async (t) => {
    const { tab, url, sent } = await open(t, await bundled(tool), { quiz: '<iframe id="quiz" src="frame.html" title="Skin quiz" width="700" height="700"></iframe>' });
    await tab.goto(url);
    const frame = await (await tab.locator('#quiz').elementHandle()).contentFrame();
    assert.equal(await tab.evaluate(() => document.querySelector('#quiz').contentDocument.location.pathname.endsWith('frame.html')), true, 'the page can look into the frame');
    const inside = {
      run: (task, argument) => frame.evaluate(task, argument),
      click: (one) => frame.locator('skin-quiz').locator(one).first().click(),
      press: (key) => tab.keyboard.press(key),
      type: (text) => tab.keyboard.type(text),
    };
    await started(inside);
    await tab.locator('#of-the-page').click();
    await walkIn(inside, SOMEBODY);
    await flush(tab);
    assert.ok(seen(sent, SEES[tool.sees]).length, `${tool.name} did not run: ${sent.length} pieces`);
    assert.deepEqual(seen(sent, telling), []);
  });
}

test('the packages are those that the docs name', async () => {
  const docs = await readFile(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  const { dependencies } = createRequire(import.meta.url)('./package.json');
  for (const name of new Set(TOOLS.flatMap(({ packages }) => packages))) {
    assert.ok(docs.includes(`${name} ${dependencies[name]}`), `docs/embedding.md does not name ${name} ${dependencies[name]}`);
  }
});
