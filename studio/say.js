// The page's own words, in the language that was chosen.
//
// A line is a text with `{figures}`, or its plural forms: `one: … | other: …`.

let spoken = { tag: 'en', words: {} };

/** Chooses the language: `{ tag, dir, words, treatments }`. */
export function speak(language) {
  spoken = language;
}

/** The language in use. */
export function language() {
  return spoken;
}

/** Whether there is such a text. */
export function isSaid(key) {
  return Object.hasOwn(spoken.words, key);
}

/** A text with its figures in place. */
export function say(key, figures = {}) {
  let line = isSaid(key) ? spoken.words[key] : key;
  if (/^(zero|one|two|few|many|other): /.test(line)) {
    const forms = Object.fromEntries(line.split(' | ').map((form) => form.split(/: (.*)/s)));
    line = forms[new Intl.PluralRules(spoken.tag).select(figures.n)] ?? forms.other;
  }
  return line.replace(/\{(\w+)\}/g, (gap, name) => (name in figures ? String(figures[name]) : gap));
}
