// What tests of privacy and policy share: somebody who answers at random, inside the page and
// therefore fast, and an ear for everything that a page can hear, keep or send.

/** Runs in the page: answers from the question on show to the result, by a seed. */
export async function playInPage(seed) {
  let state = seed * 2654435761 + 1;
  const random = () => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
  const root = document.querySelector('skin-quiz').shadowRoot;
  const met = [];
  const numbers = [];
  for (let steps = 0; steps < 120; steps += 1) {
    let at;
    for (let tries = 0; !at; tries += 1) {
      if (tries > 1500) throw new Error(`it does not go on after ${met.at(-1)}`);
      at = root.querySelector('form:is([data-question], [data-page]):not([data-seen]), :is([data-step="early"], [data-step="review"]):not([data-seen]), [data-step="result"]');
      if (at?.closest('[data-folds]')) at = undefined; // what is folded away is not drawn yet
      if (!at) await new Promise((go) => setTimeout(go, 5));
    }
    at.dataset.seen = '';
    const named = ({ dataset }) => dataset.page ?? dataset.question ?? dataset.step;
    const asked = named(at);
    if (at.dataset.step === 'result') return { met, numbers, status: at.dataset.status };
    // What hangs on an answer is there once that is ticked.
    const answered = new Set();
    for (;;) {
      const open = [...at.querySelectorAll('input[name]')].filter((one) => getComputedStyle(one).visibility === 'visible');
      const question = open.map(({ name }) => name).find((name) => !answered.has(name));
      if (!question || at.dataset.step) break;
      answered.add(question);
      met.push(question);
      const inputs = [...at.querySelectorAll(`input[name="${question}"]`)];
      const number = inputs.find(({ type }) => type === 'number');
      const choices = inputs.filter(({ type, value }) => type !== 'number' && value !== 'some');
      if (number) {
        // Beyond any count of pages, so that it is known again.
        const value = 41 + Math.floor(random() * 60);
        numbers.push(value);
        number.value = value;
        number.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      } else {
        // Mostly nothing is the matter, or most of them would be stopped at once.
        const none = choices.find(({ value }) => ['none', 'no'].includes(value));
        const count = none && random() < 0.75 ? 0 : 1 + Math.floor(random() * (choices[0].type === 'radio' ? 1 : 3));
        if (!count) none.click();
        for (let n = 0; n < count; n += 1) {
          const choice = choices[Math.floor(random() * choices.length)];
          if (!choice.checked) choice.click();
        }
      }
      await new Promise((go) => setTimeout(go));
    }
    at.querySelector('[type=submit]').click();
    // The same form may show the next question; the mark must not stay on it.
    await new Promise((go) => setTimeout(go));
    at.removeAttribute('data-seen');
    const gone = () => !root.contains(at) || named(at) !== asked;
    for (let tries = 0; !gone() && tries < 200; tries += 1) await new Promise((go) => setTimeout(go, 5));
  }
  throw new Error('no result');
}

/** Runs in the page before anything else: keeps whatever leaves the quiz, as text. */
export function listen() {
  const heard = [];
  window.heard = heard;
  const write = (value, depth = 0) => {
    if (value === null || typeof value !== 'object') return typeof value === 'function' ? '' : String(value);
    if (value instanceof Node || value instanceof Window || depth > 4) return value.nodeName ?? '';
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
    return Object.entries(value).map(([key, of]) => `${key}=${write(of, depth + 1)}`).join(' ');
  };
  const keep = (how, ...what) => heard.push([how, what.map((one) => write(one)).join(' ')]);

  // Every type of event there is, at the outermost place, on its way in.
  const types = new Set(['skin-quiz-ready', 'skin-quiz-start', 'skin-quiz-step', 'skin-quiz-complete', 'skin-quiz-book', 'skin-quiz-share', 'skin-quiz-error', 'focusin', 'focusout', 'compositionstart', 'compositionend', 'DOMContentLoaded', 'textInput', 'securitypolicyviolation', 'visibilitychange', 'readystatechange']);
  for (const of of [window, document, HTMLElement.prototype, Document.prototype]) {
    for (const name in of) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
  }
  for (const type of types) {
    addEventListener(type, (event) => {
      const said = [];
      for (const name in event) {
        let value;
        try { value = event[name]; } catch { continue; }
        if (name === 'detail' || typeof value === 'string') said.push(write(value));
      }
      keep(`event ${type}`, said.join(' '));
    }, true);
  }

  const wrap = (of, name, how) => {
    const usual = of?.[name];
    if (!usual) return;
    of[name] = function (...all) {
      keep(how, ...all);
      return usual.apply(this, all);
    };
  };
  for (const name of Object.keys(console)) wrap(console, name, `console.${name}`);
  for (const name of ['fetch', 'postMessage', 'open']) wrap(window, name, name);
  wrap(navigator, 'sendBeacon', 'sendBeacon');
  wrap(XMLHttpRequest.prototype, 'open', 'xhr');
  wrap(XMLHttpRequest.prototype, 'send', 'xhr');
  wrap(BroadcastChannel.prototype, 'postMessage', 'broadcast');
  wrap(MessagePort.prototype, 'postMessage', 'port');
  wrap(Worker.prototype, 'postMessage', 'worker');
  for (const name of ['pushState', 'replaceState', 'go', 'back']) wrap(history, name, 'history');
  for (const name of ['open', 'deleteDatabase']) wrap(IDBFactory.prototype, name, 'indexedDB');
  for (const name of ['mark', 'measure']) wrap(performance, name, 'performance');
  wrap(globalThis.CacheStorage?.prototype, 'open', 'cache');
  for (const name of ['WebSocket', 'EventSource', 'Image', 'SharedWorker', 'RTCPeerConnection']) {
    const usual = window[name];
    if (usual) window[name] = new Proxy(usual, { construct: (of, all) => (keep(name, ...all), Reflect.construct(of, all)) });
  }
  const { set, get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', { get, set(value) { keep('cookie', value); set.call(this, value); } });
  for (const name of ['setItem', 'removeItem', 'clear']) {
    const usual = Storage.prototype[name];
    Storage.prototype[name] = function (...all) {
      const where = this === sessionStorage ? 'sessionStorage' : 'localStorage';
      keep(`${where} ${name} ${all[0]}`, ...all);
      return usual.apply(this, all);
    };
  }
  // What changes on the page: attributes, children, the title.
  new MutationObserver((changes) => {
    for (const { target, attributeName, addedNodes } of changes) {
      if (attributeName) keep(`attribute ${target.localName} ${attributeName}`, target.getAttribute(attributeName) ?? '');
      for (const node of addedNodes) keep('node', node.outerHTML ?? node.data);
    }
  }).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
}
