// The JavaScript API: plain results, strict answers, and steps that agree with the decision.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';

import { dist, loadApi } from './dist.mjs';
import { unremarkable } from '../people/people.mjs';
import { generator, randomAnswer } from './random.mjs';

const WALKS = process.env.SKIN_QUIZ_ALL ? 5000 : 200;
const LONGEST_WALK = 80;

/** Somebody who has answered everything, with nothing in the way. */
const ANSWERED = {
  ...unremarkable,
  concerns: ['acne-scars', 'fine-lines'],
  'acne-scar-type': 'rolling-or-boxcar',
  'skin-tone': 'type-3',
  'event-weeks': 30,
  budget: 1000,
};

/** The only keys whose value may be null. */
const MAY_BE_NULL = new Set(['earliestInDays', 'reviewed']);

let api;
before(async () => {
  api = await loadApi();
});

/** Objects and lists as JSON has them: no Map, no class, no undefined, no stray null. */
function assertPlain(value, path = 'result') {
  if (Array.isArray(value)) {
    value.forEach((item, index) => assertPlain(item, `${path}[${index}]`));
  } else if (typeof value === 'object' && value !== null) {
    assert.equal(Object.getPrototypeOf(value), Object.prototype, `${path} is not a plain object`);
    for (const [key, item] of Object.entries(value)) {
      if (item === null && MAY_BE_NULL.has(key)) continue;
      assertPlain(item, `${path}.${key}`);
    }
  } else {
    assert.ok(['string', 'boolean', 'number'].includes(typeof value), `${path} is ${value}`);
    assert.ok(typeof value !== 'number' || Number.isFinite(value), `${path} is ${value}`);
  }
}

function assertSurvivesJson(value) {
  assertPlain(value);
  assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
}

test('version names the release and the catalogue', async () => {
  const version = api.version();
  assertSurvivesJson(version);
  const packaged = JSON.parse(await readFile(new URL('package.json', dist), 'utf8'));
  assert.equal(version.crate, packaged.version);
  assert.ok(version.catalogue.length > 0);
  assert.ok(version.reviewed === null || /^\d{4}-\d{2}-\d{2}$/.test(version.reviewed));
  assert.equal(api.recommend({}).catalogue, version.catalogue);
});

test('the types describe the API', async () => {
  const types = await readFile(new URL('skin_quiz.d.ts', dist), 'utf8');
  for (const name of ['recommend', 'nextStep', 'questionnaire', 'loadLanguage', 'version']) {
    assert.match(types, new RegExp(`export function ${name}\\(`));
  }
  assert.match(types, /recommend\(answers: Answers\b/);
  assert.match(types, /: Recommendation;/);
});

test('the questionnaire is plain and complete in itself', () => {
  const questions = api.questionnaire();
  assertSurvivesJson(questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  assert.equal(byId.size, questions.length, 'a question id occurs twice');
  for (const question of questions) {
    const { id, kind, options, range, askedWith } = question;
    assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(['single', 'multi', 'number'].includes(kind), `${id}: ${kind}`);
    assert.equal(typeof question.optional, 'boolean', id);
    assert.equal(typeof question.safety, 'boolean', id);
    assert.ok(question.text.length > 0 && question.why.length > 0, id);
    if (kind === 'number') {
      assert.ok(range.min < range.max, id);
    } else {
      assert.equal(range, undefined, id);
      assert.ok(options.length >= 2, id);
      assert.equal(new Set(options.map((option) => option.id)).size, options.length, id);
    }
    if (askedWith) {
      const parent = byId.get(askedWith.question);
      assert.ok(parent?.options.some((option) => option.id === askedWith.option), id);
    }
  }
  for (const id of Object.keys(ANSWERED)) assert.ok(byId.has(id), `${id} is missing`);
  assert.ok(byId.has('weeks-since-filler'));
  assert.ok(!byId.has('weeks-since-none'));
});

test('nothing answered is incomplete, and says what is needed', () => {
  const result = api.recommend({});
  assertSurvivesJson(result);
  assert.equal(result.status, 'incomplete');
  assert.ok(result.missing.length > 0);
  assert.deepEqual(result.options, []);
  assert.deepEqual(result.recommended, []);
  assert.deepEqual(api.nextStep({}), { question: 'concerns', with: [] });
});

test('the questions of a page come together, each with its page', () => {
  const questions = api.questionnaire();
  assert.ok(questions.every(({ page }) => typeof page === 'string' && page));
  const answers = { concerns: ['dullness'], areas: ['face'] };
  assert.deepEqual(api.nextStep(answers), { question: 'age', with: ['pregnancy', 'distress'] });
  const pageOf = (id) => questions.find((question) => question.id === id).page;
  assert.equal(pageOf('age'), pageOf('distress'));
  for (const { page, askedWith } of questions) {
    if (askedWith) assert.equal(page, pageOf(askedWith.question));
  }
});

test('what nothing open can change is settled, and told so', () => {
  const early = { concerns: ['melasma'], areas: ['face'], age: '22-64', pregnancy: 'no', distress: 'no', 'red-flags': ['none'] };
  const result = api.recommend(early);
  assertSurvivesJson(result);
  assert.equal(result.status, 'incomplete');
  assert.deepEqual(result.options, []);
  assert.deepEqual(result.settled, { recommended: ['topical-routine'] });
  assert.equal(api.nextStep(early).settled, true);
  const { distress, ...open } = early;
  assert.ok(distress && !('settled' in api.recommend(open)) && !('settled' in api.nextStep(open)));
  assert.ok(!('settled' in api.recommend({ ...early, concerns: ['fine-lines'] })));
  assert.ok(!('settled' in api.recommend(ANSWERED)));
});

test('everything answered is complete, plain, and the same every time', () => {
  const given = structuredClone(ANSWERED);
  const result = api.recommend(given);
  assertSurvivesJson(result);
  assert.equal(result.status, 'complete');
  assert.deepEqual(result.missing, []);
  assert.ok(result.options.length > 0);
  assert.ok(result.recommended.length <= 2);
  assert.ok(!('urgency' in result));
  assert.deepEqual(given, ANSWERED, 'the answers were changed');
  assert.deepEqual(api.recommend(ANSWERED), result);
  assert.deepEqual(api.nextStep(ANSWERED), { review: true });
});

test('a red flag stops with its own answer alone', () => {
  const result = api.recommend({ 'red-flags': ['eye-pain-or-blisters'] });
  assertSurvivesJson(result);
  assert.equal(result.status, 'stopped');
  assert.ok(['emergency', 'same-day', 'soon'].includes(result.urgency));
  assert.deepEqual(result.options, []);
  assert.deepEqual(result.recommended, []);
});

test('every source that a finding or conflict names is listed', () => {
  const result = api.recommend({ ...ANSWERED, pregnancy: 'pregnant', 'skin-tone': 'type-5' });
  assert.ok(result.options.some((option) => option.findings.length > 0));
  for (const { treatment, findings } of result.options) {
    for (const finding of findings) {
      assert.ok(finding.sources.length > 0, `${treatment}: ${finding.rule} has no source`);
      for (const source of finding.sources) {
        assert.ok(Object.hasOwn(result.sources, source), `${finding.rule}: ${source}`);
      }
    }
  }
});

/** Answers that can't be read, with the key their error must name. */
const UNREADABLE = {
  'an unknown question': [{ 'favourite-colour': 'blue' }, 'favourite-colour'],
  'a question in another spelling': [{ skinTone: 'type-1' }, 'skinTone'],
  'a time since nothing': [{ 'weeks-since-none': 3 }, 'weeks-since-none'],
  'an unknown option': [{ age: 'ancient' }, 'age'],
  'an unknown option in a list': [{ concerns: ['acne-scars', 'envy'] }, 'concerns'],
  'an empty option': [{ age: '' }, 'age'],
  'a list for a single choice': [{ age: ['22-64'] }, 'age'],
  'a single option for a list': [{ concerns: 'acne-scars' }, 'concerns'],
  'a number for a choice': [{ age: 30 }, 'age'],
  'a truth value for a choice': [{ pregnancy: false }, 'pregnancy'],
  'an object for a choice': [{ age: {} }, 'age'],
  'an object for a list': [{ concerns: { 0: 'acne-scars', length: 1 } }, 'concerns'],
  'null for a choice': [{ age: null }, 'age'],
  'null in a list': [{ areas: [null] }, 'areas'],
  'a list in a list': [{ areas: [['face']] }, 'areas'],
  'a hole in a list': [{ areas: [, 'face'] }, 'areas'],
  'an option twice': [{ areas: ['face', 'neck', 'face'] }, 'areas'],
  '`none` beside another option': [{ health: ['none', 'smoking'] }, 'health'],
  '`not-sure` beside another option': [{ concerns: ['not-sure', 'melasma'] }, 'concerns'],
  '`not-sure` where it is not offered': [{ age: 'not-sure' }, 'age'],
  '`not-sure` for a number that may stay empty': [{ budget: 'not-sure' }, 'budget'],
  'digits as text': [{ 'event-weeks': '12' }, 'event-weeks'],
  'a fraction': [{ 'event-weeks': 1.5 }, 'event-weeks'],
  'a number below the range': [{ 'event-weeks': -1 }, 'event-weeks'],
  'a number above the range': [{ 'event-weeks': 105 }, 'event-weeks'],
  'a huge number': [{ budget: 2 ** 53 }, 'budget'],
  'not a number': [{ 'scar-age-months': NaN }, 'scar-age-months'],
  'an infinite number': [{ budget: Infinity }, 'budget'],
  'a big integer': [{ budget: 100n }, 'budget'],
  'a list for a number': [{ 'event-weeks': [12] }, 'event-weeks'],
  'a fault in an answer that does not apply': [{ 'weeks-since-filler': 105 }, 'weeks-since-filler'],
  'a key that every object inherits': [{ constructor: 'x' }, 'constructor'],
  'a method that every object inherits': [{ hasOwnProperty: 'x' }, 'hasOwnProperty'],
  'a key of its own named __proto__': [JSON.parse('{"__proto__": {"age": "22-64"}}'), '__proto__'],
  'an option that every object inherits': [{ age: 'constructor' }, 'age'],
};

for (const [name, [answers, key]] of Object.entries(UNREADABLE)) {
  test(`an error names the key: ${name}`, () => {
    for (const call of [api.recommend, api.nextStep]) {
      assert.throws(
        () => call(answers),
        (error) => {
          assert.ok(error instanceof Error, `thrown: ${error}`);
          assert.ok(!(error instanceof WebAssembly.RuntimeError), `panicked: ${error}`);
          assert.ok(error.message.includes(key), `"${error.message}" does not name ${key}`);
          return true;
        },
      );
    }
    assert.equal(api.recommend({}).status, 'incomplete', 'unusable after the error');
  });
}

test('what is no set of answers at all is an error', () => {
  for (const answers of [null, undefined, 5, 'age', true, ['age'], new Map([['age', '22-64']])]) {
    for (const call of [api.recommend, api.nextStep]) {
      assert.throws(
        () => call(answers),
        (error) => error instanceof Error && !(error instanceof WebAssembly.RuntimeError),
        `accepted: ${Object.prototype.toString.call(answers)} ${answers}`,
      );
    }
  }
});

test('an object that inherits answers is refused, never half read, and one without a prototype is read', () => {
  const inherits = Object.create({ 'red-flags': ['eye-pain-or-blisters'], nonsense: 1 });
  assert.throws(() => api.recommend(inherits), /no plain value/);
  const bare = Object.assign(Object.create(null), ANSWERED);
  assert.deepEqual(api.recommend(bare), api.recommend(ANSWERED));
  assert.deepEqual(api.recommend(Object.freeze({ ...ANSWERED })), api.recommend(ANSWERED));
});

test('an empty list is unanswered', () => {
  const emptied = { ...ANSWERED, health: [] };
  const { health, ...without } = ANSWERED;
  assert.deepEqual(api.recommend(emptied), api.recommend(without));
  assert.deepEqual(api.nextStep(emptied), api.nextStep(without));
});

test('an answer that does not apply is checked, then ignored', () => {
  const more = { ...ANSWERED, 'weeks-since-filler': 1, 'roller-needle': 'longer' };
  assert.deepEqual(api.recommend(more), api.recommend(ANSWERED));
});

test('a faulty clinic never throws', () => {
  const faulty = [
    null, 5, 'clinic', [], true, new Map(),
    { currency: 7 },
    { currency: 'dollars' },
    { treatments: 'all' },
    { treatments: { 'deep-peel': null } },
    { treatments: { 'deep-peel': { offered: 'no', perSession: { min: 'a', max: -1 } } } },
    { treatments: { 'deep-peel': { perSession: { min: 300, max: 100 } } } },
    { treatments: { constructor: { name: 5 } } },
    { contraindications: [{ id: 5, when: null }] },
    { texts: [], share: 'yes', unknown: { deep: [1, 2, 3] } },
  ];
  for (const clinic of faulty) {
    const result = api.recommend(ANSWERED, clinic);
    assertSurvivesJson(result);
    assert.equal(result.status, 'complete');
    assertSurvivesJson(api.nextStep({}, clinic));
    assertSurvivesJson(api.questionnaire(clinic));
  }
});

test("a clinic's prices, currency and offer are used", () => {
  const id = 'professional-microneedling';
  const clinic = {
    currency: 'EUR',
    treatments: { [id]: { perSession: { min: 200, max: 250 } }, 'deep-peel': { offered: false } },
  };
  const { options } = api.recommend(ANSWERED, clinic);
  assert.ok(!options.some((option) => option.treatment === 'deep-peel'));
  const { cost, course } = options.find((option) => option.treatment === id);
  assert.equal(cost.currency, 'EUR');
  assert.equal(cost.basis, 'clinic');
  assert.deepEqual(cost.perSession, { min: 200, max: 250 });
  assert.deepEqual(cost.course, {
    min: 200 * course.sessions.min,
    max: 250 * course.sessions.max,
  });
  for (const option of options) {
    assert.ok(option.treatment === id || !('cost' in option), `${option.treatment} has a price`);
  }
});

test('an unknown language is English', () => {
  assert.deepEqual(api.questionnaire(undefined, 'tlh'), api.questionnaire(undefined, 'en'));
  assert.deepEqual(api.recommend(ANSWERED, undefined, 'tlh'), api.recommend(ANSWERED));
});

test(`${WALKS} random walks: review comes exactly when nothing is missing`, () => {
  const questions = new Map(api.questionnaire().map((question) => [question.id, question]));
  const seen = new Set();
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const random = generator(seed);
    const answers = {};
    for (let length = 0; ; length += 1) {
      const at = () => `seed ${seed}, answers ${JSON.stringify(answers)}`;
      assert.ok(length < LONGEST_WALK, `no end: ${at()}`);
      const step = api.nextStep(answers);
      const result = api.recommend(answers);
      assertPlain(step);
      assertPlain(result);
      if ('review' in step) {
        assert.deepEqual(step, { review: true });
        assert.notEqual(result.status, 'incomplete', at());
        assert.deepEqual(result.missing, [], at());
        break;
      }
      assert.equal(result.status, 'incomplete', at());
      assert.ok(result.missing.includes(step.question), `${step.question} not missing: ${at()}`);
      assert.deepEqual(result.options, [], at());
      assert.deepEqual(result.recommended, [], at());
      assert.ok(questions.has(step.question), `${step.question} unknown: ${at()}`);
      for (const id of step.with) {
        assert.equal(questions.get(id).page, questions.get(step.question).page, at());
        assert.ok(!Object.hasOwn(answers, id), `asked twice: ${at()}`);
      }
      assert.equal(step.settled === true, 'settled' in result, at());
      assert.ok(!Object.hasOwn(answers, step.question), `asked twice: ${at()}`);
      seen.add(step.question);
      answers[step.question] = randomAnswer(questions.get(step.question), random);
    }
  }
  const { length } = [...questions.values()].filter((question) => !question.optional);
  assert.ok(seen.size > length / 2, `only ${seen.size} of ${length} questions were met`);
});

test('a language tag that is none is English, never an error', () => {
  for (const tag of ['en-', 'en-US ', 'en--US', 'en-US_POSIX', 'en-x', '1', 'aaaa', 'de-u', '\u0000', 'x'.repeat(5000)]) {
    assert.equal(api.recommend(ANSWERED, undefined, tag).status, 'complete', tag);
    assert.equal(api.recommend(ANSWERED, { locale: tag }).status, 'complete', tag);
    assert.equal(api.questionnaire(undefined, tag).length, 34);
  }
  for (const odd of [5, {}, null, [], Symbol('en')]) {
    assert.equal(api.recommend(ANSWERED, undefined, odd).status, 'complete');
  }
});

test('American English is spoken where it is asked for and loaded, and British for every other region', async () => {
  const asks = (lang) => api.questionnaire(undefined, lang).find(({ id }) => id === 'skin-tone').text;
  assert.match(asks('en'), /colour/);
  await api.loadLanguage('en-us');
  for (const lang of ['en-US', 'en-us', ' en-US ', 'en-US-u-hc-h12']) assert.match(asks(lang), /color\b/, lang);
  for (const lang of ['en', 'en-GB', 'en-AU', 'EN', undefined, 'xx', 'en-USA']) assert.match(asks(lang), /colour/, lang);
  // A clinic's way of writing figures holds in both.
  const figures = (locale, lang) => JSON.stringify(api.recommend({ ...ANSWERED, budget: 100 }, { locale }, lang));
  for (const lang of ['en', 'en-US']) {
    assert.match(figures('en-GB', lang), /US\$100/, lang);
    assert.doesNotMatch(figures('en-US', lang), /US\$100/, lang);
  }
});

test('Arabic has the digits and the calendar of its texts, whatever country the clinic is in', async () => {
  await api.loadLanguage('ar');
  const figures = (lang, locale) => JSON.stringify(api.recommend({ ...ANSWERED, budget: 100 }, { locale }, lang));
  assert.match(figures('ar'), /100/);
  for (const [lang, locale] of [['ar', 'ar-SA'], ['ar-EG', undefined], ['ar-EG', 'ar'], ['ar', 'AR-EG']]) {
    assert.match(figures(lang, locale), /100/, `${lang} ${locale}`);
    assert.doesNotMatch(figures(lang, locale), /[\u0660-\u0669]/, `${lang} ${locale}`);
  }
  // Who names the digits gets them.
  assert.match(figures('ar', 'ar-SA-u-nu-arab'), /\u0661\u0660\u0660/);
  assert.match(figures('ar-u-nu-arab'), /\u0661\u0660\u0660/);
});

test('an answer that can not be looked at is an error that names it, never left out', () => {
  const trap = (key) => Object.defineProperty({ ...ANSWERED }, key, {
    enumerable: true,
    get() { throw new Error('no'); },
  });
  for (const key of ['budget', 'health', 'nonsense']) assert.throws(() => api.recommend(trap(key)), new RegExp(key));
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  assert.throws(() => api.recommend(revoked.proxy), /no plain value/);
  assert.throws(() => api.recommend({ ...ANSWERED, age: revoked.proxy }), /age/);
  assert.equal(api.recommend(ANSWERED, revoked.proxy).status, 'complete');
  assert.equal(api.recommend(ANSWERED, { name: revoked.proxy }).status, 'complete');
});

test('an object that contains itself many times over ends', () => {
  const clinic = {};
  for (let n = 0; n < 6; n += 1) clinic[`key-${n}`] = clinic;
  const from = performance.now();
  assert.equal(api.recommend(ANSWERED, clinic).status, 'complete');
  assert.throws(() => api.recommend(clinic), /key-0/);
  assert.ok(performance.now() - from < 10_000);
});

test('a language that is no text is no file, and what is strange comes back short', () => {
  for (const strange of [7, null, undefined, {}, [], Symbol.iterator]) assert.equal(api.learn(strange), false);
  const long = 'x'.repeat(5_000_000);
  for (const answers of [{ [long]: 1 }, { concerns: [long] }, { age: long }]) {
    assert.throws(() => api.recommend(answers), ({ message }) => message.length < 2000);
  }
});

test('before the module is there, a call says what to do', async () => {
  const fresh = await import(`${new URL('skin_quiz.js', dist).href}?fresh`);
  for (const name of ['recommend', 'nextStep', 'questionnaire', 'checkClinic', 'version']) {
    // Another address of the entry, and the same module beneath: what is told apart is the entry's.
    assert.throws(() => fresh[name]({}), /call init\(\)/, name);
  }
});
