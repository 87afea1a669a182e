// What the element needs once the quiz is there, and no first question waits for: printing, the watch
// of a kiosk, what translators leave behind, a clinic file's certificate. It comes with the rest of the look (`css`, which the
// build fills in). It knows the element's parts as it is handed them, and no answer.
export const css = __CSS__;

// Prints the quiz alone. For as long as that lasts, and on paper only, the page shows nothing but the
// element and what it stands in. Returns what takes that back.
export function printOut(host, root, says) {
  if (typeof globalThis.print !== "function") return say(root, says.noPrint);
  const mark = "data-skin-quiz-print";
  const folded = root.querySelectorAll("details:not([open])");
  const rules = new CSSStyleSheet();
  const fold = (open) => folded.forEach((one) => (one.open = open));
  // A page may hide what it doesn't print by `visibility`, too.
  rules.replaceSync(`@page{margin:8mm}@media print{body :not(:has([${mark}]),[${mark}],[${mark}] *){display:none!important}body,body :has([${mark}]){all:revert!important;display:block!important}body [${mark}][${mark}]{visibility:visible!important;opacity:1!important}}`);
  const undo = () => {
    removeEventListener("afterprint", undo);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
    host.removeAttribute(mark);
    fold(false);
  };
  addEventListener("afterprint", undo);
  fold(true);
  if (host.getRootNode() === document) {
    host.setAttribute(mark, "");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  }
  print();
  return undo;
}

// A line below the button that was pressed, for everybody; what takes it off again.
function say(root, words) {
  const line = Object.assign(document.createElement("p"), { className: "note", tabIndex: -1 });
  line.setAttribute("role", "status");
  line.textContent = words;
  root.querySelector("[data-action=print]")?.parentElement.after(line);
  line.focus({ preventScroll: true });
  return () => line.replaceWith();
}

const WARNING = 20_000; // ms to say that one is still there, as WCAG 2.2.1 wants it
const SIGNS = ["pointerdown", "pointermove", "wheel", "touchmove", "scroll", "keydown", "focusin", "input"];

// Forgets who has left: `over` is called when nobody did anything for so many minutes. Who reads,
// scrolls or moves is there; who listens, and gives no sign, is asked before. Returns what ends the watch.
export function watch(host, root, { minutes, key, says, over }) {
  const patience = Math.min(Math.max(minutes * 60_000, 1000), 2e9);
  const warning = Math.min(WARNING, patience / 2);
  let seen = Date.now();
  let box, before, timer;
  const something = () => root.querySelector("[data-action=back],[data-action=restart],[data-step],:checked");
  const stay = () => {
    seen = Date.now();
    if (!box) return;
    const held = box.contains(root.activeElement);
    box.replaceWith();
    box = undefined;
    if (held) before?.focus({ preventScroll: true });
  };
  const ask = () => {
    before = root.activeElement;
    const [text, button] = ["p", "button"].map((tag) => document.createElement(tag));
    box = document.createElement("div");
    box.className = "still";
    box.setAttribute("role", "alertdialog");
    box.setAttribute("aria-labelledby", (text.id = "still"));
    text.textContent = says.stillThere;
    button.type = "button";
    button.className = "main";
    button.dataset.action = "stay";
    button.textContent = says.stay;
    button.addEventListener("click", stay);
    box.append(text, button);
    root.querySelector(".sq")?.append(box);
    button.focus({ preventScroll: true });
  };
  const look = () => {
    clearTimeout(timer);
    const idle = Date.now() - seen;
    if (idle >= patience) {
      stay();
      over();
    } else if (idle >= patience - warning && !box && something()) ask();
    const left = patience - (Date.now() - seen);
    timer = setTimeout(look, Math.max(left > warning ? left - warning : left, 50));
  };
  const sign = (event) => {
    // What moves by itself on the page, or a focus that the question itself took, is no sign of anybody.
    if (!event.isTrusted || (event.type === "scroll" && event.target !== document && !event.target.contains?.(host) && event.target !== host)) return;
    if (event.type === "focusin" && box) return;
    stay();
  };
  // A page that slept, or was kept while another one was on show, looks at the clock first.
  const back = () => document.visibilityState !== "hidden" && look();
  // How long it would still be there is kept with the answers, for whoever opens the page anew.
  const leave = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key));
      if (kept) sessionStorage.setItem(key, JSON.stringify({ ...kept, until: seen + patience }));
    } catch { /* nothing is kept */ }
  };
  const ear = new AbortController();
  const { signal } = ear;
  for (const name of SIGNS) addEventListener(name, sign, { capture: true, passive: true, signal });
  addEventListener("pageshow", back, { signal });
  addEventListener("pagehide", leave, { signal });
  document.addEventListener("visibilitychange", back, { signal });
  look();
  return () => {
    ear.abort();
    clearTimeout(timer);
    stay();
  };
}

const PATIENCE = 20_000; // ms until what nobody takes counts as not sent
const HUBSPOT = /^https:\/\/(api|forms)[\w-]*\.(hsforms|hubspot)\.com\/submissions\/v3\/integration\/submit\//i;

// Which advertisement brought somebody; nothing else of the page's address.
const campaign = () => Object.fromEntries([...new URLSearchParams(location.search)].filter(([name]) => /^(utm_\w+|gclid|gad_source|fbclid|msclkid)$/.test(name)));

// What HubSpot's forms take. A fragment `#subscription=7` of the address names the subscription type that
// a consent to marketing is about; without one its words stand with the other's.
const forHubspot = ({ name, email, phone, consent, marketing, summary }, release, to) => {
  const fields = Object.entries({ firstname: name, email, phone, message: summary && `${summary.text}\n\n${JSON.stringify(summary)}` });
  const subscriptionTypeId = Number(/#subscription=(\d+)/.exec(to)?.[1]);
  const told = marketing && subscriptionTypeId ? [{ value: true, subscriptionTypeId, text: marketing }] : [];
  return {
    fields: fields.filter(([, value]) => value).map(([name, value]) => ({ objectTypeId: "0-1", name, value })),
    context: { pageUri: `${location.origin}/?${new URLSearchParams(campaign())}`, pageName: `Skin Quiz ${release}` },
    legalConsentOptions: { consent: { consentToProcess: true, text: [consent, told[0] ? "" : marketing].filter(Boolean).join("\n"), communications: told } },
  };
};

// Sends what somebody wants to be contacted by, and answers "sent", "opened", "opened-without" or
// "failed". Nothing of it is in an address but, in a mail that one's own program opens, what was typed.
export async function send({ to, message, text }, release) {
  if (/^mailto:/i.test(to)) {
    let copied = true;
    // What is about health stands in no address: it goes by the clipboard.
    if (message.summary) copied = await Promise.resolve(navigator.clipboard?.writeText(message.summary.text)).then(() => !!navigator.clipboard, () => false);
    const from = Object.entries(campaign()).map(([name, value]) => `${name}: ${value}`);
    const body = [text, ...from, `Skin Quiz ${release}`].join("\n").replaceAll("\n", "\r\n");
    const link = document.createElement("a");
    link.href = `${to}${to.includes("?") ? "&" : "?"}body=${encodeURIComponent(body)}`;
    link.click();
    return copied ? "opened" : "opened-without";
  }
  const body = HUBSPOT.test(to) ? forHubspot(message, release, to) : { ...message, campaign: campaign(), release };
  try {
    const answer = await fetch(to, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      redirect: "error", // to the receiver that was named, and no other
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.ok ? "sent" : "failed";
  } catch {
    return "failed";
  }
}

// Translators put a text into elements of their own and throw the text of the page away; what the quiz
// says there next would be seen by nobody. Its own text comes back as soon as it says another thing.
export function mend(root) {
  const stands = new Map(); // a text that was taken off, and what stands in its place
  const texts = new MutationObserver((changes) => {
    for (const { target } of changes) {
      stands.get(target)?.replaceWith(target);
      stands.delete(target);
    }
    for (const [text, place] of stands) if (!place.isConnected) stands.delete(text);
  });
  const whole = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
      for (const text of removedNodes) {
        const place = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
        if (text.nodeType !== 3 || text.isConnected || !place) continue;
        stands.set(text, place);
        texts.observe(text, { characterData: true });
      }
    }
  });
  whole.observe(root, { childList: true, subtree: true });
  return () => (whole.disconnect(), texts.disconnect());
}

// The digest of what a clinic file says but for its certificate, as crates/decision/src/certificate.rs has
// it: each value as its kind, its length and what is in it.
export async function digest({ certificate, ...file }) {
  const utf8 = new TextEncoder();
  const parts = [];
  const put = (value) => {
    const head = (kind, length, inside = "") => {
      const bytes = new DataView(new ArrayBuffer(9));
      bytes.setUint8(0, kind.charCodeAt());
      bytes.setUint32(5, length);
      parts.push(bytes, inside);
    };
    if (value === null) head("0", 0);
    else if (typeof value === "boolean") head("b", +value);
    else if (typeof value === "number") {
      const bits = new DataView(new ArrayBuffer(8));
      bits.setFloat64(0, value || 0); // nothing is nothing, whatever its sign
      head("n", 0, bits);
    } else if (typeof value === "string") {
      const letters = utf8.encode(value);
      head("t", letters.length, letters);
    } else if (Array.isArray(value)) {
      head("l", value.length);
      value.forEach((one) => put(one));
    } else {
      const names = Object.keys(value).sort();
      head("m", names.length);
      for (const name of names) put(name), put(value[name]);
    }
  };
  put(file);
  const sum = await crypto.subtle.digest("SHA-256", await new Blob(parts).arrayBuffer());
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Says on the console where a clinic file is not as the studio proved it. Nothing is decided by it, and
// no visitor is told: what would loosen a rule the quiz itself leaves out. Over plain http a browser has no digest.
export async function vouch(clinic, tables) {
  try {
    const { file, pack } = clinic.certificate;
    const fault = file !== (await digest(clinic)) ? "the file was changed since it was proven" : pack !== tables && "it was proven with the tables of another release";
    if (fault) console.warn(`skin-quiz: clinic file /certificate: ${fault}: prove it anew in the studio. It is used all the same.`);
  } catch { /* without a certificate, or what its digest takes */ }
}
