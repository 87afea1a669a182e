// Leads the quiz in the preview to a screen, as a person would: by its documented hooks
// (`form[data-question]`, `form[data-page]`, native inputs, `[data-step]`) and nothing else.

const well = {
  concerns: ['acne-scars', 'fine-lines'],
  areas: ['face'],
  'acne-scar-type': 'rolling-or-boxcar',
  age: '22-64',
  'red-flags': ['none'],
  pregnancy: 'no',
  'skin-tone': 'type-3',
  'skin-now': ['none'],
  'skin-history': ['none'],
  health: ['none'],
  medicines: ['none'],
  allergies: ['none'],
  'recent-treatments': ['none'],
  distress: 'no',
  setting: 'professional',
};

/** The screens that the preview can show: who answers, and where to stop. */
export const SCREENS = [
  { id: 'start', answers: well, until: () => true },
  { id: 'health', answers: well, until: ({ questions }) => questions.includes('health') || questions.includes('medicines') },
  { id: 'gate', answers: well, until: ({ questions }) => questions.includes('red-flags') },
  { id: 'last', answers: well, until: ({ questions }) => questions.includes('setting') },
  { id: 'early', answers: { ...well, pregnancy: 'pregnant' }, until: ({ step }) => step === 'early' },
  { id: 'result', answers: well },
  { id: 'precautions', answers: { ...well, 'skin-tone': 'type-5', 'skin-history': ['cold-sores'] } },
  { id: 'later', answers: { ...well, pregnancy: 'pregnant' } },
  { id: 'never', answers: { ...well, 'skin-history': ['keloids'] } },
  { id: 'stop', answers: { ...well, 'red-flags': ['spreading-infection'] } },
];

const MOST_PAGES = 40;
const PATIENCE = 5000; // ms for one page

const shown = (node) => node.getClientRects().length > 0;
const moment = () => new Promise((go) => setTimeout(go, 16));

function standing(root) {
  for (const page of root.querySelectorAll('form[data-question], form[data-page], [data-step]')) {
    if (!shown(page)) continue;
    const { question, page: name, step } = page.dataset;
    const inside = [...page.querySelectorAll('fieldset[data-question]')].map((one) => one.dataset.question);
    return { page, step, name: question ?? name ?? step, questions: question ? [question] : inside };
  }
  return undefined;
}

async function wait(look, isOver) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = look();
    if (seen) return seen;
    if (isOver() || Date.now() > end) return undefined;
    await moment();
  }
}

/**
 * Goes on from where the quiz stands to a screen; whether it got there. `isOver` says that somebody
 * wants another screen meanwhile.
 */
export async function walk(quiz, screen, isOver) {
  const root = quiz.shadowRoot;
  let last;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const now = await wait(() => {
      const found = standing(root);
      return found && found.name !== last ? found : undefined;
    }, isOver);
    if (!now) return false;
    if (screen.until?.(now)) return true;
    if (now.step === 'result') return !screen.until;
    last = now.name;
    if (now.step === 'early') now.page.querySelector('[data-action="go-on"]').click();
    else {
      if (!now.step) await fill(screen.answers, root);
      // The page may have been drawn anew meanwhile.
      const { page } = standing(root) ?? now;
      (page.querySelector('button[type="submit"]') ?? root.querySelector('[data-step] button[type="submit"]'))?.click();
    }
  }
  return false;
}

async function fill(answers, root) {
  const done = new Set();
  for (;;) {
    // An answer may have opened what hangs on it.
    await moment();
    const { page, questions } = standing(root) ?? { questions: [] };
    const isOpen = (id) => {
      const group = page.querySelector(`fieldset[data-question="${id}"]`);
      return !group || getComputedStyle(group).visibility === 'visible';
    };
    const next = questions.find((id) => id in answers && !done.has(id) && isOpen(id));
    if (next === undefined) return;
    done.add(next);
    await answer(next, [answers[next]].flat(), root);
  }
}

async function answer(id, wanted, root) {
  const inputs = () => [...root.querySelectorAll(`form input[name="${id}"]`)];
  const fold = inputs().find(({ type, value }) => type === 'radio' && value === 'some');
  const isInFold = inputs().some(({ type, value }) => type === 'checkbox' && wanted.includes(value));
  if (fold && !fold.checked && isInFold) {
    fold.click();
    await moment();
  }
  for (const value of wanted) {
    const input = inputs().find((one) => one.value === String(value) && one.type !== 'number');
    if (input && !input.checked) input.click();
    await moment();
  }
}
