// What a button can do about a fault.

import { at, below, drop, names, put } from './pointer.js';
import { say } from './say.js';

/** `{ label, mend(value) }` for each thing that can be done; the last takes the entry out. */
export function mends(file, fault) {
  const { path, code, said, mend } = fault;
  const found = at(file, path);
  const all = [];
  const use = (value) => all.push({ label: say('mend-use', { value: String(value) }), mend: (whole) => put(whole, path, value) });
  if (mend) {
    // The engine's: what it would put where; without a value it takes out.
    all.push({ label: mend.label, english: true, mend: (whole) => (mend.value === undefined ? drop(whole, mend.path) : replace(whole, mend.path, mend.value)) });
  } else if (typeof found === 'string') {
    const near = /did you mean `([^`]+)`/.exec(said)?.[1];
    if (near) use(near);
    else if (code === 'unsafe-link') {
      const link = asLink(found);
      if (link) use(link);
    } else if (/expected (a |the )?(whole )?number/.test(said)) {
      const number = numberIn(found);
      if (number !== undefined) use(number);
    } else if (/expected true or false/.test(said) && /^(yes|true|on|no|false|off)$/i.test(found.trim())) use(/^(yes|true|on)$/i.test(found.trim()));
    else if (/three (capital )?letters|ISO 4217/.test(said)) {
      const currency = { '£': 'GBP', '€': 'EUR', $: 'USD', euro: 'EUR', euros: 'EUR', pounds: 'GBP', dollars: 'USD' }[found.trim().toLowerCase()] ?? found.trim().toUpperCase();
      if (/^[A-Z]{3}$/.test(currency)) use(currency);
    }
  } else if (code === 'min-above-max' && found) {
    all.push({ label: say('mend-swap'), mend: (whole) => put(whole, path, { ...found, min: found.max, max: found.min }) });
  } else {
    const near = /did you mean `([^`]+)`/.exec(said)?.[1];
    if (near && path) all.push({ label: say('mend-use', { value: near }), mend: (whole) => rename(whole, path, near) });
  }
  if (path && found !== undefined && !(mend && mend.value === undefined && mend.path === path)) all.push({ label: say('mend-out'), mend: (whole) => drop(whole, path) });
  return all;
}

// The file itself stays the same object.
function replace(whole, path, value) {
  if (path) return put(whole, path, value);
  for (const name of Object.keys(whole)) delete whole[name];
  return Object.assign(whole, value);
}

function rename(whole, path, name) {
  const above = path.slice(0, path.lastIndexOf('/'));
  const value = at(whole, path);
  drop(whole, path);
  if (names(below(above, name)).length) put(whole, below(above, name), value);
}

/** The number in a text such as "from £1,250"; none where it could be two. */
export function numberIn(text) {
  const digits = text.match(/\d[\d.,\s’']*/g) ?? [];
  if (digits.length !== 1) return undefined;
  const plain = digits[0].replace(/[\s’']/g, '').replace(/[.,](?=\d{3}(\D|$))/g, '').replace(/[.,]$/, '').replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

/** What somebody meant by an address: a safe link, or nothing. */
export function asLink(text) {
  const typed = text.trim();
  if (/^http:\/\//i.test(typed)) return `https://${typed.slice(7)}`;
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(typed)) return `mailto:${typed}`;
  if (/^\+?[\d\s().-]{6,}$/.test(typed)) return `tel:${typed.replace(/[^\d+]/g, '')}`;
  if (/^(www\.)?[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(typed)) return `https://${typed}`;
  return undefined;
}
