// The first question before the wasm: it is there at once, and nothing done in it is lost.

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { atRest, dist, launch, serveDist, whereItStands } from './harness.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

/** A page of dist/ whose wasm comes when `arrive` is called, with what `options` say. */
async function held({ html, status = 200, viewport } = {}, run) {
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  const overrides = html ? { 'test.html': () => ({ status: 200, type: 'text/html', body: html }) } : {};
  const server = await serveDist({ overrides });
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.route(/\.wasm$/, async (route) => {
      await arrived;
      if (status === 200) await route.continue();
      else await route.fulfill({ status, body: '' });
    });
    await page.goto(server.url + (html ? 'test.html' : 'index.html'));
    await page.locator('form[data-page="concern"]').waitFor();
    await run(page, arrive);
    assert.deepEqual(problems, []);
  } finally {
    arrive();
    await context.close();
    await server.close();
  }
}

const PLAIN = (attributes = '', children = '') =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><script type="module" src="skin-quiz.js"></script>
   <skin-quiz ${attributes}>${children}<a href="/contact">Talk to us</a></skin-quiz>`;


const languages = (await readdir(new URL('assets/', dist)))
  .map((name) => /^text\.([\w-]+)\..*\.js$/.exec(name)?.[1])
  .filter(Boolean);

test('the first page is what the quiz draws, in every language, and nothing moves when it takes over', async () => {
  assert.ok(languages.includes('en') && languages.includes('en-US'));
  // With a clinic's own first words, too.
  const pages = [...languages.map((lang) => `lang="${lang}"`), 'clinic="demo/clinic.json"'];
  for (const attributes of pages) {
    for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
      await held({ html: PLAIN(attributes), viewport }, async (page, arrive) => {
        // Attributes in any order, and the few that only a mounted page needs left out.
        const drawn = () =>
          page.evaluate(() => {
            const plain = (node) =>
              node.nodeType === 3
                ? node.data
                : [
                    node.localName,
                    [...node.attributes].map((a) => `${a.name}=${a.value === a.name ? '' : a.value}`).sort(),
                    [...node.childNodes].filter((n) => n.nodeType !== 3 || n.data).map(plain),
                  ];
            return plain(document.querySelector('skin-quiz').shadowRoot.querySelector('.page'));
          });
        await page.evaluate(() => {
          window.shifts = [];
          new PerformanceObserver((list) => shifts.push(...list.getEntries().map((e) => e.value))).observe({
            type: 'layout-shift',
          });
        });
        const early = await drawn();
        const frame = await page.locator('skin-quiz .sq').elementHandle();
        arrive();
        await page.waitForFunction((old) => !old.isConnected, frame);
        assert.deepEqual(await drawn(), early, attributes);
        await atRest(page);
        assert.deepEqual(await page.evaluate(() => window.shifts), [], `${attributes} at ${viewport.width}`);
      });
    }
  }
});

test('ticks, an open explanation, the focus and the scroll position outlive the change of hands', async () => {
  await held({ html: PLAIN(), viewport: { width: 360, height: 740 } }, async (page, arrive) => {
    await page.locator('label:has([value="fine-lines"])').click();
    await page.locator('label:has([value="sun-spots"])').click();
    await page.locator('label:has([value="sun-spots"])').click();
    await page.locator('label:has([value="melasma"])').click();
    await page.locator('summary').click();
    await page.locator('[value="melasma"]').focus();
    await page.evaluate(() => scrollTo(0, 400));
    const frame = await page.locator('skin-quiz .sq').elementHandle();
    arrive();
    await page.waitForFunction((old) => !old.isConnected, frame);
    const after = await page.evaluate(() => {
      const root = document.querySelector('skin-quiz').shadowRoot;
      return {
        ticked: [...root.querySelectorAll('input:checked')].map((input) => input.value),
        open: root.querySelector('details').open,
        focus: root.activeElement?.value,
        scroll: scrollY,
      };
    });
    assert.deepEqual(after, { ticked: ['fine-lines', 'melasma'], open: true, focus: 'melasma', scroll: 400 });
    await page.locator('[type="submit"]').click();
    assert.deepEqual(await whereItStands(page, 'concerns'), { question: 'areas' });
    await page.locator('[data-action="back"]').click();
    assert.ok(await page.locator('[value="melasma"]').isChecked());
  });
});

test('"not sure" excludes the others before the wasm, too', async () => {
  await held({ html: PLAIN() }, async (page, arrive) => {
    const ticked = () => page.locator('skin-quiz input:checked').evaluateAll((all) => all.map((one) => one.value));
    await page.locator('label:has([value="fine-lines"])').click();
    await page.locator('label:has([name="concerns"][value="not-sure"])').click();
    assert.deepEqual(await ticked(), ['not-sure']);
    await page.locator('label:has([value="melasma"])').click();
    assert.deepEqual(await ticked(), ['melasma']);
    arrive();
  });
});

test('a tap on Continue is kept, with an answer and without', async () => {
  for (const tick of [true, false]) {
    await held({ html: PLAIN() }, async (page, arrive) => {
      if (tick) await page.locator('label:has([value="fine-lines"])').click();
      await page.locator('[type="submit"]').click();
      assert.match(await page.locator('[type="submit"]').textContent(), /moment/i);
      assert.ok(!page.url().includes('concerns'), 'the form went nowhere');
      arrive();
      if (tick) assert.deepEqual(await whereItStands(page, 'concerns'), { question: 'areas' });
      else await page.locator('.errors').waitFor();
    });
  }
});

test('a press that began before the wasm ends as a tick', async () => {
  await held({ html: PLAIN() }, async (page, arrive) => {
    await page.evaluate(() => addEventListener('skin-quiz-ready', () => (window.ready = true)));
    const box = await page.locator('label:has([value="fine-lines"])').boundingBox();
    const frame = await page.locator('skin-quiz .sq').elementHandle();
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    arrive();
    await page.waitForFunction(() => window.ready);
    await atRest(page);
    assert.ok(await frame.evaluate((old) => old.isConnected), 'it waits for the press to end');
    await page.mouse.up();
    await page.waitForFunction((old) => !old.isConnected, frame);
    assert.ok(await page.locator('[value="fine-lines"]').isChecked());
  });
});

test('a letter that is pressed is no press', async () => {
  await held({ html: PLAIN() }, async (page, arrive) => {
    const frame = await page.locator('skin-quiz .sq').elementHandle();
    await page.locator('[value="fine-lines"]').focus();
    await page.keyboard.down('n');
    arrive();
    await page.waitForFunction((old) => !old.isConnected, frame);
    await page.keyboard.up('n');
  });
});

test('a press let go after the quiz has failed leaves the fallback', async () => {
  await held({ html: PLAIN() }, async (page, arrive) => {
    await page.evaluate(() => addEventListener('skin-quiz-ready', () => (window.ready = true)));
    const box = await page.locator('label:has([value="fine-lines"])').boundingBox();
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    arrive();
    await page.waitForFunction(() => window.ready);
    await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { filename: 'https://example.com/assets/skin_quiz.js' })));
    await page.locator('skin-quiz[data-state="failed"]').waitFor();
    await page.mouse.up();
    await atRest(page);
    assert.ok(await page.locator('form[data-page="concern"]').isVisible());
    assert.ok(await page.getByText('Talk to us').isVisible());
  });
});

test('if the wasm fails, the question stays and the fallback stands in the place of Continue', async () => {
  await held({ html: PLAIN(), status: 404 }, async (page, arrive) => {
    await page.evaluate(() => document.addEventListener('skin-quiz-error', (e) => (window.code = e.detail.code)));
    await page.locator('label:has([value="fine-lines"])').click();
    arrive();
    await page.locator('skin-quiz[data-state="failed"]').waitFor();
    assert.equal(await page.evaluate(() => window.code), 'wasm-missing');
    assert.ok(await page.locator('form[data-page="concern"]').isVisible());
    assert.ok(await page.getByText('Talk to us').isVisible());
    assert.equal(await page.locator('[type="submit"]').count(), 0);
    assert.equal(await page.locator('input:not(:disabled)').count(), 0, 'nothing is asked that leads nowhere');
  });
});

test('a page may declare the first question in its markup, whole, broken or of another language', async () => {
  const declared = (inside, lang = 'en') => PLAIN('', `<template shadowrootmode="open"><slot></slot><div class="sq" lang="${lang}">${inside}</div></template>`);
  const broken = ['', '<p>Loading</p>', '<form data-page="concern"><button type="submit">Go</button></form>'];
  for (const inside of broken) {
    await held({ html: declared(inside) }, async (page, arrive) => {
      arrive();
      await page.locator('label:has([value="fine-lines"])').click();
      await page.locator('[type="submit"]').click();
      assert.deepEqual(await whereItStands(page, 'concerns'), { question: 'areas' }, inside);
    });
  }
});

for (const mode of ['popup', 'drawer']) {
  test(`mode="${mode}" opens as a modal dialog, keeps the focus inside and gives it back`, async () => {
    const html = PLAIN(`mode="${mode}" id="quiz"`) + `<p style="height:3000px"></p><button data-skin-quiz-open="quiz" id="opener">Find your treatment</button><p style="height:3000px"></p>`;
    const server = await serveDist({ overrides: { 'test.html': () => ({ status: 200, type: 'text/html', body: html }) } });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      await page.goto(`${server.url}test.html`);
      await page.locator('#opener').scrollIntoViewIfNeeded();
      const scroll = await page.evaluate(() => scrollY);
      assert.ok(scroll > 1000);
      await page.locator('#opener').focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] form[data-page="concern"]').waitFor();
      await page.locator('skin-quiz[data-state="question"]').waitFor({ state: 'attached' });
      const inside = () => page.evaluate(() => document.activeElement === document.querySelector('skin-quiz'));
      assert.ok(await inside());
      for (let n = 0; n < 60; n += 1) await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement.id !== 'opener'), 'the page behind is inert');
      await page.locator('label:has([value="fine-lines"])').click();
      await page.locator('dialog [type="submit"]').click();
      assert.deepEqual(await whereItStands(page, 'concerns'), { question: 'areas' });
      assert.equal(await page.evaluate(() => scrollY), scroll, 'the page behind has not moved');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('dialog[open]').count(), 0);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'opener');
      assert.equal(await page.evaluate(() => scrollY), scroll);
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] form[data-question="areas"]').waitFor();
      await page.locator('dialog [part="close"]').click();
      assert.equal(await page.locator('dialog[open]').count(), 0);
    } finally {
      await context.close();
      await server.close();
    }
  });
}
