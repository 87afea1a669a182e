// <skin-quiz>: the element a clinic's snippet names. It owns the shadow root, the fallback, the
// clinic file and the state the page can see; the quiz itself is the wasm module's `mount`.
// It never throws into the page, never builds markup from text, and writes no `style` attribute.
//
// Nobody waits for the wasm: the first question, which the build has drawn with the quiz's own
// view, is painted at once and takes answers. When the quiz is there, it takes over with every
// tick, the focus and a tap on Continue.
//
// The build fills in CSS (what the questions need of skin-quiz.css), VERSION (the release this file
// belongs to), LANGUAGES (the languages there are, English first), FIRST (the first page in English),
// TITLES and CLOSE, and LOAD, which brings a language:
//   LOAD.text(language) => Promise<{ first }>             its first page
//   LOAD.quiz(language) => Promise<{ module, css }>       the module, ready to speak it, and the rest of the look
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

const PATIENCE = 15000; // ms until a start counts as failed
const CLINIC_PATIENCE = 8000; // ms for the clinic file, after which the defaults are used
const CLINIC_LIMIT = 262144; // bytes

// What the dialog is called, and its one button, by language.
const TITLES = __TITLES__;
const CLOSE = __CLOSE__;
const EVENTS = /^skin-quiz-(ready|start|step|complete|book|share)$/;

// What whoever looks after the site can do about each failure.
const SAYS = {
  "wasm-blocked": "the Content-Security-Policy forbids WebAssembly; add 'wasm-unsafe-eval' to script-src.",
  "wasm-missing": "a file is missing; upload the whole folder again.",
  "wasm-broken": "a file is damaged; upload the whole folder again.",
  "wrong-version": "two releases are mixed; upload the whole folder again and clear the cache.",
  timeout: "it did not start within 15 seconds.",
  start: "it met an error.",
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

const start = async (language) => {
  const { module, css } = await LOAD.quiz(language);
  if (module.version().crate !== VERSION) throw coded("wrong-version");
  if (!late.cssRules.length) late.replaceSync(css);
  return module;
};

const [sheet, late] = [new CSSStyleSheet(), new CSSStyleSheet()];
sheet.replaceSync(CSS);
const live = new Map(); // the quizzes that run on this page, by their instance names

// The language that is asked for on the element; else the nearest one the page declares, looking
// out through shadow roots too, and the browser's, if the quiz speaks it; else English.
const languageOf = (element) => {
  const asked = [element.getAttribute("lang")];
  for (let node = element; !asked[0] && node; node = node.parentNode || node.host) asked[0] = node.getAttribute?.("lang");
  if (!element.getAttribute("lang")) asked.push(...navigator.languages || []);
  return asked.find((tag) => tag && LANGUAGES.includes(first(tag))) || LANGUAGES[0];
};
const first = (tag) => tag.trim().split("-")[0].toLowerCase();

const draw = (tree) => {
  if (typeof tree === "string") return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const node = document.createElement(tag);
  // By its own keys: a page may have added to Object.prototype.
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.map(draw));
  return node;
};

const container = (...children) => {
  const frame = document.createElement("div");
  frame.className = "sq";
  frame.setAttribute("part", "frame");
  frame.append(...children);
  return frame;
};

const parseClinic = (text) => {
  if (new Blob([text]).size > CLINIC_LIMIT) throw "it is larger than 256 kB";
  const clinic = JSON.parse(text);
  if (!clinic || typeof clinic !== "object" || Array.isArray(clinic)) throw "it is not a JSON object";
  return clinic;
};

const fetchClinic = async (url, signal) => {
  const answer = await fetch(new URL(url, document.baseURI), { signal });
  if (!answer.ok) throw "HTTP " + answer.status;
  if (answer.headers.get("content-length") > CLINIC_LIMIT) throw "it is larger than 256 kB";
  return parseClinic(await answer.text());
};

// The first page while the wasm is on its way: it keeps what is ticked, and remembers a tap on Continue.
class FirstPage {
  #frame; #form; #moment; #swap; #held; #waits; #next;

  constructor(frame, moment, swap) {
    this.#frame = frame;
    this.#form = frame.querySelector("form");
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
    const hold = ({ key }) => this.#held = !key || key === " " || key === "Enter";
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
    if (this.#waits) form.requestSubmit();
  }

  // The wasm does not come: what to do instead stands in the place of Continue.
  end(fallback) {
    this.#frame.classList.add("kept");
    this.#button.replaceWith(fallback);
  }
}

class SkinQuiz extends HTMLElement {
  static observedAttributes = ["clinic", "lang", "mode", "resume", "review", "theme", "idle-reset"];

  #root; #slot; #frame; #look; // shadow root, the fallback, the quiz's container, the sheet with the clinic's look
  #early; // the first page, for as long as the quiz has not taken over
  #dialog; #opens; #wake; // in the modes popup and drawer
  #quiz; // handle of the mounted quiz
  #run; // token of the present start; what comes late for another one is ignored
  #given; // clinic handed over as an object
  #clinic; #abort; // promise of the clinic in use, and what ends its request
  #instance; #queued;
  #unprint; // takes back what was done for paper

  static {
    // What a page has broken may throw in the wasm, which is no panic and leaves a quiz half drawn.
    // Wasm without an address may be the page's own: then the glue stands below it, but in one file.
    addEventListener("error", ({ filename, error }) => {
      const code = filename + (/^wasm:/.test(filename) && error?.stack);
      if (/\/skin_quiz|^file:wasm:/.test(location.protocol + code)) for (const quiz of live.values()) quiz.#fail("start");
    });
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

  #reflect(name, value) {
    if (value == null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  async #start() {
    const run = this.#run = {};
    const current = () => run === this.#run;
    let timer;
    try {
      this.#build();
      this.#state("loading");
      // What was taken off and comes back is called as before, if nobody else is by now.
      let name = this.#instance || this.id || "0";
      for (let n = 0; live.has(name); n++) name = n ? String(n) : this.id || "0";
      live.set(this.#instance = name, this);
      this.#clinic ||= this.#readClinic(); // fetched beside the module
      if (this.#dialog) await this.#quiet();
      if (!current()) return;
      const starting = this.#ready();
      starting.catch(() => {});
      const late = new Promise((_, reject) => {
        timer = setTimeout(reject, PATIENCE, coded("timeout"));
      });
      await Promise.race([this.#paintFirst(first(languageOf(this)), current), starting, late]);
      const [module, options] = await Promise.race([starting, late]);
      await turn();
      if (!current()) return;
      const frame = this.#early ? container() : this.#frame;
      const quiz = module.mount(frame, options, (name, detail) => {
        if (!current()) return;
        // It says so when its first page is drawn, and is then still at work on it.
        if (name === "state" && this.#early) queueMicrotask(() => this.#early?.giveWay(frame));
        this.#hear(name, detail);
      });
      if (!current()) return quiz.unmount();
      this.#quiz = quiz;
    } catch (error) {
      if (current()) this.#fail(blame(error), error);
    } finally {
      clearTimeout(timer);
    }
  }

  #build() {
    if (!this.#root) {
      // A page may bring its own, declared in its markup, with the first question in it.
      const declared = this.shadowRoot?.querySelector(".sq");
      this.#root = this.shadowRoot || this.attachShadow({ mode: "open" });
      this.#frame = declared;
      this.#root.adoptedStyleSheets = [sheet, late, this.#look = new CSSStyleSheet()];
      this.#slot = this.#root.querySelector("slot.off") || document.createElement("slot");
      // What is typed stays inside: these events would carry it to the page, and its shortcuts would take it.
      for (const name of ["beforeinput", "input", "keydown", "keypress", "keyup"]) {
        this.#root.addEventListener(name, (event) => event.key?.length > 1 || event.stopPropagation());
      }
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
      return this.resume !== "off" && sessionStorage.getItem(`skin-quiz:${location.pathname}:${this.#instance}`);
    } catch { /* storage is blocked */ }
  }

  async #paintFirst(language, current) {
    const frame = this.#frame;
    const declared = frame.lang === language && frame.querySelector("form [type=submit]");
    if (!declared || this.#resumes()) frame.replaceChildren();
    if (this.#resumes()) return;
    const clinic = await this.#clinic;
    const text = language === LANGUAGES[0] ? FIRST : (await LOAD.text(language)).first;
    const intro = clinic?.texts?.intro?.trim?.();
    // Strange first words, and what there is to say of a file that can't be read, are the quiz's to check.
    const strange = clinic === null || /[\0-\x1f]|.{600}/.test(intro);
    // A page that is there already may be somebody's by now.
    if (!text || !current() || this.#quiz || !declared && strange) return;
    this.#paint(clinic?.theme);
    if (!declared) frame.append(draw(text.page));
    if (intro && !strange) frame.querySelector(".intro").textContent = intro;
    frame.lang = language;
    frame.dir = text.dir;
    this.#early = new FirstPage(frame, text.moment, (frame) => {
      if (!current()) return;
      this.#early = undefined;
      // WebKit lays out what has container queries twice, and a page that is short in between scrolls up.
      const { style } = this.#look.cssRules[0];
      style.minHeight = this.offsetHeight + "px";
      this.#frame.replaceWith(frame);
      void frame.offsetHeight;
      style.minHeight = "";
      this.#frame = frame;
    });
    this.#state("question");
  }

  // The module and the options, in the language that is asked for when both are there.
  async #ready() {
    for (;;) {
      const asked = first(languageOf(this));
      const module = await start(asked);
      const options = await this.#options();
      if (first(options.lang) === asked) return [module, options];
    }
  }

  async #options() {
    let asked, clinic;
    do clinic = await (asked = this.#clinic ||= this.#readClinic());
    while (asked !== this.#clinic); // changed while it was on its way
    this.#paint(clinic?.theme);
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
    for (const [name, property] of [["brand", "color"], ["accent", "color"], ["font", "font-family"], ["radius", "width"]]) {
      let value = theme?.[name];
      if (typeof value === "number") value += "px";
      if (typeof value === "string" && !/[\\;{}]|(url|var|env|attr|src|image.*)\(/i.test(value) && globalThis.CSS.supports(property, value)) {
        style.setProperty("--skin-quiz-" + name, value);
      }
    }
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
        if (options && run === this.#run) this.#quiz.update(options);
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
      return;
    }
    if (!this.#dialog) {
      const dialog = this.#dialog = document.createElement("dialog");
      const close = document.createElement("button");
      close.type = "button";
      close.className = "close";
      close.setAttribute("part", "close");
      close.textContent = "\u00d7";
      close.addEventListener("click", () => dialog.close());
      dialog.setAttribute("part", "dialog");
      // A click beside the box closes it. A wheel there, or in a box with nothing to scroll, would
      // scroll the page behind; two fingers, or a wheel with Ctrl, zoom.
      dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
      for (const name of ["wheel", "touchmove"]) {
        dialog.addEventListener(name, (event) => {
          const still = event.target === dialog || dialog.scrollHeight <= dialog.clientHeight;
          if (still && !event.ctrlKey && !event.touches?.[1]) event.preventDefault();
        }, { passive: false });
      }
      this.#frame.replaceWith(dialog);
      dialog.append(close, this.#frame);
    }
    this.#dialog.className = mode;
    this.#opens = new AbortController();
    document.addEventListener("click", (event) => this.#open(event), { signal: this.#opens.signal });
  }

  // `data-skin-quiz-open` names the quiz by its id; without a name it is the first one that opens.
  #open(event) {
    const opener = event.composedPath().find((node) => node.matches?.("[data-skin-quiz-open]"));
    const name = opener?.dataset.skinQuizOpen;
    const mine = name ? this.id === name : this === document.querySelector("skin-quiz:is([mode=popup],[mode=drawer])");
    // Where it can't start, or would not be seen, a link that opens it goes where it leads.
    if (!opener || !mine || !this.#run || !this.getClientRects().length || event.defaultPrevented) return;
    event.preventDefault();
    this.#wake?.();
    const language = first(languageOf(this));
    this.#dialog.setAttribute("aria-label", TITLES[language]);
    this.#dialog.firstChild.setAttribute("aria-label", CLOSE[language]);
    this.#dialog.showModal();
    (this.#frame.querySelector("h2") || this.#dialog).focus({ preventScroll: true });
  }

  #hear(name, detail) {
    if (name === "state") this.#state(detail);
    else if (name === "print") this.#print();
    else if (name === "idle") this.#quiz?.restart();
    else if (name === "skin-quiz-error") this.#fail("start", detail?.message);
    else if (EVENTS.test(name)) this.#tell(name, detail ?? {});
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
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
    if (this.#dialog?.open === false) this.#root.replaceChildren(this.#slot);
    else if (early) early.end(this.#slot);
    else this.#frame.replaceWith(this.#slot);
    this.#state("failed");
    const message = SAYS[code];
    console.error(`Skin Quiz: visitors see the fallback: ${message} (${code})`, cause ?? "");
    this.#tell("skin-quiz-error", { code, message });
  }

  #stop() {
    this.#unprint?.();
    const quiz = this.#quiz;
    if (this.#run) live.delete(this.#instance);
    this.#abort?.abort();
    this.#opens?.abort();
    this.#run = this.#quiz = this.#clinic = this.#abort = undefined;
    try { quiz?.unmount(); } catch { /* a module that failed can't tidy up */ }
    this.#early = undefined;
  }

  // Prints the quiz alone. For as long as that lasts, and on paper only, the page shows nothing but
  // this element and what it stands in.
  #print() {
    const mark = "data-skin-quiz-print";
    this.#unprint?.(); // not every browser says that it has printed
    const folded = this.#root.querySelectorAll("details:not([open])");
    const rules = new CSSStyleSheet();
    const fold = (open) => folded.forEach((one) => one.open = open);
    rules.replaceSync(`@page{margin:8mm}@media print{body :not(:has([${mark}]),[${mark}],[${mark}] *){display:none!important}body,body :has([${mark}]){all:revert!important;display:block!important}}`);
    const undo = this.#unprint = () => {
      removeEventListener("afterprint", undo);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
      this.removeAttribute(mark);
      fold(false);
    };
    addEventListener("afterprint", undo);
    fold(true);
    if (this.getRootNode() === document) {
      this.setAttribute(mark, "");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    }
    print();
  }
}

if (!customElements.get("skin-quiz")) customElements.define("skin-quiz", SkinQuiz);
