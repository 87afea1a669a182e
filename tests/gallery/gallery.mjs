// Takes a picture of every screen in every look, and lays them out on one page.
//
//     node tests/gallery/gallery.mjs OUT [--only NAME]... [--readme FOLDER]
//
// Arrives: dist/, a Chromium (SKIN_QUIZ_CHROMIUM) and the lists in screens.mjs. Leaves: OUT with
// one PNG a picture and index.html, and with --readme the README's pictures. Screens are reached
// as a reload reaches them, through what the quiz keeps in sessionStorage, because walking to each
// would take an hour. It deliberately does not judge a picture: that is for whoever looks at it.

import assert from 'node:assert/strict';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { assertSameResult, expectedResult, launch, loadApi, readResult, serveDist } from '../browser/harness.mjs';
import { keeper, placeOf } from '../browser/kept.mjs';
import { overview } from './overview.mjs';
import { LANGUAGES, LOOKS, README, SCREENS, THEMES } from './screens.mjs';

const PAGES_AT_ONCE = 3;
/** For one step; a picture of a long page takes seconds on a busy machine. */
const PATIENCE = 60_000;
/** Results name dates; with this day as today a picture changes only when the look does. */
const TODAY = new Date('2026-03-02T10:00:00Z');
/** How long a language may take to arrive before it counts as not there. */
const LANGUAGE_PATIENCE = 3_000;
const A4 = { format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' }, printBackground: false };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true, default: [] }, readme: { type: 'string' } },
});
const [out] = positionals;
assert.ok(out, 'say where the pictures go: node tests/gallery/gallery.mjs OUT');

const api = await loadApi();
const kept = keeper(api);

/** Fails unless a person's result is the one that the picture's name promises. */
function assertOutcome(screen) {
  const { answers, expects, clinic } = screen.person;
  const result = api.recommend(answers, clinic);
  const option = (id) => result.options.find(({ treatment }) => treatment === id);
  const say = `${screen.name} is not what its name says any more`;
  assert.equal(result.status, expects.status, say);
  assert.equal(result.urgency, expects.urgency, say);
  if (expects.recommended) assert.deepEqual(result.recommended, expects.recommended, say);
  for (const [id, level] of Object.entries(expects.levels ?? {})) {
    assert.equal(option(id)?.suitability, level, `${say}: ${id}`);
  }
  for (const [id, days] of Object.entries(expects.earliest ?? {})) {
    assert.equal(option(id)?.earliestInDays, days, `${say}: ${id}`);
  }
  if (expects.basis) assert.equal(option(result.recommended[0]).cost.basis, expects.basis, say);
  return result;
}

/** A page of a clinic's, as plain as can be, around the quiz. */
function hostPage({ screen, look, lang }) {
  const { style = '', ...theme } = THEMES[look.theme] ?? {};
  const themed = Object.keys(theme).length > 0;
  const { clinic } = screen.person;
  const handed = themed || clinic ? JSON.stringify({ ...clinic, theme: themed ? theme : clinic?.theme }) : undefined;
  const clinicFile = screen.clinicFile ? ` clinic="${screen.clinicFile}"` : '';
  const mode = screen.mode ? ` mode="${screen.mode}"` : '';
  const review = screen.at === 'review' ? ' review="on"' : '';
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${screen.title}</title>
<style>
:root { color-scheme: light dark }
body { margin: 0; padding: 16px; background: #efe4d6; font: 1rem/1.5 system-ui, sans-serif }
@media (prefers-color-scheme: dark) { body { background: #151311 } }
@media print { body { padding: 0; background: none } }
skin-quiz { display: block; max-width: 52rem; margin: auto }
${style}
</style>
<script type="module" src="../skin-quiz.js"></script>
${mode ? '<p><button data-skin-quiz-open>Find what fits your skin</button></p>' : ''}
<skin-quiz lang="${lang}"${clinicFile}${mode}${review}><p>The quiz can’t be shown here. <a href="#contact">Talk to us</a>, we are glad to help.</p></skin-quiz>
${handed ? `<script>document.querySelector('skin-quiz').clinic = ${handed}</script>` : ''}
</html>`;
}

/** Opens a screen in a look and does there what is to be done; the caller closes the page's context. */
async function open(browser, base, { screen, look, lang }, scale = 1) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: scale,
    colorScheme: look.colorScheme ?? 'light',
    forcedColors: look.forcedColors ?? 'none',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.clock.setFixedTime(TODAY);
  if (!screen) {
    await page.goto(new URL('index.html', base).href);
    await page.locator('form[data-page]').waitFor();
    return page;
  }
  await page.route('**/shot/host.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostPage({ screen, look, lang }) }),
  );
  if (screen.wasm === 'missing') {
    await page.route('**/*.wasm', async (route) => {
      // What stays on show has to be there first: the words of a language come for themselves.
      if (screen.at !== 'fallback') await page.locator(placeOf(api, screen.at)).waitFor();
      await route.fulfill({ status: 404 });
    });
  }
  if (screen.wasm === 'slow') await page.route('**/*.wasm', () => {});
  await page.addInitScript((saved) => {
    if (saved) sessionStorage.setItem(`skin-quiz:${location.pathname}:0`, saved);
    window.print = () => {};
  }, screen.fresh ? '' : JSON.stringify(kept({ answers: screen.person.answers, status: screen.person.expects.status, until: screen.person.until }, screen.at)));
  await page.goto(new URL('shot/host.html', base).href, { waitUntil: screen.wasm ? 'commit' : 'load' });
  if (screen.state) {
    await page.locator(`skin-quiz[data-state="${screen.state}"]`).waitFor({ state: 'attached' });
  }
  if (screen.mode) {
    await page.locator(placeOf(api, screen.at)).waitFor({ state: 'attached' });
    await page.locator('[data-skin-quiz-open]').click();
  }
  if (screen.at !== 'fallback') {
    await page.locator(placeOf(api, screen.at)).waitFor();
  }
  if (look.text) {
    // As the visitor's own text size, which the quiz takes as `medium`; the browser's own setting
    // does not last until the picture.
    await page.locator('.sq').evaluate((quiz, size) => (quiz.style.fontSize = size), `${16 * look.text}px`);
  }
  await screen.act?.(page);
  // What was under the pointer is not to look as if it still were.
  await page.mouse.move(0, 0);
  if (look.print) {
    await page.locator('[data-action="print"]').click();
    await page.emulateMedia({ media: 'print' });
  }
  // Two frames, so that what was done is drawn.
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
  if (look.scrollTo) {
    await page.locator(look.scrollTo).evaluate((element) => element.scrollIntoView());
  }
  return page;
}

/** Takes one picture; returns what is to be said about it. */
async function shoot(browser, base, shot) {
  const page = await open(browser, base, shot);
  try {
    const { screen, look, file, outcome } = shot;
    if (screen.at === 'result' && !screen.leaves && !screen.person.until) assertSameResult(await readResult(page), expectedResult(outcome));
    await page.screenshot({ path: join(out, file), fullPage: !screen.mode, animations: 'disabled' });
    const notes = [];
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > look.width && !look.print) notes.push(`${wide - look.width} px too wide`);
    if (look.print) {
      const paper = await page.pdf({ ...A4, path: join(out, file.replace(/png$/, 'pdf')) });
      const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      notes.push(`${pages} ${pages === 1 ? 'page' : 'pages'}`);
    }
    return { ...shot, notes };
  } finally {
    await page.context().close();
  }
}

/** The languages whose words are there; the others come out in English. */
async function spoken(browser, base) {
  const there = new Set();
  for (const lang of LANGUAGES) {
    const page = await open(browser, base, { screen: SCREENS[0], look: LOOKS[0], lang });
    try {
      await page.locator(`.sq[lang|="${lang}"]`).waitFor({ state: 'attached', timeout: LANGUAGE_PATIENCE });
      there.add(lang);
    } catch {
      console.log(`    no words for ${lang} yet: its pictures are in English`);
    }
    await page.context().close();
  }
  return there;
}

/** Every picture there is, in the order of the page, and whether it is asked for. */
function allShots() {
  const shots = SCREENS.flatMap((screen) =>
    LOOKS.filter((look) => look.for === 'all' || (look.for === 'key' && screen.key) || (look.for === 'printed' && screen.printed)).flatMap(
      (look) => (look.languages ?? ['en']).map((lang) => ({ screen, look, lang })),
    ),
  );
  return shots.map((shot) => {
    const { screen, look, lang } = shot;
    const name = `${screen.name}.${look.name}.${lang}`;
    const names = [screen.name, `${screen.name}.${look.name}`, name, look.name, lang];
    const { only } = values;
    return { ...shot, file: `${name}.png`, notes: [], asked: !only.length || only.some((one) => names.includes(one)) };
  });
}

/** Takes all pictures, a few at a time; a picture that can't be taken does not stop the others. */
async function takeAll(browser, base, shots) {
  const taken = [];
  const failed = [];
  let next = 0;
  const worker = async () => {
    while (next < shots.length) {
      const index = next;
      next += 1;
      const shot = shots[index];
      try {
        taken[index] = await shoot(browser, base, shot);
      } catch (error) {
        failed.push(`${shot.screen.name}, ${shot.look.title}, ${shot.lang}: ${error.message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, worker));
  return { taken: taken.filter(Boolean), failed };
}

/** The README's pictures, twice as dense and as WebP, which draws text at half of PNG's size. */
async function illustrate(browser, base, folder) {
  for (const { file, screen: name, look } of README) {
    const screen = SCREENS.find((one) => one.name === name);
    const page = await open(browser, base, { screen, look, lang: 'en' }, 2);
    const { x, y, width, height } = await page.evaluate((fold) => ({
      x: scrollX,
      y: scrollY,
      width: innerWidth,
      height: fold ? innerHeight : document.documentElement.scrollHeight,
    }), look.fold === true);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 80,
      captureBeyondViewport: true,
      clip: { x, y, width, height, scale: 1 },
    });
    const bytes = Buffer.from(data, 'base64');
    assert.ok(bytes.length < 150_000, `${file} weighs ${bytes.length} bytes`);
    await writeFile(join(folder, file), bytes);
    console.log(`    ${join(folder, file)}  ${Math.ceil(bytes.length / 1000)} kB`);
    await page.context().close();
  }
}

const start = performance.now();
const outcomes = new Map(SCREENS.map((screen) => [screen, assertOutcome(screen)]));
const every = allShots().map((shot) => ({ ...shot, outcome: outcomes.get(shot.screen) }));
const shots = every.filter(({ asked }) => asked);
assert.ok(shots.length > 0, `no picture is called ${values.only.join(' or ')}; screens: ${SCREENS.map(({ name }) => name).join(', ')}`);
await mkdir(out, { recursive: true });
if (values.only.length === 0) {
  for (const old of await readdir(out)) {
    if (/\.(png|pdf)$/.test(old)) await rm(join(out, old));
  }
}

const browser = await launch();
const server = await serveDist();
try {
  const there = await spoken(browser, server.url);
  const { taken, failed } = await takeAll(browser, server.url, shots);
  // The page shows what was taken before as well, where only some pictures were asked for.
  const present = new Set(await readdir(out));
  const shown = every
    .map((shot) => taken.find(({ file }) => file === shot.file) ?? shot)
    .filter(({ file }) => present.has(file));
  await writeFile(join(out, 'index.html'), overview(shown, there));
  if (values.readme) await illustrate(browser, server.url, values.readme);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`    ${taken.length} pictures in ${seconds} s`);
  for (const { file, notes } of taken) {
    for (const note of notes.filter((text) => text.includes('wide'))) console.log(`    ${file}: ${note}`);
  }
  if (failed.length > 0) {
    console.error(failed.join('\n'));
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
