// What a result says first: what does not fit below the lead, and why not, without opening anything.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, loadApi, openQuiz, serveDist, walk } from './harness.mjs';
import { straightforward } from './people.mjs';

let api;
let browser;
let server;

before(async () => {
  api = await loadApi();
  browser = await launch();
  server = await serveDist({
    overrides: {
      'index.html': () => ({
        status: 200,
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title>
          <body><h1>A page</h1><script type="module" src="./skin-quiz.js"></script><skin-quiz></skin-quiz>`,
      }),
    },
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const lines = { ...straightforward, concerns: ['fine-lines'], 'recent-treatments': ['none'], 'downtime-days': 'any' };

/** The result of somebody on a phone, and what it must say. */
async function result(t, answers) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 390, height: 800 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await openQuiz(page, server.url);
  const given = await walk(page, answers);
  return { page, plan: api.recommend(given) };
}

/** All that can be read without opening anything, on one line. */
const onTheSurface = async (page) =>
  (await page.locator('skin-quiz .page').innerText()).replaceAll(/\s+/g, ' ');

const times = (text, part) => text.split(part).length - 1;

// What the page says of health alone is true here, too; but it is no comfort beside what rules the course out.
for (const [name, wish, says] of [
  ['a budget below a session', { budget: 50 }, /budget of \$50 is below/],
  ['a budget below a course', { budget: 250 }, /budget of \$250/],
  ['no days to heal', { 'downtime-days': 'none' }, /longer than you said you can spare/],
  ['an event before the course ends', { 'event-weeks': 8 }, /longer than you have until your event/],
]) {
  test(`below the lead stands what does not fit, once: ${name}`, async (t) => {
    const { page, plan } = await result(t, { ...lines, ...wish });
    assert.equal(plan.recommended[0], 'professional-microneedling');
    const but = page.locator('p[part="lead"] + ul[part="lead"] li');
    const said = await but.allInnerTexts();
    assert.match(said[0], says);
    assert.match(said[0], /^Professional microneedling/);
    const seen = await onTheSurface(page);
    for (const text of said) assert.equal(times(seen, text), 1, text);
    const best = await page.locator('.opt.best').innerText();
    assert.doesNotMatch(`${await page.locator('p[part="lead"]').innerText()} ${best}`, /speaks against/);
  });
}

test('where all fits, the lead says so, and nothing follows it', async (t) => {
  const { page } = await result(t, { ...lines, budget: 100_000, 'event-weeks': 100 });
  assert.match(await page.locator('p[part="lead"]').innerText(), /^Nothing you told us/);
  assert.equal(await page.locator('ul[part="lead"]').count(), 0);
});

for (const [name, answers, says] of [
  ['melasma', { concerns: ['melasma'] }, [/heat or light can make it worse/, /skin specialist/]],
  ['pregnant', { pregnancy: 'pregnant' }, [/midwife or pregnancy doctor/, /use no retinoids/]],
  ['acne now', { 'skin-now': ['inflamed-acne'] }, [/Calm the acne first/, /doctor or pharmacist/, /keep strong products off/]],
  ['keloids', { 'skin-history': ['keloids'] }, [/keloids/, /skin specialist/]],
  ['a steel allergy', { concerns: ['acne-scars'], allergies: ['stainless-steel'] }, [/surgical steel/, /patch test/, /Possible, but stronger: Non-ablative laser/]],
]) {
  test(`a no says why, who to see and what to avoid, once and without opening anything: ${name}`, async (t) => {
    const { page, plan } = await result(t, { ...lines, ...answers });
    assert.deepEqual(plan.recommended, ['topical-routine']);
    const seen = await onTheSurface(page);
    for (const words of says) {
      const found = [...seen.matchAll(new RegExp(words, 'g'))];
      assert.ok(found.length > 0, `${words} is not said: ${seen}`);
    }
    // Each sentence of a reason once.
    for (const reason of await page.locator('[aria-labelledby="held-up"] [part="reasons"] > li > p').all()) {
      const first = (await reason.innerText()).split('. ')[0];
      assert.equal(times(seen, first), 1, first);
    }
    const lead = await page.locator('p[part="lead"]').innerText();
    assert.doesNotMatch(lead, /speaks against|is not your health/);
    assert.ok(await page.locator('#held-up').isVisible());
    const order = await page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
      const [why, best] = ['#held-up', '#best'].map((one) => shadowRoot.querySelector(one));
      return why.compareDocumentPosition(best) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    assert.ok(order, 'what is left stands before why');
  });
}
