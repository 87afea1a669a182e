// How a benchmark of quiz widgets drives `dist/`: each function runs in the page, refers to nothing
// outside itself, and looks into the open shadow root by itself. The root is not made by what a page
// puts in the place of `attachShadow`, so that nobody hears of it that way, a benchmark neither.
export default {
  answer: () => {
    const form = document.querySelector('skin-quiz')?.shadowRoot?.querySelector('form:is([data-question], [data-page])');
    if (!form) return null;
    // What leads on: a concern with no question of its own, "none of these", else the first answer. A page asks several
    // things: those before the last are answered by the way, what is measured is the last.
    const asked = [...form.querySelectorAll('fieldset')].filter((one) => getComputedStyle(one).visibility === 'visible');
    const inputs = asked.map((one) => one.querySelector('[value="fine-lines"],[value="none"],[value="no"],[value="22-64"],[value="type-2"]') ?? one.querySelector('[type=radio],[type=checkbox]')).filter(Boolean);
    const last = inputs.pop();
    inputs.filter((input) => !input.checked && input.name !== last.name).forEach((input) => input.closest('label').click());
    return last?.closest('label') ?? form.querySelector('input');
  },
  // The element takes answers from the moment it says so, and keeps what is ticked through the
  // change of hands from the first page to the wasm (tests/browser/first-page.test.mjs).
  registered: () => {
    const quiz = document.querySelector('skin-quiz');
    return quiz.dataset.state === 'question' && !!quiz.shadowRoot.querySelector('form:is([data-question], [data-page]) input:checked');
  },
  next: () => {
    const root = document.querySelector('skin-quiz').shadowRoot;
    return root.querySelector('form:is([data-question], [data-page]) [type=submit]') ?? root.querySelector('[data-step=review] [type=submit], [data-step=early] [type=submit]');
  },
  auto: () => false,
  step: () => {
    const root = document.querySelector('skin-quiz')?.shadowRoot;
    const at = root?.querySelector('[data-step]')?.dataset.step;
    const form = root?.querySelector('form');
    return at ?? form?.dataset.page ?? form?.dataset.question ?? null;
  },
};
