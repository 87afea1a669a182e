// The files that the build has packed into the page. Where the page lies beside the quiz, as in the
// WordPress plugin, those that the quiz has too are fetched from there.

const parts = [...document.body.children];
const head = document.head.outerHTML;
const elements = new Map([...document.querySelectorAll('script[data-packed]')].map((one) => [one.dataset.packed, one]));

/** The names of those that begin so, without that beginning. */
export function packedBelow(folder) {
  return [...elements.keys()].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
}

/** A file as gzip has it. */
export function packed(name) {
  const own = elements.get(name);
  const text = (elements.get(own?.dataset.same) ?? own)?.textContent;
  if (text === undefined) throw new Error(`the page has no ${name}`);
  return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
}

/** A file as it was. */
export async function unpacked(name) {
  const { from } = elements.get(name)?.dataset ?? {};
  if (from) {
    const answer = await fetch(from);
    if (!answer.ok) throw new Error(`${from}: HTTP ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
  const stream = new Blob([packed(name)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A text file as it was. */
export async function unpackedText(name) {
  return new TextDecoder().decode(await unpacked(name));
}

/** This page as the build makes it for where the quiz lies beside it, with those of its files that `isThere` knows. */
export function pageBesideTheQuiz(isThere) {
  const beside = new Map(packedBelow('quiz/').filter(isThere).reverse().map((path) => [elements.get(`quiz/${path}`).dataset.same, path]));
  const lines = parts.map((part) => {
    const name = part.dataset.packed;
    if (part.id === 'studio') return '<div id="studio"></div>';
    if (/^(quiz|site|wordpress)\//.test(name)) return '';
    return beside.has(name) && name ? `<script type="text/plain" data-packed="${name}" data-from="${beside.get(name)}"></script>` : part.outerHTML;
  });
  return `<!doctype html>\n<html lang="en" dir="ltr">\n${head}\n<body>\n${lines.filter(Boolean).join('\n')}\n</body>\n</html>\n`;
}
