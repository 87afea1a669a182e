// The studio, opened from its folder without a network: a clinic's file is made, checked, shown and
// handed out.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import axe from 'axe-core';

import { dist, launch, loadApi } from './harness.mjs';

const STUDIO = new URL('studio.html', dist).href;
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SECTIONS = ['clinic', 'treatments', 'bookings', 'consultation', 'contact', 'look', 'texts', 'rules', 'review', 'handout'];

let browser;
let schema;

before(async () => {
  browser = await launch();
  schema = JSON.parse(await readFile(new URL('clinic.schema.json', dist), 'utf8'));
});
after(() => browser?.close());

/** The studio in a browser of its own; every complaint and every request is noted. */
async function open(t, { width = 1280, lang = 'en-GB', ...rest } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: lang, ...rest });
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|blob|data|about):/.test(request.url())) complaints.push(request.url());
  });
  t.after(() => assert.deepEqual(complaints, []));
  await page.goto(STUDIO);
  await isReady(page);
  return page;
}

const isReady = (page) => page.waitForSelector('#studio[data-state=ready]');
const go = (page, section) => page.locator(`[data-section=${section}]`).click();
const field = (page, path) => page.locator(`[data-path="${path}"] :is(input, select, textarea)`).first();

/** Waits until the last change has been checked. */
const judged = (page) => page.waitForSelector('#studio[data-judged=yes]');

async function saved(page, action) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-action=${action}]`).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function savedFile(page) {
  await go(page, 'handout');
  const { name, bytes } = await saved(page, 'save-file');
  assert.equal(name, 'clinic.json');
  return JSON.parse(bytes);
}

async function paste(page, text) {
  await page.locator('[data-action=open]').click();
  await page.locator('dialog textarea').fill(text);
  await page.locator('[data-action=take]').click();
}

/** The quiz of the preview, once it stands on its screen. */
async function previewed(page) {
  await page.waitForSelector('.preview[data-state=there]');
  return page.frameLocator('.preview iframe').locator('skin-quiz');
}

test('what is typed is in the file, in the preview, and still there after a reload', async (t) => {
  const page = await open(t);
  await field(page, '/name').fill('Linden Street');
  await field(page, '/currency').fill('GBP');
  await go(page, 'treatments');
  await page.locator('[data-path="/treatments/professional-microneedling/perSession"] input').first().fill('250');
  await page.locator('[data-path="/treatments/deep-peel/offered"] input').uncheck();
  await go(page, 'texts');
  await field(page, '/texts/intro').fill('A short check of ours.');
  await judged(page);
  const quiz = await previewed(page);
  await quiz.getByText('A short check of ours.').waitFor();
  await page.reload();
  await isReady(page);
  assert.equal(await field(page, '/name').inputValue(), 'Linden Street');
  assert.deepEqual(await savedFile(page), {
    $schema: 'skin-quiz/clinic.schema.json',
    name: 'Linden Street',
    currency: 'GBP',
    treatments: { 'professional-microneedling': { perSession: { min: 250, max: 250 } }, 'deep-peel': { offered: false } },
    texts: { intro: 'A short check of ours.' },
  });
});

test('every key of the schema has its field', async (t) => {
  const page = await open(t);
  const shapes = schema.$defs;
  const resolved = (shape) => (shape.$ref ? { ...resolved(shapes[shape.$ref.split('/').pop()]), ...shape, $ref: undefined } : shape);
  const packages = [{ sessions: 2, price: 9 }];
  const offered = Object.keys(shapes.Treatments.properties).map((id) => [id, { packages }]);
  const file = {
    treatments: { ...Object.fromEntries(offered), mine: { class: 'peel', name: 'Mine', packages, concerns: { dullness: 'good' } } },
    locations: [{ name: 'Here' }],
    contraindications: [{ id: 'one', when: { question: 'health', option: 'smoking' }, treatments: ['deep-peel'], effect: 'deferred', text: 'No.' }],
  };
  /** The places that the schema knows, through the one entry that each list of the file has. */
  const places = (path, shape, value) => {
    const whole = resolved(shape);
    if (whole.type === 'array' && resolved(whole.items).type === 'object') return places(`${path}/0`, whole.items, value?.[0]);
    const keys = Object.keys(whole.properties ?? {});
    if (!keys.length || keys.includes('min')) return [path];
    const own = path === '/treatments' ? places(`${path}/mine`, whole.additionalProperties, value?.mine) : path === '/texts' ? places(`${path}/de`, Object.values(whole.patternProperties)[0]) : [];
    return [...keys.flatMap((key) => places(`${path}/${key}`, whole.properties[key], value?.[key])), ...own];
  };
  const expected = Object.keys(schema.properties).filter((key) => !['$schema', 'certificate'].includes(key)).flatMap((key) => places(`/${key}`, schema.properties[key], file[key]));
  assert.ok(expected.length > 300, `${expected.length}`);
  await paste(page, JSON.stringify(file));
  const found = new Set();
  for (const section of await page.locator('[data-section]').evaluateAll((all) => all.map((one) => one.dataset.section))) {
    await go(page, section);
    // Folds draw what is in them when they open; there may be folds in folds.
    for (let closed = 1; closed;) {
      closed = await page.locator('.body details:not([open])').evaluateAll((all) => {
        all.forEach((one) => (one.open = true));
        return all.length;
      });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
    for (const path of await page.locator('[data-path]').evaluateAll((all) => all.map((one) => one.dataset.path))) found.add(path);
  }
  // The routine is always offered: there is nothing to set.
  const without = ['/treatments/topical-routine/offered'];
  assert.deepEqual(expected.filter((path) => !found.has(path) && !without.includes(path)), []);
});

test('a fault is told at its field, with a button that mends it', async (t) => {
  const page = await open(t);
  await go(page, 'bookings');
  await field(page, '/bookingUrl').fill('http://example.com/book');
  await judged(page);
  const place = page.locator('[data-path="/bookingUrl"]');
  assert.equal(await field(page, '/bookingUrl').getAttribute('aria-invalid'), 'true');
  const described = await field(page, '/bookingUrl').getAttribute('aria-describedby');
  const told = await place.locator('.faults').getAttribute('id');
  assert.ok(described.split(' ').includes(told), described);
  assert.match(await page.locator('.state').textContent(), /^1 thing to look at/);
  await place.getByRole('button', { name: 'Use https://example.com/book' }).click();
  await judged(page);
  assert.equal(await field(page, '/bookingUrl').inputValue(), 'https://example.com/book');
  assert.match(await page.locator('.state').textContent(), /^Nothing to mend/);
});

test('a price that is a text becomes a number', async (t) => {
  const page = await open(t);
  await paste(page, '{ "consultation": { "price": "about £1,250" } }');
  await judged(page);
  await go(page, 'consultation');
  await page.getByRole('button', { name: 'Use 1250' }).click();
  assert.equal((await savedFile(page)).consultation.price, 1250);
});

test('undo and redo go through what was done, and clearing can be undone', async (t) => {
  const page = await open(t);
  const undo = page.getByRole('button', { name: 'Undo' });
  await field(page, '/name').fill('One');
  await field(page, '/address').fill('Two');
  assert.equal(await field(page, '/address').inputValue(), 'Two');
  await undo.click();
  assert.equal(await field(page, '/address').inputValue(), '');
  await page.getByRole('button', { name: 'Redo' }).click();
  assert.equal(await field(page, '/address').inputValue(), 'Two');
  await page.locator('[data-action=clear]').click();
  assert.equal(await field(page, '/name').inputValue(), '');
  await undo.click();
  assert.equal(await field(page, '/name').inputValue(), 'One');
});

test('what can’t be a clinic file gets a sentence, and nothing is lost', async (t) => {
  const page = await open(t);
  await field(page, '/name').fill('Mine');
  const told = page.locator('dialog .told');
  for (const [text, sentence] of [
    ['{ "name": ', /can’t be read yet/],
    ['[1, 2]', /curly brackets/],
    ['"<script>alert(1)</script>"', /curly brackets/],
  ]) {
    await paste(page, text);
    assert.match(await told.textContent(), sentence);
    assert.equal(await page.locator('dialog textarea').inputValue(), text);
    await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
  }
  const huge = Buffer.from(`{"name":"${'x'.repeat(10_000_000)}"}`);
  await page.locator('input[type=file][accept*=json]').setInputFiles({ name: 'huge.json', mimeType: 'application/json', buffer: huge });
  await page.waitForFunction(() => document.querySelector('dialog .told').textContent.includes('10001 kB'));
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
  assert.equal(await field(page, '/name').inputValue(), 'Mine');
});

test('hostile and strange entries are shown as text, and kept', async (t) => {
  const page = await open(t);
  const hostile = { name: '<img src=x onerror=alert(1)>', 'no such key': { a: '</script><script>alert(2)</script>' }, treatments: { 'x"><b>': { class: 'peel' } } };
  await paste(page, JSON.stringify(hostile));
  for (const section of SECTIONS) await go(page, section);
  await judged(page);
  assert.equal(await page.locator('.body img, .body b').count(), 0);
  await go(page, 'rest');
  assert.match(await page.locator('[data-path="/no such key"] pre').textContent(), /<script>alert\(2\)/);
  const { $schema, ...file } = await savedFile(page);
  assert.deepEqual(file, hostile);
});

test('the preview comes to each of its screens', async (t) => {
  const page = await open(t);
  const screens = await page.locator('.preview select').first().locator('option').evaluateAll((all) => all.map(({ value }) => value));
  for (const screen of screens) {
    await page.locator('.preview select').first().selectOption(screen);
    await page.waitForFunction(() => ['there', 'elsewhere'].includes(document.querySelector('.preview').dataset.state));
    assert.equal(await page.locator('.preview').getAttribute('data-state'), 'there', screen);
  }
  // The last of them is the stop page.
  const quiz = await previewed(page);
  assert.equal(await quiz.locator('[data-step=result]').getAttribute('data-status'), 'stopped');
});

test('colours come out of a picture of the logo', async (t) => {
  const page = await open(t);
  const picture = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(60, 30);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 60, 30);
    context.fillStyle = '#7a1f5c';
    context.fillRect(5, 5, 30, 20);
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  });
  await go(page, 'look');
  await page.locator('.logo input').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(picture) });
  await page.locator('[data-action=brand]').first().click();
  assert.equal(await field(page, '/theme/brand').inputValue(), '#7a1f5c');
  // A line out of a style sheet is understood, too.
  await field(page, '/theme/accent').fill('--accent: rgb(12, 100, 30);');
  await field(page, '/theme/accent').blur();
  assert.equal((await savedFile(page)).theme.accent, 'rgb(12, 100, 30)');
});

for (const lang of ['en', 'de', 'fr', 'es', 'ar']) {
  for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']]) {
    test(`axe finds nothing in ${lang}, ${width} pixels wide, ${colorScheme}`, async (t) => {
      const page = await open(t, { width, lang, colorScheme });
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await paste(page, '{ "currency": "pounds", "contraindications": [{}], "locations": [{ "name": "A" }], "treatments": { "mine": {} } }');
      await page.evaluate(axe.source);
      for (const section of SECTIONS) {
        await go(page, section);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(wide, 0, `${section} is ${wide} pixels too wide`);
        const { violations } = await page.evaluate((values) => window.axe.run('#studio', { runOnly: { type: 'tag', values }, iframes: false }), STANDARDS);
        assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${section}: ${id} at ${target}: ${failureSummary}`)), []);
      }
    });
  }
}

test('a handed out file is one that the quiz uses whole', async (t) => {
  const page = await open(t);
  await paste(page, await readFile(new URL('demo/clinic.json', dist), 'utf8'));
  const { checkClinic } = await loadApi();
  assert.deepEqual(checkClinic(await savedFile(page)), []);
});
