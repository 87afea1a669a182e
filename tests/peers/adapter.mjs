// How a benchmark of quiz widgets drives `dist/`: each function runs in the page, where `$` and
// `$$` look into open shadow roots, and refers to nothing outside itself.
export default {
  answer: ($) => {
    const form = $('form:is([data-question], [data-page])');
    if (!form) return null;
    // What leads on: "none of these" where there is one, else the first answer.
    const input = form.querySelector('[value="none"],[value="no"],[value="22-64"],[value="type-2"]') ?? form.querySelector('input');
    return input?.closest('label') ?? input;
  },
  // The element takes answers from the moment it says so, and keeps what is ticked through the
  // change of hands from the first page to the wasm (tests/browser/first-page.test.mjs).
  registered: ($) => document.querySelector('skin-quiz').dataset.state === 'question' && !!$('form:is([data-question], [data-page]) input:checked'),
  next: ($) => $('form:is([data-question], [data-page]) [type=submit]') ?? $('[data-step=review] [type=submit], [data-step=early] [type=submit]'),
  auto: () => false,
  step: ($) => ($('[data-step=result]') ? 'result' : $('[data-step=review]') ? 'review' : $('[data-step=early]') ? 'early' : $('form[data-page]')?.dataset.page ?? $('form[data-question]')?.dataset.question ?? null),
};
