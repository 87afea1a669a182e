// What the quiz would have kept in sessionStorage for somebody who stands somewhere in it, so that
// a test or a picture comes there as a reload does: walking to each place would take an hour.

/** What is on show where somebody stands: a page, that of a question, or a step. */
export function placeOf(api, at) {
  const questions = api.questionnaire();
  const page = questions.find(({ id }) => id === at)?.page ?? at;
  const on = questions.filter((question) => question.page === page);
  if (on.length === 0) return `[data-step="${at}"]`;
  return on.length === 1 ? `form[data-question="${on[0].id}"]` : `form[data-page="${page}"]`;
}

/** Makes entries as this release of the quiz keeps them; `api` is the JavaScript API. */
export function keeper(api) {
  const questions = api.questionnaire();
  const order = questions.map(({ id }) => id);
  const pages = [...new Set(questions.map(({ page }) => page))];
  const optional = questions.filter((question) => question.optional).map(({ id }) => id);
  const { catalogue } = api.version();
  /**
   * For a person of `answers` at a page, or that of a question, at `early`, `review` or `result`;
   * `status` is their result's. An early answer was seen once every question of health was to come.
   */
  return ({ answers: all, status, until }, place) => {
    const at = pages.includes(place) ? place : (questions.find(({ id }) => id === place)?.page ?? place);
    const end = pages.includes(at) ? at : until;
    const asked = end ? questions.filter(({ page }) => pages.indexOf(page) < pages.indexOf(end)).map(({ id }) => id) : order;
    const last = status !== 'stopped' ? undefined : all.distress === 'yes' ? 'distress' : 'red-flags';
    const answers = Object.fromEntries(
      asked
        .slice(0, last ? order.indexOf(last) + 1 : undefined)
        .filter((id) => id in all)
        .map((id) => [id, all[id]]),
    );
    const passed = end ? [] : optional.filter((id) => !(id in answers));
    return { catalogue, answers, passed, at };
  };
}
