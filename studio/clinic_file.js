// The clinic's file while it is worked on: its value, the way back, and the draft on this device.
//
// The value is whatever JSON the file holds, faults and unknown entries included: nothing that was
// opened is lost. What an entry means, this module does not know.

import { drop, put } from './pointer.js';

const DRAFT = 'skin-quiz-studio';
const MOST_STEPS = 300;
/** ms in which typing into one field is one step. */
const ONE_STEP = 1500;

/** A file that tells `changed` of every change. */
export class ClinicFile {
  #changed;
  #order;
  #past = [];
  #future = [];
  #last = { path: undefined, time: 0 };

  /** `order`: the names that a file may have at its top, in the order of writing. */
  constructor(order, changed) {
    this.#order = order;
    this.#changed = changed;
    this.value = {};
  }

  /** The file as it is handed out. */
  get text() {
    const own = Object.entries(this.value);
    const rank = ([name]) => (this.#order.indexOf(name) + 1 || Infinity);
    const sorted = own.toSorted ? own.toSorted((a, b) => rank(a) - rank(b) || 0) : [...own].sort((a, b) => rank(a) - rank(b) || 0);
    return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** Puts a value there; `undefined` takes the place out. */
  set(path, value, { typed = false } = {}) {
    const now = Date.now();
    const goesOn = typed && this.#last.path === path && now - this.#last.time < ONE_STEP;
    if (!goesOn) this.#remember();
    this.#last = { path: typed ? path : undefined, time: now };
    if (value === undefined) drop(this.value, path);
    else put(this.value, path, value);
    this.#future = [];
    this.#told('set');
  }

  /** Several changes as one step: `edit` works on the value. */
  edit(change) {
    this.#remember();
    this.#last = { path: undefined, time: 0 };
    change(this.value);
    this.#future = [];
    this.#told('edit');
  }

  /** Takes another file in the place of this one; undo brings this one back. */
  open(value) {
    this.#remember();
    this.#last = { path: undefined, time: 0 };
    this.value = value;
    this.#future = [];
    this.#told('open');
  }

  undo() {
    this.#go(this.#past, this.#future);
  }

  redo() {
    this.#go(this.#future, this.#past);
  }

  #go(from, to) {
    const text = from.pop();
    if (text === undefined) return;
    to.push(JSON.stringify(this.value));
    this.value = JSON.parse(text);
    this.#last = { path: undefined, time: 0 };
    this.#told('undo');
  }

  #remember() {
    this.#past.push(JSON.stringify(this.value));
    if (this.#past.length > MOST_STEPS) this.#past.shift();
  }

  #told(how) {
    this.isKept = keep(this.value);
    this.#changed(how);
  }

  /** Takes up the draft that this device kept; whether there was one. */
  takeUpDraft() {
    try {
      const kept = JSON.parse(localStorage.getItem(DRAFT) ?? 'null');
      if (!kept || typeof kept.file !== 'object' || kept.file === null || Array.isArray(kept.file)) return false;
      this.value = kept.file;
      return true;
    } catch {
      return false;
    }
  }

  /** Forgets the draft and begins again; undo brings it back. */
  clear() {
    this.open({});
    forget();
  }
}

function keep(file) {
  try {
    localStorage.setItem(DRAFT, JSON.stringify({ file }));
    return true;
  } catch {
    return false; // blocked or full: the page says so
  }
}

function forget() {
  try {
    localStorage.removeItem(DRAFT);
  } catch { /* nothing was kept */ }
}
