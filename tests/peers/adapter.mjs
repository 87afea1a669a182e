// How a benchmark of quiz widgets drives `dist/`: each function runs in the page, where `$` and
// `$$` look into open shadow roots, and refers to nothing outside itself.
export default {
  answer: ($) => {
    const form = $('form:is([data-question], [data-page])');
    if (!form) return null;
    // What leads on: "none of these" where there is one, else the first answer. A page asks several
    // things: those before the last are answered by the way, what is measured is the last.
    const asked = [...form.querySelectorAll('fieldset')].filter((one) => getComputedStyle(one).visibility === 'visible');
    const inputs = asked.map((one) => one.querySelector('[value="none"],[value="no"],[value="22-64"],[value="type-2"]') ?? one.querySelector('[type=radio],[type=checkbox]')).filter(Boolean);
    const last = inputs.pop();
    inputs.filter((input) => !input.checked && input.name !== last.name).forEach((input) => input.closest('label').click());
    return last?.closest('label') ?? form.querySelector('input');
  },
  // The element takes answers from the moment it says so, and keeps what is ticked through the
  // change of hands from the first page to the wasm (tests/browser/first-page.test.mjs).
  registered: ($) => document.querySelector('skin-quiz').dataset.state === 'question' && !!$('form:is([data-question], [data-page]) input:checked'),
  next: ($) => $('form:is([data-question], [data-page]) [type=submit]') ?? $('[data-step=review] [type=submit], [data-step=early] [type=submit]'),
  auto: () => false,
  step: ($) => ($('[data-step=result]') ? 'result' : $('[data-step=review]') ? 'review' : $('[data-step=early]') ? 'early' : $('form[data-page]')?.dataset.page ?? $('form[data-question]')?.dataset.question ?? null),
};
