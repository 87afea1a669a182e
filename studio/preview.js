// The quiz itself beside the form, in a frame: with the file as it is now, in any width, light and
// language, on any screen. The frame may reach no network, so nothing in it is ever sent.

import { button, element, newId } from './element.js';
import { languageName } from './fields.js';
import { unpacked, unpackedText } from './packed.js';
import { say } from './say.js';
import { SCREENS, walk } from './walk.js';

const WIDTHS = { phone: [390, 760], desktop: [1100, 820] };

let script;

/** The element's whole script; its gaps are filled as the build of standalone.html fills them. */
async function elementScript() {
  const [source, words, glue, wasm] = await Promise.all([unpackedText('element.js'), unpackedText('words.json'), unpackedText('glue.js'), unpacked('quiz.wasm')]);
  let binary = '';
  for (let at = 0; at < wasm.length; at += 0x8000) binary += String.fromCharCode(...wasm.subarray(at, at + 0x8000));
  return source
    .replace('__TEXTS__', () => words)
    .replace('__WASM_BASE64__', () => btoa(binary))
    .replace('__GLUE__', () => glue)
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
}

/** The preview; `show(clinic)` gives it the file. */
export class Preview {
  #clinic = {};
  #frame;
  #stage;
  #told;
  #turn = 0;

  constructor({ data, start }) {
    this.chosen = { width: 'phone', theme: 'light', lang: start, screen: 'start' };
    this.#told = element('p', { class: 'told', role: 'status' });
    this.#stage = element('div', { class: 'stage' });
    const select = (name, label, options) => {
      const id = newId('preview');
      const control = element('select', { id }, options.map(([value, text]) => element('option', { value }, text)));
      control.value = this.chosen[name];
      control.addEventListener('change', () => {
        this.chosen[name] = control.value;
        this.#apply(name);
      });
      return element('div', { class: 'field' }, element('label', { for: id }, label), control);
    };
    this.node = element('div', { class: 'preview' },
      element('div', { class: 'controls' },
        select('screen', say('preview-screen'), SCREENS.map(({ id }) => [id, say(`screen-${id}`)])),
        select('width', say('preview-width'), [['phone', say('preview-phone')], ['desktop', say('preview-desktop')]]),
        select('theme', say('preview-theme'), [['light', say('preview-light')], ['dark', say('preview-dark')]]),
        select('lang', say('preview-language'), data.languages.map(({ tag }) => [tag, languageName(tag)])),
        button(say('preview-again'), () => this.#apply('screen'), { class: 'quiet' })),
      this.#stage,
      this.#told,
      element('p', { class: 'help' }, say('preview-help')));
    // Only what is seen is drawn: on a narrow page the form is there first.
    new ResizeObserver(() => {
      if (!this.#frame && this.#stage.getClientRects().length) this.begin();
      else this.#fit();
    }).observe(this.#stage);
  }

  /** Draws the quiz. */
  async begin() {
    script ??= elementScript();
    const text = await script;
    if (this.#frame) return;
    const { theme, lang } = this.chosen;
    const colours = theme === 'dark' ? '#151311' : '#ffffff';
    const frame = element('iframe', { title: say('preview-title') });
    // No request but what the page holds itself; no form is sent.
    frame.srcdoc = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="connect-src 'none'; form-action 'none'; frame-src 'none'"><style>html{background:${colours}}body{margin:0;padding:16px}</style><skin-quiz resume="off" theme="${theme}" lang="${lang}"></skin-quiz><script type="module">\n${text}\n</script></html>`;
    this.#frame = frame;
    this.#stage.replaceChildren(frame);
    this.#fit();
    await new Promise((go) => frame.addEventListener('load', go, { once: true }));
    if (this.#frame !== frame) return;
    const quiz = this.#quiz();
    quiz.clinic = this.#clinic;
    quiz.addEventListener('skin-quiz-book', (event) => event.preventDefault());
    // A link leads nowhere from here.
    quiz.shadowRoot?.addEventListener('click', (event) => {
      if (event.target.closest?.('a[href]')) event.preventDefault();
    }, true);
    await this.#goTo();
  }

  /** Shows the quiz with this file. Where it stands, it stays. */
  show(clinic) {
    this.#clinic = clinic;
    const quiz = this.#quiz();
    if (quiz) quiz.clinic = clinic;
  }

  #quiz() {
    return this.#frame?.contentDocument?.querySelector('skin-quiz');
  }

  #apply(name) {
    const quiz = this.#quiz();
    if (name === 'width' || !quiz) return this.#fit();
    if (name === 'lang') quiz.setAttribute('lang', this.chosen.lang);
    if (name === 'theme') {
      quiz.setAttribute('theme', this.chosen.theme);
      this.#frame.contentDocument.documentElement.style.background = this.chosen.theme === 'dark' ? '#151311' : '#ffffff';
    }
    if (name === 'screen') this.#restart();
    return undefined;
  }

  async #restart() {
    this.#frame = undefined;
    this.node.dataset.state = 'walking';
    await this.begin();
  }

  async #goTo() {
    this.#turn += 1;
    const turn = this.#turn;
    const frame = this.#frame;
    const screen = SCREENS.find(({ id }) => id === this.chosen.screen);
    this.node.dataset.state = 'walking';
    this.#told.textContent = '';
    const quiz = this.#quiz();
    await new Promise((go) => {
      if (quiz.dataset.state === 'question') go();
      else quiz.addEventListener('skin-quiz-ready', go, { once: true });
    });
    const isOver = () => turn !== this.#turn || frame !== this.#frame;
    const arrived = await walk(quiz, screen, isOver);
    if (isOver()) return;
    this.node.dataset.state = arrived ? 'there' : 'elsewhere';
    if (!arrived) this.#told.textContent = say('preview-not-reached');
  }

  #fit() {
    if (!this.#frame) return;
    const [width, height] = WIDTHS[this.chosen.width];
    const scale = Math.min(1, this.#stage.clientWidth / width || 1);
    Object.assign(this.#frame.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
    this.#stage.style.height = `${height * scale}px`;
    this.#stage.dataset.width = this.chosen.width;
  }
}
