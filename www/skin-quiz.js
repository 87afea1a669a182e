// <skin-quiz>: the element a clinic's snippet names. It owns the shadow root, the fallback, the
// clinic file and the state the page can see; the quiz itself is the wasm module's `mount`.
// It never throws into the page, never builds markup from text, and writes no `style` attribute.
//
// Nobody waits for the wasm: the first question, which the build has drawn with the quiz's own
// view, is painted at once and takes answers. When the quiz is there, it takes over with every
// tick, the focus and a tap on Continue.
//
// The build fills in CSS (what the questions need of skin-quiz.css), VERSION (the release this file
// belongs to), LANGUAGES (the languages there are, English first, each with its regional forms behind
// it), FIRST (the first page in English, whatever the region),
// TITLES and CLOSE, and LOAD, which brings a language:
//   LOAD.text(language) => Promise<{ first }>             its first page, where that is not FIRST
//   LOAD.quiz(language) => Promise<{ module, late, says }> the module, ready to speak it, what late.js exports, and
//                                                         what the element itself says in it
// While bytes arrive LOAD calls `moved`, which is how a slow start is told from one that stands still.
//   module.version().crate                      is VERSION, or two releases are mixed
//   module.mount(container, options, emit)      shows the quiz, returns { update(options), restart(), unmount() }
//   emit("state", "question" | "review" | "result"), emit("print"), emit("idle"), emit("skin-quiz-...", detail)
// LOAD may reject with an error whose `code` is a key of SAYS, as `coded` makes one; any other error is classified here.
// A page is { page: tree, moment: text, dir: "ltr" | "rtl" }; a tree is a text or [tag, attributes, ...trees].
const CSS = __CSS__;
const VERSION = __VERSION__;
const LANGUAGES = __LANGUAGES__;
const FIRST = __FIRST__;
const LOAD = __LOAD__;

const PATIENCE = 15; // seconds without a byte until a start counts as failed
const PAUSES = [1000, 4000]; // ms before what did not come is asked for again
const CLINIC_PATIENCE = 8000; // ms for the clinic file, after which the defaults are used
const CLINIC_LIMIT = 262144; // bytes
const DOUBLE = 500; // ms, and pixels, within which a second tap is still the first one's
const NEAR = 30;

// What the dialog is called, and its one button, by language.
const TITLES = __TITLES__;
const CLOSE = __CLOSE__;
const EVENTS = /^skin-quiz-(ready|start|step|complete|book|contact|share)$/;

// What session recorders and autocapture take as "not this": classes, then attributes, each listed
// with its tool in docs/embedding.md. On the element, on the frame in it, and on every field: what a
// press takes off the page has lost the frame around it by the time a recorder looks.
const MARKS = "rr-block ph-no-capture sentry-block amp-block mp-block mp-no-track fs-exclude heap-ignore nr-block highlight-block ym-hide-content ym-disable-keys no-mouseflow inspectlet-sensitive pendo-ignore rudder-no-track rb-block".split(" ");
const NOTES = "data-dd-privacy=hidden data-clarity-mask=true data-heap-redact-text=true data-openreplay-hidden data-openreplay-obscured data-hj-suppress data-matomo-mask data-matomo-ignore data-private data-recording-disable data-cs-mask".split(" ").map((note) => note.split("="));

const mark = (node) => {
  // Already there, as in a page that declares it: nothing is written, and nothing hears of it.
  if (!node.hasAttribute("class")) node.className = MARKS.join(" "); // as most fields come: one write
  else if (!MARKS.every((name) => node.classList.contains(name))) node.classList.add(...MARKS);
  for (const [name, value = ""] of NOTES) if (!node.hasAttribute(name)) node.setAttribute(name, value);
};
const FIELDS = "fieldset,input,button";
const markIn = (node) => {
  if (node.matches(FIELDS)) mark(node);
  node.querySelectorAll(FIELDS).forEach(mark);
};
const markAll = (node) => {
  mark(node);
  markIn(node);
  // As a property: Sentry puts an ear of its own beside every listener for key presses that it sees added.
  node.onkeypress = hush;
};
// What the style sheet shuts, by the same words. WebKit (2.50) does not look again at what stands beside
// or below a `:has()` of a shadow root: a question that hangs on an answer would never be seen. The
// computed style is right even then, so what is asked is whether something is drawn.
const SHUT = ".choice:not(:has(>:checked))+.fold,.three:not(:has([value=some]:checked))+.fold,.gate:has(>.three [value=some]:checked)>.names";
const isDrawn = (one) => one.checkVisibility?.() ?? one.getClientRects().length > 0;
const unfold = (root) => {
  try {
    const isWrong = (one) => isDrawn(one.parentNode) && isDrawn(one) === !!one.closest(SHUT);
    if ([...root.querySelectorAll(".fold,.names")].some(isWrong)) root.adoptedStyleSheets = [...root.adoptedStyleSheets];
  } catch { /* a browser without `:has` shuts nothing */ }
};

// What is typed, copied or pasted stays inside: the page's shortcuts would take it, and plug-ins that
// forbid copying, or write it down.
const typed = new WeakSet();
const hush = (event) => {
  typed.add(event);
  event.key?.length > 1 || event.stopPropagation();
};

// What whoever looks after the site can do about each failure.
const SAYS = {
  "wasm-blocked": "the Content-Security-Policy forbids WebAssembly; add 'wasm-unsafe-eval' to script-src.",
  "wasm-missing": "a file is missing; upload the whole folder again.",
  "wasm-broken": "a file is damaged; upload the whole folder again.",
  "wrong-version": "two releases are mixed; upload the whole folder again and clear the cache.",
  timeout: `nothing came for ${PATIENCE} seconds: the connection stands still, or something holds a file back.`,
  start: "it met an error.",
};

// The likeliest cause of a file that does not come, as the error and this script's own address tell it.
const advice = (code, cause) => {
  const { href, pathname } = new URL(LOAD.here);
  const text = String(cause?.message ?? cause);
  if (code !== "wasm-missing") return SAYS[code];
  if (!/\/skin-quiz\.js$/.test(pathname)) return `this script comes from ${href}: an optimiser (a cache or minify plug-in, a bundler) has moved it away from its folder; leave skin-quiz.js out of it.`;
  if (/HTTP [45]|: a page/.test(text)) return `${text}; it is not there: upload the whole folder again, with assets/ beside skin-quiz.js.`;
  if (navigator.onLine === false) return "there is no connection.";
  return `${text}: the request was refused on the way: by a content blocker, by the Content-Security-Policy (script-src, connect-src), for want of Access-Control-Allow-Origin on another host, or as assets/ is not beside ${href}.`;
};

const blame = (error) => {
  const text = String(error);
  return SAYS[error?.code] ? error.code
    : !globalThis.WebAssembly || /unsafe-eval|security policy|\bCSP\b/i.test(text) ? "wasm-blocked"
    : /LinkError|provide an export|not a function/.test(text) ? "wrong-version"
    : /CompileError|SyntaxError|RangeError|InternalError/.test(text) ? "wasm-broken"
    : /RuntimeError/.test(text) || !/HTTP|fetch|import|load|network|MIME|abort/i.test(text) ? "start"
    : "wasm-missing";
};

// Lets the page answer a tap between two pieces of work.
const turn = () => new Promise((go) => setTimeout(go));

const coded = (code, why = code) => Object.assign(new Error(why), { code });

const watched = new Set(); // what is to hear that something came
const moved = () => watched.forEach((heard) => heard());

const start = async (language) => {
  for (let n = 0; ; n++) {
    try {
      const { module, late, says } = await LOAD.quiz(language);
      if (module.version().crate !== VERSION) throw coded("wrong-version");
      if (!look.cssRules.length) look.replaceSync(late.css);
      return { module, late, says };
    } catch (error) {
      // One connection that broke off is no reason to give up; what is not there stays away.
      // WebKit (2.50) takes what came of a file for all of it: what is damaged is asked for once more, too.
      const code = blame(error);
      if (!PAUSES[n] || code !== "wasm-missing" && (n || code !== "wasm-broken") || /HTTP 4|: a page/.test(error)) throw error;
      console.warn("Skin Quiz: a file did not come, it is asked for again:", error);
      await new Promise((go) => setTimeout(go, PAUSES[n]));
      moved();
    }
  }
};

// A server that renders pages imports this file, too, and there it does nothing.
const isPage = !!globalThis.customElements;
const [sheet, look] = isPage ? [new CSSStyleSheet(), new CSSStyleSheet()] : [];
sheet?.replaceSync(CSS);
// Frames of one site in one tab share their storage: which one of its page's this one is.
const place = () => {
  let n = 0;
  while (parent !== self && n < parent.length && parent[n] !== self) n++;
  return n ? "." + n : "";
};
const live = new Map(); // the quizzes that run on this page, by their instance names
const roots = new WeakSet(); // their shadow roots

// An open root tells every listener of the page, by `composedPath()`, which answer was pressed. Of an
// event of the quiz, whoever listens outside of it is told no more than of a closed root: the element.
const closePaths = (shown) => {
  const events = Event.prototype;
  const whole = events.composedPath;
  const cut = (event) => {
    const path = whole.call(event);
    const at = path.findIndex((node) => roots.has(node));
    const listens = path.indexOf(event.currentTarget);
    return [path, listens >= 0 && listens <= at ? -1 : at];
  };
  const own = (event) => {
    const [path, at] = cut(event);
    return path.slice(at + 1);
  };
  const define = (of, name, more) => Object.defineProperty(of, name, { configurable: true, ...more });
  define(events, "composedPath", { writable: true, value: { composedPath() { return own(this); } }.composedPath });
  // What some browsers say beside it.
  for (const [name, tell] of [["path", own], ["originalTarget", (event) => own(event)[0] ?? event.target], ["explicitOriginalTarget", (event) => own(event)[0] ?? event.target]]) {
    if (name in events) define(events, name, { get() { return tell(this); } });
  }
  // Nor which key wrote something, or what was written, pasted or dragged. Keys that write nothing, and
  // those with Ctrl or Meta, are the page's as well. Once it is over an event has no path.
  const abroad = (event) => {
    const [path, at] = cut(event);
    return path.length ? at >= 0 : typed.has(event);
  };
  const hide = (kind, name, instead, only = () => true) => {
    const of = globalThis[kind]?.prototype;
    const get = of && Object.getOwnPropertyDescriptor(of, name)?.get;
    if (get) define(of, name, { enumerable: true, get() { return only(this) && abroad(this) ? instead() : get.call(this); } });
  };
  const key = Object.getOwnPropertyDescriptor(KeyboardEvent.prototype, "key").get;
  const writes = (event) => event instanceof KeyboardEvent && key.call(event).length === 1 && !(event.ctrlKey && !event.altKey) && !event.metaKey;
  for (const [name, value] of [["key", "Unidentified"], ["code", ""], ["keyCode", 0], ["charCode", 0]]) hide("KeyboardEvent", name, () => value, writes);
  hide("UIEvent", "which", () => 0, writes);
  for (const kind of ["InputEvent", "CompositionEvent", "TextEvent"]) hide(kind, "data", () => "");
  hide("InputEvent", "dataTransfer", () => null);
  hide("ClipboardEvent", "clipboardData", () => new DataTransfer(), ({ type }) => type === "paste");
  hide("DragEvent", "dataTransfer", () => new DataTransfer(), ({ type }) => type === "dragstart");
  // Words that somebody marks in the quiz, as a page hears them that writes down what is copied.
  const words = Selection.prototype.toString;
  const isIn = (selection, root) => {
    let range;
    try { [range] = selection.getComposedRanges({ shadowRoots: [root] }); } catch { /* not every browser knows it */ }
    return [root.getSelection?.()?.anchorNode, range?.startContainer, selection.anchorNode].some((node) => node?.getRootNode() === root);
  };
  define(Selection.prototype, "toString", { writable: true, value: { toString() { return shown().some((root) => isIn(this, root)) ? "" : words.call(this); } }.toString });
};

// The language that is asked for on the element; else the nearest one the page declares, looking
// out through shadow roots too, and the browser's, if the quiz speaks it; else English.
const languageOf = (element) => {
  const asked = [element.getAttribute("lang")];
  for (let node = element; !asked[0] && node; node = node.parentNode || node.host) asked[0] = node.getAttribute?.("lang");
  try {
    if (!element.getAttribute("lang")) asked.push(...navigator.languages);
  } catch { /* a browser, or a page, that has no such list */ }
  return asked.find((tag) => tag?.trim && spoken(tag)) || LANGUAGES[0];
};
// What the quiz speaks for a tag: a regional form where there is one, else the language.
const spoken = (tag) => LANGUAGES.filter((one) => `${tag.trim()}-`.toLowerCase().startsWith(one.toLowerCase() + "-")).pop();
const base = (language) => language.split("-")[0];

// By the prototype: a picture or form of the page may be called `createElement`.
const make = (tag) => Document.prototype.createElement.call(document, tag);

// Some tools put an ear of their own beside every listener that they see added, or on every shadow root
// that they see attached, and from in here it hears which field it was. The quiz takes the browser's own
// functions, if need be those of a window which no tool has met.
const OWN = [["EventTarget", "addEventListener"], ["EventTarget", "removeEventListener"], ["Element", "attachShadow"]];
let natives;
const native = () => {
  if (natives) return natives;
  const take = (view) => Object.fromEntries(OWN.map(([of, name]) => [name, view[of].prototype[name]]));
  const isNative = ([name, of]) => new RegExp(`^function ${name}\\(\\) {\\s+\\[native code]`).test(Function.prototype.toString.call(of));
  natives = take(globalThis);
  try {
    if (!Object.entries(natives).every(isNative)) {
      const other = make("iframe");
      other.hidden = true;
      document.documentElement.append(other);
      const found = take(other.contentWindow);
      if (Object.entries(found).every(isNative)) natives = found;
      other.replaceWith();
    }
  } catch { /* a page that lets nothing be added */ }
  return natives;
};
const quietly = (node) => {
  const { addEventListener, removeEventListener } = native();
  for (const [name, value] of Object.entries({ addEventListener, removeEventListener })) Object.defineProperty(node, name, { configurable: true, value });
  return node;
};

const draw = (tree) => {
  if (typeof tree === "string") return new Text(tree);
  const [tag, attributes, ...children] = tree;
  const node = /^(svg|path)$/.test(tag) ? Document.prototype.createElementNS.call(document, "http://www.w3.org/2000/svg", tag) : make(tag);
  // By its own keys: a page may have added to Object.prototype.
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.map(draw));
  return node;
};

// The clinic's own words: those for the region, for the language, or for all.
const wording = (texts, language, key) => [texts?.[language], texts?.[base(language)], texts].find((of) => of?.[key] != null)?.[key];

// A picture is drawn where it is on the page's own site: the quiz asks no other for anything.
const own = (picture) => {
  try {
    const { href, origin } = new URL(picture, document.baseURI);
    return typeof picture === "string" && origin === location.origin && href;
  } catch { /* no address */ }
};

const container = (...children) => {
  const frame = quietly(make("div"));
  frame.className = "sq";
  frame.setAttribute("part", "frame");
  frame.append(...children);
  markAll(frame);
  return frame;
};

const parseClinic = (text) => {
  if (new Blob([text]).size > CLINIC_LIMIT) throw "it is larger than 256 kB";
  const clinic = JSON.parse(text);
  if (!clinic || typeof clinic !== "object" || Array.isArray(clinic)) throw "it is not a JSON object";
  return clinic;
};

const fetchClinic = async (url, signal) => {
  const address = new URL(url, document.baseURI);
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw "HTTP " + answer.status;
  // An address that leads on to somebody else's is nobody's word.
  if (answer.redirected && new URL(answer.url).origin !== address.origin) throw "it leads on to another site";
  // Read no further than it may be long, whatever its headers say.
  const reader = answer.body.getReader();
  const parts = [];
  for (let size = 0, part; !(part = await reader.read()).done; parts.push(part.value)) {
    size += part.value.length;
    if (size > CLINIC_LIMIT) {
      reader.cancel().catch(() => {});
      throw "it is larger than 256 kB";
    }
  }
  return parseClinic(await new Blob(parts).text());
};

// The first page while the wasm is on its way: it keeps what is ticked, and remembers a tap on Continue.
class FirstPage {
  #frame; #form; #moment; #swap; #spare; #held; #place; #waits; #next;

  constructor(frame, moment, swap, spare) {
    this.#spare = spare;
    this.#frame = frame;
    this.#form = quietly(frame.querySelector("form"));
    this.#moment = moment;
    this.#swap = swap;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#waits = true;
      this.#button.textContent = moment;
    });
    // "Not sure" excludes the others of its question, and a number.
    this.#form.addEventListener("change", ({ target }) => {
      for (const input of this.#inputs) {
        if (input.name === target.name && (input.value === "not-sure") !== (target.value === "not-sure")) {
          if (input.type === "number") input.value = "";
          else input.checked = false;
        }
      }
    });
    // A press that has begun here ends here. Of the keys only those that press: another may be let go elsewhere.
    const hold = (event) => {
      this.#place = event;
      this.#held = !event.key || event.key === " " || event.key === "Enter";
    };
    const release = () => setTimeout(() => {
      this.#held = false;
      if (this.#next) this.#next();
    });
    for (const name of ["pointerdown", "keydown"]) frame.addEventListener(name, hold);
    for (const name of ["pointerup", "pointercancel", "keyup"]) frame.addEventListener(name, release);
    frame.addEventListener("pointerleave", release);
  }

  get #button() { return this.#form.querySelector("[type=submit]"); }
  get #inputs() { return this.#form.querySelectorAll("input"); }

  // What a mounted quiz, which shows the same page, does not know yet is done again in it.
  giveWay(frame) {
    this.#next = this.#held && (() => this.giveWay(frame));
    if (this.#held) return;
    const old = this.#frame;
    const form = frame.querySelector("form");
    const all = (root) => [...root.querySelectorAll("h2,summary,input,button")];
    const focused = all(old).indexOf(old.getRootNode().activeElement);
    const open = [...old.querySelectorAll("details")].map((one) => one.open);
    this.#swap(frame);
    const asks = (one) => one?.dataset.page || one?.dataset.question;
    if (asks(form) !== asks(this.#form)) return;
    frame.querySelectorAll("details").forEach((one, index) => one.open = !!open[index]);
    for (const { name, type, value, checked } of this.#inputs) {
      const number = type === "number";
      const input = [...form.elements].find((one) => one.name === name && (number ? one.type === type : one.value === value));
      if (!input || (number ? input.value === value : input.checked === checked)) continue;
      if (number) input.value = value;
      else input.checked = checked;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
    all(frame)[focused]?.focus({ preventScroll: true });
    if (!this.#waits) return;
    form.requestSubmit();
    this.#spare(this.#place);
  }

  // The wasm does not come: what to do instead stands in the place of Continue, and nothing more is asked.
  end(fallback) {
    for (const input of this.#inputs) input.disabled = true;
    this.#frame.classList.add("kept");
    this.#button.replaceWith(fallback);
  }
}

class SkinQuiz extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ["clinic", "lang", "mode", "resume", "review", "theme", "idle-reset", "class"];

  #root; #slot; #frame; #look; // shadow root, the fallback, the quiz's container, the sheet with the clinic's look
  #early; // the first page, for as long as the quiz has not taken over
  #dialog; #opens; #wake; // in the modes popup and drawer
  #quiz; // handle of the mounted quiz
  #run; // token of the present start; what comes late for another one is ignored
  #given; // clinic handed over as an object
  #title; // what the clinic calls its quiz, in the language on show
  #late; #says; // what late.js exports, and the element's own words
  #past = []; // the events that were told
  #unprint; #unmend; #idle; // what ends what late.js does and watches
  #spared; // the press that brought what stands below it now
  #clinic; #abort; // promise of the clinic in use, and what ends its request
  #instance; #key; #queued; // its name on the page, and where it keeps what it keeps

  static #listen() {
    try { closePaths(() => [...live.values()].map((quiz) => quiz.#root)); } catch { /* a page that has sealed its events keeps them as they are */ }
    new MutationObserver(() => live.forEach((quiz) => quiz.#refresh())).observe(document.documentElement, { attributeFilter: ["lang"] });
    // What somebody at a kiosk left, on whichever page, lasts no longer than it would have there.
    try {
      for (const key of Object.keys(sessionStorage)) {
        if (/^skin-quiz:/.test(key) && JSON.parse(sessionStorage[key]).until < Date.now()) sessionStorage.removeItem(key);
      }
    } catch { /* storage is blocked, or holds what is not ours */ }
    // What a page has broken may throw in the wasm, which is no panic and leaves a quiz half drawn.
    // Wasm without an address may be the page's own: then the glue stands below it, but in one file.
    const broken = (filename, error) => {
      const code = filename + (/^wasm:/.test(filename) && error?.stack);
      if (/\/skin_quiz|^file:wasm:/.test(location.protocol + code)) for (const quiz of live.values()) quiz.#fail("start");
    };
    addEventListener("error", ({ filename, error }) => broken(filename, error));
    // What is drawn later throws where nobody awaits it.
    addEventListener("unhandledrejection", ({ reason }) => /wasm/.test(reason?.stack) && broken("wasm:", reason));
  }

  static begin() {
    SkinQuiz.#listen();
    customElements.define("skin-quiz", SkinQuiz);
  }

  connectedCallback() {
    // What was set before this class was known sits on the object itself: hand it to the setters.
    for (const name of ["clinic", "mode", "resume", "review", "theme", "idleReset"]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    if (this.#run) { // moved within the page: answers stay
      this.#dialog?.close(); // it still says that it is open, and no longer is
      this.#refresh();
    } else this.#start();
  }

  // A move disconnects and connects in one go; only what stays away is taken down.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stop();
      this.#dialog?.replaceChildren();
      this.#root?.replaceChildren(this.#slot);
    });
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    // A framework that writes its own classes takes the marks off.
    if (name === "class") return this.#root && mark(this);
    if (name === "clinic") this.#clinic = undefined;
    if (name === "mode" && this.#frame) this.#arrange();
    this.#refresh();
  }

  get clinic() { return this.#given ?? this.getAttribute("clinic"); }
  set clinic(value) {
    this.#given = value && typeof value === "object" ? value : undefined;
    this.#clinic = undefined;
    if (!this.#given) this.#reflect("clinic", value);
    this.#refresh();
  }
  get mode() { return this.getAttribute("mode") || "inline"; }
  set mode(value) { this.#reflect("mode", value); }
  get resume() { return this.getAttribute("resume") === "off" ? "off" : "session"; }
  set resume(value) { this.#reflect("resume", value); }
  get review() { return this.getAttribute("review") === "on" ? "on" : "off"; }
  set review(value) { this.#reflect("review", value); }
  get theme() { return this.getAttribute("theme") || "auto"; }
  set theme(value) { this.#reflect("theme", value); }
  get idleReset() {
    const minutes = +this.getAttribute("idle-reset");
    return minutes > 0 && minutes < 1e4 ? minutes : undefined;
  }
  set idleReset(value) { this.#reflect("idle-reset", value); }
  /** The events so far, for who comes late; a summary that was shared is not kept. */
  get past() { return [...this.#past]; }

  #reflect(name, value) {
    if (value == null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  async #start() {
    const run = this.#run = {};
    const current = () => run === this.#run;
    let timer, heard;
    try {
      this.#build();
      this.#state("loading");
      // What was taken off and comes back is called as before, if nobody else is by now. What is drawn
      // again takes the place of what was there: that one has not been told yet that it is gone.
      for (const quiz of live.values()) if (!quiz.isConnected) quiz.#stop();
      const named = (n) => n + place();
      let name = this.#instance || this.id || named("0");
      for (let n = 0; live.has(name); n++) name = n ? named(n) : this.id || named("0");
      live.set(this.#instance = name, this);
      this.#key = `skin-quiz:${location.pathname}:${name}`;
      this.#clinic ||= this.#readClinic(); // fetched beside the module
      if (this.#dialog) await this.#quiet();
      if (!current()) return;
      const starting = this.#ready();
      starting.catch(() => {});
      // By ticks: a device that slept, or a page in the background, has not waited.
      const late = new Promise((_, reject) => {
        let still = 0;
        watched.add(heard = () => (still = 0));
        timer = setInterval(() => ++still < PATIENCE || reject(coded("timeout")), 1000);
      });
      late.catch(() => {});
      await Promise.race([this.#paintFirst(spoken(languageOf(this)), current), starting, late]);
      const [module, options] = await Promise.race([starting, late]);
      await turn();
      if (!current()) return;
      const frame = this.#early ? container() : this.#frame;
      const quiz = module.mount(frame, options, (name, detail) => {
        if (!current()) return;
        // It says so when its first page is drawn, and is then still at work on it.
        if (name === "state" && this.#early) queueMicrotask(() => this.#early?.giveWay(frame));
        return this.#hear(name, detail);
      });
      if (!current()) return quiz.unmount();
      this.#quiz = quiz;
      this.#unmend = this.#late.mend(this.#root);
      this.#late.vouch(options.clinic, module.version().catalogue);
      this.#watch();
    } catch (error) {
      if (current()) this.#fail(blame(error), error);
    } finally {
      clearInterval(timer);
      watched.delete(heard);
    }
  }

  #build() {
    if (!this.#root) {
      // A page may bring its own, declared in its markup, with the first question in it.
      this.#root = this.shadowRoot || this.attachInternals?.().shadowRoot || native().attachShadow.call(this, { mode: "open" });
      roots.add(this.#root);
      // Clarity's mark leaves the names of fields, which are questions, in what it sends: to its walk the
      // root is none of the browser's own, and has no children. Who checks the quiz takes that off again.
      Object.defineProperties(this.#root, { constructor: { configurable: true, value: class ShadowRoot {} }, firstChild: { configurable: true, get: () => null } });
      mark(this);
      this.#frame = this.#root.querySelector(".sq");
      quietly(this.#root);
      if (this.#frame) markAll(quietly(this.#frame));
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          if (target.matches?.("fieldset,.sq")) mark(target); // its class was written anew
          for (const node of addedNodes) if (node.nodeType === 1) markIn(node);
        }
        unfold(this.#root);
      }).observe(this.#root, { childList: true, subtree: true, attributeFilter: ["class"] });
      this.#root.adoptedStyleSheets = [sheet, look, this.#look = new CSSStyleSheet()];
      this.#slot = this.#root.querySelector("slot.off") || make("slot");
      // At once, and when the quiz has taken away what an answer excludes.
      this.#root.addEventListener("change", () => (unfold(this.#root), setTimeout(() => unfold(this.#root))));
      // Plug-ins against copying cancel every press whose target they don't take for a field.
      this.#root.addEventListener("click", ({ target }) => target.matches?.("[type=number],[type=date],[type=text],[type=email],[type=tel]") && target.focus({ preventScroll: true }));
      // Nobody agrees, or hands anything in, but by their own press.
      for (const name of ["click", "change"]) {
        this.#root.addEventListener(name, (event) => {
          if (event.isTrusted || !event.target.closest?.("[data-action=share],[data-action=send],[name^=consent]")) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        }, true);
      }
      this.#root.addEventListener("click", (event) => {
        const { clientX: x, clientY: y, seen } = this.#spared ?? {};
        if (!event.isTrusted || !(event.timeStamp < seen + DOUBLE && Math.hypot(event.clientX - x, event.clientY - y) < NEAR)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      }, true);
      for (const name of ["beforeinput", "input", "keydown", "keyup", "copy", "cut", "paste", "dragstart", "compositionupdate", "compositionend"]) this.#root.addEventListener(name, hush);
    }
    if (this.#frame?.isConnected && this.#slot.isConnected) {
      // Left where it is, with the focus and the page's place.
      this.#root.querySelector("link")?.replaceWith();
    } else {
      if (!this.#frame?.isConnected) this.#frame = container();
      this.#slot.className = "";
      this.#root.replaceChildren(this.#slot, this.#frame);
    }
    this.#dialog = undefined;
    this.#arrange();
  }

  // A quiz that nobody sees yet leaves the connection to the page, until somebody opens it.
  #quiet() {
    return new Promise((go) => {
      this.#wake = go;
      (globalThis.requestIdleCallback || setTimeout)(go, { timeout: 5000 });
    });
  }

  // Whether somebody was here before, whose page is another one.
  #resumes() {
    try {
      return this.resume !== "off" && sessionStorage.getItem(this.#key);
    } catch { /* storage is blocked */ }
  }

  async #paintFirst(language, current) {
    const frame = this.#frame;
    const declared = frame.lang === language && frame.querySelector("form [type=submit]");
    if (!declared || this.#resumes()) frame.replaceChildren();
    if (this.#resumes()) return;
    const clinic = await this.#clinic;
    const text = base(language) === LANGUAGES[0] ? FIRST : (await LOAD.text(language)).first;
    const [title, intro] = ["title", "intro"].map((key) => wording(clinic?.texts, language, key)?.trim?.());
    // Strange first words, and what there is to say of a file that can't be read, are the quiz's to check.
    const strange = clinic === null || /[\0-\x1f]|.{600}/.test(intro + title);
    // A page that is there already may be somebody's by now.
    if (!text || !current() || this.#quiz || !declared && strange) return;
    this.#paint(clinic?.theme);
    if (!declared) frame.append(draw(text.page));
    const words = frame.querySelector(".intro");
    if (intro && !strange) words.textContent = intro;
    if (title && !strange) words.before(draw(["p", { class: "title", part: "title", dir: "auto" }, title]));
    for (const [name, alt] of [["image", ""], ["logo", clinic?.name ?? ""]]) {
      const src = own(clinic?.[name]);
      if (src) frame.prepend(draw(["img", { class: name, part: name, src, alt: String(alt) }]));
    }
    frame.lang = language;
    frame.dir = text.dir;
    this.#early = new FirstPage(frame, text.moment, (frame) => {
      if (!current()) return;
      this.#early = undefined;
      // WebKit lays out what has container queries twice, and a page that is short in between scrolls up.
      // On the element itself: a page's own least height outranks what a sheet of the root says.
      const { style } = this;
      const [own, least, priority] = [this.hasAttribute("style"), style.minHeight, style.getPropertyPriority("min-height")];
      style.setProperty("min-height", this.offsetHeight + "px", "important");
      this.#frame.replaceWith(frame);
      void frame.offsetHeight;
      style.setProperty("min-height", least, priority); // where there was none, it is taken away
      // Read first, or Chromium leaves an empty one.
      if (!own && !this.getAttribute("style")) this.removeAttribute("style");
      this.#frame = frame;
    }, (press) => this.#spare(press));
    this.#state("question");
  }

  // The module and the options, in the language that is asked for when both are there.
  async #ready() {
    for (;;) {
      const asked = spoken(languageOf(this));
      const { module, late, says } = await start(asked);
      const options = await this.#options();
      this.#late = late;
      this.#says = says;
      if (spoken(options.lang) === asked) return [module, options];
    }
  }

  async #options() {
    let asked, clinic;
    do clinic = await (asked = this.#clinic ||= this.#readClinic());
    while (asked !== this.#clinic); // changed while it was on its way
    this.#paint(clinic?.theme);
    const title = wording(clinic?.texts, spoken(languageOf(this)), "title");
    this.#title = typeof title === "string" && title.trim().slice(0, 200);
    return { clinic, lang: languageOf(this), resume: this.resume, review: this.review, instance: this.#instance, idleReset: this.idleReset };
  }

  // A clinic that can't be read costs the clinic's own figures, never the quiz.
  async #readClinic() {
    this.#abort?.abort();
    const abort = this.#abort = new AbortController();
    const timer = setTimeout(() => abort.abort("it took too long"), CLINIC_PATIENCE);
    const url = this.getAttribute("clinic");
    try {
      return this.#given ? parseClinic(JSON.stringify(this.#given)) : url ? await fetchClinic(url, abort.signal) : undefined;
    } catch (error) {
      if (abort === this.#abort) console.warn(`Skin Quiz: the clinic ${this.#given ? "object" : `file "${url}"`} is not used: ${error?.message ?? error}. The quiz runs with its default figures.`);
      return null; // there should be one: the quiz says that its figures are not the clinic's
    } finally {
      clearTimeout(timer);
    }
  }

  // The clinic's look, as a rule of the shadow root: what the page itself sets on the element wins.
  #paint(theme) {
    this.#look.replaceSync(":host{}");
    const { style } = this.#look.cssRules[0];
    const chosen = [["button", { pill: "99px", square: "0px" }], ["density", { airy: 1.35, compact: 0.7 }]];
    for (const [name, values] of chosen) {
      if (Object.hasOwn(values, theme?.[name])) style.setProperty("--skin-quiz-" + name, values[theme[name]]);
    }
    for (const [name, property] of [["brand", "color"], ["accent", "color"], ["font", "font-family"], ["radius", "width"]]) {
      let value = theme?.[name];
      if (typeof value === "number") value += "px";
      if (value === "inherit") value = getComputedStyle(this).fontFamily; // the page's own
      if (typeof value === "string" && value.length < 500 && !/[\\;{}]|(url|var|env|attr|src|image[^(]*)\(|^transparent$/i.test(value) && globalThis.CSS.supports(property, value)) {
        style.setProperty("--skin-quiz-" + name, value);
      }
    }
  }

  // The second tap of a double tap was meant for what stood there before the first one: a dialog that
  // opens below it, or the page after the first, does not hear it. From then on the quiz does that itself.
  #spare({ clientX, clientY } = {}) {
    const spared = this.#spared = { clientX, clientY, seen: Infinity };
    // Counted from when it can be seen, which on a slow phone is long after the tap.
    requestAnimationFrame(() => requestAnimationFrame((now) => spared.seen = now));
  }

  // Changes made in one turn are told to the quiz once.
  #refresh() {
    if (!this.#quiz || this.#queued) return;
    this.#queued = true;
    queueMicrotask(async () => {
      this.#queued = false;
      const run = this.#run;
      // A language that does not come is no reason to lose answers.
      const stay = (error) => [console.warn("Skin Quiz: a change is not used:", error)];
      const [, options] = run ? await this.#ready().catch(stay) : [];
      try {
        if (options && run === this.#run) {
          this.#quiz.update(options);
          this.#watch();
        }
      } catch (error) {
        this.#fail(blame(error), error);
      }
    });
  }

  // Where the quiz stands: on the page, or in a dialog of the browser's own, which keeps the focus
  // inside, closes on Escape and gives the focus back.
  #arrange() {
    const mode = this.mode;
    this.#opens?.abort();
    if (mode !== "popup" && mode !== "drawer") {
      if (this.#dialog) this.#dialog.replaceWith(this.#frame);
      this.#dialog = undefined;
      this.removeAttribute("data-lenis-prevent");
      return;
    }
    if (!this.#dialog) {
      const dialog = this.#dialog = quietly(make("dialog"));
      const close = make("button");
      close.type = "button";
      close.className = "close";
      close.setAttribute("part", "close");
      close.textContent = "\u00d7";
      close.addEventListener("click", () => dialog.close());
      dialog.setAttribute("part", "dialog");
      // A click beside the box closes it, if it began there. A wheel there, or in a box with nothing to
      // scroll, would scroll the page behind; two fingers, or a wheel with Ctrl, zoom. Nor is it the
      // page's to scroll smoothly by.
      let began;
      dialog.addEventListener("pointerdown", ({ target }) => began = target);
      dialog.addEventListener("click", ({ target }) => target === dialog && began === dialog && dialog.close());
      for (const name of ["wheel", "touchmove"]) {
        dialog.addEventListener(name, (event) => {
          event.stopPropagation();
          const still = event.target === dialog || dialog.scrollHeight <= dialog.clientHeight;
          if (still && !event.ctrlKey && !event.touches?.[1]) event.preventDefault();
        }, { passive: false });
      }
      this.#frame.replaceWith(dialog);
      dialog.append(close, this.#frame);
    }
    this.#dialog.className = mode;
    markAll(this.#dialog);
    this.setAttribute("data-lenis-prevent", "");
    this.#opens = new AbortController();
    // On its way in: a page that takes the click for its own opens the quiz all the same.
    document.addEventListener("click", (event) => this.#open(event), { signal: this.#opens.signal, capture: true });
  }

  // `data-skin-quiz-open` names the quiz by its id; without a name it is the first one that opens.
  #open(event) {
    const opener = event.composedPath().find((node) => node.matches?.("[data-skin-quiz-open]"));
    const name = opener?.dataset.skinQuizOpen;
    const mine = name ? this.id === name : this === document.querySelector("skin-quiz:is([mode=popup],[mode=drawer])");
    // Where it can't start, or would not be seen, a link that opens it goes where it leads.
    if (!opener || !mine || !this.#run || !this.getClientRects().length) return;
    event.preventDefault();
    this.#wake?.();
    const language = spoken(languageOf(this));
    this.#dialog.setAttribute("aria-label", this.#title || TITLES[language]);
    this.#dialog.firstChild.setAttribute("aria-label", CLOSE[language]);
    this.#dialog.showModal();
    if (event.detail) this.#spare(event);
    (this.#frame.querySelector("h2") || this.#dialog).focus({ preventScroll: true });
  }

  #hear(name, detail) {
    if (name === "state") this.#state(detail);
    else if (name === "print") {
      this.#unprint?.(); // not every browser says that it has printed
      this.#unprint = this.#late.printOut(this, this.#root, this.#says);
    }
    else if (name === "skin-quiz-error") this.#fail("start", detail?.message);
    else if (name === "contact") {
      const { done } = detail;
      this.#late.send(detail, VERSION).then((outcome) => {
        done(outcome);
        if (outcome !== "failed") this.#tell("skin-quiz-contact", {});
      });
      return true;
    } else if (EVENTS.test(name)) return this.#tell(name, detail ?? {});
  }

  // Whether somebody took what was told: who reads a summary has it, and a page that prevents booking
  // opens its own.
  #tell(name, detail) {
    let taken = false;
    const event = new CustomEvent(name, { bubbles: true, composed: true, cancelable: name === "skin-quiz-book", detail });
    if (name === "skin-quiz-share") Object.defineProperty(event, "detail", { get: () => (taken = true, detail) });
    else {
      // Room that the page kept for the first page is not for the short ones after it: as somebody goes on.
      if (/step|complete/.test(name) && this.#past.some(({ type }) => type.endsWith("step"))) this.setAttribute("data-begun", "");
      this.#past.push({ type: name, detail });
    }
    this.dispatchEvent(event);
    return taken || event.defaultPrevented;
  }

  // For kiosks: who has left is forgotten, after a warning.
  #watch() {
    this.#idle?.();
    const over = () => {
      this.#past = []; // the next one is somebody else
      this.#quiz?.restart();
    };
    const [minutes, key, says] = [this.idleReset, this.#key, this.#says];
    this.#idle = minutes && this.#late.watch(this, this.#root, { minutes, key, says, over });
  }

  // The attribute is for the page, which may lose it; what is shown hangs on a class in here.
  #state(state) {
    // While scripts are on their way a quiet outline stands there, not the fallback, which would flash.
    this.#slot.className = state === "failed" ? "" : "off";
    if (this.getAttribute("data-state") !== state) this.setAttribute("data-state", state);
  }

  #fail(code, cause) {
    const early = this.#early;
    this.#stop();
    // A question that is on show stays, and what to do instead stands where it went on.
    try {
      if (this.#dialog && !this.#dialog.open) this.#root.replaceChildren(this.#slot);
      else if (early) early.end(this.#slot);
      else if (this.#dialog) {
        // On the box of the quiz, as a dialog has no ground of its own.
        const page = make("div");
        page.className = "page";
        page.append(this.#slot);
        this.#frame.replaceChildren(page);
        this.#frame.classList.add("kept");
      } else this.#frame.replaceWith(this.#slot);
      this.#state("failed");
    } catch {
      // Not even that could be built: whatever there is gives way to what the page has inside.
      this.#root?.replaceChildren(make("slot"));
      this.setAttribute("data-state", "failed");
    }
    const message = advice(code, cause);
    console.error?.(`Skin Quiz: visitors see the fallback: ${message} (${code})`, cause ?? "");
    this.#tell("skin-quiz-error", { code, message });
    // Who was without a connection, and has one again, need not load the page anew.
    if (/missing|timeout/.test(code)) addEventListener("online", () => this.isConnected && !this.#run && this.#start(), { once: true });
  }

  #stop() {
    for (const end of [this.#unprint, this.#unmend, this.#idle]) end?.();
    this.#unprint = this.#unmend = this.#idle = undefined;
    const quiz = this.#quiz;
    if (this.#run && live.get(this.#instance) === this) live.delete(this.#instance);
    this.#abort?.abort();
    this.#opens?.abort();
    this.#run = this.#quiz = this.#clinic = this.#abort = undefined;
    try { quiz?.unmount(); } catch { /* a module that failed can't tidy up */ }
    this.#early = undefined;
  }
}

if (isPage && !customElements.get("skin-quiz")) SkinQuiz.begin();
