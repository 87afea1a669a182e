// What an automatic check finds inside the quiz, by the rules of WCAG 2.2 AA.

import axe from 'axe-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds inside the quiz on show, or another `place`, one line a finding, but by `without`; `tab` as in steps.mjs. */
export async function findings(tab, without = [], place = 'skin-quiz') {
  if (!(await tab.run(() => 'axe' in window))) await tab.run(axe.source);
  const { violations } = await tab.run(
    async ([values, off, inside]) => {
      // A page that is still coming in is paler than it will be.
      const { shadowRoot } = document.querySelector(inside);
      await Promise.allSettled((shadowRoot ?? document).getAnimations().map(({ finished }) => finished));
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      return window.axe.run(inside, { runOnly: { type: 'tag', values }, rules });
    },
    [STANDARDS, without, place],
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target}: ${failureSummary}`),
  );
}
