// Another subject than skin, through the same wasm, from its first question to its result page.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { launch, serveDist } from './harness.mjs';

const folder = process.env.SKIN_QUIZ_ANOTHER_PACK;
const SOUND = { trouble: ['squeak'], part: ['wheels'], danger: ['none'], 'frame-state': 'sound', where: 'workshop' };

let browser;
let server;

before(async () => {
  assert.ok(folder, 'SKIN_QUIZ_ANOTHER_PACK names no folder: run `cargo xtask test --only browser`, which lowers the pack');
  browser = await launch();
  server = await serveDist();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** The quiz of bicycles on an empty page, in a language. */
async function open(t, language) {
  const context = await browser.newContext({ locale: 'en-US' });
  t.after(() => context.close());
  const tab = await context.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  await tab.goto(new URL('frame.html', server.url).href);
  const bytes = [...await readFile(join(folder, 'pack'))];
  const text = await readFile(join(folder, `text.${language}`), 'utf8');
  const asked = await tab.evaluate(async ({ bytes, text, language }) => {
    const api = await import(new URL('skin_quiz.js', location.href).href);
    await api.default();
    if (api.usePack(new Uint8Array(bytes.slice(0, -1)))) throw new Error('half a pack is taken');
    if (!api.usePack(new Uint8Array(bytes))) throw new Error('the pack is not taken');
    if (!api.learn(text)) throw new Error('the language is not taken');
    document.body.innerHTML = '<div id="quiz"></div>';
    window.api = api;
    window.mounted = api.mount(document.querySelector('#quiz'), { lang: language, resume: 'off' }, () => {});
    return api.questionnaire({ lang: language }).map(({ id }) => id);
  }, { bytes, text, language });
  assert.deepEqual(asked, Object.keys(SOUND));
  return { tab, faults };
}

/** Answers every question that is asked; returns which. */
async function play(tab, answers) {
  const asked = [];
  for (;;) {
    const page = tab.locator('#quiz form[data-question], #quiz [data-step="early"], #quiz [data-step="result"]').first();
    await page.waitFor();
    const { question, step } = await page.evaluate(({ dataset }) => ({ ...dataset }));
    if (step === 'result') return asked;
    if (question) {
      asked.push(question);
      for (const value of [answers[question]].flat()) await page.locator(`input[value="${value}"]`).check();
    }
    await page.locator('[type=submit]').click();
    await tab.waitForFunction(
      (gone) => !document.querySelector(`#quiz form:is([data-question="${gone}"], [data-step="${gone}"])`),
      question ?? step,
    );
  }
}

for (const [language, name] of [['en', 'Tune-up'], ['de', 'Einstellen']]) {
  test(`bicycles are asked about and told of by the same wasm: ${language}`, async (t) => {
    const { tab, faults } = await open(t, language);
    assert.deepEqual(await play(tab, SOUND), Object.keys(SOUND));
    const result = await tab.evaluate(({ answers, lang }) => window.api.recommend(answers, undefined, lang), { answers: SOUND, lang: language });
    assert.deepEqual(result.recommended, ['tune-up']);
    const title = await tab.locator('#quiz h2').first().textContent();
    assert.ok(title.includes(name), title);
    const all = await tab.locator('#quiz').textContent();
    assert.ok(!/microneedling|dermatolog|skincare|hautpflege/i.test(all), all);
    assert.deepEqual(faults, []);
  });
}

test('a warning sign of another subject stops its quiz', async (t) => {
  const { tab } = await open(t, 'en');
  await play(tab, { ...SOUND, danger: ['brakes-fail'] });
  assert.equal(await tab.locator('#quiz [data-step="result"]').getAttribute('data-status'), 'stopped');
});
