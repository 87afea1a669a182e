// The form: for each part of the schema the field that sets it.
//
// Arrives: the schema, a place in the file. Leaves: elements that write into the file. What is typed
// and can't be a number, a link or a date is written as it stands, and the check says what is wrong
// with it: nothing that somebody typed disappears.

import { button, element, newId } from './element.js';
import { at, below, names } from './pointer.js';
import { isSaid, language, say } from './say.js';

const LONG = ['address', 'intro', 'disclaimer', 'consent', 'text'];
const FONTS = ['inherit', 'Georgia, serif', 'Arial, sans-serif', 'Verdana, sans-serif', 'Helvetica, Arial, sans-serif', 'system-ui, sans-serif'];
const CURRENCIES = ['AED', 'AUD', 'CAD', 'CHF', 'EUR', 'GBP', 'INR', 'MXN', 'NZD', 'SAR', 'SGD', 'USD', 'ZAR'];
const LOCALES = ['en-GB', 'en-US', 'en-AU', 'de-DE', 'de-AT', 'de-CH', 'fr-FR', 'fr-CH', 'es-ES', 'es-MX', 'ar-AE', 'ar-SA'];

/** A form over one file. */
export class Form {
  /**
   * `data`: what the build knows; `file`: the ClinicFile; `questions`: the quiz's questions in the
   * page's language; `anew`: draws the section again, as its parts have changed.
   */
  constructor({ data, file, questions, anew }) {
    Object.assign(this, { data, file, questions, anew });
    /** By their places: what a fault at that place is told at. */
    this.places = new Map();
    this.open = new Set();
  }

  /** The fields of some keys of the file. */
  section(keys) {
    this.places.clear();
    return keys.map((key) => this.field(below('', key), this.data.schema.properties[key]));
  }

  resolved(schema = {}) {
    if (!schema.$ref) return schema;
    const named = this.data.schema.$defs[schema.$ref.split('/').pop()];
    return { ...this.resolved(named), ...schema, $ref: undefined };
  }

  /** What a place is called, and what is said of it. */
  words(path) {
    const way = names(path);
    const last = way.at(-1);
    const above = way.slice(0, -1).filter((name) => !/^\d+$/.test(name));
    const list = at(this.file.value, path.slice(0, path.lastIndexOf('/')));
    if (/^\d+$/.test(last) && Array.isArray(list)) return { label: say(`entry-${above.at(-1)}`, { n: Number(last) + 1 }) };
    if (above.at(-1) === 'treatments' && above.length === 1) return { label: this.treatmentName(last) };
    if (above.at(-1) === 'concerns') return { label: this.optionName('concerns', last) };
    const root = above[0];
    const key = [`field-${root}-${last}`, `field-${above.at(-1)}-${last}`, `field-${last}`].find(isSaid);
    return { label: key ? say(key) : last, help: key && isSaid(`${key}.help`) ? say(`${key}.help`) : undefined };
  }

  treatmentName(id) {
    const own = at(this.file.value, below('/treatments', id));
    return language().treatments[id] ?? (typeof own?.name === 'string' && own.name.trim() ? own.name : id);
  }

  optionName(question, option) {
    if (option === 'not-sure') return say('not-sure');
    const found = this.questions.find(({ id }) => id === question)?.options?.find(({ id }) => id === option);
    return found?.text ?? option;
  }

  questionName(id) {
    return this.questions.find((question) => question.id === id)?.text ?? id;
  }

  /** The field of a place. */
  field(path, schema) {
    const shape = schema ? this.resolved(schema) : {};
    const last = names(path).at(-1);
    if (!schema) return this.unknown(path);
    if (last === 'treatments' && shape.type === 'object') return this.treatments(path, shape);
    if (last === 'texts' && shape.type === 'object') return this.texts(path, shape);
    if (last === 'when') return this.when(path, shape);
    if (shape.type === 'object') {
      const keys = Object.keys(shape.properties ?? {});
      if (keys.join() === 'max,min' || keys.join() === 'min,max') return this.range(path, shape);
      if (last === 'theme') return this.group(path, shape, this.ordered(keys, ['brand', 'accent', 'font', 'radius', 'button', 'density']));
      if (last === 'consultation') return this.group(path, shape, this.ordered(keys, ['price', 'credited', 'with', 'register']));
      if (last === 'contact') return this.group(path, shape, this.ordered(keys, ['to', 'ask', 'marketing']));
      return this.group(path, shape, keys, last === 'concerns');
    }
    if (shape.type === 'array') {
      const items = this.resolved(shape.items);
      if (items.type === 'object') return this.list(path, shape, items);
      return this.ticks(path, items);
    }
    if (shape.type === 'boolean') return this.flag(path);
    if (shape.oneOf || shape.enum) return this.choice(path, (shape.oneOf ?? []).map((one) => one.const).concat(shape.enum ?? []));
    if (shape.type === 'number' || shape.type === 'integer') return this.line(path, { number: true });
    return this.line(path, {
      number: (shape.anyOf ?? []).some((one) => one.type === 'number'),
      long: LONG.includes(last),
      kind: shape.format === 'date' ? 'date' : undefined,
      offers: { font: FONTS, currency: CURRENCIES, locale: LOCALES }[last],
      colour: last === 'brand' || last === 'accent',
      example: shape.examples?.[0],
    });
  }

  ordered(keys, first) {
    return [...first.filter((key) => keys.includes(key)), ...keys.filter((key) => !first.includes(key))];
  }

  /** Where faults at this place are told: below `control`, which they describe. */
  place(path, node, control, help) {
    const told = element('ul', { class: 'faults', id: newId('faults'), hidden: true });
    node.append(told);
    node.dataset.path = path;
    this.places.set(path, { node, control, told, help });
    return node;
  }

  // -- Single values -------------------------------------------------------------------------

  line(path, { number, long, kind, offers, colour, example, label: given, hideLabel } = {}) {
    const { label, help } = this.words(path);
    const id = newId('field');
    const helped = help && newId('help');
    const value = at(this.file.value, path);
    const shown = value === undefined ? '' : typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
    // A date that is none would be lost in a field for dates.
    const asDate = kind === 'date' && (shown === '' || /^\d{4}-\d{2}-\d{2}$/.test(shown));
    const machine = /Url$|^to$|^info$|^logo$|^image$|^phone$|^radius$|^font$|^brand$|^accent$|^currency$|^locale$/.test(names(path).at(-1));
    const attributes = {
      id,
      'aria-describedby': helped,
      autocomplete: 'off',
      spellcheck: machine ? 'false' : undefined,
      dir: machine || number ? 'ltr' : 'auto',
      placeholder: example,
    };
    const control = long
      ? element('textarea', { ...attributes, rows: 2 }, shown)
      : element('input', { ...attributes, type: asDate ? 'date' : 'text', inputmode: number ? 'decimal' : undefined });
    if (!long) control.value = shown;
    const write = () => {
      const typed = control.value;
      const made = typed.trim() === '' ? undefined : number ? readNumber(typed) : typed;
      this.file.set(path, made, { typed: true });
    };
    control.addEventListener('input', write);
    // What surrounds an address is never meant.
    if (machine) {
      control.addEventListener('change', () => {
        if (control.value === control.value.trim()) return;
        control.value = control.value.trim();
        write();
      });
    }
    const body = [control];
    if (offers) {
      const list = newId('offers');
      control.setAttribute('list', list);
      body.push(element('datalist', { id: list }, offers.map((one) => element('option', { value: one }, one === 'inherit' ? say('font-of-the-page') : ''))));
    }
    if (colour) body.push(this.swatch(path, control, label));
    const node = element('div', { class: `field${long ? ' long' : ''}${number ? ' short' : ''}` },
      element('label', { for: id, class: hideLabel ? 'hidden' : undefined }, given ?? label),
      help && element('p', { class: 'help', id: helped }, help),
      element('div', { class: 'control' }, body));
    return this.place(path, node, control, helped);
  }

  swatch(path, control, label) {
    const picker = element('input', { type: 'color', class: 'swatch', 'aria-label': say('pick-colour', { what: label }) });
    const show = () => picker.value = asHex(control.value) ?? '#808080';
    show();
    control.addEventListener('input', show);
    control.addEventListener('change', () => {
      // What was copied out of a style sheet: `--brand: #17595f;` is the colour in it.
      const found = colourIn(control.value);
      if (!found || found === control.value) return;
      control.value = found;
      this.file.set(path, found);
      show();
    });
    picker.addEventListener('input', () => {
      control.value = picker.value;
      this.file.set(path, picker.value, { typed: true });
    });
    return picker;
  }

  flag(path, { label: given, fallback = false } = {}) {
    const { label, help } = this.words(path);
    const id = newId('field');
    const helped = help && newId('help');
    const value = at(this.file.value, path);
    const control = element('input', { type: 'checkbox', id, 'aria-describedby': helped });
    control.checked = typeof value === 'boolean' ? value : fallback;
    control.addEventListener('change', () => this.file.set(path, control.checked === fallback ? undefined : control.checked));
    const node = element('div', { class: 'field tick' },
      control,
      element('label', { for: id }, given ?? label),
      help && element('p', { class: 'help', id: helped }, help));
    return this.place(path, node, control, helped);
  }

  choice(path, options, { name = (option) => this.choiceName(path, option), changed } = {}) {
    const { label, help } = this.words(path);
    const id = newId('field');
    const helped = help && newId('help');
    const value = at(this.file.value, path);
    const control = element('select', { id, 'aria-describedby': helped },
      element('option', { value: '' }, say('not-set')),
      options.map((option) => element('option', { value: option }, name(option))),
      // What is no option stays to be seen.
      value !== undefined && !options.includes(value) && element('option', { value: String(value) }, String(typeof value === 'object' ? JSON.stringify(value) : value)));
    control.value = value === undefined ? '' : String(typeof value === 'object' ? JSON.stringify(value) : value);
    control.addEventListener('change', () => {
      this.file.set(path, control.value === '' ? undefined : control.value);
      changed?.();
    });
    const node = element('div', { class: 'field' },
      element('label', { for: id }, label),
      help && element('p', { class: 'help', id: helped }, help),
      element('div', { class: 'control' }, control));
    return this.place(path, node, control, helped);
  }

  choiceName(path, option) {
    const way = names(path);
    const key = way.at(-2) === 'concerns' ? `choice-strength-${option}` : `choice-${way.at(-1)}-${option}`;
    return isSaid(key) ? say(key) : option;
  }

  /** Several of some names. */
  ticks(path, items) {
    const { label, help } = this.words(path);
    const own = Object.keys(at(this.file.value, '/treatments') ?? {}).filter((id) => !this.data.treatments.includes(id));
    const options = items.enum ?? [...items.anyOf.flatMap((one) => one.enum ?? []), ...own];
    const value = at(this.file.value, path);
    const chosen = new Set(Array.isArray(value) ? value : []);
    const strange = [...chosen].filter((one) => !options.includes(one));
    const write = () => {
      const all = [...options.filter((one) => chosen.has(one)), ...strange.filter((one) => chosen.has(one))];
      this.file.set(path, all.length ? all : undefined);
    };
    const node = element('fieldset', { class: 'field ticks' },
      element('legend', {}, label),
      help && element('p', { class: 'help' }, help),
      element('div', { class: 'many' }, [...options, ...strange].map((option) => {
        const id = newId('tick');
        const control = element('input', { type: 'checkbox', id });
        control.checked = chosen.has(option);
        control.addEventListener('change', () => {
          if (control.checked) chosen.add(option);
          else chosen.delete(option);
          write();
        });
        const key = `choice-${names(path).at(-1)}-${option}`;
        const name = isSaid(key) ? say(key) : items.anyOf ? this.treatmentName(String(option)) : String(option);
        return element('div', { class: 'tick' }, control, element('label', { for: id }, name));
      })));
    return this.place(path, node, node.querySelector('input'));
  }

  /** From one number to another. An empty "to" is the same as "from". */
  range(path, shape, { label: given } = {}) {
    const { label, help } = this.words(path);
    const value = at(this.file.value, path) ?? {};
    const shown = (one) => one === undefined ? '' : typeof one === 'object' ? JSON.stringify(one) : String(one);
    const field = (key) => {
      const id = newId('field');
      const control = element('input', { id, type: 'text', inputmode: 'decimal', autocomplete: 'off', dir: 'ltr', size: 6 });
      control.value = key === 'max' && value.max === value.min ? '' : shown(value[key]);
      const said = isSaid(`range-${key}`) ? say(`range-${key}`) : key;
      return [control, element('div', { class: 'end' }, element('label', { for: id }, said, element('span', { class: 'hidden' }, ` (${given ?? label})`)), control)];
    };
    const [min, minNode] = field('min');
    const [max, maxNode] = field('max');
    const write = () => {
      const [from, to] = [min.value.trim(), max.value.trim()];
      const made = {};
      if (from !== '') made.min = readNumber(from);
      if (to !== '' || from !== '') made.max = readNumber(to || from);
      this.file.set(path, from === '' && to === '' ? undefined : made, { typed: true });
    };
    min.addEventListener('input', write);
    max.addEventListener('input', write);
    const node = element('fieldset', { class: 'field range' },
      element('legend', {}, given ?? label),
      help && element('p', { class: 'help' }, help),
      element('div', { class: 'ends' }, minNode, maxNode));
    this.place(path, node, min);
    this.places.set(below(path, 'max'), { ...this.places.get(path), control: max });
    return node;
  }

  // -- Several values together ---------------------------------------------------------------

  group(path, shape, keys, folded = false) {
    const { label, help } = this.words(path);
    const fields = () => keys.map((key) => this.field(below(path, key), shape.properties[key]));
    if (folded) return this.fold(path, label, help, fields);
    const node = element('fieldset', { class: 'group' },
      element('legend', {}, label),
      help && element('p', { class: 'help' }, help),
      fields());
    return this.place(path, node);
  }

  /** Fields that are drawn when they are wanted. */
  fold(path, label, help, fields) {
    const inside = element('div', { class: 'inside' });
    const node = element('details', { class: 'fold', open: this.open.has(path) }, element('summary', {}, label), inside);
    const fill = () => {
      if (!node.open || inside.firstChild) return;
      if (help) inside.append(element('p', { class: 'help' }, help));
      inside.append(...fields());
    };
    node.addEventListener('toggle', () => {
      if (node.open) this.open.add(path);
      else this.open.delete(path);
      fill();
    });
    fill();
    return this.place(path, node);
  }

  /** Entries that can be added and taken out. */
  list(path, shape, items) {
    const { label, help } = this.words(path);
    const key = names(path).at(-1);
    const value = at(this.file.value, path);
    const entries = Array.isArray(value) ? value : [];
    const first = { contraindications: ['when', 'effect', 'treatments', 'text', 'id'], packages: ['sessions', 'price'], locations: ['name', 'address', 'phone', 'bookingUrl'] }[key] ?? [];
    const keys = this.ordered(Object.keys(items.properties ?? {}), first);
    const add = button(say(isSaid(`add-${key}`) ? `add-${key}` : 'add'), () => {
      const entry = key === 'contraindications' ? { id: this.freeRuleId(entries) } : {};
      this.file.edit((file) => {
        const list = at(file, path);
        if (Array.isArray(list)) list.push(entry);
        else putList(file, path, [entry]);
      });
      this.anew(below(path, entries.length));
    }, { class: 'add' });
    const node = element('fieldset', { class: 'group list' },
      element('legend', {}, label),
      help && element('p', { class: 'help' }, help),
      entries.map((entry, index) => {
        const place = below(path, index);
        const name = this.words(place).label;
        const body = element('fieldset', { class: 'entry' },
          element('legend', {}, name),
          keys.map((one) => this.field(below(place, one), items.properties[one])),
          button(say('take-out', { what: name }), () => {
            this.file.set(place, undefined);
            this.anew(path);
          }, { class: 'quiet' }));
        return this.place(place, body);
      }),
      add);
    return this.place(path, node, add);
  }

  freeRuleId(rules) {
    const taken = rules.map((rule) => rule?.id);
    for (let n = 1; ; n += 1) if (!taken.includes(`rule-${n}`)) return `rule-${n}`;
  }

  /** An answer of a question. */
  when(path, shape) {
    const questions = shape.properties.question.enum;
    const chosen = at(this.file.value, below(path, 'question'));
    const options = shape.allOf.find((one) => one.if.properties.question.const === chosen)?.then.properties.option.enum ?? [];
    const node = element('div', { class: 'pair' },
      this.choice(below(path, 'question'), questions, {
        name: (id) => this.questionName(id),
        changed: () => {
          this.file.edit((file) => {
            const when = at(file, path);
            if (when) delete when.option;
          });
          this.anew(below(path, 'option'));
        },
      }),
      this.choice(below(path, 'option'), options, { name: (option) => this.optionName(chosen, option) }));
    return this.place(path, node);
  }

  treatments(path, shape) {
    const ids = this.data.treatments.filter((id) => shape.properties[id]);
    const value = at(this.file.value, path);
    const own = Object.keys(typeof value === 'object' && value ? value : {}).filter((id) => !ids.includes(id));
    const node = element('div', { class: 'treatments' },
      element('p', { class: 'help' }, say('treatments-help')),
      ids.map((id) => this.treatment(below(path, id), this.resolved(shape.properties[id]), id)),
      element('h3', {}, say('own-treatments')),
      element('p', { class: 'help' }, say('own-treatments-help')),
      own.map((id) => this.treatment(below(path, id), this.resolved(shape.additionalProperties), id, true)),
      this.addTreatment(path, shape));
    return this.place(path, node);
  }

  treatment(path, shape, id, isOwn = false) {
    const name = this.treatmentName(id);
    const isAlways = this.resolved(shape.properties.offered).const === true;
    const isOff = this.data.onlyWhereOffered.includes(id);
    const rest = this.ordered(Object.keys(shape.properties), ['class', 'name', 'sessions', 'packages', 'bookingUrl', 'info', 'concerns']).filter((key) => key !== 'offered' && key !== 'perSession');
    const offered = isAlways
      ? element('p', { class: 'always' }, element('strong', {}, name), element('span', {}, say('always-offered')))
      : this.flag(below(path, 'offered'), { label: name, fallback: !isOff });
    const more = this.fold(below(path, '-more'), say('more-about', { what: name }), undefined, () => [
      ...rest.map((key) => this.field(below(path, key), shape.properties[key])),
      isOwn && button(say('take-out', { what: name }), () => {
        this.file.set(path, undefined);
        this.anew('/treatments');
      }, { class: 'quiet' }),
    ].filter(Boolean));
    const node = element('section', { class: 'treatment', 'aria-label': name },
      element('div', { class: 'head' }, offered, this.range(below(path, 'perSession'), shape.properties.perSession, { label: say('price-of', { what: name }) })),
      more);
    this.place(path, node, node.querySelector('input'));
    // A fault further in is told where the fold can be opened.
    this.places.get(path).fold = more;
    return node;
  }

  addTreatment(path, shape) {
    const id = newId('field');
    const kind = newId('field');
    const classes = this.resolved(this.resolved(shape.additionalProperties).properties.class).oneOf.map((one) => one.const);
    const name = element('input', { id, type: 'text', autocomplete: 'off', dir: 'auto' });
    const choice = element('select', { id: kind }, classes.map((one) => element('option', { value: one }, isSaid(`choice-class-${one}`) ? say(`choice-class-${one}`) : one)));
    const add = () => {
      const wanted = name.value.trim();
      if (!wanted) return name.focus();
      const key = freeId(wanted, (one) => at(this.file.value, below(path, one)) !== undefined || this.data.treatments.includes(one));
      this.file.set(below(path, key), { class: choice.value, name: wanted });
      this.open.add(below(below(path, key), '-more'));
      return this.anew(below(path, key));
    };
    return element('fieldset', { class: 'group add-treatment' },
      element('legend', {}, say('add-treatment')),
      element('div', { class: 'pair' },
        element('div', { class: 'field' }, element('label', { for: id }, say('field-treatments-name')), name),
        element('div', { class: 'field' }, element('label', { for: kind }, say('field-class')), choice)),
      button(say('add'), add, { class: 'add' }));
  }

  texts(path, shape) {
    const value = at(this.file.value, path);
    const keys = this.ordered(Object.keys(shape.properties), ['title', 'intro', 'book', 'disclaimer', 'consent']);
    const inFile = Object.keys(typeof value === 'object' && value ? value : {}).filter((key) => !keys.includes(key));
    const tags = [...new Set([...this.data.languages.map(({ tag }) => tag), ...inFile])];
    const each = this.resolved(Object.values(shape.patternProperties)[0]);
    const node = element('div', {},
      element('p', { class: 'help' }, say('texts-help')),
      element('fieldset', { class: 'group' },
        element('legend', {}, say('texts-all')),
        keys.map((key) => this.field(below(path, key), shape.properties[key]))),
      tags.map((tag) => this.fold(below(path, tag), say('texts-in', { what: languageName(tag) }), undefined,
        () => keys.map((key) => this.field(below(below(path, tag), key), each.properties[key])))));
    return this.place(path, node);
  }

  /** What the schema does not know: shown, so that it can be taken out. */
  unknown(path) {
    const name = names(path).at(-1);
    const text = JSON.stringify(at(this.file.value, path), null, 2) ?? '';
    const node = element('div', { class: 'field' },
      element('p', { class: 'name', dir: 'ltr' }, name),
      element('pre', { dir: 'ltr' }, text.length > 2000 ? `${text.slice(0, 2000)} …` : text),
      button(say('take-out', { what: name }), () => {
        this.file.set(path, undefined);
        this.anew();
      }, { class: 'quiet' }));
    return this.place(path, node);
  }
}

function putList(file, path, list) {
  const way = names(path);
  const last = way.pop();
  let place = file;
  for (const name of way) place = place[name] ??= {};
  place[last] = list;
}

/** What a language calls itself in the page's own. */
export function languageName(tag) {
  try {
    return new Intl.DisplayNames([language().tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A number as people type it; a text that is none, or could be two, stays a text. */
export function readNumber(typed) {
  const text = typed.trim().replace(/[٠-٩]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit)).replace('٫', '.');
  return /^\d+([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : typed;
}

/** An id from a name: small letters, digits and hyphens. */
export function freeId(name, isTaken) {
  const plain = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'treatment';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? plain : `${plain}-${n}`;
    if (!isTaken(id)) return id;
  }
}

/** A colour as `#rrggbb`, if the browser knows it. */
export function asHex(colour) {
  if (!colour || !CSS.supports('color', colour)) return undefined;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, opaque] = context.getImageData(0, 0, 1, 1).data;
  return opaque ? `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}` : undefined;
}

/** The colour in a line of a style sheet, or in what a colour picker copies. */
export function colourIn(text) {
  const value = text.trim().replace(/^[\w-]+\s*:\s*/, '').replace(/\s*(!important)?\s*;?\s*$/, '');
  const hex = /^([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? `#${value}` : value;
  return CSS.supports('color', hex) ? hex : undefined;
}
