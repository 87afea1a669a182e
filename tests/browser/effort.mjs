// What somebody does by hand, counted: clicks and keys, and how long they take.
//
// The times are those of the keystroke-level model (Card, Moran and Newell, 1980) for somebody who
// knows the way; what the machine takes is measured. Reading comes on top.

/** Seconds: a moment's thought, the hand to the mouse, pointing, pressing. */
const CLICK = 1.35 + 0.4 + 1.1 + 0.2;

/** Seconds, for an average typist. */
const KEY = 0.28;

/** Counts from its making on. */
export class Effort {
  clicks = 0;
  keys = 0;
  #begun = Date.now();

  /** So many clicks more, as in a window of the system, which no test can press. */
  click(times = 1) {
    this.clicks += times;
  }

  /** A text that is typed. */
  type(text) {
    this.keys += text.length;
    return text;
  }

  /** Minutes so far, by hand and by the machine together. */
  get minutes() {
    return (this.clicks * CLICK + this.keys * KEY + (Date.now() - this.#begun) / 1000) / 60;
  }

  toString() {
    return `${this.clicks} clicks, ${this.keys} keys, ${this.minutes.toFixed(1)} minutes`;
  }
}
