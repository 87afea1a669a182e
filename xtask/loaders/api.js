// The JavaScript API: the module that wasm-bindgen made, and the words it speaks in.
import english from "__ENGLISH__";
import * as quiz from "__MODULE__";

export * from "__MODULE__";

// Before the wasm is there its functions would throw what only who made them understands.
const after = (name) => (...all) => {
  if (!ready) throw new Error(`skin-quiz: ${name}() needs the module: call init() and await it, or initSync(), before`);
  return quiz[name](...all);
};
export const recommend = after("recommend");
export const nextStep = after("nextStep");
export const questionnaire = after("questionnaire");
export const checkClinic = after("checkClinic");
export const version = after("version");

const TEXTS = __TEXTS__;
const learned = new Set([english]);
let ready = false;

const finished = (wasm) => {
  ready = true;
  learned.forEach(quiz.learn);
  return wasm;
};

export const initSync = (module) => finished(quiz.initSync(module));

export default async (options) => finished(await quiz.default(options));

export async function loadLanguage(lang) {
  const tag = String(lang).trim().split("-")[0].toLowerCase();
  if (!Object.hasOwn(TEXTS, tag)) return;
  const { default: text } = await TEXTS[tag]();
  learned.add(text);
  if (ready) quiz.learn(text);
}
