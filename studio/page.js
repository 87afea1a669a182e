// The studio: a form over the clinic's file beside the quiz as visitors will see it.
//
// Everything happens on this page: nothing is sent, and nothing is fetched but where packed.js says
// so. The file under work is kept on this device after every change.

import { ClinicFile } from './clinic_file.js';
import { button, element, newId, renew } from './element.js';
import { ask, proves } from './engine.js';
import { faultLine, tellFaults } from './faults.js';
import { Form, languageName } from './fields.js';
import { askForFile, handOver, isFramed } from './handover.js';
import { fullSnippet, hasSite, pluginZip, save, siteZip, snippet } from './hand_out.js';
import { ORDER, sectionOf, sections } from './layout.js';
import { coloursOf } from './logo.js';
import { at } from './pointer.js';
import { Preview } from './preview.js';
import { say, speak } from './say.js';
import { summary } from './summary.js';

const data = JSON.parse(document.getElementById('data').textContent);
/** ms after the last key until the file is checked. */
const PAUSE = 250;
/** The largest text that is looked at, in characters; the quiz itself reads 256 kB. */
const LARGEST = 2_000_000;
/** ms after the check until the proof, which takes longer. */
const PROOF_PAUSE = 600;
/** How many people are compared, and the seed that they are drawn by. */
const PEOPLE = 500;
const SEED = 1;
const LANGUAGE = 'skin-quiz-studio-language';

const root = document.getElementById('studio');
const file = new ClinicFile(ORDER, changed);

let tag;
let form;
let preview;
let section = 'clinic';
let faults = [];
// The quiz may speak a language that this page has no words in.
const interfaceLanguages = data.languages.filter(({ words }) => words);
let questions = [];
let page = {};

function remembered() {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch {
    return undefined;
  }
}

async function speakIn(wanted) {
  // The regional form, which stands behind its language, where there is one.
  const known = interfaceLanguages.findLast((one) => `${wanted}-`.toLowerCase().startsWith(`${one.tag}-`.toLowerCase()));
  const chosen = known ?? interfaceLanguages[0];
  tag = chosen.tag;
  speak(chosen);
  document.documentElement.lang = tag;
  document.documentElement.dir = chosen.dir;
  document.title = say('title');
  questions = await ask('questions', tag).catch(() => []);
}

/** Draws the whole page; after this only parts of it are drawn again. */
function draw() {
  preview = new Preview({ data, start: tag });
  form = new Form({ data, file, questions, anew: drawSection });
  const languageId = newId('language');
  const choose = element('select', { id: languageId, change: chooseLanguage }, interfaceLanguages.map((one) => element('option', { value: one.tag, lang: one.tag }, nativeName(one.tag))));
  choose.value = tag;
  page = {
    undo: button(say('undo'), () => file.undo()),
    redo: button(say('redo'), () => file.redo()),
    nav: element('nav', { class: 'sections', 'aria-label': say('sections') }),
    body: element('div', { class: 'body' }),
    heading: element('h2', { tabindex: -1 }),
    state: element('p', { class: 'state', role: 'status' }),
    chosenFile: element('input', { type: 'file', accept: '.json,application/json,text/plain', hidden: true, change: openChosen }),
  };
  root.replaceChildren(
    element('a', { href: '#form', class: 'skip' }, say('skip')),
    element('header', { class: 'top' },
      element('h1', {}, say('title')),
      element('div', { class: 'tools' },
        button(say('open'), () => opening().showModal(), { 'data-action': 'open' }),
        page.undo, page.redo,
        button(say('clear'), clear, { class: 'quiet', 'data-action': 'clear' }),
        element('div', { class: 'field language' }, element('label', { for: languageId }, say('language')), choose))),
    element('div', { class: 'status' }, page.state),
    element('div', { class: 'views', role: 'group', 'aria-label': say('views') },
      ['form', 'preview'].map((name) => button(say(`view-${name}`), () => view(name), { 'data-view': name, 'aria-pressed': String(name === 'form') }))),
    element('div', { class: 'work' },
      page.nav,
      element('main', { id: 'form', tabindex: -1 }, page.heading, page.body),
      element('section', { class: 'beside', 'aria-label': say('preview-title') }, preview.node)),
    page.chosenFile,
    dialog());
  root.dataset.view = 'form';
  drawNav();
  drawSection();
  changed('open');
}

function nativeName(one) {
  return new Intl.DisplayNames([one], { type: 'language' }).of(one) ?? one;
}

async function chooseLanguage({ target }) {
  try {
    localStorage.setItem(LANGUAGE, target.value);
  } catch { /* it is asked again next time */ }
  await speakIn(target.value);
  draw();
  root.querySelector('.language select').focus();
}

function view(name) {
  root.dataset.view = name;
  for (const one of root.querySelectorAll('.views button')) one.setAttribute('aria-pressed', String(one.dataset.view === name));
}

// -- Sections --------------------------------------------------------------------------------

function allSections() {
  return [...sections(data.schema, file.value), { id: 'handout', keys: [] }];
}

function drawNav() {
  const all = allSections();
  const list = element('ul', {}, all.map(({ id }) => {
    const count = faults.filter((fault) => id !== 'handout' && sectionOf(all, fault.path) === id).length;
    return element('li', {}, element('button', {
      type: 'button',
      'data-section': id,
      'aria-current': id === section ? 'true' : undefined,
      click: () => go(id),
    }, say(`section-${id}`), count > 0 && element('span', { class: 'count' }, element('span', { 'aria-hidden': 'true' }, String(count)), element('span', { class: 'hidden' }, ` (${say('to-mend', { n: count })})`))));
  }));
  if (!page.nav.firstChild?.isEqualNode(list)) renew(page.nav, list);
}

function go(id, { focus = true } = {}) {
  section = id;
  drawNav();
  drawSection();
  view('form');
  if (focus) {
    page.heading.focus({ preventScroll: true });
    page.heading.scrollIntoView({ block: 'nearest' });
  }
}

/** Draws the section on show; `place` is where the focus goes. */
function drawSection(place) {
  const focused = place === undefined ? document.activeElement?.closest?.('[data-path]')?.dataset.path : undefined;
  const isWithin = page.body.contains(document.activeElement);
  const name = document.activeElement?.tagName;
  const { id, keys } = allSections().find((one) => one.id === section) ?? allSections()[0];
  page.heading.textContent = say(`section-${id}`);
  page.body.replaceChildren();
  form.places.clear();
  if (id === 'handout') page.body.append(...handOut());
  else {
    page.body.append(element('p', { class: 'lead' }, say(`section-${id}-lead`)));
    if (id === 'look') page.body.append(logoField());
    page.body.append(...form.section(keys));
    tellFaults(form, faults, doMend);
  }
  const wanted = place ?? focused;
  if (wanted === undefined) {
    if (isWithin) page.heading.focus({ preventScroll: true });
    return;
  }
  const node = [...page.body.querySelectorAll('[data-path]')].find((one) => one.dataset.path === wanted) ?? page.body;
  const target = node.querySelector(place === undefined ? name?.toLowerCase() || 'input' : 'input, select, textarea, button') ?? page.heading;
  target.focus();
}

/** Goes to the field of a place, opening what it lies in. */
function goTo(path) {
  const all = allSections();
  for (let place = path; place; place = place.slice(0, place.lastIndexOf('/'))) {
    form.open.add(place);
    form.open.add(`${place}/-more`);
  }
  go(sectionOf(all, path), { focus: false });
  let place = path;
  while (place && !form.places.has(place)) place = place.slice(0, place.lastIndexOf('/'));
  const found = form.places.get(place);
  const target = found?.control ?? found?.node?.querySelector('input, select, textarea, button') ?? page.heading;
  target.focus();
  target.scrollIntoView({ block: 'center' });
}

// -- Changes ---------------------------------------------------------------------------------

let waiting;
let asked = 0;
/** What was done last, until the next change. */
let notice = '';

function changed(how) {
  if (!page.undo) return;
  page.undo.disabled = !file.canUndo;
  page.redo.disabled = !file.canRedo;
  if (how === 'undo' || how === 'open') drawSection();
  if (how !== 'open') notice = '';
  root.dataset.judged = 'no';
  clearTimeout(waiting);
  waiting = setTimeout(judge, how === 'open' ? 0 : PAUSE);
}

async function judge() {
  asked += 1;
  const turn = asked;
  preview.show(structuredClone(file.value));
  let found;
  try {
    found = await ask('check', file.text);
  } catch (error) {
    found = undefined;
    page.state.textContent = say('no-check', { why: error.message });
  }
  if (turn !== asked) return;
  faults = found ?? [];
  tellFaults(form, faults, doMend);
  drawNav();
  if (found) tellState();
  tellCards();
  root.dataset.judged = 'yes';
  if (!proves) return;
  clearTimeout(proving);
  proving = setTimeout(prove, proof ? PROOF_PAUSE : 0);
}

// -- Proof -----------------------------------------------------------------------------------

/** What was proven, and of which text; what is handed out is proven first. */
let proof;
let proving;
let proven;

/** Proves the file as it is; the same promise for the same text. */
function proofOf(text) {
  if (proven?.text !== text) proven = { text, result: ask('prove', text) };
  return proven.result;
}

async function prove() {
  const { text } = file;
  root.dataset.proven = 'no';
  try {
    const { theorems, refused } = await proofOf(text);
    const comparison = await ask('compare', text, PEOPLE, SEED, tag);
    if (text !== file.text) return;
    proof = { theorems, refused, comparison };
  } catch (error) {
    if (text !== file.text) return;
    proof = { failed: error.message };
  }
  tellState();
  tellCards();
  root.dataset.proven = 'yes';
}

/** The theorems, each with what speaks against it, and who is told something else. */
function proofCard() {
  if (!proof) return element('section', { class: 'card', 'data-card': 'proof' }, element('h3', {}, say('proof-title')), element('p', {}, say('proof-runs')));
  if (proof.failed) return element('section', { class: 'card', 'data-card': 'proof' }, element('h3', {}, say('proof-title')), element('p', { class: 'told' }, say('proof-failed', { why: proof.failed })));
  const { theorems, refused, comparison } = proof;
  const open = theorems.filter(({ holds }) => !holds);
  const line = ({ said, holds, weight, counterexample }) => element('li', { class: holds ? 'holds' : weight === 'refuses' ? 'error' : 'warning' },
    element('span', { class: 'kind' }, say(holds ? 'proof-holds' : weight === 'refuses' ? 'proof-refuses' : 'proof-warns')), ' ',
    element('span', { lang: 'en', dir: 'ltr' }, said, counterexample && ` ${counterexample.said}`), ' ',
    counterexample?.path && button(say('go-to'), () => goTo(counterexample.path), { class: 'mend' }));
  return element('section', { class: 'card proof', 'data-card': 'proof', 'aria-labelledby': 'card-proof' },
    element('h3', { id: 'card-proof' }, refused ? say('proof-refused') : open.length ? say('proof-warned', { n: open.length }) : say('proof-all', { n: theorems.length })),
    open.length > 0 && element('ul', { class: 'faults all' }, open.map(line)),
    element('details', {}, element('summary', {}, say('proof-list', { n: theorems.length })), element('ul', { class: 'faults all' }, theorems.map(line))),
    comparisonPart(comparison));
}

function comparisonPart({ people, changed, by, examples }) {
  const told = ({ status, recommended, treatments }) => element('div', {},
    element('p', {}, recommended.length ? recommended.join(', ') : say('compare-nothing', { status })),
    element('ul', {}, treatments.map(({ name, said, because = [], cost }) => element('li', {}, `${name}: ${said}${cost ? ` (${cost.currency} ${cost.min}–${cost.max})` : ''}${because.length ? `: ${because.join(' ')}` : ''}`))));
  // Folded, so that what is handed out is not far below.
  return element('details', { class: 'comparison' },
    element('summary', {}, say('compare-title', { n: changed, people })),
    element('p', { class: 'help' }, say('compare-help')),
    element('ul', {}, by.map((one) => element('li', {}, element('span', { lang: 'en', dir: 'ltr' }, one.said), `: ${one.people}`))),
    examples.map((example, index) => element('details', {},
      element('summary', {}, say('compare-person', { n: index + 1 })),
      element('dl', { class: 'answers' }, example.answers.flatMap(({ question, answer }) => [element('dt', {}, question), element('dd', {}, answer)])),
      element('div', { class: 'pair' },
        element('div', {}, element('h4', {}, say('compare-before')), told(example.before)),
        element('div', {}, element('h4', {}, say('compare-after')), told(example.after))))));
}

/** The file as it is handed out, once it is proven; nothing where it loosens a rule. */
async function proved() {
  const text = handedOut();
  if (!proves) return text;
  const { theorems } = await proofOf(file.text);
  // What the quiz leaves out of a file loosens nothing: it goes without a certificate, so that
  // nothing that somebody wrote is lost.
  const loosens = ({ id, holds, weight }) => !holds && weight === 'refuses' && id !== 'read-whole';
  if (theorems.some(loosens)) return undefined;
  return (await ask('certify', text)) ?? text;
}

async function giveOut(give) {
  try {
    const text = await proved();
    if (text === undefined) return tell(say('not-handed-out'));
    return await give(text);
  } catch (error) {
    return tell(say('proof-failed', { why: error.message }));
  }
}

function tellState() {
  const count = faults.length;
  const kept = file.isKept === false ? say('not-kept') : say('kept');
  const refused = proof?.refused ? ` · ${say('proof-refused')}` : '';
  const first = notice && `${notice} · `;
  const text = `${first}${count ? say('to-mend', { n: count }) : say('nothing-to-mend')}${refused} · ${kept}`;
  if (page.state.textContent !== text) page.state.textContent = text;
}

function doMend({ mend }) {
  file.edit(mend);
  drawSection();
  page.heading.focus({ preventScroll: true });
}

function clear() {
  file.clear();
  tell(say('cleared'));
}

function tell(text) {
  notice = text;
  tellState();
}

// -- Opening ---------------------------------------------------------------------------------

let typed;
let told;
let dialogNode;

function opening() {
  return dialogNode;
}

function dialog() {
  const id = newId('paste');
  const label = newId('open');
  typed = element('textarea', { id, rows: 8, dir: 'ltr', spellcheck: 'false', class: 'code', 'aria-describedby': `${id}-told` });
  told = element('p', { id: `${id}-told`, class: 'told', role: 'alert' });
  dialogNode = element('dialog', { 'aria-labelledby': label },
    element('h2', { id: label }, say('open-title')),
    element('p', {}, say('open-lead')),
    button(say('open-choose'), () => page.chosenFile.click(), { 'data-action': 'choose' }),
    element('div', { class: 'field long' }, element('label', { for: id }, say('open-paste')), typed),
    told,
    element('div', { class: 'row' },
      button(say('open-take'), () => take(typed.value), { class: 'main', 'data-action': 'take' }),
      button(say('close'), () => dialogNode.close())));
  return dialogNode;
}

async function openChosen({ target }) {
  const [chosen] = target.files;
  if (!chosen) return;
  await takeFile(chosen);
  target.value = '';
}

async function takeFile(chosen) {
  if (chosen.size > LARGEST) return refuse(say('open-too-large', { size: Math.ceil(chosen.size / 1000) }));
  return take(await chosen.text());
}

function refuse(why, text) {
  if (!dialogNode.open) dialogNode.showModal();
  if (text !== undefined) typed.value = text;
  told.textContent = why;
  typed.focus();
}

/** Takes a text for the file, if it can be understood; else it stays where it can be mended. */
async function take(text) {
  told.textContent = '';
  if (text.length > LARGEST) return refuse(say('open-too-large', { size: Math.ceil(text.length / 1000) }));
  let understood;
  let value;
  try {
    understood = await ask('understand', text);
    if (!understood.unreadable) value = JSON.parse(understood.text);
  } catch (error) {
    understood = { unreadable: { said: error.message } };
  }
  if (understood.unreadable) {
    const { line, column, said } = understood.unreadable;
    return refuse(say('open-no-json', { why: line ? `${line}:${column}, ${said}` : said }), text);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(say('open-no-object'), text);
  // What certified another text says nothing of this one after its first change.
  delete value.certificate;
  file.open(value);
  typed.value = '';
  dialogNode.close();
  const { length } = understood.changes;
  return tell(length ? `${say('opened')} ${say('put-right', { n: length })}` : say('opened'));
}

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [dropped] = event.dataTransfer?.files ?? [];
  if (!dropped) return;
  if (dropped.type.startsWith('image/')) takeLogo(dropped);
  else takeFile(dropped);
});
addEventListener('paste', (event) => {
  const [pasted] = event.clipboardData?.files ?? [];
  if (pasted?.type.startsWith('image/')) {
    event.preventDefault();
    takeLogo(pasted);
  } else if (!event.target.closest?.('input, textarea')) {
    const text = event.clipboardData?.getData('text') ?? '';
    if (/^\s*[{[]/.test(text)) take(text);
  }
});

// -- Colours from a picture ------------------------------------------------------------------

let colours = [];

function logoField() {
  const id = newId('logo');
  const chosen = element('input', { type: 'file', id, accept: 'image/*', change: ({ target }) => target.files[0] && takeLogo(target.files[0]) });
  return element('fieldset', { class: 'group logo' },
    element('legend', {}, say('logo-title')),
    element('p', { class: 'help' }, say('logo-help')),
    element('div', { class: 'field' }, element('label', { for: id }, say('logo-choose')), chosen),
    element('p', { class: 'told', role: 'status' }),
    element('div', { class: 'swatches' }, colours.map((colour) => element('div', { class: 'found' },
      element('span', { class: 'sample', style: `background:${colour}` }), element('code', { dir: 'ltr' }, colour),
      button(say('use-as-brand'), () => useColour('brand', colour), { 'data-action': 'brand' }),
      button(say('use-as-accent'), () => useColour('accent', colour))))));
}

function useColour(key, colour) {
  file.set(`/theme/${key}`, colour);
  drawSection();
}

async function takeLogo(picture) {
  try {
    colours = await coloursOf(picture);
  } catch {
    colours = [];
  }
  if (section !== 'look') go('look', { focus: false });
  else drawSection();
  page.body.querySelector('.logo .told').textContent = colours.length ? say('logo-found', { n: colours.length }) : say('logo-none');
}

// -- Handing out -----------------------------------------------------------------------------

function handedOut() {
  // Editors find the schema beside the quiz.
  const value = { $schema: 'skin-quiz/clinic.schema.json', ...file.value };
  const copy = new ClinicFile(ORDER, () => {});
  copy.value = value;
  return copy.text;
}

/** What was found, in its place among what can be handed out; what is typed there stays. */
function tellCards() {
  for (const [name, card] of [['check', checkCard], ['proof', proofCard]]) {
    const there = page.body.querySelector(`[data-card=${name}]`);
    if (!there) continue;
    const fresh = card();
    for (const { name: attribute, value } of fresh.attributes) there.setAttribute(attribute, value);
    renew(there, ...fresh.childNodes);
  }
}

function checkCard() {
  const wrong = faults.filter(({ severity }) => severity === 'error');
  return element('section', { class: 'card', 'data-card': 'check', 'aria-labelledby': 'card-check' },
    element('h3', { id: 'card-check' }, faults.length ? say('to-mend', { n: faults.length }) : say('nothing-to-mend')),
    wrong.length > 0 && element('p', { class: 'help' }, say('check-errors')),
    faults.length > 0 && element('ul', { class: 'faults all' }, faults.map((fault) => {
      const line = faultLine(file, fault, doMend);
      line.append(button(say('go-to'), () => goTo(fault.path), { class: 'mend' }));
      return line;
    })));
}

function handOut() {
  const wordsId = newId('words');
  const linkId = newId('link');
  const words = element('input', { id: wordsId, type: 'text', dir: 'auto', value: say('fallback-words') });
  const booking = at(file.value, '/bookingUrl');
  const link = element('input', { id: linkId, type: 'text', dir: 'ltr', value: typeof booking === 'string' && /^(https:|mailto:|tel:)/.test(booking) ? booking : '/contact' });
  const lines = element('pre', { class: 'code', dir: 'ltr', tabindex: 0, role: 'group', 'aria-label': say('snippet') });
  const full = element('input', { type: 'checkbox', id: newId('full') });
  const show = async () => {
    const given = { lang: tag, words: words.value, link: link.value };
    lines.textContent = full.checked && hasSite ? await fullSnippet(given) : snippet(given);
  };
  for (const one of [words, link, full]) one.addEventListener('input', show);
  show();
  const card = (id, ...inside) => element('section', { class: 'card', 'aria-labelledby': `card-${id}` }, element('h3', { id: `card-${id}` }, say(`hand-${id}`)), element('p', { class: 'help' }, say(`hand-${id}-help`)), inside);
  return [
    element('p', { class: 'lead' }, say('section-handout-lead')),
    checkCard(),
    proves && proofCard(),
    isFramed() && card('use', button(say('use-file'), () => giveOut(handOver), { class: 'main', 'data-action': 'use-file' })),
    card('file', button(say('save-file'), () => giveOut((text) => save('clinic.json', text)), { class: 'main', 'data-action': 'save-file' })),
    hasSite && card('site', button(say('save-site'), () => giveOut((text) => save('skin-quiz-site.zip', siteZip(text))), { class: 'main', 'data-action': 'save-site' })),
    hasSite && card('wordpress', button(say('save-wordpress'), () => giveOut(async (text) => save('skin-quiz-wordpress.zip', await pluginZip(text, data.notInPlugin))), { class: 'main', 'data-action': 'save-wordpress' })),
    card('snippet',
      element('div', { class: 'pair' },
        element('div', { class: 'field' }, element('label', { for: wordsId }, say('snippet-words')), words),
        element('div', { class: 'field' }, element('label', { for: linkId }, say('snippet-link')), link)),
      hasSite && element('div', { class: 'field tick' }, full, element('label', { for: full.id }, say('snippet-full'))),
      lines,
      button(say('copy'), async ({ target }) => {
        try {
          await navigator.clipboard.writeText(lines.textContent);
          target.textContent = say('copied');
        } catch {
          getSelection().selectAllChildren(lines);
          target.textContent = say('copy-by-hand');
        }
      }, { 'data-action': 'copy' })),
    card('summary', button(say('print'), print, { 'data-action': 'print' })),
  ].filter(Boolean);
}

async function print() {
  const bytes = new TextEncoder().encode(handedOut());
  const digest = await crypto.subtle?.digest('SHA-256', bytes).then((sum) => [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('')).catch(() => undefined);
  const { catalogue } = await ask('version').catch(() => ({ catalogue: '' }));
  document.querySelector('.summary')?.remove();
  document.body.append(summary(form, { faults, digest: digest ?? '–', release: data.version, catalogue }));
  globalThis.print();
}

// -- Keys ------------------------------------------------------------------------------------

addEventListener('keydown', (event) => {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) file.redo();
  else file.undo();
});

const hadDraft = file.takeUpDraft();
await speakIn(remembered() ?? navigator.language);
draw();
if (hadDraft) tell(say('draft-found'));
if (isFramed()) {
  // What the settings keep; the draft of before comes back by Undo.
  askForFile((text) => text.trim() && take(text));
}
root.dataset.state = 'ready';
