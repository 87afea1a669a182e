// The element in the hands of a page: changed late and often, moved, taken off, put back, opened and closed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { serveTorture } from '../torture/server.mjs';
import { page as host } from '../torture/cases.mjs';
import { atRest, dist, launch, openQuiz, walk, whereItStands } from './harness.mjs';
import { straightforward } from './people.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** A page of its own, and what goes wrong there, which must be nothing. */
async function open(t, { html, path = '', options = {}, start = true, before, ...more }) {
  const server = await serveTorture(dist, { more: [{ name: 'here', html, ...more, expect: {} }] });
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-US', ...options });
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const tab = await context.newPage();
  const problems = [];
  tab.on('pageerror', (error) => problems.push(String(error)));
  await before?.(tab);
  const url = server.of('here') + path;
  if (start) await openQuiz(tab, url);
  else await tab.goto(url);
  return { tab, server, context, problems, url };
}

const state = (tab, wanted) => tab.locator(`skin-quiz[data-state="${wanted}"]`).first().waitFor({ state: 'attached' });
const goOn = (tab) => tab.locator('form [type="submit"]').first().click();

async function toAreas(tab) {
  await tab.locator('input[value="fine-lines"]').check();
  await goOn(tab);
  assert.deepEqual(await whereItStands(tab, 'concerns'), { question: 'areas' });
}

/** Waits until the mounted quiz has taken over from the page painted early. */
const mounted = (tab) => tab.waitForFunction(() => {
  const all = [...document.querySelectorAll('skin-quiz')];
  return all.every((quiz) => quiz.shadowRoot.querySelector('.sq')?.lang && quiz.mountedOnce);
});
/** Marks quizzes that have been mounted, by the event that only a mounted one sends. */
const markMounted = (tab) => tab.addInitScript(() => {
  addEventListener('skin-quiz-ready', (event) => { event.target.mountedOnce = true; }, true);
});

test('late changes: language, clinic, theme, resume, and answers stay', async (t) => {
  const { tab, problems } = await open(t, { html: host(), before: markMounted });
  await toAreas(tab);
  await tab.locator('input[value="neck"]').check();
  const heading = () => tab.locator('form[data-question="areas"] h2').textContent();
  const english = await heading();
  await tab.evaluate(() => { document.querySelector('skin-quiz').lang = 'de'; });
  await tab.waitForFunction((was) => document.querySelector('skin-quiz').shadowRoot.querySelector('h2').textContent !== was, english);
  assert.equal(await tab.locator('.sq').getAttribute('lang'), 'de');
  await tab.evaluate(() => { document.querySelector('skin-quiz').lang = 'ar'; });
  await tab.locator('.sq[dir="rtl"]').waitFor();
  await tab.evaluate(() => { document.querySelector('skin-quiz').removeAttribute('lang'); });
  await tab.waitForFunction((was) => document.querySelector('skin-quiz').shadowRoot.querySelector('h2').textContent === was, english);
  assert.ok(await tab.locator('input[value="neck"]').isChecked());

  await tab.evaluate(() => {
    const quiz = document.querySelector('skin-quiz');
    quiz.clinic = { theme: { radius: 3, brand: 'url(x)' } };
  });
  await tab.waitForFunction(() => getComputedStyle(document.querySelector('skin-quiz')).getPropertyValue('--skin-quiz-radius') === '3px');
  assert.equal(await tab.evaluate(() => getComputedStyle(document.querySelector('skin-quiz')).getPropertyValue('--skin-quiz-brand')), '');

  assert.equal(await tab.evaluate(() => sessionStorage.length), 1);
  await tab.evaluate(() => { document.querySelector('skin-quiz').resume = 'off'; });
  await tab.waitForFunction(() => sessionStorage.length === 0);
  assert.ok(await tab.locator('input[value="neck"]').isChecked());
  assert.deepEqual(problems, []);
});

test('a page that changes its address beneath the quiz leaves one key, which clears', async (t) => {
  const { tab, problems } = await open(t, { html: host(), before: markMounted });
  const keys = () => tab.evaluate(() => Object.keys(sessionStorage));
  await toAreas(tab);
  const [key] = await keys();
  const moveOn = () => tab.evaluate(() => {
    history.pushState(null, '', 'another-page');
    document.querySelector('skin-quiz').lang = document.querySelector('skin-quiz').lang === 'de' ? 'en' : 'de';
  });
  await moveOn();
  await tab.locator('.sq[lang="de"]').waitFor();
  await tab.locator('input[value="neck"]').check();
  await goOn(tab);
  assert.deepEqual(await whereItStands(tab, 'areas'), { page: 'you' });
  assert.deepEqual(await keys(), [key]);
  await tab.evaluate(() => { document.querySelector('skin-quiz').resume = 'off'; });
  await tab.waitForFunction(() => sessionStorage.length === 0);
  assert.deepEqual(problems, []);
});

test('a language that does not come leaves the quiz and its answers as they are', async (t) => {
  const { tab, problems } = await open(t, {
    html: host(),
    before: async (tab) => {
      await markMounted(tab);
      await tab.route(/text\.de\./, (route) => route.abort());
    },
  });
  const warned = tab.waitForEvent('console', (message) => message.type() === 'warning' && message.text().includes('a change is not used'));
  await toAreas(tab);
  await tab.locator('input[value="neck"]').check();
  await tab.evaluate(() => { document.querySelector('skin-quiz').lang = 'de'; });
  await warned;
  assert.ok(await tab.locator('form[data-question="areas"] input[value="neck"]').isChecked());
  assert.deepEqual(await tab.evaluate(() => window.record.codes), []);
  await tab.evaluate(() => { document.querySelector('skin-quiz').lang = 'fr'; });
  await tab.locator('.sq[lang="fr"]').waitFor();
  await goOn(tab);
  assert.deepEqual(await whereItStands(tab, 'areas'), { page: 'you' });
  assert.deepEqual(problems, []);
});

test('wasm of the page that traps is the page’s own affair', async (t) => {
  const { tab, problems } = await open(t, { html: host(), before: markMounted });
  await toAreas(tab);
  const failed = tab.waitForEvent('pageerror');
  const filename = await tab.evaluate(async () => {
    // (module (func (export "f") unreachable))
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
    const heard = new Promise((go) => addEventListener('error', (event) => go(event.filename), { once: true }));
    setTimeout(instance.exports.f);
    return heard;
  });
  await failed;
  assert.match(filename, /^wasm:/);
  assert.equal(problems.length, 1);
  await goOn(tab);
  await tab.locator('.errors').waitFor();
  assert.deepEqual(await tab.evaluate(() => window.record.codes), []);
});

test('where printing does nothing, nothing piles up', async (t) => {
  const { tab, problems } = await open(t, { html: host(), before: markMounted });
  await tab.evaluate(() => { window.print = () => {}; });
  await walk(tab, straightforward);
  const left = () => tab.evaluate(() => {
    const quiz = document.querySelector('skin-quiz');
    return {
      sheets: document.adoptedStyleSheets.length,
      marked: quiz.hasAttribute('data-skin-quiz-print'),
      open: quiz.shadowRoot.querySelectorAll('details[open]').length,
    };
  });
  const before = await left();
  const press = () => tab.locator('[data-action="print"]').click();
  await press();
  const once = await left();
  assert.deepEqual([once.sheets, once.marked], [1, true]);
  assert.ok(once.open > before.open);
  await press();
  assert.deepEqual(await left(), once);
  await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await left(), before);
  await press();
  await tab.evaluate(() => { window.taken = document.querySelector('skin-quiz'); window.taken.remove(); });
  await tab.waitForFunction(() => !document.adoptedStyleSheets.length && !window.taken.hasAttribute('data-skin-quiz-print'));
  assert.deepEqual(problems, []);
});

test('properties say what the attributes say, and take what makes no sense', async (t) => {
  const { tab } = await open(t, { html: host() });
  const said = await tab.evaluate(() => {
    const quiz = document.querySelector('skin-quiz');
    const said = [[quiz.mode, quiz.resume, quiz.theme, quiz.idleReset, quiz.clinic]];
    quiz.setAttribute('resume', 'nonsense');
    quiz.setAttribute('idle-reset', '-4');
    quiz.setAttribute('theme', '');
    quiz.clinic = 5;
    said.push([quiz.resume, quiz.idleReset, quiz.theme, quiz.getAttribute('clinic')]);
    quiz.clinic = null;
    quiz.idleReset = 3;
    quiz.resume = null;
    said.push([quiz.hasAttribute('clinic'), quiz.getAttribute('idle-reset'), quiz.idleReset, quiz.hasAttribute('resume')]);
    const given = { name: 'x' };
    quiz.clinic = given;
    said.push([quiz.clinic === given, quiz.hasAttribute('clinic')]);
    return said;
  });
  assert.deepEqual(said, [
    ['inline', 'session', 'auto', undefined, null],
    ['session', undefined, 'auto', '5'],
    [false, '3', 3, false],
    [true, false],
  ]);
});

test('a page in American English has it from the first word on, one of another region has British', async (t) => {
  for (const [lang, spoken, said] of [['en-US', 'en-US', /moisturizer/], ['EN-us', 'en-US', /moisturizer/], ['en-GB', 'en', /moisturiser/]]) {
    const texts = { en: { title: 'Ours' }, title: 'Theirs' };
    const { tab, problems } = await open(t, { html: host({ html: `lang="${lang}"`, attributes: '' }), before: markMounted });
    await mounted(tab);
    assert.equal(await tab.locator('.sq').getAttribute('lang'), spoken);
    // What a clinic says in English stands for both.
    await tab.evaluate((texts) => { document.querySelector('skin-quiz').clinic = { texts }; }, texts);
    await tab.getByText('Ours').waitFor();
    await walk(tab, straightforward);
    assert.match(await tab.locator('skin-quiz').evaluate((quiz) => quiz.shadowRoot.textContent), said);
    assert.equal(await tab.getByText('No clinician has reviewed this translation').count(), 0);
    assert.deepEqual(problems, []);
  }
});

test('languages changed quicker than they come: the last one stays', async (t) => {
  let speak;
  const spoken = new Promise((go) => (speak = go));
  const { tab, problems } = await open(t, {
    html: host(),
    before: async (tab) => {
      await markMounted(tab);
      await tab.route(/text\.de\./, async (route) => {
        await spoken;
        await route.continue();
      });
    },
  });
  await mounted(tab);
  const asked = tab.waitForRequest(/text\.de\./);
  await tab.evaluate(() => { document.querySelector('skin-quiz').lang = 'de'; });
  const slow = await asked;
  await tab.evaluate(() => { document.querySelector('skin-quiz').lang = 'fr'; });
  await tab.locator('.sq[lang="fr"]').waitFor();
  speak();
  await (await slow.response())?.finished();
  await atRest(tab);
  assert.equal(await tab.locator('.sq').getAttribute('lang'), 'fr');
  assert.deepEqual(problems, []);
});

test('a language changed while the quiz loads is the one it speaks', async (t) => {
  let arrive;
  const arrived = new Promise((go) => (arrive = go));
  const { tab } = await open(t, {
    html: host(),
    before: async (tab) => {
      await markMounted(tab);
      await tab.route(/\.wasm$/, async (route) => (await arrived, await route.continue()));
    },
  });
  await tab.evaluate(() => { document.querySelector('skin-quiz').lang = 'es'; });
  arrive();
  await mounted(tab);
  await tab.locator('.sq[lang="es"] form[data-page]').waitFor();
  assert.match(await tab.locator('[type="submit"]').textContent(), /Continuar|Seguir/);
});

test('moved within the page: where somebody is stays as it is, and nothing is mounted anew', async (t) => {
  const { tab, problems } = await open(t, { html: host({ attributes: 'resume="off"' }), before: markMounted });
  await toAreas(tab);
  await tab.locator('input[value="neck"]').check();
  await tab.evaluate(() => {
    const quiz = document.querySelector('skin-quiz');
    window.form = quiz.shadowRoot.querySelector('form');
    const box = document.body.appendChild(document.createElement('div'));
    box.append(quiz);
    document.body.prepend(quiz);
  });
  await atRest(tab);
  assert.ok(await tab.evaluate(() => window.form.isConnected));
  assert.ok(await tab.locator('input[value="neck"]').isChecked());
  await goOn(tab);
  assert.deepEqual(await whereItStands(tab, 'areas'), { page: 'you' });
  assert.deepEqual(problems, []);
});

test('taken off and put back: it goes on in the session, and begins anew with resume="off"', async (t) => {
  for (const [attributes, form] of [['', 'data-question="areas"'], ['resume="off"', 'data-page="concern"']]) {
    const { tab, problems } = await open(t, { html: host({ attributes }) });
    await toAreas(tab);
    await tab.evaluate(async () => {
      const quiz = document.querySelector('skin-quiz');
      quiz.remove();
      await new Promise(requestAnimationFrame);
      document.body.append(quiz);
    });
    await tab.locator(`form[${form}]`).waitFor();
    assert.deepEqual(problems, []);
  }
});

test('two on a page keep their own answers when they are taken off and put back the other way round', async (t) => {
  const { tab } = await open(t, { html: host({ quiz: '<skin-quiz class="one">x</skin-quiz><skin-quiz class="two">x</skin-quiz>' }), before: markMounted });
  await mounted(tab);
  await tab.locator('.one input[value="fine-lines"]').check();
  await tab.locator('.one [type="submit"]').click();
  await tab.locator('.one form[data-question="areas"]').waitFor();
  await tab.evaluate(async () => {
    const [one, two] = document.querySelectorAll('skin-quiz');
    one.remove();
    two.remove();
    await new Promise(requestAnimationFrame);
    document.body.append(two);
    await new Promise(requestAnimationFrame);
    document.body.append(one);
  });
  await tab.locator('.one form[data-question="areas"]').waitFor();
  await tab.locator('.two form[data-page="concern"]').waitFor();
});

test('Enter inside a form of the page goes on in the quiz and sends nothing', async (t) => {
  const html = host({
    before: '<form id="f" action="/elsewhere"><input name="host" value="1">',
    after: '<button>Send</button></form>',
  });
  const { tab, url } = await open(t, { html, before: markMounted });
  await mounted(tab);
  await tab.evaluate(() => {
    window.heard = [];
    for (const name of ['submit', 'change', 'input', 'beforeinput', 'reset', 'invalid']) {
      document.addEventListener(name, (event) => window.heard.push(event.type));
    }
  });
  await tab.locator('input[value="stretch-marks"]').focus();
  await tab.keyboard.press('Space');
  await tab.keyboard.press('Enter');
  assert.deepEqual(await whereItStands(tab, 'concerns'), { question: 'areas' });
  assert.deepEqual(await tab.evaluate(() => [...new FormData(document.querySelector('#f')).keys()]), ['host']);
  assert.deepEqual(await tab.evaluate(() => window.heard), []);
  assert.equal(tab.url(), url);
});

test('what is typed is no shortcut of the page and told to nobody; Escape and Tab are heard', async (t) => {
  const { tab } = await open(t, { html: host(), before: markMounted });
  await mounted(tab);
  await tab.locator('input[value="other-scars"]').check();
  const field = tab.locator('fieldset[data-question="scar-age-months"] input[type="number"]');
  await field.waitFor();
  await tab.evaluate(() => {
    window.heard = [];
    for (const name of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput']) {
      document.addEventListener(name, (event) => {
        window.heard.push(event.key);
        if (event.key.length === 1) event.preventDefault();
      });
    }
  });
  await field.focus();
  await tab.keyboard.type('47');
  assert.equal(await field.inputValue(), '47');
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Tab');
  assert.deepEqual([...new Set(await tab.evaluate(() => window.heard))], ['Escape', 'Tab']);
});

test('nothing is left of 200 quizzes that came and went', async (t) => {
  const { tab, context, problems } = await open(t, { html: host({ quiz: '' }), start: false });
  const session = await context.newCDPSession(tab);
  await session.send('HeapProfiler.enable');
  const cycle = (count) => tab.evaluate(async (count) => {
    for (let n = 0; n < count; n += 1) {
      const quiz = document.createElement('skin-quiz');
      quiz.setAttribute('idle-reset', '5');
      if (n % 3 === 1) quiz.setAttribute('mode', 'popup');
      const ready = new Promise((go) => quiz.addEventListener('skin-quiz-ready', go, { once: true }));
      document.body.append(quiz);
      await ready;
      await new Promise(requestAnimationFrame);
      quiz.remove();
      await new Promise(requestAnimationFrame);
    }
  }, count);
  // The glue keeps its memory to itself, so it is caught where it is made.
  const measure = async () => {
    for (let n = 0; n < 3; n += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await tab.waitForTimeout(50);
    }
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    let listeners = 0;
    for (const expression of ['window', 'document', 'document.body', 'document.documentElement']) {
      const { result } = await session.send('Runtime.evaluate', { expression });
      listeners += (await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId })).listeners.length;
    }
    return { usedSize, nodes, listeners, wasm: await tab.evaluate(() => window.memory?.buffer.byteLength) };
  };
  const catching = `(() => { for (const name of ['instantiate', 'instantiateStreaming']) {
    const usual = WebAssembly[name];
    WebAssembly[name] = async (...all) => { const made = await usual.apply(WebAssembly, all); window.memory = (made.instance ?? made).exports.memory; return made; };
  } })()`;
  await tab.evaluate(catching);
  // The wasm's memory never shrinks: it first grows to what the garbage of some quizzes takes.
  await cycle(200);
  const before = await measure();
  assert.ok(before.wasm > 0, 'the memory of the wasm was caught');
  await cycle(200);
  const after = await measure();
  console.log(`200 quizzes later: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
  assert.equal(after.nodes, before.nodes);
  assert.equal(after.listeners, before.listeners);
  assert.equal(after.wasm, before.wasm);
  // What the browser notes of each by itself, some 100 bytes; an empty `div` that stayed would take 800.
  assert.ok(after.usedSize < before.usedSize + 200 * 300, `the heap went from ${before.usedSize} to ${after.usedSize}`);
  assert.equal(await tab.evaluate(() => sessionStorage.length), 0);
  assert.deepEqual(problems, []);
});

test('a quiz that comes as another goes knows nothing of it', async (t) => {
  const { tab, problems } = await open(t, { html: host({ attributes: 'resume="off"' }), before: markMounted });
  await mounted(tab);
  await toAreas(tab);
  await tab.locator('input[value="neck"]').check();
  for (const wait of [false, true]) {
    await tab.evaluate(async (wait) => {
      document.querySelector('skin-quiz').remove();
      if (wait) await new Promise(requestAnimationFrame);
      const next = document.createElement('skin-quiz');
      next.setAttribute('resume', 'off');
      const ready = new Promise((go) => next.addEventListener('skin-quiz-ready', go, { once: true }));
      document.body.append(next);
      await ready;
    }, wait);
    await tab.locator('form[data-page="concern"]').waitFor();
    assert.equal(await tab.locator('skin-quiz input:checked').count(), 0);
    await toAreas(tab);
    assert.equal(await tab.locator('skin-quiz input:checked').count(), 0);
    await tab.locator('input[value="chest"]').check();
  }
  assert.deepEqual(problems, []);
});

test('idle-reset clears the answers and starts again, and input puts it off', async (t) => {
  const { tab, problems } = await open(t, {
    html: host({ attributes: 'idle-reset="5"' }),
    before: (tab) => tab.clock.install(),
  });
  await toAreas(tab);
  await tab.clock.fastForward('04:00');
  await tab.locator('input[value="neck"]').click();
  await tab.clock.fastForward('04:00');
  assert.ok(await tab.locator('form[data-question="areas"] input[value="neck"]').isChecked());
  await tab.clock.fastForward('02:00');
  await tab.locator('form[data-page="concern"]').waitFor();
  assert.equal(await tab.locator('skin-quiz input:checked').count(), 0);
  assert.equal(await tab.evaluate(() => sessionStorage.length), 0);
  // For the next visitor as well.
  await toAreas(tab);
  await tab.clock.fastForward('06:00');
  await tab.locator('form[data-page="concern"]').waitFor();
  await tab.evaluate(() => document.querySelector('skin-quiz').removeAttribute('idle-reset'));
  await toAreas(tab);
  await tab.clock.fastForward('24:00:00');
  await tab.clock.runFor(1000);
  assert.ok(await tab.locator('form[data-question="areas"]').isVisible());
  assert.deepEqual(problems, []);
});

test('a start that takes over 15 seconds has failed', async (t) => {
  const { tab } = await open(t, { html: host(), faults: { wasm: 'held' }, before: (tab) => tab.clock.install() });
  await tab.clock.fastForward('00:08');
  assert.equal(await tab.locator('skin-quiz').getAttribute('data-state'), 'question');
  await tab.clock.fastForward('00:08');
  await state(tab, 'failed');
  assert.deepEqual(await tab.evaluate(() => window.record.codes), ['timeout']);
  assert.ok(await tab.locator('.fallback').isVisible());
});

test('it is scrolled to by nobody while it loads, and not by a press either', async (t) => {
  const html = host({ before: '<div style="height:1500px">above</div>', after: '<div style="height:3000px">below</div>' });
  const { tab } = await open(t, { html, before: markMounted });
  await mounted(tab);
  assert.equal(await tab.evaluate(() => scrollY), 0);
  await tab.evaluate(() => scrollTo(0, 1450));
  // By the mouse alone: what clicks for a test brings its target into view.
  for (const selector of ['label:has([value="fine-lines"])', 'summary']) {
    const { x, y, height } = await tab.locator(selector).first().boundingBox();
    await tab.mouse.click(x + 20, Math.min(y + height / 2, 790));
  }
  assert.ok(await tab.locator('[value="fine-lines"]').isChecked());
  assert.equal(await tab.evaluate(() => scrollY), 1450);
});

test('a quiz that breaks midway shows the fallback at once, says so, and keeps what it knows to itself', async (t) => {
  const { tab } = await open(t, { html: host(), before: markMounted });
  await toAreas(tab);
  const said = [];
  tab.on('console', (message) => said.push(message.text()));
  await tab.evaluate(() => { Node.prototype.insertBefore = () => { throw new Error('a host'); }; });
  await tab.locator('input[value="neck"]').check();
  await goOn(tab);
  await state(tab, 'failed');
  assert.ok(await tab.locator('.fallback').isVisible());
  assert.equal(await tab.locator('form').count(), 0);
  assert.deepEqual(await tab.evaluate(() => window.record.codes), ['start']);
  for (const text of said) assert.doesNotMatch(text, /panicked|neck|areas|fine-lines/);
});

// In the modes popup and drawer.

const TALL = '<div style="height:3000px">page</div>';
const scroll = (tab) => tab.evaluate(() => scrollY);

for (const mode of ['popup', 'drawer']) {
  test(`${mode}: an opener that comes later opens it, a button in another shadow root too`, async (t) => {
    const { tab, problems } = await open(t, { html: host({ attributes: `mode="${mode}" id="q"` }), start: false });
    await state(tab, 'question');
    await tab.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      const button = box.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'));
      button.textContent = 'Open';
      button.dataset.skinQuizOpen = 'q';
      const link = Object.assign(document.createElement('a'), { href: '/elsewhere', textContent: 'Also', id: 'link' });
      link.dataset.skinQuizOpen = '';
      document.body.append(link);
    });
    await tab.getByRole('button', { name: 'Open' }).click();
    await tab.locator('dialog[open] form').waitFor();
    await tab.keyboard.press('Escape');
    await tab.locator('#link').click();
    await tab.locator('dialog[open] form').waitFor();
    assert.ok(!tab.url().includes('elsewhere'));
    assert.deepEqual(problems, []);
  });

  test(`${mode}: the page behind stands still under the wheel, whatever the height of the question`, async (t) => {
    const html = host({ attributes: `mode="${mode}"`, before: '<button data-skin-quiz-open id="o">Open</button>', after: TALL });
    const { tab } = await open(t, { html, start: false, options: { viewport: { width: 1000, height: 1000 } } });
    await state(tab, 'question');
    await tab.locator('#o').click();
    await tab.locator('dialog[open] form').waitFor();
    const turn = async (x, y) => {
      await tab.mouse.move(x, y);
      for (let n = 0; n < 4; n += 1) await tab.mouse.wheel(0, 900);
      await atRest(tab);
      assert.equal(await scroll(tab), 0, `at ${x}, ${y}`);
    };
    const inside = async () => {
      const box = await tab.locator('dialog .page').boundingBox();
      return [box.x + box.width / 2, Math.max(60, box.y + 40)];
    };
    await turn(5, 500);
    await turn(...(await inside()));
    await toAreas(tab);
    await tab.locator('input[value="face"]').check();
    await goOn(tab);
    await tab.locator('form[data-page="you"]').waitFor();
    await turn(...(await inside()));
    await turn(5, 500);
  });
}

test('drawer at 360 px: all of the width, nothing over its side, and it can be closed', async (t) => {
  const html = host({ attributes: 'mode="drawer"', before: '<button data-skin-quiz-open id="o">Open</button>', after: TALL });
  const { tab } = await open(t, { html, start: false, options: { viewport: { width: 360, height: 640 }, hasTouch: true } });
  await state(tab, 'question');
  await tab.locator('#o').click();
  await tab.locator('dialog[open] form').waitFor();
  const box = await tab.locator('dialog').boundingBox();
  assert.deepEqual([box.x, box.y, box.width, box.height], [0, 0, 360, 640]);
  assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= 360));
  assert.ok(await tab.locator('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth));
  await toAreas(tab);
  const close = await tab.locator('[part="close"]').boundingBox();
  assert.ok(close.x + close.width <= 360 && close.y >= 0 && close.width >= 44 && close.height >= 44, JSON.stringify(close));
  const heading = await tab.locator('form[data-question="areas"] h2').boundingBox();
  assert.ok(heading.y >= close.y + close.height || heading.x + heading.width <= close.x + 1, 'the button covers the heading');
  await tab.locator('[part="close"]').click();
  assert.equal(await tab.locator('dialog[open]').count(), 0);
});

test('a link that opens it leads where it leads once the quiz has failed', async (t) => {
  const html = host({ attributes: 'mode="popup"', before: '<a href="/elsewhere" data-skin-quiz-open id="o">Open</a>' });
  const { tab } = await open(t, { html, start: false, faults: { wasm: 'missing' } });
  await state(tab, 'failed');
  assert.ok(await tab.locator('.fallback').isVisible());
  await tab.locator('#o').click();
  await tab.waitForURL(/elsewhere/);
});

test('a quiz that fails in an open dialog leaves what to do there, and the dialog can be closed', async (t) => {
  let arrive;
  const arrived = new Promise((go) => (arrive = go));
  const html = host({ attributes: 'mode="popup"', before: '<a href="/elsewhere" data-skin-quiz-open id="o">Open</a>' });
  const { tab, problems } = await open(t, {
    html,
    start: false,
    before: (tab) => tab.route(/\.wasm$/, async (route) => (await arrived, await route.abort())),
  });
  await tab.locator('#o').click();
  await tab.locator('dialog[open] form[data-page="concern"]').waitFor();
  arrive();
  await state(tab, 'failed');
  assert.ok(await tab.locator('.fallback').isVisible());
  assert.ok(await tab.locator('form[data-page="concern"]').isVisible());
  await tab.keyboard.press('Escape');
  assert.equal(await tab.locator('dialog[open]').count(), 0);
  await tab.locator('#o').click();
  await tab.waitForURL(/elsewhere/);
  assert.deepEqual(problems, []);
});

test('mode changed late, closed and open: inline, popup, drawer and back, with the answers', async (t) => {
  const html = host({ attributes: 'resume="off"', before: '<button data-skin-quiz-open id="o">Open</button>' });
  const { tab, problems } = await open(t, { html });
  await toAreas(tab);
  await tab.locator('input[value="neck"]').check();
  const mode = (value) => tab.evaluate((value) => { document.querySelector('skin-quiz').mode = value; }, value);
  await mode('popup');
  await tab.locator('form').waitFor({ state: 'hidden' });
  await tab.locator('#o').click();
  await tab.locator('dialog.popup[open] form[data-question="areas"]').waitFor();
  await mode('drawer');
  await tab.locator('dialog.drawer[open] form[data-question="areas"]').waitFor();
  await mode('inline');
  await tab.locator('form[data-question="areas"]').waitFor();
  assert.equal(await tab.locator('dialog').count(), 0);
  await tab.locator('#o').click({ timeout: 2000 });
  await mode('popup');
  await tab.locator('#o').click();
  await tab.locator('dialog[open]').waitFor();
  assert.ok(await tab.locator('input[value="neck"]').isChecked());
  assert.deepEqual(problems, []);
});

test('an open dialog that is moved or taken off leaves the page free, and opens again', async (t) => {
  const html = host({ attributes: 'mode="popup"', before: '<button data-skin-quiz-open id="o">Open</button>' });
  const { tab, problems } = await open(t, { html, start: false });
  await state(tab, 'question');
  await tab.locator('#o').click();
  await tab.locator('dialog[open] form').waitFor();
  await tab.evaluate(() => document.body.prepend(document.querySelector('skin-quiz')));
  assert.equal(await tab.locator('dialog[open]').count(), 0);
  await tab.locator('#o').click();
  await tab.locator('dialog:modal form').waitFor();
  await tab.evaluate(async () => {
    const quiz = document.querySelector('skin-quiz');
    quiz.remove();
    await new Promise(requestAnimationFrame);
    document.body.append(quiz);
  });
  await tab.locator('#o').click();
  await tab.locator('dialog:modal form').waitFor();
  assert.deepEqual(problems, []);
});

test('a quiz that nobody would see is not opened, and the link leads where it leads', async (t) => {
  const html = host({
    quiz: '<div style="display:none"><skin-quiz mode="popup">x</skin-quiz></div>',
    before: '<a href="/elsewhere" data-skin-quiz-open id="o">Open</a>',
  });
  const { tab } = await open(t, { html, start: false });
  await state(tab, 'question');
  await tab.locator('#o').click();
  await tab.waitForURL(/elsewhere/);
});
