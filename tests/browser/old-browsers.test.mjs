// Real browsers of 2022 and 2023, as npm carries them: plain styles that work, and nothing lost.

import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';

import { chromium } from 'playwright-core';

import { CHROMIUM_FLAGS } from './chromium.mjs';
import { openQuiz, serveDist, tabOf } from './harness.mjs';
import { straightforward } from './people.mjs';
import { walk } from './steps.mjs';

for (const version of ['103', '109']) {
  test(`Chromium ${version}: ticks and the focus are seen, and the plan is reached`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'skin-quiz-chromium-'));
    const executablePath = join(folder, 'chromium');
    const packed = await readFile(new URL(`node_modules/chromium-${version}/bin/chromium.br`, import.meta.url));
    await writeFile(executablePath, brotliDecompressSync(packed));
    await chmod(executablePath, 0o755);
    const server = await serveDist();
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, '--single-process', '--no-zygote'] });
    t.after(async () => {
      await browser.close().catch(() => {});
      await server.close();
      await rm(folder, { recursive: true });
    });
    assert.equal(browser.version().split('.')[0], version);
    const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await openQuiz(page, `${server.url}frame.html`);
    const looks = () => page.evaluate(() => {
      const root = document.querySelector('skin-quiz').shadowRoot;
      const input = root.activeElement;
      const of = (node) => getComputedStyle(node);
      const { borderTopWidth, borderTopColor, width } = of(input);
      return {
        border: borderTopWidth, colour: borderTopColor, width, back: of(root.querySelector('.sq')).backgroundColor,
        outlined: [input, input.closest('.choice')].some((node) => of(node).outlineStyle === 'solid' && parseFloat(of(node).outlineWidth) > 2),
        ticked: of(input).backgroundColor,
      };
    });
    await page.locator('input').first().focus();
    await page.keyboard.press('Tab');
    const before = await looks();
    assert.equal(before.border, '2px');
    assert.notEqual(before.colour, before.back);
    assert.ok(parseFloat(before.width) > 20, before.width);
    assert.ok(before.outlined, 'the focus is not seen');
    await page.keyboard.press('Space');
    assert.notEqual((await looks()).ticked, before.ticked, 'a tick is not seen');
    await page.keyboard.press('Space');
    // Playwright's own clicks ask for what a browser of 2022 has not.
    const click = (selector) => page.evaluate((wanted) => {
      const within = /^label:has\(> (.*)\)$/.exec(wanted)?.[1] ?? wanted;
      document.querySelector('skin-quiz').shadowRoot.querySelector(within).click();
    }, selector);
    await walk({ ...tabOf(page), click }, straightforward);
    assert.equal(await page.locator('[data-step="result"]').getAttribute('data-status'), 'complete');
  });
}
