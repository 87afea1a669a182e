// What judges a file, in a worker, so that typing never waits.
//
// Where a page may start no worker, the same runs in the page. Everything that the studio knows of
// the quiz's own code stands in this module.

import { packedBelow, unpacked, unpackedText } from './packed.js';

/** Whether the page has the proofs, and not the quiz's own check alone. */
export const proves = packedBelow('engine.').length > 0;

/** What can be asked. It is also the worker's source, so it uses nothing from outside. */
function answers(quiz, { words, law }, proofs) {
  const texts = JSON.parse(words);
  const own = (text) => quiz.checkClinic(JSON.parse(text), law).map(({ message, ...rest }) => ({ ...rest, said: message }));
  const parse = (text) => {
    try {
      return { text: JSON.stringify(JSON.parse(text)), changes: [] };
    } catch (error) {
      return { text, changes: [], unreadable: { said: error.message } };
    }
  };
  return {
    understand: (text) => (proofs ? proofs.understand(text) : parse(text)),
    check: (text) => (proofs ? proofs.check(text).findings : own(text)),
    prove: (text) => proofs.prove(text),
    compare: (text, people, seed, tag) => proofs.compare(text, people, seed, undefined, tag),
    certify: (text) => proofs.certify(text),
    questions(tag) {
      quiz.learn(texts[tag]);
      return quiz.questionnaire(undefined, tag);
    },
    version: () => quiz.version(),
  };
}

let begun;

/** Asks the engine; rejects where it can't run or finds no answer. */
export async function ask(what, ...given) {
  begun ??= begin();
  return (await begun)(what, given);
}

async function begin() {
  const [glue, wasm, words, law] = await Promise.all([unpackedText('glue.js'), unpacked('quiz.wasm'), unpackedText('words.json'), unpackedText('law.txt')]);
  const [proofGlue, proofWasm] = proves ? await Promise.all([unpackedText('engine.js'), unpacked('engine.wasm')]) : [];
  // Each glue declares the same name, so each is shut in.
  const source = `${shutIn('quiz', glue)}\n${shutIn('proofs', proofGlue)}`;
  const given = { wasm, words, law, proofWasm };
  try {
    return await inWorker(source, given);
  } catch {
    return inPage(source, given);
  }
}

function shutIn(name, glue) {
  return `const ${name} = ${glue ? `(() => {\n${glue}\nreturn wasm_bindgen;\n})()` : 'undefined'};`;
}

async function inWorker(glue, given) {
  const source = `${glue}
const answers = ${answers};
let ready;
onmessage = async ({ data: { id, what, given, begin } }) => {
  try {
    if (begin) {
      await quiz({ module_or_path: begin.wasm });
      if (proofs) await proofs({ module_or_path: begin.proofWasm });
      ready = answers(quiz, begin, proofs);
      postMessage({ id });
    } else postMessage({ id, answer: ready[what](...given) });
  } catch (error) {
    postMessage({ id, failed: String(error?.message ?? error) });
  }
};`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  const waiting = new Map();
  let last = 0;
  const send = (message) => new Promise((answer, fail) => {
    last += 1;
    waiting.set(last, { answer, fail });
    worker.postMessage({ id: last, ...message });
  });
  worker.onmessage = ({ data }) => {
    const { answer, fail } = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed === undefined) answer(data.answer);
    else fail(new Error(data.failed));
  };
  // A page's policy may forbid it, which is told in no other way.
  worker.onerror = () => {
    for (const { fail } of waiting.values()) fail(new Error('the worker failed'));
    waiting.clear();
  };
  await send({ begin: given });
  return (what, given) => send({ what, given });
}

async function inPage(glue, begin) {
  const { wasm, proofWasm } = begin;
  const script = document.createElement('script');
  script.textContent = `${glue}\nglobalThis.skinQuizEngine = { quiz, proofs };`;
  document.head.append(script);
  const { quiz, proofs } = globalThis.skinQuizEngine;
  await quiz({ module_or_path: wasm });
  await proofs?.({ module_or_path: proofWasm });
  const ready = answers(quiz, begin, proofs);
  return async (what, given) => ready[what](...given);
}
