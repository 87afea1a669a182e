// The page that shows all pictures: one strip a screen, one column a look.
//
// Arrives: what was taken. Leaves: HTML that stands beside the pictures and needs nothing else.

const escape = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const STYLE = `
:root { color-scheme: light dark; --line: #8886 }
body { margin: 0 auto; padding: 1rem 1.5rem 4rem; font: 1rem/1.45 system-ui, sans-serif }
nav { columns: 16rem; margin-block: 1rem 2rem }
nav a { display: block; padding-block: .15rem }
form { position: sticky; inset-block-start: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-block: .6rem; background: Canvas; border-block-end: 1px solid var(--line); z-index: 1 }
section { border-block-start: 1px solid var(--line); padding-block: 1rem }
h2 { font-size: 1.15rem; margin: 0 0 .75rem; scroll-margin-block-start: 5rem }
.strip { display: flex; gap: 1rem; overflow-x: auto; align-items: start; padding-block-end: .75rem }
figure { flex: none; margin: 0 }
figure[hidden] { display: none }
figcaption { font-size: .85rem; margin-block-end: .35rem }
a.shot { display: block; max-block-size: 44rem; overflow: hidden; border: 1px solid var(--line) }
img { display: block; inline-size: 300px; block-size: auto }
.wide img { inline-size: 560px }
b { color: #c22 }
`;

// Ticking a look or a language shows or hides its pictures.
const SCRIPT = `
const form = document.querySelector('form');
form.addEventListener('change', () => {
  const on = new Set([...new FormData(form).values()]);
  for (const figure of document.querySelectorAll('figure')) {
    figure.hidden = !on.has(figure.dataset.look) || !on.has(figure.dataset.lang);
  }
});
`;

const tick = (value, title) =>
  `<label><input type="checkbox" name="show" value="${escape(value)}" checked> ${escape(title)}</label>`;

function figure({ screen, look, lang, file, notes }, spoken) {
  const language = spoken.has(lang) ? lang : `${lang} (no words yet: in English)`;
  const paper = look.print ? ` <a href="${escape(file.replace(/png$/, 'pdf'))}">PDF</a>` : '';
  const said = notes.map((note) => (note.includes('wide') ? ` <b>${escape(note)}</b>` : ` ${escape(note)}`)).join(',');
  return `<figure data-look="${escape(look.name)}" data-lang="${escape(lang)}"${look.width > 500 ? ' class="wide"' : ''}>
<figcaption>${escape(look.title)}, ${escape(language)}${paper}${said}</figcaption>
<a class="shot" href="${escape(file)}"><img loading="lazy" src="${escape(file)}" width="${look.width}" alt="${escape(`${screen.title}: ${look.title}, ${lang}`)}"></a>
</figure>`;
}

/** The page, for the pictures `taken` and the languages whose words are there. */
export function overview(taken, spoken) {
  const screens = [...new Set(taken.map(({ screen }) => screen))];
  const looks = new Map(taken.map(({ look }) => [look.name, look.title]));
  const languages = [...new Set(taken.map(({ lang }) => lang))];
  const strips = screens.map(
    (screen) => `<section>
<h2 id="${escape(screen.name)}">${escape(screen.title)} <small><code>${escape(screen.name)}</code></small></h2>
<div class="strip" tabindex="0">
${taken.filter((shot) => shot.screen === screen).map((shot) => figure(shot, spoken)).join('\n')}
</div>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Skin Quiz: gallery</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Skin Quiz: ${taken.length} pictures of ${screens.length} screens</h1>
<p>A picture leads to its full size. <code>cargo xtask gallery --only NAME</code> takes one screen, look or language again.</p>
<nav aria-label="Screens">
${screens.map((screen) => `<a href="#${escape(screen.name)}">${escape(screen.title)}</a>`).join('\n')}
</nav>
<form aria-label="What is shown">${[...looks].map(([name, title]) => tick(name, title)).join(' ')} ${languages.map((lang) => tick(lang, lang)).join(' ')}</form>
${strips.join('\n')}
<script>${SCRIPT}</script>
</body>
</html>
`;
}
