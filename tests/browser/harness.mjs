// What the browser tests share: Chromium, a server for dist/, and the quiz's own steps.
//
// The quiz is met through the hooks its documentation promises (`form[data-question]`,
// `[data-step]`, native inputs); Playwright's selectors look into its open shadow root.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { dist } from '../node/dist.mjs';

export { dist, loadApi } from '../node/dist.mjs';

const PATIENCE = 15_000;

/** More steps than any way through the quiz has. */
export const TOO_MANY_STEPS = 100;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/** A headless Chromium; the caller closes it. */
export async function launch() {
  const executablePath = process.env.SKIN_QUIZ_CHROMIUM;
  assert.ok(
    executablePath,
    'SKIN_QUIZ_CHROMIUM names no browser: run `cargo xtask test --only browser`, which finds one',
  );
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * Serves dist/ on loopback, with brotli where a file has it, below any folder.
 *
 * `overrides` maps a path in dist/ to a function of the usual answer
 * `{ status, type, body }`, for hosts that get something wrong or pages of a test's own.
 */
export async function serveDist({ folder = '/', overrides = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const named = decodeURIComponent(pathname);
    const path = named.endsWith('/') ? `${named}index.html` : named;
    requests.push(path);
    let answer = { status: 404, type: 'text/plain', body: 'no such file' };
    const file = path.startsWith(folder) ? path.slice(folder.length) : undefined;
    if (file !== undefined && !file.split('/').includes('..')) {
      const compressed = await read(`${file}.br`);
      const body = compressed ?? (await read(file));
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      if (body) answer = { status: 200, type, body, encoding: compressed && 'br' };
      answer = overrides[file]?.(answer) ?? answer;
    }
    const headers = { 'content-type': answer.type, 'cache-control': 'no-store' };
    if (answer.encoding) headers['content-encoding'] = answer.encoding;
    response.writeHead(answer.status, headers).end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    /** The address of dist/, ending in a slash. */
    url: `http://127.0.0.1:${server.address().port}${folder}`,
    /** The paths asked for, in order. */
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function read(file) {
  try {
    return await readFile(fileURLToPath(new URL(file, dist)));
  } catch {
    return undefined;
  }
}

/** Opens a page and waits until its quiz takes answers. */
export async function openQuiz(page, url) {
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  const quiz = page.locator('skin-quiz').first();
  try {
    await quiz.and(page.locator('[data-state="question"]')).waitFor({ state: 'attached' });
    await page.locator('form[data-question]').first().waitFor();
  } catch {
    const state = await quiz.getAttribute('data-state').catch(() => 'absent');
    assert.fail(`the quiz did not start (data-state: ${state}); ${complaints.join('\n')}`);
  }
  return quiz;
}

/**
 * Where the quiz stands: `{ question }`, `{ step: 'review' }` or `{ step: 'result' }`.
 *
 * After an answer, `after` names the question that must be gone first.
 */
export async function whereItStands(page, after) {
  const other = after ? `:not([data-question="${after}"])` : '';
  const next = page
    .locator(`form[data-question]${other}, [data-step="review"], [data-step="result"]`)
    .first();
  try {
    await next.waitFor();
  } catch {
    assert.fail(`the quiz did not go on${after ? ` from ${after}` : ''}: ${await complaint(page)}`);
  }
  const step = await next.getAttribute('data-step');
  if (step === 'review' || step === 'result') return { step };
  return { question: await next.getAttribute('data-question') };
}

/** What the quiz itself says is wrong with an answer, if anything. */
async function complaint(page) {
  const alerts = await page.locator('skin-quiz [role="alert"]').allTextContents();
  return alerts.join(' ') || 'it says nothing';
}

/** Answers the question on show and continues; `undefined` leaves it empty. */
export async function answer(page, question, value) {
  const form = page.locator(`form[data-question="${question}"]`);
  const field = form.locator('input[type="number"]');
  if ((await field.count()) > 0) {
    if (typeof value === 'number') await field.fill(String(value));
    if (value === 'not-sure') await tick(form.locator('input[type="checkbox"]'), true);
  } else if (Array.isArray(value)) {
    for (const box of await form.locator('input[type="checkbox"]').all()) {
      await tick(box, value.includes(await box.getAttribute('value')));
    }
  } else if (value !== undefined) {
    await tick(form.locator(`input[name="${question}"][value="${value}"]`), true);
  }
  await form.locator('button[type="submit"]').click();
}

/** Ticks or unticks an input as the keyboard does; it may be drawn by its label alone. */
async function tick(input, wanted) {
  if ((await input.isChecked()) !== wanted) {
    await input.focus();
    await input.press('Space');
  }
}

/**
 * Answers from the question on show to the result, from a map of answers.
 *
 * A question the map does not know is left empty, which only optional ones
 * allow. Returns the answers given. `meet`, if any, is called at every step.
 */
export async function walk(page, answers, meet = async () => {}) {
  const given = {};
  let last;
  for (let steps = 0; steps < TOO_MANY_STEPS; steps += 1) {
    const at = await whereItStands(page, last);
    await meet(at);
    if (at.step === 'result') return given;
    if (at.step === 'review') {
      await page.locator('[data-step="review"] button[type="submit"]').click();
      await page.locator('[data-step="result"]').waitFor();
      continue;
    }
    last = at.question;
    assert.ok(!(last in given), `${last} is asked a second time`);
    if (last in answers) given[last] = answers[last];
    await answer(page, last, answers[last]);
  }
  assert.fail(`no result after ${TOO_MANY_STEPS} steps; answered: ${JSON.stringify(given)}`);
}

/** What the result page says: its status and each treatment's suitability. */
export async function readResult(page) {
  const result = page.locator('[data-step="result"]');
  await result.waitFor();
  const options = await result
    .locator('[data-treatment][data-suitability]')
    .evaluateAll((elements) => elements.map(({ dataset }) => [dataset.treatment, dataset.suitability]));
  return { status: await result.getAttribute('data-status'), options };
}

/** What a page built from `recommend`'s result must say. */
export function expectedResult(recommendation) {
  return {
    status: recommendation.status,
    options: recommendation.options.map((option) => [option.treatment, option.suitability]),
  };
}

/** Fails unless the page shows each option of the result once, in any order. */
export function assertSameResult(shown, expected) {
  const sorted = ({ status, options }) => ({ status, options: options.map(String).sort() });
  assert.deepEqual(sorted(shown), sorted(expected));
}
