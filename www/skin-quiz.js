// <skin-quiz>: the element a clinic's snippet names. It owns the shadow root, the fallback, the
// clinic file and the state the page can see; the quiz itself is the wasm module's `mount`.
// It never throws into the page, never builds markup from text, and writes no `style` attribute.
//
// The build fills in CSS (the text of skin-quiz.css), VERSION (the release this file belongs to)
// and LOAD: `() => Promise<module>`, where
//   module.version().crate                      is VERSION, or two releases are mixed
//   module.mount(container, options, emit)      shows the quiz, returns { update(options), restart(), unmount() }
//   emit("state", "question" | "review" | "result"), emit("print"), emit("idle"), emit("skin-quiz-...", detail)
// LOAD may reject with an error whose `code` is a key of SAYS; any other error is classified here.
const CSS = __CSS__;
const VERSION = __VERSION__;
const load = __LOAD__;

const PATIENCE = 15000; // ms until a start counts as failed
const CLINIC_PATIENCE = 8000; // ms for the clinic file, after which the defaults are used
const CLINIC_LIMIT = 262144; // bytes
const EVENTS = /^skin-quiz-(ready|start|step|complete|book|share)$/;

// What whoever looks after the site can do about each failure.
const SAYS = {
  "wasm-blocked": "this page's Content-Security-Policy forbids WebAssembly; add 'wasm-unsafe-eval' to script-src.",
  "wasm-missing": "a file of the quiz could not be fetched; upload the whole folder that skin-quiz.js came in.",
  "wasm-broken": "a file of the quiz is damaged or incomplete; upload the whole folder again.",
  "wrong-version": "files of two releases are mixed; upload the whole folder again and clear the cache.",
  timeout: "it did not start within 15 seconds; the connection may be slow.",
  start: "it met an error it can't recover from.",
};

const blame = (error) => {
  const text = String(error);
  return SAYS[error?.code] ? error.code
    : !globalThis.WebAssembly || /unsafe-eval|security policy|\bCSP\b/i.test(text) ? "wasm-blocked"
    : /LinkError|provide an export|not a function/.test(text) ? "wrong-version"
    : /found 3c/.test(text) ? "wasm-missing" // a page of HTML came instead
    : /CompileError|SyntaxError|RangeError/.test(text) ? "wasm-broken"
    : /RuntimeError/.test(text) || !/HTTP|fetch|import|load|network|MIME/i.test(text) ? "start"
    : "wasm-missing";
};

const coded = (code) => Object.assign(new Error(code), { code });

let wasm;
const start = () => wasm ||= Promise.resolve().then(load).then((module) => {
  if (module.version().crate !== VERSION) throw coded("wrong-version");
  return module;
}).catch((error) => {
  wasm = undefined; // the next start tries again
  throw error;
});

let sheet;
const live = new Set(); // instance names in use on this page

// The nearest language the page declares, looking out through shadow roots too.
const languageOf = (node) => {
  for (; node; node = node.parentNode || node.host) {
    const lang = node.getAttribute?.("lang");
    if (lang) return lang;
  }
  return navigator.language || "en";
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

class SkinQuiz extends HTMLElement {
  static observedAttributes = ["clinic", "lang", "mode", "resume", "theme", "idle-reset"];

  #root; #frame; #look; // shadow root, the quiz's container, the sheet with the clinic's look
  #quiz; // handle of the mounted quiz
  #run; // token of the present start; what comes late for another one is ignored
  #given; // clinic handed over as an object
  #clinic; #abort; // promise of the clinic in use, and what ends its request
  #instance; #queued;

  connectedCallback() {
    // What was set before this class was known sits on the object itself: hand it to the setters.
    for (const name of ["clinic", "mode", "resume", "theme", "idleReset"]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    if (this.#run) this.#refresh(); // moved within the page: answers stay
    else this.#start();
  }

  // A move disconnects and connects in one go; only what stays away is taken down.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "clinic") this.#clinic = undefined;
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
      this.#state("loading");
      this.#build();
      for (let n = 0; !this.#instance; n++) {
        const name = n ? String(n) : this.id || "0";
        if (!live.has(name)) live.add(this.#instance = name);
      }
      this.#clinic ||= this.#readClinic(); // fetched beside the module
      const module = await Promise.race([start(), new Promise((_, reject) => {
        timer = setTimeout(reject, PATIENCE, coded("timeout"));
      })]);
      const options = await this.#options();
      if (!current()) return;
      const quiz = module.mount(this.#frame, options, (name, detail) => current() && this.#hear(name, detail));
      if (current()) this.#quiz = quiz;
      else quiz.unmount();
    } catch (error) {
      if (current()) this.#fail(blame(error), error);
    } finally {
      clearTimeout(timer);
    }
  }

  #build() {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(CSS);
    if (!this.#root) {
      this.#root = this.attachShadow({ mode: "open" });
      this.#root.adoptedStyleSheets = [sheet, this.#look = new CSSStyleSheet()];
      this.#root.append(document.createElement("slot"));
      // What is typed stays inside: these events would carry it to the page.
      for (const name of ["beforeinput", "input"]) this.#root.addEventListener(name, (event) => event.stopPropagation());
    }
    this.#frame = document.createElement("div");
    this.#frame.className = "sq";
    this.#frame.setAttribute("part", "frame");
    this.#root.append(this.#frame);
  }

  async #options() {
    let asked, clinic;
    do clinic = await (asked = this.#clinic ||= this.#readClinic());
    while (asked !== this.#clinic); // changed while it was on its way
    this.#paint(clinic?.theme);
    return { clinic, lang: languageOf(this), resume: this.resume, instance: this.#instance, idleReset: this.idleReset };
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
      try {
        const options = run && await this.#options();
        if (run && run === this.#run) this.#quiz.update(options);
      } catch (error) {
        if (run === this.#run) this.#fail("start", error);
      }
    });
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

  #state(state) {
    if (this.getAttribute("data-state") !== state) this.setAttribute("data-state", state);
  }

  #fail(code, cause) {
    this.#stop();
    this.#state("failed");
    const message = SAYS[code];
    console.error(`Skin Quiz is not shown; visitors see what stands between <skin-quiz> and </skin-quiz> instead. Reason: ${message} (${code})`, cause ?? "");
    this.#tell("skin-quiz-error", { code, message });
  }

  #stop() {
    const [quiz, abort] = [this.#quiz, this.#abort];
    this.#run = this.#quiz = this.#clinic = this.#abort = undefined;
    abort?.abort();
    try { quiz?.unmount(); } catch { /* a module that failed can't tidy up */ }
    this.#frame?.remove();
    live.delete(this.#instance);
    this.#instance = undefined;
  }

  // Prints the quiz alone. For as long as that lasts, and on paper only, the page shows nothing but
  // this element and what it stands in.
  #print() {
    const mark = "data-skin-quiz-print";
    const folded = this.#root.querySelectorAll("details:not([open])");
    const rules = new CSSStyleSheet();
    const fold = (open) => folded.forEach((one) => one.open = open);
    rules.replaceSync(`@page{margin:11mm 14mm}@media print{body :not(:has([${mark}]),[${mark}],[${mark}] *){display:none!important}body,body :has([${mark}]){all:revert!important;display:block!important}}`);
    addEventListener("afterprint", () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
      this.removeAttribute(mark);
      fold(false);
    }, { once: true });
    fold(true);
    if (this.getRootNode() === document) {
      this.setAttribute(mark, "");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    }
    print();
  }
}

if (!customElements.get("skin-quiz")) customElements.define("skin-quiz", SkinQuiz);
