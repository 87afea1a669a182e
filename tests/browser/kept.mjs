// What the quiz would have kept in sessionStorage for somebody who stands somewhere in it, so that
// a test or a picture comes there as a reload does: walking to each place would take an hour.

/** Makes entries as this release of the quiz keeps them; `api` is the JavaScript API. */
export function keeper(api) {
  const questions = api.questionnaire();
  const order = questions.map(({ id }) => id);
  const optional = questions.filter((question) => question.optional).map(({ id }) => id);
  const { catalogue } = api.version();
  /** For a person of `answers` at a question, at `review` or at `result`; `status` is their result's. */
  return ({ answers: all, status }, at) => {
    const asked = order.includes(at) ? order.slice(0, order.indexOf(at)) : order;
    const last = status !== 'stopped' ? undefined : all.distress === 'yes' ? 'distress' : 'red-flags';
    const answers = Object.fromEntries(
      asked
        .slice(0, last ? order.indexOf(last) + 1 : undefined)
        .filter((id) => id in all)
        .map((id) => [id, all[id]]),
    );
    return { catalogue, answers, passed: optional.filter((id) => !(id in answers)), at };
  };
}
