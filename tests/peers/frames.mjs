// How much work each step of a visit is, by the browser's own trace.
//
//     node tests/peers/frames.mjs [--slow 4] [--rounds 5] [--top]
//
// Arrives: dist/ and a Chromium (SKIN_QUIZ_CHROMIUM). Leaves: one line a step with the main
// thread's time in milliseconds from the tap to the next quiet moment, the longest task, and what
// of it was script, style, layout and paint, at a processor that many times slower; medians.
// Before these, what the processor itself worked, which a busy machine does not stretch (with
// `--slow 1`: what slows it works, too): `step` for the tap, `later` in timers after it, as for the
// page that comes next.
// `--top` says what takes most of it. It deliberately judges nothing: times are a machine's.

import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { launch, serveDist, tabOf } from '../browser/harness.mjs';
import { straightforward } from '../browser/people.mjs';
import { fillPage, started, whereItStands } from '../browser/steps.mjs';

const { values } = parseArgs({
  options: { slow: { type: 'string', default: '4' }, rounds: { type: 'string', default: '5' }, top: { type: 'boolean' } },
});
/** After this long nothing of a step is still at work, in milliseconds. */
const QUIET = 500;
const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', ...(values.top ? ['disabled-by-default-v8.wasm.detailed'] : [])];
const KINDS = {
  script: ['FunctionCall', 'EventDispatch', 'TimerFire', 'FireAnimationFrame', 'BlinkScheduler_PerformMicrotaskCheckpoint'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
  gc: ['MinorGC', 'MajorGC'],
};

const browser = await launch();
const server = await serveDist();
const taken = new Map();

/** Time that any of these events covers, each moment once: they stand inside one another. */
function covered(events) {
  let [sum, end] = [0, 0];
  for (const { ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return sum / 1000;
}

/** What the processor worked in these, those inside another one not again. */
function worked(events) {
  const within = (one, other) => other !== one && other.ts <= one.ts && other.ts + (other.dur ?? 0) >= one.ts + (one.dur ?? 0);
  const outermost = events.filter((one) => !events.some((other) => within(one, other)));
  return outermost.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** Traces what one act sets off. */
async function traced(client, name, act) {
  const events = [];
  const gather = ({ value }) => events.push(...value);
  client.on('Tracing.dataCollected', gather);
  await client.send('Tracing.start', { categories: CATEGORIES.join(','), transferMode: 'ReportEvents' });
  await act();
  await pause(QUIET);
  const done = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await done;
  client.off('Tracing.dataCollected', gather);
  const threads = events.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain');
  const mains = new Set(threads.map(({ pid, tid }) => `${pid}/${tid}`));
  const onMain = events.filter(({ pid, tid, ph }) => ph === 'X' && mains.has(`${pid}/${tid}`));
  const tasks = onMain.filter((event) => /RunTask$/.test(event.name));
  const longest = Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000));
  const parts = Object.entries(KINDS).map(([kind, names]) => [kind, covered(onMain.filter((event) => names.includes(event.name)))]);
  if (values.top) {
    const names = [...new Set(onMain.map((event) => event.name))];
    const most = names
      .map((of) => [of, onMain.filter((event) => event.name === of)])
      .map(([of, all]) => [covered(all), of, all.length])
      .sort(([a], [b]) => b - a);
    console.log(name, most.slice(0, 16).map(([ms, of, count]) => `${of} ${ms.toFixed(1)} (${count})`).join(', '));
  }
  const later = worked(onMain.filter((event) => event.name === 'TimerFire'));
  return { step: worked(tasks) - later, later, busy: covered(tasks), longest, ...Object.fromEntries(parts) };
}

/** Where the first element of this kind is on the screen, brought there if it is not. */
function place(page, selector) {
  return page.evaluate((wanted) => {
    const all = [...document.querySelector('skin-quiz').shadowRoot.querySelectorAll(wanted)];
    const target = all.find(({ value }) => ['none', 'no', '22-64', 'type-2'].includes(value)) ?? all[0];
    const element = target.closest('label') ?? target;
    const box = () => element.getBoundingClientRect();
    if (box().top < 0 || box().bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return { x: box().x + box().width / 2, y: box().y + box().height / 2 };
  }, selector);
}

for (let round = 0; round < +values.rounds; round += 1) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: +values.slow });
  await page.goto(new URL('index.html', server.url).href);
  await started(tabOf(page));
  await pause(2000);
  const tap = async (name, selector) => {
    const spot = await place(page, selector);
    await pause(300);
    const mouse = (type, rest) => client.send('Input.dispatchMouseEvent', { type, ...spot, ...rest });
    await mouse('mouseMoved');
    await pause(100);
    const found = await traced(client, name, async () => {
      await mouse('mousePressed', { button: 'left', clickCount: 1 });
      await mouse('mouseReleased', { button: 'left', clickCount: 1 });
    });
    taken.set(name, [...(taken.get(name) ?? []), found]);
  };
  let at = await whereItStands(tabOf(page));
  for (; at.page ?? at.question; at = await whereItStands(tabOf(page), at.page ?? at.question)) {
    const name = at.page ?? at.question;
    const form = at.page ? `form[data-page="${name}"]` : `form[data-question="${name}"]`;
    await tap(`answer ${name}`, `${form} input`);
    // The rest is answered at once; what is measured is one tap.
    await fillPage(tabOf(page), straightforward);
    await tap(`on from ${name}`, `${form} [type=submit]`);
  }
  await page.locator('[data-step="result"]').waitFor();
  await tap('back to the last page', '[data-action="back"]');
  await tap('the result', 'form [type=submit]');
  await page.locator('summary', { hasText: 'Your answers' }).click();
  await tap('change an answer', '[data-action="change"]');
  await context.close();
}

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
for (const [name, samples] of taken) {
  const of = (kind) => `${kind} ${median(samples.map((sample) => sample[kind])).toFixed(1).padStart(6)}`;
  console.log(name.padEnd(30), ['step', 'later', 'busy', 'longest', 'script', 'style', 'layout', 'paint', 'gc'].map(of).join('  '));
}
await browser.close();
await server.close();
