// One page for whoever approves the file: what visitors will see that is the clinic's own.

import { element } from './element.js';
import { language, say } from './say.js';

/** The page, to be printed. `facts`: the file's digest, what the check found, the release. */
export function summary(form, { faults, digest, release, catalogue }) {
  const file = form.file.value;
  const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  const row = (label, value) => value !== undefined && value !== '' && element('tr', {}, element('th', { scope: 'row' }, label), element('td', { dir: 'auto' }, value));
  const label = (path) => form.words(path).label;
  const money = (range) => {
    if (!range || typeof range !== 'object') return '';
    const format = (n) => {
      try {
        return new Intl.NumberFormat(language().tag, { style: 'currency', currency: text(file.currency) ?? 'USD', maximumFractionDigits: 0 }).format(n);
      } catch {
        return String(n);
      }
    };
    return range.min === range.max ? format(range.min) : `${format(range.min)} – ${format(range.max)}`;
  };
  const offers = [...form.data.treatments, ...Object.keys(file.treatments ?? {}).filter((id) => !form.data.treatments.includes(id))]
    .map((id) => ({ id, own: file.treatments?.[id] }))
    .map(({ id, own }) => ({ id, own, offered: own?.offered ?? !(form.data.onlyWhereOffered.includes(id) && own === undefined) }));
  const rules = Array.isArray(file.contraindications) ? file.contraindications : [];
  return element('article', { class: 'summary' },
    element('h2', {}, say('summary-title', { name: text(file.name) ?? '—' })),
    element('p', {}, say('summary-lead')),
    element('table', {}, element('tbody', {},
      ['name', 'address', 'phone', 'currency', 'bookingUrl', 'reviewedBy', 'reviewedOn'].map((key) => row(label(`/${key}`), text(file[key]))),
      row(label('/consultation/price'), text(file.consultation?.price)),
      row(label('/consultation/with'), [text(file.consultation?.with), text(file.consultation?.register)].filter(Boolean).join(', ')),
      row(label('/contact/to'), text(file.contact?.to)),
      row(label('/texts/intro'), text(file.texts?.intro)),
      row(label('/texts/disclaimer'), text(file.texts?.disclaimer)))),
    element('h3', {}, say('section-treatments')),
    element('table', {}, element('tbody', {}, offers.map(({ id, own, offered }) =>
      row(form.treatmentName(id), offered ? [money(own?.perSession) || say('summary-no-price'), ...(Array.isArray(own?.packages) ? own.packages.map((one) => `; ${one?.sessions} × = ${money({ min: one?.price, max: one?.price })}`) : [])].join('') : say('summary-not-offered'))))),
    element('h3', {}, say('section-rules')),
    rules.length
      ? element('ul', {}, rules.map((rule) => element('li', {}, `${form.questionName(rule?.when?.question)} → ${form.optionName(rule?.when?.question, rule?.when?.option)}: ${[rule?.treatments].flat().map((id) => form.treatmentName(String(id))).join(', ')}. ${form.choiceName('/effect', rule?.effect)}. “${text(rule?.text) ?? ''}”`)))
      : element('p', {}, say('summary-no-rules')),
    element('p', {}, say('summary-checked', { n: faults.length })),
    element('p', {}, say('summary-nobody')),
    element('p', { class: 'digest', dir: 'ltr' }, `clinic.json sha-256 ${digest} · Skin Quiz ${release} · ${catalogue}`),
    element('p', { class: 'sign' }, say('summary-sign')));
}
