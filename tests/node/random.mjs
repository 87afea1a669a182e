// Answers drawn at random, the same ones in every run.

/** A generator of numbers from 0 up to 1; one seed, one sequence. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EXCLUSIVE = new Set(['none', 'not-sure']);

/** What lets a quiz go on, so that most walks reach the end instead of a stop. */
const GOES_ON = { 'red-flags': ['none'], distress: 'no' };

/** A valid answer to a question as `questionnaire()` describes it. */
export function randomAnswer(question, random) {
  if (question.id in GOES_ON && random() < 0.9) return GOES_ON[question.id];
  const pick = (list) => list[Math.floor(random() * list.length)];
  const options = (question.options ?? []).map((option) => option.id);
  if (question.kind === 'number') {
    if (options.length > 0 && random() < 0.2) return pick(options);
    const { min, max } = question.range;
    const edges = [min, max, min + 1, max - 1];
    return random() < 0.3 ? pick(edges) : min + Math.floor(random() * (max - min + 1));
  }
  if (question.kind === 'single') return pick(options);
  const exclusive = options.filter((option) => EXCLUSIVE.has(option));
  if (exclusive.length > 0 && random() < 0.3) return [pick(exclusive)];
  const others = options.filter((option) => !EXCLUSIVE.has(option));
  const wanted = 1 + Math.floor(random() * Math.min(3, others.length));
  const chosen = new Set();
  while (chosen.size < wanted) chosen.add(pick(others));
  return [...chosen];
}
