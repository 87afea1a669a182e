// Tells faults where they can be mended: at the field of their place, or of the nearest one around.

import { button, element, renew } from './element.js';
import { mends } from './mends.js';
import { isSaid, language, say } from './say.js';

/** Writes each fault at its field; returns those that found none on show. */
export function tellFaults(form, faults, mend) {
  const by = new Map();
  const elsewhere = [];
  for (const fault of faults) {
    let path = fault.path;
    while (path && !form.places.has(path)) path = path.slice(0, path.lastIndexOf('/'));
    if (!path) elsewhere.push(fault);
    else by.set(path, [...(by.get(path) ?? []), fault]);
  }
  for (const [path, { control, told, help, fold }] of form.places) {
    // A range has two places and one list.
    const own = by.get(path) ?? [];
    const shared = [...form.places].some(([other, place]) => other !== path && place.told === told && by.has(other));
    if (!own.length && shared) continue;
    const wrong = own.some(({ severity }) => severity === 'error');
    told.hidden = !own.length;
    renew(told, ...own.map((fault) => faultLine(form.file, fault, mend)));
    if (fold && own.length) fold.dataset.faults = own.length;
    if (!control) continue;
    if (wrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    const described = [help, own.length && told.id].filter(Boolean).join(' ');
    if (described) control.setAttribute('aria-describedby', described);
    else control.removeAttribute('aria-describedby');
  }
  return elsewhere;
}

/** One fault with its buttons. */
export function faultLine(file, fault, mend) {
  return element('li', { class: fault.severity },
    element('span', { class: 'kind' }, say(fault.severity === 'error' ? 'fault-error' : 'fault-warning')), ' ',
    // What the check says, it says in English: elsewhere a sentence goes before it.
    !/^en\b/.test(language().tag) && isSaid(`kind-${fault.code}`) && `${say(`kind-${fault.code}`)} `,
    element('span', { lang: 'en', dir: 'ltr' }, fault.said), ' ',
    mends(file.value, fault).map((one) => button(one.label, () => mend(one), { class: 'mend', lang: one.english ? 'en' : undefined })));
}
