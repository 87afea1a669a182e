// Every host and fault that the quiz must stand: as data, for any browser and any driver.
//
// A case is { name, html, headers?, faults?, files?, expect }:
//   html     the host's page; what it does by itself, it does in its own script
//   headers  of that page, next to its type
//   faults   what is wrong with a file of the release; see `server.mjs`
//   files    what the host serves beside the release: { path: [type, body] }
//   expect   { runs: true }                 a second question is reached, and its looks are sane
//            { fails: [codes], painted }    it fails with one of the codes; `painted`: the question stays
//            { dead: true }                 no script of ours runs at all; the fallback is shown
//            { closed: true }               nobody can look inside; it takes answers
//            width        the least width, where the host leaves less than usual
//            open         what opens it, in the modes popup and drawer
//            violations   the page's policy reports something, as it should; 'maybe': or the engine doesn't say
//            problems     what the page's own scripts may throw, a regular expression
//            check        the name of a global function of the page that says what else is wrong, or nothing
// `record.js` stands first on every page and keeps what goes wrong there.

const FALLBACK = '<a class="fallback" href="/contact">Talk to us</a>';

/** A page with a quiz in it. */
export const page = ({
  html = 'lang="en"',
  doctype = '<!doctype html>',
  head = '',
  before = '',
  after = '',
  attributes = '',
  quiz = `<skin-quiz ${attributes}>${FALLBACK}</skin-quiz>`,
  script = '<script type="module" src="skin-quiz.js"></script>',
} = {}) => `${doctype}<html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A host</title><script src="record.js"></script>${head}${script}</head>
<body>${before}${quiz}${after}</body></html>`;

const runs = { runs: true };
const style = (rules) => `<style>${rules}</style>`;
const code = (text) => `<script>${text}</script>`;
const styled = (name, rules, more = {}) => ({ name, html: page({ head: style(rules) }), expect: { ...runs, ...more } });
const within = (name, open, close, rules = '', more = {}) => ({
  name,
  html: page({ head: style(rules), before: open, after: close }),
  expect: { ...runs, ...more },
});
const patched = (name, text, more = {}) => ({ name, html: page({ head: code(text) }), expect: { ...runs, ...more } });
const scripted = (name, text, more = {}) => ({
  name,
  html: page({ after: code(`const quiz = document.querySelector('skin-quiz'); ${text}`) }),
  expect: { ...runs, ...more },
});
const faulty = (name, faults, codes, more = {}) => ({
  name,
  html: page(),
  faults,
  expect: { fails: codes, painted: true, ...more },
});

const WHEN_SHOWN = `const shown = () => quiz.shadowRoot?.querySelector('form[data-question], form[data-page]');
  const whenShown = (then) => shown() ? then() : setTimeout(() => whenShown(then), 20);`;

export const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** The page of a host that allows nothing inline. */
const strict = page({
  head: '<link rel="stylesheet" href="host.css">',
  quiz: `<skin-quiz clinic="clinic.json">${FALLBACK}</skin-quiz>`,
});
const ITS_FILES = {
  'host.css': ['text/css', 'body{margin:0}'],
  'clinic.json': ['application/json', '{"name":"Strict","theme":{"brand":"#603"},"bookingUrl":"https://book.example/"}'],
};

const plain = [
  { name: 'a plain page', html: page(), expect: runs },
  { name: 'no doctype, no language', html: page({ doctype: '', html: '' }), expect: runs },
  { name: 'a page from right to left', html: page({ html: 'lang="ar" dir="rtl"' }), expect: runs },
  { name: 'a quiz from left to right on it', html: page({ html: 'lang="ar" dir="rtl"', attributes: 'lang="en"' }), expect: runs },
];

const looks = [
  styled('html at 62.5 %', 'html{font-size:62.5%}'),
  styled('html at 30px', 'html{font-size:30px}'),
  styled('body at 9px, thin and spaced', 'body{font:100 9px/1 fantasy;letter-spacing:.5em;word-spacing:2em;color:#eee;text-indent:4em;text-align:center;white-space:nowrap}'),
  styled('* all: unset', '*{all:unset}'),
  styled('* display: none, all but the frame of the page', 'body *{display:none!important}'),
  styled('* hostile', '*{box-sizing:content-box;line-height:0;letter-spacing:1em;text-transform:uppercase;direction:rtl}'),
  styled('* hostile and important', '*,::before,::after{box-sizing:content-box!important;line-height:0!important;letter-spacing:1em!important;text-transform:uppercase!important;direction:rtl!important;float:none!important;margin:0!important;padding:0!important;border:0!important;font-size:8px!important;color:red!important;background:red!important;min-width:0!important}'),
  styled('a reset that fixes heights', 'skin-quiz{height:300px!important;max-height:300px!important;overflow:hidden!important;display:inline!important}'),
  styled('a narrow maximum', 'skin-quiz{max-width:120px;width:120px}'),
  styled('input, button, label and form rules', 'input,button,label,form,h2,p,fieldset,legend,svg,summary{display:none!important;opacity:0!important;font-size:6px!important;position:absolute!important}'),
  styled('content-visibility, contain, columns', 'body{column-count:2}skin-quiz{content-visibility:auto;contain:layout}', { width: 150 }),
  styled('vertical writing in the page', 'body{writing-mode:vertical-rl}'),
  styled('a dark page that says so', ':root{color-scheme:dark}body{background:#000;color:#fff}'),
  styled('custom properties that are none', 'skin-quiz{--skin-quiz-brand:nonsense;--skin-quiz-font:;--skin-quiz-radius:red;--skin-quiz-text:url(x);--skin-quiz-surface:12px}'),
  styled('the names of ours', ':root{--bg:red;--fg:red;--ra:90px;--p:400px}.sq,.page,.choice{display:none!important}'),
  {
    name: 'inline styles on the element',
    html: page({ attributes: 'style="display:none!important;height:10px!important;width:0;overflow:hidden"' }),
    expect: runs,
  },
];

const places = [
  within('a flex row', '<div class="x"><p>Beside the quiz stands this.</p>', '</div>', '.x{display:flex}.x p{flex:none;width:90px}'),
  within('a flex column that centres', '<div class="x">', '</div>', '.x{display:flex;flex-direction:column;align-items:center;height:300px}'),
  within('a flex row inside a flex row', '<div class="x"><div>', '</div></div>', '.x{display:flex}'),
  within('an inline flex parent', '<div class="x">', '</div>', '.x{display:inline-flex}'),
  within('a grid with auto columns', '<div class="x">', '</div>', '.x{display:grid;grid-template-columns:auto;justify-items:start}'),
  within('a grid of min-content', '<div class="x">', '</div>', '.x{display:grid;grid-template-columns:min-content 1fr}'),
  within('a float', '<div class="x">', '</div>', '.x{float:left}'),
  within('an inline block', '<div class="x">', '</div>', '.x{display:inline-block}'),
  within('a cell of a table', '<table><tr><td>Beside</td><td>', '</td></tr></table>'),
  within('an absolute parent', '<div class="x">', '</div>', '.x{position:absolute;left:10px;top:10px}'),
  within('a paragraph', '<p class="x">Words before ', ' words after</p>', '.x{line-height:0;letter-spacing:2em;font-size:0}'),
  within('a fixed height that scrolls', '<div class="x">', '</div>', '.x{height:250px;overflow:auto}'),
  within('a parent that hides what is over', '<div class="x">', '</div>', '.x{overflow:hidden}'),
  within('a small transform', '<div class="x">', '</div>', '.x{transform:scale(.9) rotate(1deg);transform-origin:0 0}'),
  within('a filter, a perspective and an opacity', '<div class="x">', '</div>', '.x{filter:saturate(.9);perspective:100px;opacity:.99;will-change:transform}'),
  within('zoom', '<div class="x">', '</div>', '.x{zoom:1.5}', { width: 200 }),
  within('a zoomed root', '', '', 'html{zoom:.8}'),
  within('a button bar above it', '<div class="x">Over it?</div>', '', '.x{position:sticky;top:0;z-index:1000;height:40px;background:#fff}'),
  within('a link around it', '<a href="/elsewhere">', '</a>'),
  within('a label around it', '<label>Your skin', '</label>'),
  within('details that are open', '<details open><summary>Quiz</summary>', '</details>'),
  within('a dialog of the page', '<dialog id="d">', `</dialog>${code('d.showModal()')}`),
  within('a popover of the page', '<div id="d" popover="manual">', `</div>${code('d.showPopover?.()')}`, '#d{max-height:100%}'),
  within('a container query parent', '<div class="x">', '</div>', '.x{container:sq/inline-size;width:300px}'),
  within('a column of 240px', '<div class="x">', '</div>', '.x{width:240px}', { width: 236 }),
  {
    name: 'an outer form',
    html: page({
      before: '<form id="f" action="/elsewhere"><input name="host" value="1">',
      after: `<button>Send</button></form>${code(`window.sent = 0;
        f.addEventListener('submit', (event) => { event.preventDefault(); window.sent += 1; });
        window.checkForm = () => window.sent ? 'the host form was submitted'
          : [...new FormData(f).keys()].join() !== 'host' ? 'the answers are in the host form'
          : f.elements.length !== 2 ? 'the host form has other fields' : undefined;`)}`,
    }),
    expect: { ...runs, check: 'checkForm' },
  },
  {
    name: 'another shadow root around it',
    html: page({
      quiz: `<div id="outer"></div>${code(`outer.attachShadow({ mode: 'open' }).innerHTML = '<style>*{all:unset}</style><div lang="en"><skin-quiz>x</skin-quiz></div>'`)}`,
    }),
    expect: runs,
  },
  {
    name: 'an iframe as high as its content',
    html: page({ after: code(`setInterval(() => { if (frameElement) frameElement.height = document.documentElement.scrollHeight; }, 20)`) }),
    expect: runs,
  },
];

const scripts = [
  patched('Array.prototype has more', `for (const name of ['each', 'first', 'last', 'remove', 'contains']) Array.prototype[name] = function () { return this[0]; };`),
  patched('Object.prototype has more', `Object.prototype.extend = function () {}; Object.prototype.on = 'x'; Object.prototype['not a name'] = 1;`),
  patched('Element.prototype.remove is gone', `delete Element.prototype.remove; delete CharacterData.prototype.remove;`),
  patched('Prototype.js of old', `Array.prototype.toJSON = function () { return JSON.stringify([...this].map(String)); };
    String.prototype.toJSON = function () { return '"' + this + '"'; }; Object.prototype.toJSON = undefined;
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    Array.from = (what) => [].slice.call(what); document.getElementsByClassName = () => [];`),
  patched('JSON is another', `window.JSON = { parse: (text) => (0, eval)('(' + text + ')'), stringify: () => { throw new Error('no'); } };`),
  patched('Date is another', `window.Date = class { static now() { return 0; } getTime() { return NaN; } };`),
  patched('Intl is gone', `delete window.Intl;`, { runs: false, fails: ['start'], painted: true, problems: 'Intl' }),
  patched('Node.prototype.insertBefore throws', `Node.prototype.insertBefore = () => { throw new Error('host'); };`, { runs: false, fails: ['start'], painted: true, problems: '[Uu]nreachable|host' }),
  patched('console is gone', `window.console = {};`),
  patched('Promise.prototype.then is watched', `const then = Promise.prototype.then; Promise.prototype.then = function (a, b) { return then.call(this, a && ((x) => a(x)), b && ((x) => b(x))); };`),
  patched('addEventListener is wrapped', `const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (name, listener, options) {
      return add.call(this, name, typeof listener === 'function' ? function (event) { return listener.call(this, event); } : listener, options);
    };`),
  patched('setTimeout throws for code without a name', `const later = window.setTimeout; window.setTimeout = (f, ...more) => later(() => f(), ...more);`),
  patched('requestIdleCallback and structuredClone are gone', `delete window.requestIdleCallback; delete window.structuredClone;`),
  patched('sessionStorage refuses', `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`),
  patched('sessionStorage is full', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`),
  patched('every click is stopped on its way in', `addEventListener('click', (event) => event.stopPropagation(), true);`),
  patched('every event is stopped at the document', `for (const name of ['click', 'pointerdown', 'mousedown', 'keydown', 'submit', 'change', 'input', 'focusin'])
    document.addEventListener(name, (event) => event.stopImmediatePropagation());`),
  patched('links are the router\'s', `document.addEventListener('click', (event) => { if (event.target.closest('a')) event.preventDefault(); }, true);`),
  patched('attachShadow, replaceChildren and append are wrapped', `for (const [of, name] of [[Element, 'attachShadow'], [Element, 'replaceChildren'], [Element, 'append'], [Node, 'appendChild'], [Node, 'insertBefore']]) {
      const usual = of.prototype[name]; of.prototype[name] = function (...all) { return usual.apply(this, all); };
    }`),
  patched('listeners of the page throw', `for (const name of ['ready', 'start', 'step']) document.addEventListener('skin-quiz-' + name, () => { throw new Error('host'); });`, { problems: 'host' }),
  patched('navigator.languages is no list', `Object.defineProperty(navigator, 'languages', { value: 'de', configurable: true });`),
  patched('navigator.languages throws', `Object.defineProperty(navigator, 'languages', { get() { throw new Error('host'); } });`),
  patched('navigator.languages has what is no text', `Object.defineProperty(navigator, 'languages', { value: [null, 3, {}, 'de'], configurable: true });`),
  patched('Intl.DateTimeFormat throws', `Intl.DateTimeFormat = function () { throw new Error('host'); };`, { problems: 'host' }),
  patched('attachShadow is made to close every root', `const usual = Element.prototype.attachShadow; Element.prototype.attachShadow = function () { const root = usual.call(this, { mode: 'closed' }); Object.defineProperty(this, 'shadowRoot', { value: root }); return root; };`),
  patched('composedPath is another', `const usual = Event.prototype.composedPath; Event.prototype.composedPath = function () { return [...usual.call(this)]; };`),
  patched('events are sealed', `Object.freeze(Event.prototype);`),
  {
    name: 'a closed root is declared in its markup',
    html: page({ quiz: `<skin-quiz><template shadowrootmode="closed"><p>Old</p></template>${FALLBACK}</skin-quiz>`, after: code(`window.checkClosed = () => document.querySelector('skin-quiz').getAttribute('data-state') === 'question' ? undefined : 'it is ' + document.querySelector('skin-quiz').getAttribute('data-state')`) }),
    expect: { closed: true, check: 'checkClosed' },
  },
  {
    name: 'a picture called createElement',
    html: page({ before: '<img name="createElement" alt="">' }),
    expect: { fails: ['start'], painted: true, problems: 'createElement|[Uu]nreachable|not a function|expect' },
  },
  {
    name: 'a form called adoptedStyleSheets, and its fields',
    html: page({ before: '<form name="adoptedStyleSheets"><input name="adoptedStyleSheets"><input name="querySelector"></form>' }),
    expect: runs,
  },
  scripted('every attribute of ours is taken off again', `let left = 50;
    new MutationObserver(() => { if (left-- > 0) quiz.removeAttribute('data-state'); }).observe(quiz, { attributes: true });`),
  {
    name: 'a section drawn again in one turn, three times',
    html: page({
      quiz: `<div id="box"><skin-quiz>${FALLBACK}</skin-quiz></div>`,
      after: code(`let times = 0;
        const again = () => {
          const quiz = document.querySelector('skin-quiz');
          if (!quiz.past?.some(({ type }) => type === 'skin-quiz-ready')) return setTimeout(again, 20);
          const html = '<skin-quiz>${FALLBACK.replaceAll('/', '\\/')}</skin-quiz>';
          box.innerHTML = html;
          if (++times < 3) setTimeout(again, 20);
        };
        again();
        window.checkAgain = () => {
          const own = 'skin-quiz:' + location.pathname + ':';
          const names = Object.keys(sessionStorage).filter((key) => key.startsWith(own)).map((key) => key.slice(own.length));
          return times < 3 ? 'it was drawn ' + times + ' times' : names.length === 1 && /^0(\\.\\d+)?$/.test(names[0]) ? undefined : 'it is kept as ' + names;
        };`),
    }),
    expect: { ...runs, slow: true, check: 'checkAgain' },
  },
  scripted('the language of the page is changed without a reload', `${WHEN_SHOWN} whenShown(() => { document.documentElement.lang = 'de'; });
    window.checkLanguage = () => quiz.shadowRoot.querySelector('.sq').lang === 'de' ? undefined : 'it speaks ' + quiz.shadowRoot.querySelector('.sq').lang;`, { check: 'checkLanguage' }),
  scripted('a translator puts every text into elements of its own', `${WHEN_SHOWN} whenShown(() => {
      const translate = () => {
        const walker = document.createTreeWalker(quiz.shadowRoot.querySelector('.sq'), NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentNode.closest('font')) texts.push(walker.currentNode);
        for (const text of texts) { const font = document.createElement('font'); font.textContent = text.data; text.replaceWith(font); }
      };
      translate();
      new MutationObserver(translate).observe(quiz.shadowRoot, { childList: true, subtree: true, characterData: true });
    });
    window.checkCount = () => { const { textContent } = quiz.shadowRoot.querySelector('.count'); return textContent.includes('2') ? undefined : 'it counts ' + textContent; };`, { check: 'checkCount' }),
  scripted('the children come and go', `quiz.replaceChildren(); setTimeout(() => { quiz.textContent = 'later'; }, 50); setTimeout(() => { quiz.innerHTML = '<p slot="none">x</p>'; }, 150);`),
];

const moments = [
  {
    name: 'the script first, the element much later',
    html: page({ quiz: '', after: code(`setTimeout(() => { document.body.innerHTML += '<skin-quiz>x</skin-quiz>'; }, 300)`) }),
    expect: runs,
  },
  {
    name: 'the element first, the script much later',
    html: page({
      script: '',
      after: code(`const quiz = document.querySelector('skin-quiz'); quiz.mode = 'inline'; quiz.clinic = { name: 'Given early' };
        setTimeout(() => { const s = document.createElement('script'); s.type = 'module'; s.src = 'skin-quiz.js'; document.head.append(s); }, 300);
        window.checkEarly = () => Object.hasOwn(quiz, 'clinic') ? 'the property was not taken up' : quiz.clinic.name === 'Given early' ? undefined : 'the clinic is lost';`),
    }),
    expect: { ...runs, check: 'checkEarly' },
  },
  { name: 'async, in the head', html: page({ script: '<script async type="module" src="skin-quiz.js"></script>' }), expect: runs },
  { name: 'created by a script', html: page({ quiz: '', after: code(`addEventListener('load', () => document.body.append(document.createElement('skin-quiz')))`) }), expect: runs },
  { name: 'the snippet pasted twice', html: page({ after: '<script type="module" src="skin-quiz.js"></script><skin-quiz>second</skin-quiz>' }), expect: runs },
  { name: 'the script in two versions', html: page({ after: '<script type="module" src="skin-quiz.js?v=2"></script><script type="module" src="./skin-quiz.js?v=3"></script>' }), expect: runs },
  { name: 'four on one page', html: page({ after: '<skin-quiz id="a">x</skin-quiz><skin-quiz id="a">x</skin-quiz><skin-quiz lang="de">x</skin-quiz>' }), expect: runs },
  scripted('moved as soon as it is there', `${WHEN_SHOWN} whenShown(() => { const box = document.createElement('section'); document.body.append(box); box.append(quiz); });`),
  scripted('taken off and put back', `${WHEN_SHOWN} whenShown(() => { quiz.remove(); setTimeout(() => document.body.prepend(quiz), 200); });`),
  scripted('moved ten times while it loads', `for (let n = 0; n < 10; n += 1) setTimeout(() => document.body.append(quiz), n * 7);`),
  scripted('off and on twenty times while it loads', `for (let n = 0; n < 20; n += 1) setTimeout(() => (n % 2 ? document.body.append(quiz) : quiz.remove()), n * 11);`),
  scripted('every attribute changed while it loads', `for (const [n, [name, value]] of [['lang', 'de'], ['theme', 'dark'], ['resume', 'off'], ['clinic', 'nowhere.json'], ['idle-reset', '2'], ['mode', 'popup'], ['mode', 'inline'], ['lang', 'en'], ['clinic', null], ['idle-reset', 'x'], ['theme', null]].entries())
      setTimeout(() => (value === null ? quiz.removeAttribute(name) : quiz.setAttribute(name, value)), n * 10);
    window.checkLast = () => quiz.shadowRoot.querySelector('.sq').lang === 'en' ? undefined : 'it speaks ' + quiz.shadowRoot.querySelector('.sq').lang;`, { check: 'checkLast' }),
  scripted('a hundred changes at once', `${WHEN_SHOWN} whenShown(() => { for (let n = 0; n < 100; n += 1) { quiz.lang = n % 2 ? 'en' : 'fr'; quiz.theme = n % 3 ? 'dark' : 'light'; quiz.clinic = { name: String(n) }; } });
    window.checkLast = () => quiz.shadowRoot.querySelector('.sq').lang === 'en' ? undefined : 'it speaks ' + quiz.shadowRoot.querySelector('.sq').lang;`, { check: 'checkLast' }),
  scripted('in a tab that is opened later', `quiz.hidden = true; setTimeout(() => { quiz.hidden = false; }, 600);`),
  {
    name: 'in a popup',
    html: page({ attributes: 'mode="popup"', before: '<button id="opener" data-skin-quiz-open>Open</button>' }),
    expect: { ...runs, open: '#opener' },
  },
  {
    name: 'in a popup whose opener the page has taken for its own',
    html: page({ attributes: 'mode="popup"', before: `<button id="opener" data-skin-quiz-open>Open</button>${code('document.querySelector("#opener").addEventListener("click", (event) => { event.preventDefault(); event.stopImmediatePropagation(); })')}` }),
    expect: { ...runs, open: '#opener' },
  },
  {
    name: 'in a drawer, in a clipped, see-through parent with a transform',
    html: page({
      head: style('.x{transform:scale(.2);overflow:hidden;height:1px;opacity:0;visibility:hidden;pointer-events:none;letter-spacing:1em}'),
      quiz: `<div class="x"><skin-quiz mode="drawer">${FALLBACK}</skin-quiz></div>`,
      before: '<button id="opener" data-skin-quiz-open>Open</button>',
    }),
    expect: { ...runs, open: '#opener' },
  },
];

const policies = [
  { name: 'a strict policy', html: strict, headers: { 'content-security-policy': CSP }, files: ITS_FILES, expect: runs },
  { name: 'a strict policy with trusted types', html: strict, headers: { 'content-security-policy': `${CSP}; require-trusted-types-for 'script'` }, files: ITS_FILES, expect: runs },
  { name: 'a strict policy with trusted types and no policy allowed', html: strict, headers: { 'content-security-policy': `${CSP}; require-trusted-types-for 'script'; trusted-types 'none'` }, files: ITS_FILES, expect: runs },
  {
    name: 'WebAssembly is forbidden',
    html: page({ head: '' }),
    headers: { 'content-security-policy': CSP.replace(" 'wasm-unsafe-eval'", '') },
    // WebKit forbids it, and reports nothing.
    expect: { fails: ['wasm-blocked'], painted: true, violations: 'maybe' },
  },
  {
    name: 'fetching is forbidden',
    html: page(),
    headers: { 'content-security-policy': CSP.replace("connect-src 'self'", "connect-src 'none'") },
    expect: { fails: ['wasm-missing'], painted: true, violations: true },
  },
  {
    name: 'scripts are forbidden',
    html: page(),
    headers: { 'content-security-policy': "script-src 'none'" },
    expect: { dead: true },
  },
  patched('there is no WebAssembly', 'delete window.WebAssembly;', { runs: false, fails: ['wasm-blocked'], painted: true }),
];

const faults = [
  faulty('the wasm is missing', { wasm: 'missing' }, ['wasm-missing']),
  faulty('the wasm is cut short', { wasm: 'cut' }, ['wasm-broken', 'wasm-missing']),
  faulty('the wasm is empty', { wasm: 'empty' }, ['wasm-broken', 'wasm-missing']),
  faulty('the wasm is a page of HTML', { wasm: 'page' }, ['wasm-missing']),
  faulty('the wasm is noise', { wasm: 'noise' }, ['wasm-broken']),
  faulty('the wasm is of another version', { wasm: 'older' }, ['wrong-version']),
  faulty('the wasm is another program', { wasm: 'foreign' }, ['wrong-version', 'wasm-broken']),
  faulty('the wasm never comes', { wasm: 'held' }, ['timeout'], { slow: true }),
  faulty('the wasm breaks off', { wasm: 'torn' }, ['wasm-missing', 'wasm-broken']),
  ...['wasm', 'glue', 'look', 'text'].map((file) => ({ name: `the connection for the ${file} breaks off once`, html: page(), faults: { [file]: 'once' }, expect: { ...runs, slow: true } })),
  faulty('the wasm is a server error', { wasm: 'error' }, ['wasm-missing']),
  { name: 'the wasm is of another type', html: page(), faults: { wasm: 'untyped' }, expect: runs },
  { name: 'the wasm comes slowly', html: page(), faults: { wasm: 'slow' }, expect: runs },
  faulty('the glue is missing', { glue: 'missing' }, ['wasm-missing']),
  faulty('the glue is a page of HTML', { glue: 'page' }, ['wasm-missing']),
  faulty('the glue is HTML that says it is a script', { glue: 'lie' }, ['wasm-broken']),
  faulty('the glue is cut short', { glue: 'cut' }, ['wasm-broken', 'wrong-version']),
  faulty('the glue is of another release', { glue: 'empty' }, ['wrong-version']),
  faulty('the glue never comes', { glue: 'held' }, ['timeout'], { slow: true }),
  faulty('the words are missing', { text: 'missing' }, ['wasm-missing']),
  faulty('the words are a page of HTML', { text: 'page' }, ['wasm-missing']),
  faulty('the words are HTML that says it is a script', { text: 'lie' }, ['wasm-broken']),
  faulty('the words are of another release', { text: 'older' }, ['wrong-version']),
  faulty('the look is missing', { look: 'missing' }, ['wasm-missing']),
  faulty('the look is a page of HTML', { look: 'page' }, ['wasm-missing']),
  faulty('the look is HTML that says it is a script', { look: 'lie' }, ['wasm-broken']),
  { name: 'the element\'s own script is missing', html: page(), faults: { element: 'missing' }, expect: { dead: true } },
  { name: 'the element\'s own script is HTML', html: page(), faults: { element: 'page' }, expect: { dead: true } },
  { name: 'the clinic file is missing', html: page({ attributes: 'clinic="nowhere.json"' }), expect: runs },
  {
    name: 'the clinic file is no JSON',
    html: page({ attributes: 'clinic="clinic.json"' }),
    files: { 'clinic.json': ['text/html', '<!doctype html><p>Not found'] },
    expect: runs,
  },
  {
    name: 'the clinic file is another kind of JSON',
    html: page({ attributes: 'clinic="clinic.json"' }),
    files: { 'clinic.json': ['application/json', '{"name":[{}],"theme":[],"treatments":{"x":3},"texts":{"intro":{"a":1}},"__proto__":{"y":1}}'] },
    expect: runs,
  },
];

export const cases = [...plain, ...looks, ...places, ...scripts, ...moments, ...policies, ...faults];
