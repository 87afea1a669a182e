// The JavaScript API: the module that wasm-bindgen made, and the words it speaks in.
import english from "__ENGLISH__";
// By their names: of a module that another script imports late, Parcel makes no object of all of it.
import start, {
  checkClinic as check, initSync as startSync, learn, nextStep as next, questionnaire as questions, recommend as decide, version as release,
} from "__MODULE__";

export * from "__MODULE__";

// Before the wasm is there its functions would throw what only who made them understands.
const after = (name, call) => (...all) => {
  if (!ready) throw new Error(`skin-quiz: ${name}() needs the module: call init() and await it, or initSync(), before`);
  return call(...all);
};
export const recommend = after("recommend", decide);
export const nextStep = after("nextStep", next);
export const questionnaire = after("questionnaire", questions);
export const checkClinic = after("checkClinic", check);
export const version = after("version", release);

const TEXTS = __TEXTS__;
// A regional form where there is one, else the language; those for all regions stand before.
const spoken = (tag) => Object.keys(TEXTS).filter((one) => `${tag}-`.toLowerCase().startsWith(`${one}-`.toLowerCase())).pop();
const learned = new Set([english]);
let ready = false;

const finished = (wasm) => {
  ready = true;
  learned.forEach(learn);
  return wasm;
};

export const initSync = (module) => finished(startSync(module));

export default async (options) => finished(await start(options));

export async function loadLanguage(lang) {
  const tag = spoken(String(lang).trim());
  if (!tag) return;
  const { default: text } = await TEXTS[tag]();
  learned.add(text);
  if (ready) learn(text);
}
