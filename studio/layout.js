// Where each part of a clinic's file is set. What the schema has and no section names comes last, in
// "Everything else", so that no key of the file is ever out of reach.

/** The sections, and what each of them sets. */
export const SECTIONS = [
  { id: 'clinic', keys: ['name', 'address', 'phone', 'currency', 'locale', 'logo', 'image'] },
  { id: 'treatments', keys: ['treatments'] },
  { id: 'bookings', keys: ['bookingUrl', 'locations'] },
  { id: 'consultation', keys: ['consultation'] },
  { id: 'contact', keys: ['contact'] },
  { id: 'look', keys: ['theme'] },
  { id: 'texts', keys: ['texts'] },
  { id: 'rules', keys: ['contraindications'] },
  { id: 'review', keys: ['reviewedBy', 'reviewedOn', 'share', 'region'] },
];

/** What the studio writes by itself. */
export const OWN_KEYS = ['$schema', 'certificate'];

/** The order of writing. */
export const ORDER = ['$schema', ...SECTIONS.flatMap(({ keys }) => keys), 'certificate'];

/** The sections with what the schema, or a file, has beside them. */
export function sections(schema, file = {}) {
  const known = Object.keys(schema.properties);
  const placed = SECTIONS.map(({ id, keys }) => ({ id, keys: keys.filter((key) => known.includes(key)) }));
  const named = [...OWN_KEYS, ...placed.flatMap(({ keys }) => keys)];
  const rest = [...new Set([...known, ...Object.keys(file)])].filter((key) => !named.includes(key));
  return rest.length ? [...placed, { id: 'rest', keys: rest }] : placed;
}

/** The section in which a place of the file is set. */
export function sectionOf(all, path) {
  const [, key] = path.split('/');
  return all.find(({ keys }) => keys.includes(key))?.id ?? all[0].id;
}
