// The studio, opened from its folder without a network: a clinic's file is made, checked, shown and
// handed out.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';

import axe from 'axe-core';

import { Effort } from './effort.mjs';
import { dist, fillOf, launch, loadApi, openQuiz, walk } from './harness.mjs';
import { straightforward } from './people.mjs';
import { TYPES } from './server.mjs';

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
  // It is taken over, or what is wrong with it is said.
  await page.waitForFunction(() => !document.querySelector('dialog').open || document.querySelector('dialog .told').textContent);
}

/** Opens each fold of a section: they draw what is in them then, and there may be folds in folds. */
async function unfold(page) {
  for (let closed = 1; closed;) {
    closed = await page.locator('.body details:not([open])').evaluateAll((all) => {
      all.forEach((one) => (one.open = true));
      return all.length;
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
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
  const { certificate, ...made } = await savedFile(page);
  assert.match(certificate.file, /^[0-9a-f]{64}$/);
  assert.ok(certificate.theorems.includes('nothing-loosened'), certificate.theorems);
  assert.deepEqual(made, {
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
    await unfold(page);
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

test('what loosens a rule is not handed out', async (t) => {
  const page = await open(t);
  const rule = { id: 'ours', when: { question: 'pregnancy', option: 'pregnant' }, treatments: ['deep-peel'], effect: 'suitable-with-precautions', text: 'We say so.' };
  await paste(page, JSON.stringify({ phone: '+1 555 0100', contraindications: [rule] }));
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await go(page, 'handout');
  await page.locator('[data-action=save-file]').click();
  await page.getByText(/Not handed out/).first().waitFor();
  assert.equal(downloads, 0);
  // Made as strict as the quiz is, it is.
  await paste(page, JSON.stringify({ phone: '+1 555 0100', contraindications: [{ ...rule, effect: 'contraindicated' }] }));
  assert.equal((await savedFile(page)).contraindications[0].effect, 'contraindicated');
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

const LOOKS = { en: [[1280, 'light'], [360, 'dark']], de: [[360, 'light']], fr: [[360, 'light']], es: [[360, 'light']], ar: [[360, 'light'], [1280, 'dark']] };

for (const [lang, looks] of Object.entries(LOOKS)) {
  for (const [width, colorScheme] of looks) {
    test(`axe finds nothing in ${lang}, ${width} pixels wide, ${colorScheme}`, async (t) => {
      const page = await open(t, { width, lang, colorScheme });
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await paste(page, '{ "currency": "pounds", "contraindications": [{}], "locations": [{ "name": "A" }], "treatments": { "mine": {} } }');
      await page.evaluate(axe.source);
      const assertFine = async (what) => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(wide, 0, `${what} is ${wide} pixels too wide`);
        const { violations } = await page.evaluate((values) => window.axe.run('#studio', { runOnly: { type: 'tag', values }, iframes: false }), STANDARDS);
        assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${what}: ${id} at ${target}: ${failureSummary}`)), []);
      };
      await page.waitForSelector('#studio[data-proven]');
      for (const section of SECTIONS) {
        await go(page, section);
        // With all that is folded, once in each direction of writing.
        if (colorScheme === 'dark') await unfold(page);
        if (section === 'handout') await page.waitForSelector('#studio[data-proven=yes] [data-card=proof] li');
        await assertFine(section);
      }
      await paste(page, '{ "name": ');
      await assertFine('dialog');
    });
  }
}

test('a handed out file is one that the quiz uses whole', async (t) => {
  const page = await open(t);
  await paste(page, await readFile(new URL('demo/clinic.json', dist), 'utf8'));
  const { checkClinic } = await loadApi();
  assert.deepEqual(checkClinic(await savedFile(page)), []);
});

test('the quiz says on the console where a file is not as it was proven, and uses it all the same', async (t) => {
  const page = await open(t);
  await field(page, '/name').fill('Linden Street');
  await field(page, '/currency').fill('GBP');
  const proven = await savedFile(page);
  const files = Object.fromEntries(await Promise.all(['skin-quiz.js', ...JSON.parse(await readFile(new URL('releases.json', dist))).releases[0].assets].map(async (path) => [path, await readFile(new URL(path, dist))])));
  const host = await hostOf({ ...files, 'index.html': '<!doctype html><title>Quiz</title><script type="module" src="skin-quiz.js"></script><skin-quiz clinic="clinic.json"></skin-quiz>' });
  t.after(() => host.close());
  for (const [file, says] of [[proven, undefined], [{ ...proven, currency: 'EUR' }, /changed since it was proven/]]) {
    const visit = await browser.newPage();
    t.after(() => visit.close());
    const said = [];
    visit.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
    await visit.route('**/clinic.json', (route) => route.fulfill({ json: file }));
    await openQuiz(visit, `${host.origin}/index.html`);
    await walk(visit, straightforward);
    await visit.locator('skin-quiz [data-step=result]').waitFor();
    assert.equal(said.length, says ? 1 : 0, said.join('\n'));
    if (says) assert.match(said[0], says);
  }
});

/** The files of a zip by their paths, as its directory lists them. */
function unzipped(bytes) {
  const files = {};
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, size, name] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28)];
    const from = bytes.readUInt32LE(at + 42);
    const body = bytes.subarray(from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28)).subarray(0, packed);
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    files[path] = method === 8 ? inflateRawSync(body) : body;
    assert.equal(files[path].length, size, path);
    at += 46 + name;
  }
  return files;
}

/** A plain static host with these files. */
async function hostOf(files) {
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    if (!Object.hasOwn(files, path)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(files[path]);
  });
  await new Promise((go) => server.listen(0, '127.0.0.1', go));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((go) => server.close(go)) };
}

/** With SKIN_QUIZ_PICTURES, a folder: the guide's pictures, as WebP. */
async function picture(page, name) {
  const folder = process.env.SKIN_QUIZ_PICTURES;
  if (!folder) return;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await writeFile(join(folder, name), Buffer.from(data, 'base64'));
}

test('from the release folder to a live quiz with own prices, colours and booking, in under thirty clicks and ten minutes', async (t) => {
  const effort = new Effort();
  // Opening the folder, and the studio in it.
  effort.click(2);
  const page = await open(t, { width: 1400 });
  const click = (target) => (effort.click(), target.click());
  const write = async (target, text) => {
    await click(target);
    await page.keyboard.type(effort.type(text));
  };
  const to = (section) => click(page.locator(`[data-section=${section}]`));
  await write(field(page, '/name'), 'Linden Street Skin Clinic');
  await write(field(page, '/currency'), 'GBP');
  await to('treatments');
  for (const [id, price] of [['professional-microneedling', '210'], ['superficial-peel', '95']]) {
    await write(field(page, `/treatments/${id}/perSession`), price);
  }
  await click(field(page, '/treatments/deep-peel/offered'));
  await judged(page);
  await previewed(page);
  await picture(page, 'studio-form.webp');
  await to('bookings');
  await write(field(page, '/bookingUrl'), 'https://example.com/book');
  await to('look');
  await write(field(page, '/theme/brand'), '#7a1f5c');
  await to('handout');
  await judged(page);
  await page.waitForSelector('#studio[data-proven=yes]');
  await picture(page, 'studio-hand-out.webp');
  effort.click();
  const { name, bytes } = await saved(page, 'save-site');
  assert.equal(name, 'skin-quiz-site.zip');
  // Unpacking, and dragging what is in it onto the host.
  effort.click(4);
  const files = unzipped(bytes);
  assert.ok(Object.hasOwn(files, 'quiz.html') && Object.hasOwn(files, 'READ-ME-FIRST.txt'));
  const host = await hostOf(files);
  t.after(() => host.close());
  const live = await browser.newPage();
  t.after(() => live.close());
  effort.click();
  await openQuiz(live, `${host.origin}/quiz.html`);
  t.diagnostic(String(effort));
  assert.ok(effort.clicks < 30 && effort.minutes < 10, String(effort));
  await walk(live, straightforward);
  const quiz = live.locator('skin-quiz');
  assert.match(await quiz.locator('[data-treatment=professional-microneedling]').first().textContent(), /£210/);
  assert.equal(await quiz.locator('[data-treatment=deep-peel]').count(), 0);
  const book = quiz.locator('[data-action=book]').first();
  assert.equal(await book.getAttribute('href'), 'https://example.com/book');
  assert.equal(await fillOf(book), '#7a1f5c');
});

test('the plugin that is handed out has the clinic’s file inside, and what the release’s has', async (t) => {
  const page = await open(t);
  await field(page, '/name').fill('Linden Street');
  await go(page, 'handout');
  const { bytes } = await saved(page, 'save-wordpress');
  assert.ok(bytes.length < 2 * 1024 * 1024, `${bytes.length}`);
  const files = unzipped(bytes);
  assert.equal(JSON.parse(files['skin-quiz/clinic.json']).name, 'Linden Street');
  const read = (path) => readFile(new URL(path, dist));
  for (const path of ['skin-quiz.js', 'clinic.schema.json']) assert.deepEqual(files[`skin-quiz/quiz/${path}`], await read(path));
  const assets = Object.keys(files).filter((path) => path.startsWith('skin-quiz/quiz/assets/') && !path.endsWith('.gz'));
  assert.ok(assets.length > 5);
  for (const path of assets) {
    assert.deepEqual(files[path], await read(path.slice('skin-quiz/quiz/'.length)));
    assert.ok(Object.hasOwn(files, `${path}.gz`), path);
  }
  const head = files['skin-quiz/skin-quiz.php'].toString();
  assert.match(head, /Version: +\d+\.\d+\.\d+/);

  // The studio for its settings page, which finds the quiz's files beside it.
  const folder = 'skin-quiz/quiz/';
  const host = await hostOf(Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(folder)).map(([path, body]) => [path.slice(folder.length), body])));
  t.after(() => host.close());
  const again = await page.context().newPage();
  await again.goto(`${host.origin}/studio.html`);
  await isReady(again);
  assert.equal(await again.locator('[data-packed^="quiz/"], [data-packed^="wordpress/"]').count(), 0);
  await previewed(again);
  await again.waitForSelector('#studio[data-proven=yes]');
  const fetched = await again.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.ok(fetched.some((name) => name.startsWith(`${host.origin}/assets/`) && name.endsWith('.wasm')), fetched.join());
});

for (const lang of Object.keys(LOOKS)) {
  test(`in ${lang} a file is made and saved by the keyboard alone`, async (t) => {
    const page = await open(t, { lang });
    const { keyboard } = page;
    const focused = () => page.evaluate(() => document.activeElement?.dataset.action ?? document.activeElement?.dataset.section ?? document.activeElement?.id);
    const tabTo = async (wanted, key = 'Tab') => {
      for (let presses = 0; presses < 80 && (await focused()) !== wanted; presses += 1) await keyboard.press(key);
      assert.equal(await focused(), wanted);
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.equal(outline, 'solid', `it is seen that the keys go to ${wanted}`);
    };
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('Linden Street');
    await tabTo('handout', 'Shift+Tab');
    await keyboard.press('Enter');
    await tabTo('save-file');
    const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    assert.equal(JSON.parse(await readFile(await download.path())).name, 'Linden Street');
    // What was typed is taken back and done again by the usual keys.
    await tabTo('clinic', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.press('Control+z');
    assert.equal(await field(page, '/name').inputValue(), '');
    await keyboard.press('Control+Shift+z');
    assert.equal(await field(page, '/name').inputValue(), 'Linden Street');
    // A window is closed by Escape, and the keys go on where they were.
    await tabTo('open', 'Shift+Tab');
    await keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    assert.equal(await focused(), 'open');
  });
}

test('a check that ends while the keys are on a button leaves them there', async (t) => {
  const page = await open(t);
  const focused = () => page.evaluate(() => document.activeElement.dataset.section ?? document.activeElement.textContent);
  const press = async (section) => {
    await page.locator(`[data-section=${section}]`).focus();
    await page.keyboard.press('Enter');
  };
  const count = page.locator('.sections .count');
  await paste(page, '{ "currency": "pounds" }');
  await page.waitForSelector('#studio[data-proven=yes]');
  assert.equal(await count.count(), 1);
  await field(page, '/currency').fill('GBP');
  await page.locator('[data-section=handout]').focus();
  await judged(page);
  assert.equal(await count.count(), 0, 'the list of sections was drawn anew');
  assert.equal(await focused(), 'handout');
  // So does the proof, which takes longer.
  await page.waitForSelector('#studio[data-proven=yes]');
  await page.evaluate(() => (document.getElementById('studio').dataset.proven = 'not yet'));
  await field(page, '/name').fill('Linden Street');
  await press('handout');
  const list = page.locator('[data-card=proof] summary').first();
  await list.focus();
  const said = await focused();
  await page.waitForSelector('#studio[data-proven=yes]');
  assert.equal(await focused(), said);
  // What is taken back draws all of it anew: the keys go on from its heading.
  await page.keyboard.press('Control+z');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H2');
});

test('words of another country’s law are told where they stand', async (t) => {
  const page = await open(t);
  await go(page, 'review');
  await field(page, '/region').selectOption('uk');
  await go(page, 'texts');
  await field(page, '/texts/intro').fill('Ask us about Botox.');
  await judged(page);
  assert.match(await page.locator('[data-path="/texts/intro"] .faults').textContent(), /[Nn]ot signed by a lawyer/);
});

test('the lines to copy name the fallback, as text', async (t) => {
  const page = await open(t);
  await go(page, 'handout');
  const lines = page.locator('pre.code');
  await page.getByLabel('Words where the quiz can’t run').fill('Call <us>');
  assert.equal(await lines.textContent(), '<script type="module" src="/skin-quiz/skin-quiz.js"></script>\n<skin-quiz clinic="/clinic.json" lang="en"><a href="/contact">Call &lt;us&gt;</a></skin-quiz>\n');
  await page.getByLabel(/With the first question in it/).check();
  await page.waitForFunction(() => document.querySelector('pre.code').textContent.includes('shadowrootmode'));
  assert.match(await lines.textContent(), /<a href="\/contact">Call &lt;us&gt;<\/a><\/skin-quiz>/);
});
