// custom-elements.json and web-types.json against the element as it runs.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { dist, launch, openQuiz, serveDist, walk } from './harness.mjs';
import { straightforward } from './people.mjs';

const read = async (name) => JSON.parse(await readFile(new URL(name, dist)));
const names = (list) => list.map(({ name }) => name).sort();

const [{ declarations: [element] }] = (await read('custom-elements.json')).modules;
const [webTypes] = (await read('web-types.json')).contributions.html.elements;

let server;
let browser;

before(async () => {
  server = await serveDist();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('both say the same', () => {
  assert.equal(webTypes.name, element.tagName);
  assert.deepEqual(names(webTypes.attributes), names(element.attributes));
  assert.deepEqual(names(webTypes.js.properties), names(element.members));
  assert.deepEqual(names(webTypes.js.events), names(element.events));
  assert.deepEqual(names(webTypes.slots), names(element.slots));
  assert.deepEqual(names(webTypes.css.parts), names(element.cssParts));
  assert.deepEqual(names(webTypes.css.properties), names(element.cssProperties));
});

test('the attributes, the properties and the slot are the element’s own', async (t) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  await openQuiz(page, server.url);
  const real = await page.evaluate((tag) => {
    const known = customElements.get(tag);
    const own = Object.entries(Object.getOwnPropertyDescriptors(known.prototype)).filter(([, { get }]) => get);
    return {
      observed: known.observedAttributes.filter((name) => name !== 'class').sort(),
      properties: own.map(([name]) => name).sort(),
      readOnly: own.filter(([, { set }]) => !set).map(([name]) => name).sort(),
      slots: [...document.querySelector(tag).shadowRoot.querySelectorAll('slot')].map(({ name }) => name),
    };
  }, element.tagName);
  assert.deepEqual(names(element.attributes), real.observed);
  assert.deepEqual(names(element.members), real.properties);
  assert.deepEqual(names(element.members.filter(({ readonly }) => readonly)), real.readOnly);
  assert.deepEqual(names(element.slots), real.slots);
  for (const { name, fieldName, default: standard } of element.attributes.filter((one) => one.default)) {
    const [atFirst, mirrored] = await page.evaluate(([tag, attribute, field]) => {
      const fresh = document.createElement(tag);
      const before = fresh[field];
      fresh[field] = 'off';
      return [before, fresh.getAttribute(attribute)];
    }, [element.tagName, name, fieldName]);
    assert.equal(JSON.stringify(atFirst), standard, name);
    assert.equal(mirrored, 'off', name);
  }
});

test('what is told and drawn on the way to a result is listed', async (t) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.addInitScript(() => {
    window.told = new Set();
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('skin-quiz')) window.told.add(event.type);
      return dispatch.call(this, event);
    };
  });
  await openQuiz(page, server.url);
  const parts = new Set();
  const meet = async () => {
    const seen = await page.evaluate(() =>
      [...document.querySelector('skin-quiz').shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]));
    seen.forEach((part) => parts.add(part));
  };
  await walk(page, straightforward, meet);
  await meet();
  const listed = names(element.cssParts);
  assert.deepEqual([...parts].filter((part) => !listed.includes(part)), []);
  // Not by chance: most of them are there for this one person.
  assert.ok(parts.size > listed.length / 2, `${[...parts]}`);
  const told = await page.evaluate(() => [...window.told]);
  const events = names(element.events);
  assert.deepEqual(told.filter((name) => !events.includes(name)), []);
  for (const name of ['ready', 'start', 'step', 'complete']) assert.ok(told.includes(`skin-quiz-${name}`), name);
});
