// What judges a file, in a worker, so that typing never waits.
//
// Where a page may start no worker, the same runs in the page. Everything that the studio knows of
// the quiz's own code stands in this module.

import { unpacked, unpackedText } from './packed.js';

/** What can be asked. It is also the worker's source, so it uses nothing from outside. */
function answers(quiz, words) {
  return {
    check(text) {
      return quiz.checkClinic(JSON.parse(text));
    },
    questions(tag) {
      quiz.learn(words[tag]);
      return quiz.questionnaire(undefined, tag);
    },
    version() {
      return quiz.version();
    },
  };
}

let begun;

/** Asks the engine; rejects where it can't run or finds no answer. */
export async function ask(what, ...given) {
  begun ??= begin();
  return (await begun)(what, given);
}

async function begin() {
  const [glue, wasm, words] = await Promise.all([unpackedText('glue.js'), unpacked('quiz.wasm'), unpackedText('words.json')]);
  try {
    return await inWorker(glue, wasm, words);
  } catch {
    return inPage(glue, wasm, words);
  }
}

async function inWorker(glue, wasm, words) {
  const source = `${glue}
const answers = ${answers};
let ready;
onmessage = async ({ data: { id, what, given, wasm, words } }) => {
  try {
    if (wasm) {
      await wasm_bindgen({ module_or_path: wasm });
      ready = answers(wasm_bindgen, JSON.parse(words));
      postMessage({ id });
    } else postMessage({ id, answer: ready[what](...given) });
  } catch (error) {
    postMessage({ id, failed: String(error?.message ?? error) });
  }
};`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  const waiting = new Map();
  let last = 0;
  const send = (message, failed) => new Promise((answer, fail) => {
    last += 1;
    waiting.set(last, { answer, fail });
    if (failed) worker.addEventListener('error', failed(fail), { once: true });
    worker.postMessage({ id: last, ...message });
  });
  worker.onmessage = ({ data }) => {
    const { answer, fail } = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed === undefined) answer(data.answer);
    else fail(new Error(data.failed));
  };
  await send({ wasm, words }, (fail) => () => fail(new Error('the worker did not start')));
  return (what, given) => send({ what, given });
}

async function inPage(glue, wasm, words) {
  const script = document.createElement('script');
  script.textContent = `${glue}\nglobalThis.skinQuizEngine = wasm_bindgen;`;
  document.head.append(script);
  const quiz = globalThis.skinQuizEngine;
  await quiz({ module_or_path: wasm });
  const ready = answers(quiz, JSON.parse(words));
  return async (what, given) => ready[what](...given);
}
