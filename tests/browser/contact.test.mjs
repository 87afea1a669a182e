// Asking the clinic to be in touch, and booking: what is asked, when, what is sent and to whom.
//
// The receivers are programs on this machine that take what a receiver would: the browser's requests to
// their https addresses are handed on to them.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';

import { findings } from './axe.mjs';
import { atRest, launch, openQuiz, serveDist, tabOf, walk } from './harness.mjs';
import { straightforward } from './people.mjs';

const RECEIVER = 'https://forms.clinic.example/leads';
const HUBSPOT = 'https://api-eu1.hsforms.com/submissions/v3/integration/submit/123/4f6b2a8e#subscription=7';
const NEEDLING = 'professional-microneedling';

const CLINIC = {
  name: 'Elm Clinic',
  phone: '+1 555 0100',
  address: '5 Elm Street\nSpringfield',
  bookingUrl: 'https://book.clinic.example/all',
  logo: 'icon.svg',
  theme: { brand: '#c9a96a', button: 'pill', density: 'compact' },
  treatments: {
    [NEEDLING]: { bookingUrl: 'https://book.clinic.example/needling?x=1', info: 'https://clinic.example/needling' },
    'superficial-peel': { info: 'https://clinic.example/peels' },
  },
  locations: [{ name: 'North', phone: '+1 555 0101', bookingUrl: 'https://book.clinic.example/north' }],
  consultation: { price: 50, credited: true, with: 'Dr A. Lee', register: 'GMC 1234567' },
  texts: { title: 'For everybody', de: { title: 'Was passt?', book: 'Termin holen' }, book: 'See us' },
  contact: { to: RECEIVER, ask: ['name', 'email', 'phone'], marketing: true },
};

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** A receiver on loopback: `answers` are the statuses that it gives in turn, the last one for good. */
async function receiver(t, answers = [200]) {
  const taken = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    taken.push({ url: request.url, method: request.method, headers: request.headers, body: JSON.parse(body) });
    response.writeHead(answers[Math.min(taken.length, answers.length) - 1]).end('{}');
  });
  await new Promise((go) => server.listen(0, '127.0.0.1', go));
  t.after(() => server.close());
  return { taken, port: server.address().port };
}

/** The page of a clinic whose forms reach a receiver; `to: undefined` is one that nobody answers for. */
async function open(t, { to, clinic = {}, attributes = '', query = '?utm_source=ad&gclid=7&page=9' } = {}) {
  const file = { ...CLINIC, ...clinic };
  const server = await serveDist({
    overrides: {
      'clinic.json': () => ({ status: 200, type: 'application/json', body: JSON.stringify(file) }),
      'index.html': () => ({
        status: 200,
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>A page</title><body><h1>A page</h1>
          <script type="module" src="./skin-quiz.js"></script><skin-quiz clinic="clinic.json" ${attributes}></skin-quiz>`,
      }),
    },
  });
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 390, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const asked = [];
  await context.route(/^https:/, async (route) => {
    const request = route.request();
    asked.push(request.url());
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
    if (!to || request.method() !== 'POST') return route.abort();
    const { pathname, search } = new URL(request.url());
    const answer = await fetch(`http://127.0.0.1:${to.port}${pathname}${search}`, {
      method: 'POST', redirect: 'manual', body: request.postData(),
      headers: Object.fromEntries(Object.entries(request.headers()).filter(([name]) => /^(content-type|origin|referer|cookie|authorization)$/.test(name))),
    });
    return route.fulfill({ status: answer.status, headers: cors, body: '{}' });
  });
  await page.addInitScript(() => {
    window.told = [];
    for (const name of ['contact', 'share', 'book']) {
      document.addEventListener(`skin-quiz-${name}`, ({ type, detail }) => window.told.push([type, JSON.stringify(detail)]));
    }
  });
  await openQuiz(page, `${server.url}${query}`);
  return { page, asked, server };
}

const box = (page, name) => page.locator(`skin-quiz label:has([name="consent-${name}"])`);
const status = (page) => page.locator('skin-quiz #contacted');
/** Opens the form, which is shut until somebody wants it. */
const wanted = (page) => page.locator('skin-quiz [part="contact"] summary').click();
const send = (page) => page.locator('skin-quiz [data-action="send"]').click();
const says = (page, words) => page.waitForFunction((words) => document.querySelector('skin-quiz').shadowRoot.querySelector('#contacted').textContent.includes(words), words);

/** Every id that somebody answered with. */
const given = () => Object.values(straightforward).flat().filter((one) => typeof one === 'string' && one.length > 4);

test('nothing is asked before the answer, and only what was filled in is sent', async (t) => {
  const to = await receiver(t);
  const { page, asked } = await open(t, { to });
  let pages = 0;
  await walk(page, straightforward, async () => {
    const there = await page.locator('skin-quiz [part="contact"]').count();
    const result = await page.locator('skin-quiz [data-step="result"]').count();
    assert.equal(there, result, 'asked before the answer');
    pages += 1;
  });
  assert.ok(pages > 2);
  await wanted(page);
  await page.locator('skin-quiz #contact-email').fill('ada@example.com');

  // Without a tick, with a tick for something else, and with nobody to reach.
  await box(page, 'answers').click();
  await box(page, 'marketing').click();
  await send(page);
  await page.locator('skin-quiz #consent-contact[aria-invalid]').waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('skin-quiz').shadowRoot.activeElement.id), 'consent-contact');
  await box(page, 'answers').click();
  await box(page, 'marketing').click();
  await box(page, 'contact').click();
  await page.locator('skin-quiz #contact-email').fill('ada');
  await send(page);
  await page.locator('skin-quiz #contact-email[aria-invalid]').waitFor();
  await page.locator('skin-quiz #contact-email').fill('');
  await send(page);
  await page.locator('skin-quiz #contact-email[aria-invalid]').waitFor();
  assert.deepEqual(to.taken, []);
  assert.deepEqual(asked, []);

  const consent = await box(page, 'contact').innerText();
  assert.match(consent, /Elm Clinic \(forms\.clinic\.example\)/);
  await page.locator('skin-quiz #contact-email').fill(' ada@example.com ');
  await page.locator('skin-quiz #contact-name').fill('Ada');
  await page.keyboard.press('Enter'); // the form's own button, by a key
  await says(page, 'Sent to Elm Clinic (forms.clinic.example)');
  const release = await page.evaluate(async () => (await fetch('./package.json').then((one) => one.json())).version);
  assert.equal(to.taken.length, 1);
  const { body, url, headers } = to.taken[0];
  assert.deepEqual(body, { name: 'Ada', email: 'ada@example.com', consent: consent.trim(), campaign: { utm_source: 'ad', gclid: '7' }, release });
  assert.equal(url, '/leads');
  assert.equal(headers.referer, undefined);
  assert.equal(headers.cookie, undefined);
  const all = JSON.stringify(to.taken) + asked.join();
  for (const answer of given()) assert.ok(!all.includes(`"${answer}"`), answer);
  assert.deepEqual(await page.evaluate(() => window.told), [['skin-quiz-contact', '{}']]);
  assert.match(await status(page).innerText(), /Your name.*Email address/);
  assert.equal(await page.locator('skin-quiz [data-action="send"]').count(), 0);
  assert.equal(await page.evaluate(() => JSON.stringify({ ...sessionStorage }).includes('ada@')), false);
});

test('with a second and a third tick the summary and the other consent go along', async (t) => {
  const to = await receiver(t);
  const { page } = await open(t, { to });
  await walk(page, straightforward);
  await wanted(page);
  await page.locator('skin-quiz #contact-phone').fill('+1 555 0199');
  for (const name of ['contact', 'answers', 'marketing']) await box(page, name).click();
  const words = await Promise.all(['answers', 'marketing'].map(async (name) => (await box(page, name).innerText()).trim()));
  await send(page);
  await says(page, 'Sent to');
  const { body } = to.taken[0];
  assert.equal(body.phone, '+1 555 0199');
  assert.equal(body.summary.consent, words[0]);
  assert.equal(body.marketing, words[1]);
  assert.deepEqual(Object.keys(body.summary).sort(), ['answers', 'catalogue', 'consent', 'recommended', 'status', 'text']);
  assert.deepEqual(body.summary.answers, straightforward);
  // Of the events none has it.
  assert.deepEqual(await page.evaluate(() => window.told), [['skin-quiz-contact', '{}']]);
  assert.match(await status(page).innerText(), /Your answers/i);
});

test('what fails keeps what was typed, and offers the telephone and a copy; then it may work', async (t) => {
  const to = await receiver(t, [500, 200]);
  const { page } = await open(t, { to });
  await walk(page, straightforward);
  await wanted(page);
  await page.locator('skin-quiz #contact-email').fill('ada@example.com');
  await box(page, 'contact').click();
  await send(page);
  await says(page, 'could not be sent');
  assert.equal(await page.locator('skin-quiz #contact-email').inputValue(), 'ada@example.com');
  assert.equal(await page.locator('skin-quiz [part="contact"] a').getAttribute('href'), 'tel:+15550100');
  await page.locator('skin-quiz [data-action="copy-request"]').click();
  await says(page, 'opied');
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /ada@example\.com/);
  assert.deepEqual(await page.evaluate(() => window.told), []);
  await send(page);
  await says(page, 'Sent to');
  assert.equal(to.taken.length, 2);
});

test('a receiver that nobody answers for, or that leads on elsewhere, is no success', async (t) => {
  for (const to of [undefined, await receiver(t, [307])]) {
    const { page } = await open(t, { to });
    await walk(page, straightforward);
    await wanted(page);
    await page.locator('skin-quiz #contact-email').fill('ada@example.com');
    await box(page, 'contact').click();
    await send(page);
    await says(page, 'could not be sent');
  }
});

test('a script of the page agrees to nothing and sends nothing', async (t) => {
  const to = await receiver(t);
  const { page, asked } = await open(t, { to });
  await walk(page, straightforward);
  await wanted(page);
  await page.locator('skin-quiz #contact-email').fill('ada@example.com');
  const press = () => page.evaluate(() => {
    const { shadowRoot } = document.querySelector('skin-quiz');
    const button = shadowRoot.querySelector('[data-action=send]');
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    button.form.requestSubmit(button);
    button.form.requestSubmit();
  });
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('skin-quiz');
    for (const tick of shadowRoot.querySelectorAll('[name^=consent]')) {
      tick.click();
      tick.checked = true;
      tick.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await press();
  // Its ticks are worth nothing to a press that is the person's.
  await send(page);
  await page.locator('skin-quiz #consent-contact[aria-invalid]').waitFor();
  await page.evaluate(() => document.querySelector('skin-quiz').shadowRoot.querySelectorAll('[name^=consent]').forEach((tick) => (tick.checked = false)));
  // With the person's own tick, the press has to be theirs, too.
  await box(page, 'contact').click();
  await press();
  await atRest(page);
  assert.deepEqual(to.taken, []);
  assert.deepEqual(asked, []);
  await send(page);
  await says(page, 'Sent to');
  assert.equal(to.taken.length, 1);
  assert.equal(to.taken[0].body.summary, undefined);
});

test('HubSpot’s forms get what they take', async (t) => {
  const to = await receiver(t);
  const { page } = await open(t, { to, clinic: { contact: { ...CLINIC.contact, to: HUBSPOT } } });
  await walk(page, straightforward);
  await wanted(page);
  await page.locator('skin-quiz #contact-name').fill('Ada');
  await page.locator('skin-quiz #contact-email').fill('ada@example.com');
  for (const name of ['contact', 'answers', 'marketing']) await box(page, name).click();
  await send(page);
  await says(page, 'Sent to Elm Clinic (api-eu1.hsforms.com)');
  const { url, body } = to.taken[0];
  assert.equal(url, '/submissions/v3/integration/submit/123/4f6b2a8e');
  assert.deepEqual(Object.keys(body).sort(), ['context', 'fields', 'legalConsentOptions']);
  const fields = Object.fromEntries(body.fields.map(({ objectTypeId, name, value }) => [`${objectTypeId} ${name}`, value]));
  assert.equal(fields['0-1 firstname'], 'Ada');
  assert.equal(fields['0-1 email'], 'ada@example.com');
  assert.match(fields['0-1 message'], /acne-scars/);
  assert.match(body.context.pageUri, /\/\?utm_source=ad&gclid=7$/);
  const { consentToProcess, text, communications } = body.legalConsentOptions.consent;
  assert.equal(consentToProcess, true);
  assert.match(text, /contact me/);
  assert.deepEqual(communications.map(({ value, subscriptionTypeId }) => ({ value, subscriptionTypeId })), [{ value: true, subscriptionTypeId: 7 }]);
});

test('by mail the message is the person’s to send, and no answer stands in its address', async (t) => {
  const { page, asked } = await open(t, { clinic: { contact: { to: 'mailto:hello@clinic.example?subject=Skin', ask: ['name', 'phone'] } } });
  await walk(page, straightforward);
  await wanted(page);
  await page.evaluate(() => {
    window.opened = [];
    HTMLAnchorElement.prototype.click = function () { window.opened.push(this.href); };
  });
  await page.locator('skin-quiz #contact-name').fill('Ada & Co');
  await box(page, 'contact').click();
  await box(page, 'answers').click();
  await send(page);
  await says(page, 'only when you send it there');
  assert.match(await status(page).innerText(), /Paste them/);
  const [link, ...more] = await page.evaluate(() => window.opened);
  assert.deepEqual(more, []);
  const { protocol, pathname, searchParams } = new URL(link);
  assert.deepEqual([protocol, pathname], ['mailto:', 'hello@clinic.example']);
  assert.equal(searchParams.get('subject'), 'Skin');
  assert.match(searchParams.get('body'), /Ada & Co/);
  assert.match(searchParams.get('body'), /utm_source: ad/);
  for (const word of ['acne', 'scar', 'needling', 'Microneedling']) assert.ok(!decodeURIComponent(link).includes(word), word);
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /needling/i);
  assert.deepEqual(asked, []);
});

test('booking leads to the treatment’s own address with the campaign alone, says that it leaves, and gives way to the page’s', async (t) => {
  const { page } = await open(t, {});
  await walk(page, straightforward);
  const book = page.locator('skin-quiz [data-action="book"]').first();
  assert.equal((await book.innerText()).trim(), 'See us');
  assert.equal(await page.locator('skin-quiz #leaves').innerText(), 'Booking opens book.clinic.example. You leave this page.');
  assert.equal(await book.getAttribute('aria-describedby'), 'leaves');
  await page.evaluate(() => document.addEventListener('skin-quiz-book', (event) => event.preventDefault(), { once: true }));
  await book.click();
  assert.equal(await book.getAttribute('href'), 'https://book.clinic.example/needling?x=1&utm_source=ad&gclid=7');
  assert.equal(await page.locator('skin-quiz [data-step="result"]').count(), 1, 'the page was left');
  assert.deepEqual(await page.evaluate(() => window.told), [['skin-quiz-book', '{}']]);
  const place = page.locator('skin-quiz .places a').first();
  assert.equal(await place.getAttribute('href'), 'tel:+15550101');
  // A place says for itself where its booking leads; what is beside the main button is of that alone.
  const own = page.locator('skin-quiz .places [data-action="book"]');
  assert.equal(await own.getAttribute('aria-describedby'), null);
  assert.match(await own.textContent(), /^See us: North\. Booking opens book\.clinic\.example\. You leave this page\.$/);
  const clinic = await page.locator('skin-quiz [part="clinic"]').innerText();
  for (const said of ['5 Elm Street', '$50', 'taken off', 'Dr A. Lee (GMC 1234567)', 'See us: North']) assert.ok(clinic.includes(said), said);
});

test('the clinic’s words, logo and shapes, in each language its own', async (t) => {
  const { page } = await open(t, { attributes: 'lang="de"' });
  assert.equal(await page.locator('skin-quiz .title').innerText(), 'Was passt?');
  await page.locator('skin-quiz img.logo').waitFor();
  const look = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('skin-quiz');
    const { backgroundColor, color, borderRadius } = getComputedStyle(shadowRoot.querySelector('.main'));
    const pixel = (of) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas.fillStyle = of;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].join();
    };
    return { fill: pixel(backgroundColor), text: pixel(color), borderRadius };
  });
  // The brand exactly, with black text.
  assert.deepEqual(look, { fill: '201,169,106', text: '0,0,0', borderRadius: '99px' });
  await page.evaluate(() => (document.querySelector('skin-quiz').lang = 'fr'));
  await page.waitForFunction(() => document.querySelector('skin-quiz').shadowRoot.querySelector('.title')?.textContent === 'For everybody');
});

for (const lang of ['en', 'de', 'ar']) {
  test(`the form passes axe, as it is and with an error, light and dark: ${lang}`, async (t) => {
    const { page } = await open(t, { attributes: `lang="${lang}"` });
    await walk(page, straightforward);
    await wanted(page);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((theme) => document.querySelector('skin-quiz').setAttribute('theme', theme), theme);
      assert.deepEqual(await findings(tabOf(page)), [], theme);
      await send(page);
      await page.locator('skin-quiz [part="contact"] [role="alert"]').waitFor();
      assert.deepEqual(await findings(tabOf(page)), [], `${theme}, with an error`);
    }
    // Each field and box says what is wrong with it, and the focus is there.
    const at = await page.evaluate(() => {
      const { activeElement: field } = document.querySelector('skin-quiz').shadowRoot;
      const { shadowRoot } = document.querySelector('skin-quiz');
      return [field.id, !!shadowRoot.getElementById(field.getAttribute('aria-describedby'))?.textContent];
    });
    assert.deepEqual(at, ['contact-email', true]);
  });
}

test('where a doctor is needed nobody is asked for anything', async (t) => {
  const { page } = await open(t);
  await walk(page, { ...straightforward, 'red-flags': ['changing-lesion'] });
  assert.equal(await page.locator('skin-quiz [data-status="stopped"]').count(), 1);
  for (const part of ['[part="contact"]', '[data-action="book"]', '[data-action="send"]']) {
    assert.equal(await page.locator(`skin-quiz ${part}`).count(), 0, part);
  }
});
