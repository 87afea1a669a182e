// What somebody takes along: the dates, the calendar file, the summary for the clinic, the paper,
// and, after a reload, what they had ticked.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { launch, openQuiz, serveDist, walk } from './harness.mjs';
import { straightforward } from './people.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

const CLINIC = {
  name: 'Skin, Laser; and more \\ Ltd',
  phone: '+1 555 0100',
  share: true,
  texts: { consent: 'Yes, the practice may have this.' },
  reviewedBy: 'Dr Example',
  reviewedOn: '2026-03-09',
  treatments: { 'professional-microneedling': { name: 'Needling, deep; "gold"' } },
};

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'";

/** A page under a strict policy, far from UTC. */
async function open(t, { attributes = '', lang = 'en', viewport = { width: 390, height: 800 } } = {}) {
  const server = await serveDist({
    overrides: {
      'clinic.json': () => ({ status: 200, type: 'application/json', body: JSON.stringify(CLINIC) }),
      'index.html': () => ({
        status: 200,
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>A page</title>
          <meta http-equiv="Content-Security-Policy" content="${POLICY}">
          <body><h1>A page</h1><script type="module" src="./skin-quiz.js"></script>
          <skin-quiz clinic="clinic.json" ${attributes}></skin-quiz>`,
      }),
    },
  });
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Pacific/Auckland', viewport });
  const page = await context.newPage();
  t.after(async () => {
    await context.close();
    await server.close();
  });
  await page.addInitScript(() => {
    window.shared = [];
    document.addEventListener('skin-quiz-share', ({ detail }) => window.shared.push(detail));
    window.print = () => {};
  });
  await openQuiz(page, server.url);
  return page;
}

const days = (page) => page.locator('.days li').allTextContents();
const kept = (page) => page.evaluate(() => Object.entries(sessionStorage));

/** The day after some days, as a date field writes it, where the page is. */
const localDay = (page, later = 0) =>
  page.evaluate((days) => {
    const date = new Date();
    date.setDate(date.getDate() + days);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  }, later);

/** The events of a calendar file: unfolded, one object of properties each. */
function events(text) {
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  return lines.join('\n').split('BEGIN:VEVENT\n').slice(1).map((event) =>
    Object.fromEntries(event.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])),
  );
}

async function saveCalendar(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="calendar"]').click(),
  ]);
  assert.equal(download.suggestedFilename(), 'plan.ics');
  return events(await readFile(await download.path(), 'utf8'));
}

test('the start moves the days and the calendar file; one too early moves nothing', async (t) => {
  const page = await open(t);
  await walk(page, straightforward);
  await page.locator('.keep summary').click();
  const field = page.locator('input[type="date"]');
  // Whoever is to keep out of the sun for 2 weeks before needling does not start before that.
  const ready = await localDay(page, 14);
  assert.equal(await field.getAttribute('min'), ready);
  assert.equal(await field.inputValue(), ready);

  const first = await saveCalendar(page);
  assert.equal(first.length, 6);
  assert.equal(first[0]['DTSTART;VALUE=DATE'], ready.replaceAll('-', ''));
  assert.equal(first[5].SUMMARY, 'Session 6 of 6: Needling\\, deep\\; "gold"');
  assert.match(first[0].DESCRIPTION, /^Planned\\, not booked\./);
  assert.equal(await page.locator('.keep .note[role="status"]').textContent(), 'Your browser was handed the calendar file. If it is not there, copy the plan as text.');

  const later = await localDay(page, 40);
  await field.fill(later);
  const moved = await days(page);
  const second = await saveCalendar(page);
  assert.equal(second[0]['DTSTART;VALUE=DATE'], later.replaceAll('-', ''));
  assert.deepEqual(second.map(({ UID }) => UID), first.map(({ UID }) => UID), 'a calendar moves its entries');
  assert.equal(new Set(second.map(({ UID }) => UID)).size, 6);

  await page.reload();
  await page.locator('[data-step="result"]').waitFor();
  assert.equal(await field.inputValue(), later, 'a reload keeps the start');
  assert.deepEqual(await days(page), moved);

  await field.fill(await localDay(page, 13));
  assert.equal(await page.locator('#start-error').count(), 0, 'it is said while somebody types');
  await field.blur();
  assert.deepEqual(await days(page), moved);
  assert.match(await page.locator('#start-error[role="alert"]').textContent(), /or a later day/);
  await field.fill(await localDay(page, 41));
  assert.equal(await page.locator('#start-error').count(), 0);
  assert.notDeepEqual(await days(page), moved);
});

const DAY = 86_400_000;

/** A date in English words as the number of its day. */
const dayOf = (words) => Date.parse(`${words} UTC`) / DAY;

/** Every date with a session in a text, in order. */
const sessionsIn = (text) => {
  const [line] = /^Your dates: .*$/m.exec(text);
  return [...line.matchAll(/[A-Z][a-z]+ \d+, \d{4}/g)].map(([date]) => dayOf(date));
};

// Needling keeps the 3 weeks before an event clear, and an event is on any day of the week that its
// weeks end in.
for (const [weeks, before, says] of [
  [8, 1, /you will not see the full result/],
  [12, 2, /you will not see the full result/],
  [60, 6, /so that your skin has time/],
]) {
  test(`an event in ${weeks} weeks: the same days on the page, in the calendar, on paper and in the text, none of them near it`, async (t) => {
    const page = await open(t);
    await page.evaluate(() => {
      const writeText = async (text) => void (window.copied = text);
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await walk(page, { ...straightforward, 'event-weeks': weeks });
    const event = Date.parse(await localDay(page, weeks * 7)) / DAY;
    const shown = async () => (await days(page)).map((day) => dayOf(day.replace(/^\d+\s+/, '')));
    const check = async () => {
      const planned = await shown();
      assert.equal(planned.length, 6);
      for (const day of planned) assert.ok(day <= event - 21 || day >= event + 7, `${day} is too close to ${event}`);
      const calendar = (await saveCalendar(page)).map((entry) => entry['DTSTART;VALUE=DATE']);
      assert.deepEqual(calendar.map((day) => Date.parse(day.replace(/(\d{4})(\d\d)/, '$1-$2-')) / DAY), planned);
      await page.locator('[data-action="copy"]').click();
      await page.waitForFunction(() => window.copied);
      assert.deepEqual(sessionsIn(await page.evaluate(() => window.copied)), planned);
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.locator('.days').first().isVisible());
      assert.deepEqual(await shown(), planned);
      await page.emulateMedia({ media: 'screen' });
      return planned;
    };
    const first = await check();
    assert.equal(first.filter((day) => day < event).length, before);
    const box = page.locator('p[part="lead"] + [part="matters"]');
    assert.match(await box.innerText(), says);
    for (const place of [box.locator('strong'), page.locator('.dates > .event')]) {
      const [, date] = /^Your event: (.*)$/.exec(await place.innerText());
      assert.equal(dayOf(date), event);
    }
    assert.match(await page.evaluate(() => window.copied), says);
    await page.locator('.keep summary').click();

    // A start within the weeks kept clear comes after the event, and the page says so.
    const field = page.locator('input[type="date"]');
    const moved = page.locator('.start [role="status"]');
    assert.equal(await moved.textContent(), '');
    await field.fill(await localDay(page, weeks * 7 - 10));
    const second = await check();
    assert.equal(second[0], event + 7);
    assert.match(await moved.textContent(), /too close to your event\. The first session is planned for/);
    assert.match(await box.innerText(), /All sessions are planned after your event/);
  });
}

test('nothing is shared without the tick, and one summary with it', async (t) => {
  const page = await open(t);
  const given = await walk(page, straightforward);
  const button = page.locator('[data-action="share"]');
  await button.click();
  await page.locator('#consent-error[role="alert"]').waitFor();
  assert.deepEqual(await page.evaluate(() => window.shared), []);

  await page.getByLabel(CLINIC.texts.consent).check();
  await button.click();
  await page.locator('#shared', { hasText: 'Handed to the clinic.' }).waitFor();
  const shared = await page.evaluate(() => window.shared);
  assert.equal(shared.length, 1);
  const [{ answers, status, recommended, text, catalogue, consent, ...rest }] = shared;
  assert.deepEqual(rest, {});
  assert.deepEqual(answers, given);
  assert.equal(status, 'complete');
  assert.equal(recommended[0], 'professional-microneedling');
  assert.match(text, /Session 1 of 6: Needling, deep/);
  assert.match(catalogue, /^[0-9a-f]{16}$/);
  assert.equal(consent, CLINIC.texts.consent);
  assert.equal(await button.count(), 0);
});

test('what is ticked is there after a reload, and clearing leaves nothing', async (t) => {
  const page = await open(t);
  assert.deepEqual(await kept(page), []);
  await page.locator('input[value="dullness"]').check();
  assert.equal((await kept(page)).length, 1);
  await page.reload();
  await page.locator('form[data-page="concern"]').waitFor();
  assert.ok(await page.locator('input[value="dullness"]').isChecked());
  await page.locator('input[value="dullness"]').uncheck();
  assert.deepEqual(await kept(page), []);

  await walk(page, straightforward);
  assert.equal((await kept(page)).length, 1);
  await page.locator('[data-action="restart"]').click();
  await page.locator('[data-action="restart"]').click();
  await page.locator('form[data-page="concern"]').waitFor();
  assert.deepEqual(await kept(page), []);
});

test('what is kept and makes no sense is not believed', async (t) => {
  const page = await open(t);
  await page.locator('input[value="dullness"]').check();
  const [[key, text]] = await kept(page);
  for (const draft of [['dullness', 'no-such-thing'], 'x'.repeat(99), { a: 1 }, 7, [['dullness']]]) {
    const faulty = JSON.stringify({ ...JSON.parse(text), drafts: { concerns: draft } });
    await page.evaluate((entry) => sessionStorage.setItem(...entry), [key, faulty]);
    await page.reload();
    await page.locator('form[data-page="concern"]').waitFor();
    assert.equal(await page.locator('input:checked').count(), 0);
  }
});

test('a kept start that is no day, or long past, moves nothing', async (t) => {
  const page = await open(t);
  await walk(page, straightforward);
  const ready = await localDay(page, 14);
  const [[key, text]] = await kept(page);
  for (const start of ['2020-01-01', '9999-12-31', 'tomorrow', 7, { a: 1 }]) {
    const faulty = JSON.stringify({ ...JSON.parse(text), start });
    await page.evaluate((entry) => sessionStorage.setItem(...entry), [key, faulty]);
    await page.reload();
    await page.locator('[data-step="result"]').waitFor();
    const shown = await page.locator('input[type="date"]').inputValue();
    if (start === '9999-12-31') assert.ok(shown > ready && shown < '2200', shown);
    else assert.equal(shown, ready);
  }
});

test('where nothing may be kept, no tick is', async (t) => {
  const page = await open(t, { attributes: 'resume="off"' });
  await page.locator('input[value="dullness"]').check();
  await page.locator('form[data-page="concern"] button[type="submit"]').click();
  await page.locator('form[data-question="areas"]').waitFor();
  await page.locator('input[value="face"]').check();
  assert.deepEqual(await kept(page), []);
});

test('the link of the error summary brings its field into view', async (t) => {
  const page = await open(t, { viewport: { width: 390, height: 300 } });
  await page.locator('form[data-page="concern"] button[type="submit"]').click();
  await page.locator('.errors a').click();
  const field = await page.locator('input[name=concerns][id]').boundingBox();
  assert.ok(field.y >= 0 && field.y + field.height <= 300, JSON.stringify(field));
});

/** Every size of what is printed as text, in points; the numbers of sources stand high and small. */
const sizes = (page) =>
  page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
    const texts = document.createTreeWalker(shadowRoot.querySelector('.page'), NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const seen = texts.currentNode.data.trim() && element.checkVisibility() && !element.closest('sup, .vh');
      if (seen) found.add((parseFloat(getComputedStyle(element).fontSize) * 72) / 96);
    }
    return [...found].sort((a, b) => a - b);
  });

test('what is sent to oneself is ten lines, with the phone and a link, and goes to the share sheet where there is one', async (t) => {
  const page = await open(t);
  await page.evaluate(() => {
    navigator.share = async (what) => void (window.sent = what);
  });
  await walk(page, { ...straightforward, budget: 1200 });
  const button = page.locator('[data-action="copy"]');
  assert.equal(await button.innerText(), 'Send to myself');
  await button.click();
  await page.waitForFunction(() => window.sent);
  const { title, text } = await page.evaluate(() => window.sent);
  assert.equal(title, await page.locator('h2').first().innerText());
  const lines = text.trim().split('\n');
  assert.ok(lines.length <= 11, text);
  for (const part of [title, 'Call +1 555 0100', await page.evaluate(() => location.href), '$1,200']) {
    assert.ok(text.includes(part), `${part} is not in ${text}`);
  }
});

// For a typical person; a longer language may take more.
for (const [lang, most] of [['en', 4], ['ar', 4], ['de', 5]]) {
  test(`the paper takes ${most} pages, in letters of 12 points, with nothing to press: ${lang}`, async (t) => {
    const page = await open(t, { lang, viewport: { width: 1280, height: 900 } });
    await walk(page, straightforward);
    await page.locator('[data-action="print"]').click();
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['.head', 'table', '.days', '.facts', '.limits', '.tick', 'section.paper']) {
      assert.ok(await page.locator(`skin-quiz ${shown}`).first().isVisible(), `${shown} is not on paper`);
    }
    assert.equal(await page.locator('button:visible, input[type="date"]:visible, h1:visible').count(), 0);
    if (lang === 'en') {
      assert.match(await page.locator('.limits').innerText(), /Reviewed on March 9, 2026 by Dr Example/);
    }
    const [smallest] = await sizes(page);
    assert.ok(smallest > 11.9, `letters of ${smallest} points`);
    // What nobody may miss is there whole: when to get help, and how to reach the clinic.
    const help = page.locator('skin-quiz [data-fold="help"] > div > .dots > li');
    assert.ok((await help.count()) > 5);
    for (const item of await help.all()) assert.ok(await item.isVisible(), await item.textContent());
    assert.match(await page.locator('skin-quiz .head').innerText(), /\+1 555 0100/);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;
    assert.ok(pages <= most, `${pages} pages`);
  });
}
