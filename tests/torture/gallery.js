// Runs every case in a frame and says beneath it what came of it. What has passed is emptied again: a
// browser holds about a hundred wasm memories at once, and its name leads to the case by itself.
// `window.torture` tells a driver:
// { done, results: [{ name, ms, faults }] }, in the order of the cases that were run.

import { examine } from './examine.js';

const AT_ONCE = 3;

const all = (await (await fetch('./cases.json')).json()).map((one, number) => ({ ...one, number }));
const only = new URLSearchParams(location.search).get('only');
const chosen = only === null ? all : only.split(',').map((number) => all[number]);

const torture = { done: false, results: [] };
window.torture = torture;

const add = (parent, name, properties) => parent.appendChild(Object.assign(document.createElement(name), properties));
const list = document.querySelector('main');
const figures = chosen.map(({ name, number }) => {
  const figure = add(list, 'figure');
  add(add(figure, 'figcaption'), 'a', { textContent: name, href: `./case/${number}/` });
  return figure;
});

async function run(index) {
  const { name, number, expect } = chosen[index];
  const figure = figures[index];
  const start = Date.now();
  figure.className = 'running';
  const frame = add(figure, 'iframe', { title: name, width: 420, height: 700, src: `./case/${number}/` });
  let faults;
  try {
    faults = await examine(frame, expect);
  } catch (error) {
    const record = frame.contentWindow?.record;
    faults = [String(error.message ?? error), record ? JSON.stringify(record) : 'nothing was recorded'];
  }
  torture.results[index] = { name, ms: Date.now() - start, faults };
  figure.className = faults.length ? 'failed' : 'passed';
  add(figure, 'p', { textContent: faults.length ? faults.join('; ') : 'passed' });
  if (!faults.length) frame.contentWindow.location.replace('about:blank');
}

// What waits out a time-out begins first, beside the others.
const order = [...chosen.keys()].sort((a, b) => !!chosen[b].expect.slow - !!chosen[a].expect.slow);
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    while (order.length) await run(order.shift());
  }),
);
const passed = torture.results.filter(({ faults }) => !faults.length).length;
document.querySelector('output').textContent = `${passed} of ${chosen.length} cases passed`;
scrollTo(0, 0);
torture.done = true;
