// What pages, fingers and phones do to a quiz that is their guest, where the torture page can't: with real
// presses and keys, and with what a page hears of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { straightforward } from '../browser/people.mjs';
import { answer, started, until, walk, whereItStands } from '../browser/steps.mjs';
import { dist } from '../node/dist.mjs';
import { page } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { inQuiz, withEngine } from './quiz.mjs';

const engine = withEngine();

async function open(t, html, { files = {}, start = true } = {}) {
  const server = await serveTorture(dist, { more: [{ name: 'here', html, files, expect: {} }] });
  t.after(() => server.close());
  await engine.get(server.of('here'));
  if (start) await started(engine.tab);
  return engine.tab;
}

const ready = (tab) => until(
  () => tab.run(() => document.querySelector('skin-quiz').past?.some(({ type }) => type === 'skin-quiz-ready')),
  () => 'the quiz does not come',
);
const isOpen = (tab) => inQuiz(tab, (quiz) => quiz.querySelector('dialog').open);

test('a page that listens to everything hears neither keys that write, nor words that are marked', async (t) => {
  const tab = await open(t, page({
    head: `<script>
      window.heard = [];
      for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'selectionchange', 'copy', 'paste']) addEventListener(name, (event) => {
        heard.push([name, event.key, event.code, event.keyCode, event.which, event.charCode, event.data, event.target?.localName, event.originalTarget?.localName, event.composedPath()[0]?.localName, String(getSelection())].join(' '));
        setTimeout(() => heard.push(['later', name, event.key, event.code, event.data].join(' ')));
      }, true);
    </script>`,
    before: '<label>Of the page <input id="own"></label>',
  }));
  await tab.run(() => document.querySelector('#own').focus());
  await tab.type('3');
  await until(() => tab.run(() => window.heard.some((line) => /^later keyup/.test(line) && window.heard.at(-1).startsWith('later'))), () => 'the ear hears nothing later');
  const own = (await tab.run(() => window.heard.splice(0))).join('\n');
  assert.match(own, /^keydown 3 /m, 'the ear works');
  assert.match(own, /^input .* 3 /m, 'the ear works');
  await walk(tab, { ...straightforward, 'recent-treatments': ['filler'], 'weeks-since-filler': 36 });
  await tab.press('Tab');
  await inQuiz(tab, (quiz) => getSelection().selectAllChildren(quiz.querySelector('h2')));
  await wait(100);
  const said = await inQuiz(tab, (quiz) => [quiz.querySelector('h2').textContent, String(getSelection())]);
  assert.ok(said[0].length > 10 && !said[1].includes(said[0].slice(0, 10)), said[1]);
  const heard = (await tab.run(() => window.heard)).join('\n');
  assert.ok(heard.includes('Tab'), 'what writes nothing is the page’s as well');
  assert.ok(heard.includes('keydown Unidentified'), heard);
  for (const telling of [/ [36] /, /Digit|Numpad/, / (51|54) /, /\b36\b/]) assert.doesNotMatch(heard, telling);
  for (const line of heard.split('\n')) assert.doesNotMatch(line, /\b(input|h2|button|label)$/);
  assert.ok(!heard.includes(said[0].slice(0, 10)), 'the words are heard');
});

test('where every press but one on a field is cancelled, a number field takes the focus', async (t) => {
  const tab = await open(t, page({ after: '<script>addEventListener("mousedown", (event) => { if (event.target.localName !== "input") event.preventDefault(); }, true)</script>' }));
  let met = 0;
  await walk(tab, { ...straightforward, 'recent-treatments': ['filler'], 'weeks-since-filler': 20 }, {
    meet: async () => {
      const field = 'input[type="number"]';
      const shown = await inQuiz(tab, (quiz) => [...quiz.querySelectorAll('input[type="number"]')].findIndex((one) => getComputedStyle(one).visibility === 'visible'));
      if (shown !== 0) return;
      met += 1;
      await tab.click(field);
      assert.ok(await inQuiz(tab, (quiz) => quiz.activeElement?.matches('input[type="number"]')));
    },
  });
  assert.ok(met > 0);
});

test('a popup stays open after a double press on its opener and a drag out of it, and closes by a press beside it', async (t) => {
  const tab = await open(t, page({ attributes: 'mode="popup"', head: '<style>skin-quiz::part(dialog) { max-height: 400px; margin: auto }</style>', before: '<button id="opener" data-skin-quiz-open style="position:fixed;left:4px;top:4px">Open</button>' }), { start: false });
  await ready(tab);
  const at = await tab.run(() => {
    const { left, top, width, height } = document.querySelector('#opener').getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  });
  await tab.drag(at, at);
  await wait(150);
  await tab.drag(at, at);
  assert.ok(await isOpen(tab), 'a double press closes it again');
  await wait(700);
  const [inside, beside] = await inQuiz(tab, (quiz) => {
    const { top } = quiz.querySelector('dialog').getBoundingClientRect();
    const heading = quiz.querySelector('h2').getBoundingClientRect();
    return [{ x: Math.round(heading.left + 10), y: Math.round(heading.top + 10) }, { x: 200, y: Math.round(top / 2) }];
  });
  assert.ok(beside.y > 40, 'there is nothing beside it');
  await tab.drag(inside, beside);
  assert.ok(await isOpen(tab), 'a drag out of it closes it');
  await tab.drag(beside, beside);
  assert.ok(!(await isOpen(tab)), 'a press beside it does not close it');
});

test('in a frame as high as three windows an error is brought to view, below a bar of the page', async (t) => {
  const BAR = 80;
  const tab = await open(t, `<!doctype html><title>A host</title><header style="position:fixed;top:0;left:0;right:0;height:${BAR}px;background:#fff">A bar</header><div style="height:300px"></div><iframe src="frame.html" title="Skin quiz" style="display:block;width:100%;height:400px;border:0"></iframe><div style="height:2000px"></div><script type="module" src="frame.js"></script>`, { start: false });
  const inFrame = (task) => tab.run(`const frame = document.querySelector('iframe'); return (${task})(frame.contentDocument?.querySelector('skin-quiz')?.shadowRoot, frame)`);
  await until(() => inFrame((quiz) => !!quiz?.querySelector('form [type="submit"]')), () => 'the quiz does not come');
  // Until the page has made the frame as high as what is in it.
  await until(() => inFrame((quiz, frame) => frame.getBoundingClientRect().height > 401), () => 'the frame is not made to fit');
  await inFrame((quiz, frame) => { frame.style.height = '2400px'; scrollTo(0, 900); });
  await inFrame((quiz) => quiz.querySelector('form [type="submit"]').click());
  const at = () => inFrame((quiz, frame) => {
    const error = quiz.querySelector('.errors')?.getBoundingClientRect();
    const above = frame.getBoundingClientRect().top;
    return error && { top: above + error.top, bottom: above + error.bottom, window: innerHeight };
  });
  let seen;
  await until(async () => {
    seen = await at();
    return seen && seen.top >= BAR && seen.bottom < seen.window;
  }, () => `the error stands at ${JSON.stringify(seen)}`);
});

test('a kiosk warns, and lets somebody stay; then it forgets', async (t) => {
  // 6 seconds, the last 3 of them with the warning.
  const tab = await open(t, page({ attributes: 'idle-reset="0.1"' }));
  await ready(tab);
  await answer(tab, 'concerns', ['dullness']);
  await whereItStands(tab, 'concern');
  const warned = () => inQuiz(tab, (quiz) => !!quiz.querySelector('[role="alertdialog"]'));
  await until(warned, () => 'it does not warn');
  assert.ok(await inQuiz(tab, (quiz) => !!quiz.activeElement?.closest('[role="alertdialog"]')), 'the focus is not there');
  await tab.press('Enter');
  assert.ok(!(await warned()));
  assert.deepEqual(await whereItStands(tab), { question: 'areas' });
  await until(warned, () => 'it does not warn again');
  await until(
    () => inQuiz(tab, (quiz) => !!quiz.querySelector('form[data-page="concern"]')),
    () => 'it does not forget',
  );
  assert.deepEqual(await tab.run(() => Object.keys(sessionStorage).filter((key) => key.startsWith('skin-quiz:'))), []);
});

test('two frames of one site keep their answers apart', async (t) => {
  const inner = page();
  const tab = await open(t, '<!doctype html><title>Two</title><iframe src="inner.html" width="350" height="700"></iframe><iframe src="inner.html" width="350" height="700"></iframe>', { files: { 'inner.html': ['text/html; charset=utf-8', inner] }, start: false });
  const at = (n) => tab.run((index) => {
    const quiz = document.querySelectorAll('iframe')[index].contentDocument?.querySelector('skin-quiz');
    if (!quiz?.past?.some(({ type }) => type === 'skin-quiz-ready')) return undefined;
    const { question, page } = quiz.shadowRoot.querySelector('form')?.dataset ?? {};
    return question ?? page;
  }, n);
  const both = () => until(async () => (await at(0)) && (await at(1)), () => 'they do not come');
  await both();
  await tab.run(() => {
    const { shadowRoot } = document.querySelector('iframe').contentDocument.querySelector('skin-quiz');
    shadowRoot.querySelector('input[value="dullness"]').click();
    shadowRoot.querySelector('[type="submit"]').click();
  });
  await until(async () => (await at(0)) === 'areas', () => 'the first does not go on');
  await engine.reload();
  await both();
  assert.deepEqual([await at(0), await at(1)], ['areas', 'concern']);
});
