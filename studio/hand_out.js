// What the studio hands out, made on this device: the file, the snippet, a folder for a site, the
// WordPress plugin. What is in them, the build has packed into the page.

import { packed, packedBelow, pageBesideTheQuiz, unpackedText } from './packed.js';
import { deflated, stored, zip } from './zip.js';

/** Whether the page has what goes onto a site; where the quiz is installed already, it has not. */
export const hasSite = packedBelow('site/').length > 0;

/** Gives the browser a file to save. */
export function save(name, content, type = 'application/json') {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The two lines for a page; the fallback's words are `words`, its address `link`. */
export function snippet({ folder = '/skin-quiz/', clinic = '/clinic.json', lang, theme, words, link }) {
  const attributes = [`clinic="${attribute(clinic)}"`, lang && `lang="${attribute(lang)}"`, theme && theme !== 'auto' && `theme="${attribute(theme)}"`].filter(Boolean);
  return `<script type="module" src="${attribute(folder)}skin-quiz.js"></script>\n<skin-quiz ${attributes.join(' ')}><a href="${attribute(link)}">${escaped(words)}</a></skin-quiz>\n`;
}

/** The lines that paint the first question before any script; the release's, with this fallback. */
export async function fullSnippet({ lang, words, link }) {
  const text = await unpackedText(`quiz/snippet.${lang}.html`);
  return text
    .replace('clinic="clinic.json"', 'clinic="/clinic.json"')
    .replace('<a href="/contact">Talk to us</a>', () => `<a href="${attribute(link)}">${escaped(words)}</a>`);
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const attribute = (text) => escaped(text).replaceAll('"', '&quot;');

// Of what a visitor loads, the packed form lies beside it, for hosts that do not compress.
const isOfAVisit = (path) => path.startsWith('assets/') || path === 'skin-quiz.js';

function quizFiles(folder, leaveOut = []) {
  return packedBelow('quiz/').filter((path) => !leaveOut.includes(path)).flatMap((path) => {
    const gzip = packed(`quiz/${path}`);
    const own = deflated(`${folder}${path}`, gzip);
    return isOfAVisit(path) ? [own, stored(`${folder}${path}.gz`, gzip)] : [own];
  });
}

/** A folder for any host: the quiz, this file, and a page. */
export function siteZip(clinic) {
  const beside = packedBelow('site/').filter((path) => path !== 'clinic.json');
  return zip([
    ...beside.map((path) => deflated(path, packed(`site/${path}`))),
    stored('clinic.json', clinic),
    ...quizFiles('skin-quiz/'),
  ]);
}

/** The WordPress plugin with this file inside, and this page for its settings. */
export async function pluginZip(clinic, leaveOut) {
  const page = pageBesideTheQuiz((path) => !leaveOut.includes(path));
  const gzip = new Blob([page]).stream().pipeThrough(new CompressionStream('gzip'));
  return zip([
    ...packedBelow('wordpress/').map((path) => deflated(`skin-quiz/${path}`, packed(`wordpress/${path}`))),
    stored('skin-quiz/clinic.json', clinic),
    ...quizFiles('skin-quiz/quiz/', leaveOut),
    deflated('skin-quiz/quiz/studio.html', new Uint8Array(await new Response(gzip).arrayBuffer())),
  ]);
}
