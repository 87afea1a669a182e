// What the second reader's form computes, with the very script that stands in the page.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';

const PAGE = new URL('../../docs/second-reader.html', import.meta.url);

const LEVELS = ['suitable', 'suitable-with-precautions', 'deferred', 'clinician-review', 'contraindicated'];

let page;
let form;
before(async () => {
  const html = await readFile(PAGE, 'utf8');
  const [, json] = html.match(/<script type="application\/json" id="form-data">(.*?)<\/script>/s);
  const [, script] = html.match(/<script>\n(.*?)<\/script>/s);
  form = JSON.parse(json);
  page = new Function(`${script}\nreturn { agreement, asked, compared, read, verdicts, written };`)();
});

const rounded = (value) => Math.round(value * 1000) / 1000;

/** A reader who says of every judgement what `says` makes of the quiz's own level. */
function reader(says) {
  const quiz = page.verdicts(form);
  const keys = page.asked(form).map(({ key }) => key);
  return Object.fromEntries(keys.map((key, at) => [key, says(quiz[key], at)]));
}

test('kappa and its interval are those that SAS prints for the same table', () => {
  // A printed example of SAS: kappa 0.4842, standard error 0.1380, 95 % limits 0.2137 and 0.7547
  // (kept with the tests of statsmodels, stats/tests/test_inter_rater.py).
  const found = page.agreement([
    [0, 4, 1],
    [0, 8, 0],
    [0, 1, 5],
  ]);
  assert.equal(found.n, 19);
  assert.equal(found.kappa.toFixed(4), '0.4842');
  assert.equal(found.error.toFixed(4), '0.1380');
  assert.equal(found.low.toFixed(4), '0.2137');
  assert.equal(found.high.toFixed(4), '0.7547');
});

test('kappa of three diagnoses is what the formula gives by hand', () => {
  // 89 of 100 agree; by chance 0.8 x 0.8 + 0.1 x 0.05 + 0.1 x 0.15 = 0.66.
  const found = page.agreement([
    [75, 1, 4],
    [5, 4, 1],
    [0, 0, 10],
  ]);
  assert.equal(rounded(found.observed), 0.89);
  assert.equal(rounded(found.expected), 0.66);
  assert.equal(rounded(found.kappa), rounded(0.23 / 0.34));
});

test('kappa of two by two is what the formula gives by hand', () => {
  // 35 of 50 agree, half by chance: (0.7 - 0.5) / (1 - 0.5).
  const found = page.agreement([
    [20, 5],
    [10, 15],
  ]);
  assert.equal(rounded(found.kappa), 0.4);
  assert.equal(rounded(found.observed), 0.7);
  assert.equal(rounded(found.expected), 0.5);
  assert.ok(found.low < 0.4 && found.high > 0.4);
});

test('kappa does not hang on who is the row and who the column', () => {
  const table = [
    [10, 3, 1],
    [2, 8, 6],
    [0, 1, 9],
  ];
  const turned = table.map((_, at) => table.map((row) => row[at]));
  for (const key of ['kappa', 'low', 'high']) {
    assert.equal(rounded(page.agreement(table)[key]), rounded(page.agreement(turned)[key]));
  }
});

test('where kappa has no value, none is given', () => {
  assert.equal(page.agreement([[0, 0], [0, 0]]).kappa, null);
  const both = page.agreement([[12, 0], [0, 0]]);
  assert.equal(both.kappa, null);
  assert.equal(both.observed, 1);
});

test('the form asks for forty people and five treatments each', () => {
  assert.equal(form.people.length, 40);
  assert.ok(form.people.every((treatments) => new Set(treatments).size === 5));
  assert.equal(form.hidden.length, 200);
});

test('who says what the quiz says agrees in everything', () => {
  const found = page.compared(form, reader((level) => level));
  assert.equal(found.n, 200);
  assert.equal(rounded(found.kappa), 1);
  assert.deepEqual(found.differences, []);
  // Every level of the quiz occurs, or agreement would say less.
  assert.ok(found.table.every((row, at) => row[at] >= 10));
});

test('a difference names its direction', () => {
  const strictest = reader(() => 'contraindicated');
  const found = page.compared(form, strictest);
  assert.equal(rounded(found.kappa), 0);
  assert.ok(found.differences.every((it) => it.milder && it.reader === 'contraindicated'));
  const mildest = page.compared(form, reader(() => 'suitable'));
  assert.ok(mildest.differences.every((it) => !it.milder));
});

test('only what is judged counts', () => {
  const [first] = page.asked(form);
  const found = page.compared(form, { [first.key]: page.verdicts(form)[first.key] });
  assert.equal(found.n, 1);
  assert.equal(found.kappa, null);
});

test('a form that is saved and opened again is the same form', () => {
  const filled = reader((level, at) => LEVELS[(LEVELS.indexOf(level) + at) % 5]);
  const text = page.written(form, filled, ' A\treader \n of forms ');
  const opened = page.read(form, text);
  assert.deepEqual(opened.faults, []);
  assert.deepEqual(opened.filled, filled);
  assert.equal(opened.reader, 'A reader of forms');
  // Edited by hand elsewhere: other line ends, a mark at the beginning.
  const elsewhere = page.read(form, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  assert.deepEqual(elsewhere.faults, []);
  assert.deepEqual(elsewhere.filled, filled);
});

test('a faulty form is told by line, and what is allowed', () => {
  const [first] = page.asked(form);
  const line = `${first.person}\t${first.treatment}`;
  const faults = (text) => page.read(form, text).faults.join('\n');
  assert.match(faults('something else\n'), /^line 1: .*begins with “second-reader 1”/);
  assert.match(faults(`second-reader 1\ntables\t0000000000000000\n`), /^line 2: .*its people may be others/);
  const start = `second-reader 1\ntables\t${form.tables}\n`;
  assert.match(faults(`${start}${line}\tfine\n`), /^line 3: “fine” is no level; write one of suitable, /);
  assert.match(faults(`${start}99\tpeel\tsuitable\n`), /^line 3: “99 peel” is no person and treatment/);
  assert.match(faults(`${start}${line}\tsuitable\n${line}\tdeferred\n`), /^line 4: .*was judged before/);
});
