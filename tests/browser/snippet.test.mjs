// The snippet that paints before any script, as the build writes it, below a strict policy.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { CSP } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { dist, launch, whereItStands } from './harness.mjs';

const CLINIC = { 'clinic.json': ['application/json', '{"name":"Here","texts":{"intro":"Our own words."}}'] };

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

const snippet = async (lang = 'en') => {
  const text = await readFile(new URL(`snippet.${lang}.html`, dist), 'utf8');
  return text.replaceAll('"/skin-quiz/', '"');
};

/** A page with the snippet; its scripts come when `arrive` is called, and not before. */
async function open(t, { html, scripts = true, clinic = '{}' }) {
  const host = {
    name: 'declared',
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${html}<p id="below">Below</p>`,
    headers: { 'content-security-policy': CSP },
    files: { ...CLINIC, ...(clinic === '{}' && { 'clinic.json': ['application/json', clinic] }) },
  };
  const server = await serveTorture(dist, { more: [host] });
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 390, height: 800 } });
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const tab = await context.newPage();
  let arrive;
  const arrived = new Promise((go) => (arrive = go));
  await tab.route(/\/skin-quiz\.js$/, async (route) => {
    await arrived;
    await route.continue().catch(() => {});
  });
  await tab.goto(server.of('declared'), { waitUntil: 'commit' });
  return { tab, arrive };
}

const places = (tab) =>
  tab.evaluate(() => {
    const root = document.querySelector('skin-quiz').shadowRoot;
    const nodes = [...root.querySelectorAll('h2, label, [type=submit]'), document.querySelector('#below')];
    // What is folded away is nowhere to be seen, and has its looks with the quiz.
    const seen = nodes.filter((node) => getComputedStyle(node).visibility === 'visible');
    return seen.map((node) => [node.getBoundingClientRect().top, node.getBoundingClientRect().height]);
  });

for (const lang of ['en', 'ar']) {
  test(`${lang}: the question is painted without a script, and the quiz takes it over as it stands`, async (t) => {
    const { tab, arrive } = await open(t, { html: await snippet(lang) });
    const heading = tab.locator('h2');
    await heading.waitFor();
    const address = tab.url();
    await tab.locator('label:has([value="fine-lines"])').click();
    await tab.locator('[type="submit"]').click();
    assert.equal(tab.url(), address, 'Continue puts no answer into the address');
    assert.ok(!(await tab.getByText('Talk to us').isVisible()));
    const painted = await places(tab);
    assert.ok(painted.length > 15);
    await tab.evaluate(() => {
      document.querySelector('skin-quiz').shadowRoot.querySelector('form').dataset.declared = '';
    });
    arrive();
    await tab.waitForFunction(() => {
      const form = document.querySelector('skin-quiz').shadowRoot.querySelector('form');
      return form && !('declared' in form.dataset);
    });
    assert.deepEqual(await places(tab), painted, 'nothing has moved');
    assert.ok(await tab.locator('[value="fine-lines"]').isChecked());
    await tab.locator('[type="submit"]').click();
    assert.deepEqual(await whereItStands(tab, 'concerns'), { question: 'areas' });
  });
}

test('a tick is kept where the clinic has words of its own', async (t) => {
  const { tab, arrive } = await open(t, { html: await snippet(), clinic: 'own' });
  await tab.locator('label:has([value="fine-lines"])').click();
  arrive();
  await tab.getByText('Our own words.').waitFor();
  assert.ok(await tab.locator('[value="fine-lines"]').isChecked());
});

test('an old snippet below a newer loader gives way to the new page whole', async (t) => {
  const now = await snippet();
  const old = now
    .replace('What would you like help with?', 'What is it?')
    .replace(/<label class="choice" part="choice"><input[^>]*value="acne-scars".*?<\/label>/, '')
    .replace('value="dullness"', 'value="tiredness"');
  assert.equal([...old.matchAll(/<label/g)].length, [...now.matchAll(/<label/g)].length - 1);
  const { tab, arrive } = await open(t, { html: old });
  await tab.getByText('What is it?').waitFor();
  await tab.locator('label:has([value="fine-lines"])').click();
  await tab.locator('label:has([value="tiredness"])').click();
  arrive();
  await tab.getByText('What would you like help with?').waitFor();
  assert.equal(await tab.getByText('What is it?').count(), 0);
  assert.equal(await tab.locator('[value="acne-scars"]').count(), 1);
  const ticked = await tab.locator('skin-quiz input:checked').evaluateAll((all) => all.map(({ value }) => value));
  assert.deepEqual(ticked, ['fine-lines']);
});

test('where scripts are off the fallback is shown and no question', async (t) => {
  const { tab } = await open(t, { html: await snippet(), scripts: false });
  await tab.getByText('Talk to us').waitFor();
  assert.ok(!(await tab.locator('h2').isVisible()));
});
