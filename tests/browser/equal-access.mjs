// What a second checker finds inside the quiz: IBM Equal Access, by its rules for WCAG 2.2 A and AA and
// what it recommends beside them. What it asks a person to judge ("potential", "manual") is no finding.

import { readFile } from 'node:fs/promises';

const checker = await readFile(new URL('node_modules/accessibility-checker-engine/ace.js', import.meta.url), 'utf8');

/** Where the checker is wrong for us: by rule and element, each with its reason. */
const EXCEPTIONS = [
  {
    rule: 'aria_content_in_landmark',
    path: /./,
    reason: 'landmarks are the page’s: what a quiz is put into is the page’s main part, and a landmark of its own would be one in another',
  },
  {
    rule: 'input_checkboxes_grouped',
    path: /\/fieldset\[\d+\]\/div\[\d+\]\//,
    reason: 'None, Some and Not sure of a folded list are radio buttons, what is in it are tick boxes, and all have the name of their question, as the hooks promise; the name is told to nobody, and each kind stands in a group of its own',
  },
];

/**
 * One line a finding, of what is inside the shadow root of the quiz; `tab` as in steps.mjs. `without`
 * names rules that can't be asked for here.
 */
export async function findings(tab, without = []) {
  if (!(await tab.run(() => 'ace' in window))) await tab.run(`${checker}; window.ace = ace;`);
  const results = await tab.run(async () => {
    const root = document.querySelector('skin-quiz').shadowRoot;
    // What keeps recorders out of the root would keep the checker out as well.
    for (const name of ['firstChild', 'constructor']) delete root[name];
    const { results: all } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    if (!all.some(({ path }) => path.dom.includes('#document-fragment'))) throw new Error('the checker does not look into the quiz');
    return all
      .filter(({ value }) => value[1] === 'FAIL')
      .map(({ ruleId, message, path, snippet }) => ({ rule: ruleId, message, path: path.dom, snippet: snippet.slice(0, 60) }));
  });
  return results
    .filter(({ rule, path }) => path.includes('#document-fragment') && !without.includes(rule))
    .filter(({ rule, path }) => !EXCEPTIONS.some((one) => one.rule === rule && one.path.test(path)))
    .map(({ rule, message, path, snippet }) => `${rule} (${message}) at ${path.split('#document-fragment[1]').pop()}: ${snippet}`);
}
