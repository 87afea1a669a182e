// What `check-clinic` says of a clinic's colours is what its visitors see.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { page } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { dist, launch } from './harness.mjs';

/** Worked out by `src/clinic/colour.rs`, which its own tests hold to the same list. */
const colours = JSON.parse(await readFile(new URL('../clinic_files/colours.json', import.meta.url), 'utf8'));

let browser;
let server;

before(async () => {
  browser = await launch();
  server = await serveTorture(dist, { more: [{ name: 'colours', html: page() }] });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** What the quiz paints in one of its custom properties, as `#rrggbb`. */
const painted = (tab, property) =>
  tab.evaluate((property) => {
    const quiz = document.querySelector('skin-quiz').shadowRoot.querySelector('.sq');
    const probe = quiz.appendChild(document.createElement('i'));
    probe.style.color = `var(${property})`;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    probe.remove();
    return `#${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }, property);

/** Whether each part is at most one step of 255 off: engines round at different points. */
const alike = (one, other) =>
  [1, 3, 5].every((at) => Math.abs(parseInt(one.slice(at, at + 2), 16) - parseInt(other.slice(at, at + 2), 16)) <= 1);

/** A colour as it was written, as `#rrggbb`. */
const asWritten = (tab, colour) =>
  tab.evaluate((colour) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return `#${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }, colour);

test('a colour is used exactly, else shown as the diagnostic says, light and dark', async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(server.of('colours'));
  await tab.locator('skin-quiz[data-state=question]').waitFor();
  const adjusted = colours.filter(({ light }) => light);
  assert.ok(adjusted.length >= 15, `only ${adjusted.length} colours are adjusted`);
  for (const { key, colour, on, ...told } of colours) {
    await tab.evaluate(([key, colour]) => document.querySelector('skin-quiz').style.setProperty(`--skin-quiz-${key}`, colour), [key, colour]);
    const exact = await asWritten(tab, colour);
    for (const theme of ['light', 'dark']) {
      await tab.evaluate((theme) => document.querySelector('skin-quiz').setAttribute('theme', theme), theme);
      const seen = await painted(tab, key === 'brand' ? '--br' : '--ac');
      // Of one that can be made out on the light ground nothing is told for the dark one.
      const wanted = told[theme] ?? (theme === 'light' || told.light ? exact : undefined);
      assert.ok(!wanted || alike(seen, wanted), `${key} ${colour}, ${theme}: told ${wanted}, seen ${seen}`);
      if (key !== 'brand') continue;
      assert.equal(await painted(tab, '--fi'), exact, `${colour}, ${theme}, filled`);
      assert.equal(await painted(tab, '--on'), on === 'white' ? '#ffffff' : '#000000', `${colour}, ${theme}, text`);
    }
  }
  await context.close();
});
