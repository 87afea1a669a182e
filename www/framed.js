// Inside frame.html: takes over what the frame's address asks for, and tells the page around it how
// high the first page is and where to look. It runs before the element is defined.
//
// An address can be written by anybody, so each parameter is checked, and a clinic file, which may
// name a phone number and a booking link, must come from the same host as the quiz.
const ACCEPTS = {
  clinic: (value) => {
    const { origin, protocol } = new URL(value, location.href);
    return origin === location.origin && /^https?:$/.test(protocol);
  },
  lang: (value) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(value),
  theme: (value) => ["auto", "light", "dark"].includes(value),
};

const accepted = (name, value) => {
  try {
    return ACCEPTS[name](value);
  } catch {
    return false; // not an address at all
  }
};

const page = document.documentElement;
const quiz = document.querySelector("skin-quiz");

// What stands after the `#` counts as well: a host that tidies addresses takes away what is after the `?`.
const asked = [location.search, location.hash].flatMap((text) => [...new URLSearchParams(text.slice(1))]);
for (const [name, value] of asked) {
  if (!Object.hasOwn(ACCEPTS, name)) continue; // hosts and campaigns add their own
  if (accepted(name, value)) quiz.setAttribute(name, value);
  else console.warn(`Skin Quiz: the frame's address asks for ${name}=${value}, which is not used.`);
}
const lang = quiz.getAttribute("lang");
if (lang) page.lang = lang;
// What is left of the frame around the quiz is as light or dark as the quiz.
page.style.colorScheme = { light: "light", dark: "dark" }[quiz.getAttribute("theme")] ?? "light dark";

// A height, the turn of a page and the place of an error, nothing else, leave the frame, whoever is
// around it: see docs/guides.md. The height is that of the first page, which is the same for everybody:
// those that follow would tell what was answered. Only a page that asks for it hears them, too.
const USUAL = 900; // px, where the first page is not there to be measured: somebody comes back
let follow = false;
let steady;
// From the first touch on the page may grow by what is answered.
let touched = false;
for (const type of ["pointerdown", "keydown", "click"]) addEventListener(type, () => (touched = true), { capture: true, once: true });
const tell = (message) => {
  if (parent !== window) parent.postMessage(message, "*");
};
const tellHeight = () => {
  // Before the quiz is drawn, the frame keeps the room that its page has reserved.
  if (!quiz.dataset.state || quiz.dataset.state === "loading") return;
  const height = Math.ceil(page.getBoundingClientRect().height);
  const begun = touched || quiz.past?.some(({ type, detail }) => type === "skin-quiz-start" || detail.step > 1);
  if (!begun && quiz.dataset.state === "question") steady = height;
  tell({ type: "skin-quiz-height", height: follow ? height : (steady ??= USUAL) });
};
new ResizeObserver(tellHeight).observe(page);

// Another page of the quiz begins at its top. The first one comes by itself and moves nothing.
let met = false;
const turn = () => met && tell({ type: "skin-quiz-top" });
quiz.addEventListener("skin-quiz-ready", () => setTimeout(() => (met = true)));
quiz.addEventListener("skin-quiz-step", turn);
new MutationObserver(() => {
  tellHeight();
  if (quiz.dataset.state === "result") turn();
}).observe(quiz, { attributeFilter: ["data-state"] });

// frame.js asks when it has come later than the quiz.
addEventListener("message", ({ source, data }) => {
  if (source !== parent || data?.type !== "skin-quiz-ask") return;
  const before = follow;
  follow = data.follow === true;
  if (!data.again || follow !== before) tellHeight();
});

// What is wrong has the focus, and may be far above a press on Continue.
quiz.addEventListener("focusin", () => {
  const focused = quiz.shadowRoot?.activeElement;
  if (focused?.matches(".errors")) tell({ type: "skin-quiz-look", top: Math.max(0, Math.round(focused.getBoundingClientRect().top)) });
});
