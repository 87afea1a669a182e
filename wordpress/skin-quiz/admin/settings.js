// The settings page: takes a file from the computer or the studio, checks what is typed with the
// quiz's own check, and shows the quiz with it. Without this the page still saves.

// Of a module there is no `currentScript`.
const own = document.getElementById('skin-quiz-settings-js').dataset;
const text = document.getElementById('skin_quiz_clinic');
const told = document.getElementById('skin-quiz-told');
const preview = document.getElementById('skin-quiz-preview');
const chosen = document.getElementById('skin-quiz-file');

document.getElementById('skin-quiz-choose').hidden = false;
chosen.addEventListener('change', async () => {
  const [file] = chosen.files;
  if (!file) return;
  text.value = await file.text();
  chosen.value = '';
  check();
});

/** The quiz's API; absent where it can't be had. */
const api = import(own.api)
  .then(async (module) => {
    await module.default();
    return module;
  })
  .catch(() => undefined);

/** The law that the clinic's own words are held to where the file names a region; absent where it can't be had. */
const law = fetch(new URL('law.txt', own.api))
  .then((answer) => (answer.ok ? answer.text() : undefined))
  .catch(() => undefined);

/** Letters of the clinic's file are shown as letters. */
function tell(lines) {
  const list = document.createElement('ul');
  list.className = 'ul-disc';
  for (const [label, message] of lines) {
    const item = document.createElement('li');
    const strong = document.createElement('strong');
    strong.textContent = label;
    item.append(strong, message ? ` ${message}` : '');
    list.append(item);
  }
  told.replaceChildren(list);
}

async function check() {
  const written = text.value.trim().replace(/^\uFEFF/, '');
  if (!written) {
    tell([[own.empty]]);
    preview.clinic = null;
    return;
  }
  let clinic;
  try {
    clinic = JSON.parse(written);
  } catch (error) {
    tell([[own.unread, error.message]]);
    return;
  }
  const [quiz, rules] = await Promise.all([api, law]);
  if (!quiz) {
    tell([[own.noCheck]]);
    return;
  }
  // Typed on while the check was on its way.
  if (written !== text.value.trim().replace(/^\uFEFF/, '')) return;
  const faults = quiz.checkClinic(clinic, rules);
  const label = ({ code, severity }) => (code.startsWith('law-') ? own.law : severity === 'error' ? own.error : own.warning);
  tell(faults.length ? faults.map((fault) => [label(fault), `${fault.path} ${fault.message}`.trim()]) : [[own.fine]]);
  if (clinic && typeof clinic === 'object' && !Array.isArray(clinic)) preview.clinic = clinic;
}

let waiting;
text.addEventListener('input', () => {
  document.getElementById('skin-quiz-taken').textContent = '';
  clearTimeout(waiting);
  waiting = setTimeout(check, 400);
});
check();

// The studio in its frame asks for the file that stands here, and hands one back. Both are of this
// site, and nobody else is listened to. What it hands over is typed in, and saved by the form alone.
const studio = document.getElementById('skin-quiz-studio');
const frame = studio?.querySelector('iframe');
const show = () => {
  if (!studio?.open || frame.src) return;
  frame.hidden = false;
  frame.src = frame.dataset.src;
};
studio?.addEventListener('toggle', show);
show();
window.addEventListener('message', ({ origin, source, data }) => {
  if (!frame || origin !== window.location.origin || source !== frame.contentWindow) return;
  if (data?.skinQuizStudio === 'ready') source.postMessage({ skinQuizStudio: 'open', clinic: text.value }, origin);
  if (data?.skinQuizStudio !== 'use' || typeof data.clinic !== 'string') return;
  text.value = data.clinic;
  studio.open = false;
  document.getElementById('skin-quiz-taken').textContent = own.taken;
  document.getElementById('submit').focus();
  check();
});
