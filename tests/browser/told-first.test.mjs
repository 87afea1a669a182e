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
  ['no days to heal', { 'downtime-days': 'none' }, /longer than you said you can spare/],
  ['an event before the result shows', { 'event-weeks': 8 }, /you will not see the full result by then/],
  ['an event before which nothing fits', { 'event-weeks': 5, 'skin-tone': 'type-4' }, /All sessions are planned after your event/],
]) {
  test(`below the lead stands what does not fit, once: ${name}`, async (t) => {
    const { page, plan } = await result(t, { ...lines, ...wish });
    assert.equal(plan.recommended[0], 'professional-microneedling');
    const box = page.locator('p[part="lead"] + [part="matters"]');
    assert.match(await box.innerText(), says);
    const seen = await onTheSurface(page);
    for (const text of await box.locator('p').allInnerTexts()) {
      // The name of the event and its day stand among the dates as well.
      const often = text.startsWith('Your event: ') ? 2 : 1;
      assert.equal(times(seen, text), often, text);
    }
    assert.doesNotMatch(await page.locator('p[part="lead"]').innerText(), /speaks against/);
  });
}

test('a heading says on which condition it holds', async (t) => {
  const { page } = await result(t, { ...lines, 'event-weeks': 5, 'skin-tone': 'type-4' });
  assert.match(await page.locator('h2').first().innerText(), /professional microneedling\.\s+Start after your event\.$/);
});

test('a budget that pays for some of it stands beside the price, in words', async (t) => {
  const { page } = await result(t, { ...lines, budget: 850 });
  assert.match(await page.locator('.four').innerText(), /Your \$850 covers about \d sessions?/);
  assert.equal(await page.locator('p[part="lead"] + [part="matters"]').count(), 0);
});

test('where all fits, the lead says so, and nothing follows it', async (t) => {
  const { page } = await result(t, { ...lines, budget: 100_000 });
  assert.match(await page.locator('p[part="lead"]').innerText(), /^Nothing you told us/);
  assert.equal(await page.locator('p[part="lead"] + [part="matters"]').count(), 0);
});

test('a healthy adult reads at most 220 words on 2.2 screens of a phone before the first fold', async (t) => {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 360, height: 740 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await openQuiz(page, server.url);
  await walk(page, { ...lines, concerns: ['acne-scars'], 'acne-scar-type': 'rolling-or-boxcar', budget: 1200 });
  const { words, screens } = await page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
    const [all, fold] = ['.page', '[part="fold"]'].map((one) => shadowRoot.querySelector(one));
    const texts = document.createTreeWalker(all, NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode() && !fold.contains(texts.currentNode)) {
      const { data, parentElement } = texts.currentNode;
      const seen = parentElement.checkVisibility({ contentVisibilityAuto: true }) && !parentElement.closest('.vh');
      if (seen && parentElement.getClientRects().length) words += data.split(/\s+/).filter(Boolean).length;
    }
    return { words, screens: (fold.getBoundingClientRect().top - all.getBoundingClientRect().top) / 740 };
  });
  assert.ok(words <= 220, `${words} words`);
  assert.ok(screens <= 2.2, `${screens} screens`);
});

for (const [name, answers, says, heading] of [
  ['melasma', { concerns: ['melasma'] }, [/heat or light can make it worse/, /skin specialist/, /Leave out/], /Melasma/],
  ['pregnant', { pregnancy: 'pregnant' }, [/midwife or pregnancy doctor/, /use no retinoids/], /after the birth/],
  ['acne now', { 'skin-now': ['inflamed-acne'] }, [/Calm the acne first/, /doctor or pharmacist/, /keep strong products off/], /Calm the acne/],
  ['keloids', { 'skin-history': ['keloids'] }, [/keloids/, /skin specialist/], /Raised scars/],
  ['a steel allergy', { concerns: ['acne-scars'], allergies: ['stainless-steel'] }, [/surgical steel/, /patch test/, /Also possible, but stronger: a non-ablative laser/], /./],
]) {
  test(`a no says why, who to see and what to avoid, once and without opening anything: ${name}`, async (t) => {
    const { page, plan } = await result(t, { ...lines, ...answers });
    assert.deepEqual(plan.recommended, ['topical-routine']);
    assert.match(await page.locator('h2').first().innerText(), heading);
    const seen = await onTheSurface(page);
    for (const words of says) {
      const found = [...seen.matchAll(new RegExp(words, 'g'))];
      assert.ok(found.length > 0, `${words} is not said: ${seen}`);
    }
    // Each sentence of a reason once; a heading may be its beginning.
    for (const reason of await page.locator('[aria-labelledby="matters"] [part="reasons"] > li > p:last-of-type').all()) {
      const text = (await reason.innerText()).replaceAll(/\s+/g, ' ');
      assert.equal(times(seen, text), 1, text);
    }
    const lead = await page.locator('p[part="lead"]').innerText();
    assert.doesNotMatch(lead, /speaks against|is not your health/);
    assert.ok(await page.locator('#matters').isVisible());
    const order = await page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
      const [why, more] = ['#matters', '#more'].map((one) => shadowRoot.querySelector(one));
      return why.compareDocumentPosition(more) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    assert.ok(order, 'what is folded stands before why');
    // Warnings for what comes after a procedure are not on show where there is none.
    assert.equal(await page.locator('[part="emergency"]').count(), 0);
  });
}

test('what somebody is not sure of is one list', async (t) => {
  const unsure = { health: ['not-sure'], medicines: ['not-sure'], allergies: ['not-sure'], 'skin-history': ['not-sure'] };
  const { page } = await result(t, { ...lines, ...unsure });
  assert.equal(await page.locator('h2').first().innerText(), 'Not sure about 4 things: ask one doctor');
  assert.equal(await page.locator('[aria-labelledby="matters"] li').count(), 4);
  assert.equal(await page.locator('[aria-labelledby="matters"] li:has(p)').count(), 0);
});

test('facts that have grown old say so, and those that have not do not', async (t) => {
  for (const [day, says] of [['2027-11-20', false], ['2028-01-02', true]]) {
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 390, height: 800 } });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await openQuiz(page, server.url);
    await walk(page, lines);
    const text = await page.locator('skin-quiz .limits').textContent();
    assert.equal(/to be read again by .*2027, and may be out of date/.test(text), says, `${day}: ${text}`);
  }
});
