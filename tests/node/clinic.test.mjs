// Clinic files as a page hands them over: `checkClinic` says of each what the tables record, which
// the native reader is held to as well.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

import { loadApi } from './dist.mjs';

const files = new URL('../clinic_files/', import.meta.url);
const api = await loadApi();
const read = async (path) => JSON.parse(await readFile(new URL(path, files), 'utf8'));
const recorded = await read('bad.json');

/** One line a diagnostic, in no order: JavaScript puts keys that are numbers first. */
const lines = (found) => found.map(({ path, code, severity }) => `${severity} ${code} ${path}`).sort();

test('every bad file gets the diagnostics that are recorded', async () => {
  const names = Object.keys(recorded);
  assert.ok(names.length >= 170, `only ${names.length} files`);
  for (const name of names) {
    // What a colour is shown as is reckoned by `check-clinic` alone: it would weigh on every visitor.
    const report = recorded[name].report.filter(({ code }) => code !== 'low-contrast');
    const found = api.checkClinic(await read(`bad/${name}.json`));
    assert.deepEqual(lines(found), lines(report), name);
    for (const { path, code, says } of report) {
      const fits = (one) => one.path === path && one.code === code && one.message.includes(says);
      assert.ok(found.some(fits), `${name}: nothing at ${path} says "${says}"`);
    }
  }
});

test('every good file is without a fault', async () => {
  const names = await readdir(new URL('good/', files));
  assert.ok(names.length >= 10);
  for (const name of names) assert.deepEqual(api.checkClinic(await read(`good/${name}`)), [], name);
});

test('no file is no fault', () => {
  assert.deepEqual(api.checkClinic(undefined), []);
  assert.deepEqual(api.checkClinic(), []);
});

test('ten megabytes, and nesting without end, are read in time', () => {
  const from = performance.now();
  const long = '<b>'.repeat(3_500_000);
  assert.equal(api.checkClinic({ name: long })[0].code, 'too-long');
  assert.equal(api.checkClinic({ [long]: 1 })[0].code, 'unknown-name');
  const many = Object.fromEntries(Array.from({ length: 9_000 }, (_, n) => [`own-${n}`, { class: 'x' }]));
  assert.equal(api.checkClinic({ treatments: many }).at(-1).code, 'too-many-faults');
  let deep = [];
  for (let n = 0; n < 100_000; n += 1) deep = [deep];
  assert.equal(api.checkClinic({ name: deep })[0].code, 'wrong-type');
  assert.ok(performance.now() - from < 10_000);
});

test('the schema of the folder names what the reader knows', async () => {
  const { dist } = await import('./dist.mjs');
  const schema = JSON.parse(await readFile(new URL('clinic.schema.json', dist), 'utf8'));
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  const [{ message }] = api.checkClinic({ nonsense: 1 });
  for (const key of Object.keys(schema.properties)) assert.ok(message.includes(key), key);
});
