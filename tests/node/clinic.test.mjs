// Clinic files as a page hands them over: `checkClinic` says of each what the tables record, which
// the native reader is held to as well.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

import { dist, loadApi } from './dist.mjs';

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

test('the element has the digest of a file that the studio has, and says where a certificate does not fit', async (t) => {
  const { releases } = JSON.parse(await readFile(new URL('releases.json', dist)));
  const { digest, vouch } = await import(new URL(releases[0].assets.find((path) => path.startsWith('assets/look.')), dist));
  const digests = await read('digests.json');
  for (const [name, expected] of Object.entries(digests)) assert.equal(await digest(await read(name)), expected, name);

  const said = [];
  t.mock.method(console, 'warn', (line) => said.push(line));
  const file = await read('good/everything.json');
  const certificate = { file: digests['good/everything.json'], pack: api.version().catalogue };
  const holds = (more, tables = certificate.pack) => vouch({ ...file, certificate, ...more }, tables);
  await holds({});
  for (const none of [undefined, null, {}, { certificate: null }]) await vouch(none, certificate.pack);
  assert.deepEqual(said, []);
  await holds({ name: 'Another' });
  await holds({}, '0123456789abcdef');
  await holds({ certificate: 'x' });
  assert.deepEqual(said.map((line) => /changed|another release/.exec(line)?.[0]), ['changed', 'another release', 'changed']);
});

test('with the law of the folder, a clinic’s own words are held to it; without it they are not', async () => {
  const law = await readFile(new URL('law.txt', dist), 'utf8');
  const table = await readFile(new URL('../../crates/law/tests/cases.tsv', import.meta.url), 'utf8');
  const cases = table.trim().split('\n').slice(1).filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  assert.ok(cases.length > 80);
  const rules = law.split('\n').filter((line) => line.startsWith('rule\t')).map((line) => line.split('\t'));
  for (const [, rule, region, topic] of rules) {
    for (const [, lang, caught, harmless] of cases.filter(([of]) => of === topic)) {
      const told = (intro) => {
        const texts = lang === 'any' ? { intro } : { [lang]: { intro } };
        return api.checkClinic({ region, texts }, law).filter(({ message }) => message.includes(`(${rule}) `));
      };
      const [finding, ...more] = told(caught);
      assert.ok(finding, `${rule} misses ${caught}`);
      assert.deepEqual(more, [], rule);
      assert.match(finding.message, /https:\/\/.*, read \d{4}-\d\d-\d\d\..* Not signed by a lawyer\.$/);
      assert.deepEqual(told(harmless), [], `${rule} refuses ${harmless}`);
    }
  }
  const file = { region: 'uk', name: 'Botox for you' };
  assert.deepEqual(api.checkClinic(file), []);
  assert.deepEqual(api.checkClinic({ name: 'Botox for you' }, law), []);
  assert.deepEqual(api.checkClinic(file, law).map(({ code, path, severity }) => [code, path, severity]), [['law-refused', '/name', 'error']]);
  // What is no law is told, so that nobody takes silence for a pass.
  for (const other of ['', '<!doctype html>', 1, {}, null]) {
    assert.deepEqual(api.checkClinic(file, other).map(({ code }) => code), ['unreadable-law']);
  }
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
  const schema = JSON.parse(await readFile(new URL('clinic.schema.json', dist), 'utf8'));
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  const [{ message }] = api.checkClinic({ nonsense: 1 });
  for (const key of Object.keys(schema.properties)) assert.ok(message.includes(key), key);
});
