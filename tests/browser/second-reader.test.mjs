// The second reader's form in a browser, opened from its folder: filled in, saved, opened, compared.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import axe from 'axe-core';

import { launch } from './harness.mjs';

const FORM = new URL('../../docs/second-reader.html', import.meta.url).href;
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A page with the form, which notes every complaint and every request. */
async function open() {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(FORM);
  return { page, complaints };
}

const shown = (page, id) => page.locator(`#${id}`).textContent();

test('a form is filled by keyboard, saved, opened elsewhere and compared, without a network', async () => {
  const { page, complaints } = await open();
  assert.equal(await page.locator('.person').count(), 40);
  assert.equal(await page.locator('input[type=radio]:checked').count(), 0);
  assert.equal(await page.locator('#result').isVisible(), false);
  await page.locator('#compare').click();
  assert.match(await shown(page, 'status'), /Nothing is judged yet/);

  // The first judgement: from the first level to the second.
  await page.locator('input[type=radio]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  assert.equal(
    await page.locator('input[type=radio]:checked').getAttribute('value'),
    'suitable-with-precautions',
  );
  assert.equal(await shown(page, 'count'), '1 of 200 judged');
  const rows = page.locator('.person tbody tr');
  await rows.evaluateAll((all) => {
    all.slice(1).forEach((row, at) => row.querySelectorAll('input')[at % 5].click());
  });
  assert.equal(await shown(page, 'count'), '200 of 200 judged');

  await page.locator('#reader').fill('a test');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  const path = await download.path();
  assert.match(await readFile(path, 'utf8'), /^second-reader 1\ntables\t[0-9a-f]{16}\nreader\ta test\n1\t/);

  const elsewhere = await open();
  await elsewhere.page.locator('#open').setInputFiles(path);
  await elsewhere.page.getByText('200 judgements were taken over.').waitFor();
  assert.equal(await elsewhere.page.locator('#reader').inputValue(), 'a test');
  for (const { page: one } of [{ page }, elsewhere]) await one.locator('#compare').click();
  const said = await shown(page, 'kappa');
  assert.match(said, /^Kappa .?0\.\d\d, 95 % interval .?0\.\d\d to .?0\.\d\d; 200 judgements, agreement /);
  assert.equal(await shown(elsewhere.page, 'kappa'), said);

  // What stands is read first, and no judgement can be changed after looking.
  assert.equal(await page.evaluate(() => document.activeElement.id), 'result-title');
  assert.equal(await page.locator('input[type=radio]:enabled').count(), 0);
  assert.deepEqual([...complaints, ...elsewhere.complaints], []);
});

test('a file that is no form changes nothing and says why', async () => {
  const { page } = await open();
  await page.locator('input[type=radio]').first().check();
  const file = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear reader') };
  await page.locator('#open').setInputFiles(file);
  await page.getByText('Nothing was taken over. line 1').waitFor();
  assert.equal(await shown(page, 'count'), '1 of 200 judged');
});

test('the form and its result hold to WCAG 2.2 AA', async () => {
  const { page } = await open();
  await page.locator('input[type=radio]').first().check();
  await page.locator('#compare').click();
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values } }),
    STANDARDS,
  );
  assert.deepEqual(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
});
