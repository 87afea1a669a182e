// What is asked of a quiz in a frame, from outside of it: by the gallery's own built-ins, which
// nothing in the frame can have broken, and in nothing but the DOM, for any browser.

const PATIENCE = 30_000; // ms for one step; a start that never ends takes 15 s
const LEAST_TEXT = 16; // px
const LEAST_TARGET = 44; // px
const MOST_HEIGHT = 12_000; // px; a question with large text on a narrow column
const SLACK = 0.05;

const wait = (ms) => new Promise((go) => setTimeout(go, ms));

async function until(what, ask, patience = PATIENCE) {
  for (const end = Date.now() + patience; Date.now() < end; await wait(25)) {
    const found = ask();
    if (found) return found;
  }
  throw new Error(`it waits in vain for ${what}`);
}

/** The first quiz of a document, in any open shadow root. */
function quizIn(root) {
  const quiz = root?.querySelector('skin-quiz');
  if (quiz) return quiz;
  for (const node of root?.querySelectorAll('*') ?? []) {
    const inside = node.shadowRoot && quizIn(node.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
}

/** Waits until the quiz is no longer getting higher or lower; one that never rests is told by what follows. */
async function settled(quiz) {
  const height = () => quiz.shadowRoot?.querySelector('.sq')?.offsetHeight;
  for (let [before, rests, n] = [0, 0, 0]; rests < 4 && n < 50; n += 1, await wait(50)) {
    rests = height() === before ? rests + 1 : 0;
    before = height();
  }
}

const drawn = (node) => node.getClientRects().length > 0;

/** What is wrong with the looks of the question on show; nothing is the empty list. */
function looks(quiz, least) {
  const faults = [];
  const say = (fault) => faults.push(fault);
  const view = quiz.ownerDocument.defaultView;
  const root = quiz.shadowRoot;
  const frame = root.querySelector('.sq');
  const form = root.querySelector('form[data-question]');
  const style = (node) => view.getComputedStyle(node);
  if (!frame || !form) return ['no question is there'];
  const { offsetWidth: width, offsetHeight: height } = frame;
  if (width < least) say(`it is ${width} wide`);
  if (height < 200 || height > MOST_HEIGHT) say(`it is ${height} high`);
  if (frame.scrollWidth > frame.clientWidth + 1) say(`${frame.scrollWidth - frame.clientWidth} px run over its side`);
  if (quiz.offsetHeight && !frame.closest('dialog') && quiz.offsetHeight < height - 1) say('the element is lower than what is in it');
  const words = view.document.createTreeWalker(frame, 4);
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const around = text.parentElement;
    if (!text.data.trim() || !drawn(around) || around.closest('.vh')) continue;
    const { fontSize, lineHeight, letterSpacing, wordSpacing, textTransform, textIndent, visibility } = style(around);
    const size = parseFloat(fontSize);
    const about = ` at "${text.data.trim().slice(0, 30)}"`;
    if (size < LEAST_TEXT - SLACK || size > 60) say(`text of ${fontSize}${about}`);
    if (parseFloat(lineHeight) < size * 1.15) say(`lines of ${lineHeight} for ${fontSize}${about}`);
    if (Math.abs(parseFloat(letterSpacing) || 0) > 1 || parseFloat(wordSpacing) > 1) say(`letters apart${about}`);
    if (textTransform !== 'none' || parseFloat(textIndent) > 0) say(`text bent${about}`);
    if (visibility !== 'visible') say(`text unseen${about}`);
  }
  for (const target of frame.querySelectorAll('.choice, button, summary, input[type=number], .page a[href]')) {
    if (!drawn(target)) continue;
    if (target.offsetHeight < LEAST_TARGET || target.offsetWidth < LEAST_TARGET) {
      say(`a target of ${target.offsetWidth} x ${target.offsetHeight}: ${target.textContent.trim().slice(0, 30)}`);
    }
  }
  if (style(form.querySelector('h2')).direction !== frame.dir) say('the heading runs the wrong way');
  return [...new Set(faults)].slice(0, 6);
}

/** Pixels of the page for one of a node's own: WebKit, which doesn't know `currentCSSZoom`, says where a node is in those. */
function zoomAt(node) {
  if (node.currentCSSZoom !== undefined) return 1;
  const view = node.ownerDocument.defaultView;
  let zoom = 1;
  for (let at = node; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
    zoom *= view.getComputedStyle(at).zoom;
  }
  return zoom;
}

/** Whether a press on it would reach it, once it is in view. */
function within(node) {
  node.scrollIntoView({ block: 'center', behavior: 'instant' });
  const zoom = zoomAt(node);
  const { scrollX, scrollY } = node.ownerDocument.defaultView;
  const { left, top, width, height } = node.getBoundingClientRect();
  const x = (left + width / 2 + scrollX) * zoom - scrollX;
  const y = (top + height / 2 + scrollY) * zoom - scrollY;
  const hit = node.getRootNode().elementFromPoint(x, y);
  return hit && (node.contains(hit) || hit.contains(node) && hit.closest('.choice') === node.closest('.choice'));
}

/** Goes through a case in a frame; what is wrong, as a list of sentences. */
export async function examine(frame, expect) {
  const page = () => frame.contentDocument;
  const faults = [];
  // Parsed and not loaded: in Firefox and WebKit a page has not loaded while a script it imports is on its way.
  await until('the page', () => page()?.URL === frame.src && page().readyState !== 'loading');
  const view = frame.contentWindow;
  const fallbackShown = () => {
    const fallback = page().querySelector('.fallback');
    return !!fallback && drawn(fallback);
  };
  if (expect.dead) {
    await wait(500);
    if (!fallbackShown()) faults.push('the fallback is not shown');
    return faults;
  }
  const { record } = view;
  let quiz = await until('the element', () => quizIn(page()));
  if (expect.open) {
    await until('its dialog', () => quiz.shadowRoot?.querySelector('dialog'));
    page().querySelector(expect.open).click();
    await until('the dialog', () => quiz.shadowRoot?.querySelector('dialog[open]'));
  }
  if (expect.closed) {
    await until('a question', () => quizIn(page())?.getAttribute('data-state') === 'question');
    if (fallbackShown()) faults.push('the fallback is shown');
  } else if (expect.fails) {
    await until('its end', () => quizIn(page())?.getAttribute('data-state') === 'failed');
    if (!expect.fails.includes(record.codes.join())) faults.push(`its code is ${record.codes}`);
    if (!fallbackShown()) faults.push('the fallback is not shown');
    const form = quiz.shadowRoot?.querySelector('form[data-question]');
    const painted = !!form && drawn(form);
    if (expect.painted !== painted) faults.push(painted ? 'the question is still there' : 'the question is gone');
    if (painted) {
      faults.push(...looks(quiz, expect.width ?? 250));
      if (quiz.shadowRoot.querySelector('[type=submit]')) faults.push('Continue is still there');
      const place = page().querySelector('.fallback').assignedSlot;
      if (!place?.closest('.go')) faults.push('the fallback is not in the place of Continue');
    }
  } else {
    const shown = (question) => {
      quiz = quizIn(page()) ?? quiz;
      const form = quiz.shadowRoot?.querySelector(`form[data-question=${question}]`);
      return form && drawn(form) && quiz.isConnected && form;
    };
    await until('the first question', () => shown('concerns'));
    // Pages that change it while it loads get the time for it; then whose hands it is in is no matter.
    await wait(expect.slow ? 3000 : 400);
    await settled(quiz);
    const form = await until('the first question, still', () => shown('concerns'));
    faults.push(...looks(quiz, expect.width ?? 250));
    const { offsetHeight } = quiz.shadowRoot.querySelector('.sq');
    const choice = form.querySelector('input[value=fine-lines]').closest('label');
    if (!within(choice)) faults.push('a press on an answer does not reach it');
    const { scrollX, scrollY } = view;
    choice.click();
    // The handover may have come between the press and what it means.
    const tick = () => shown('concerns').querySelector('input[value=fine-lines]').checked;
    if (!tick()) faults.push('a click does not tick');
    await wait(100);
    if (!tick()) faults.push('a tick does not stay');
    if (Math.abs(quiz.shadowRoot.querySelector('.sq').offsetHeight - offsetHeight) > 2) faults.push('it grows or shrinks');
    if (Math.abs(view.scrollX - scrollX) > 1 || Math.abs(view.scrollY - scrollY) > 1) faults.push(`the page was scrolled by ${view.scrollX - scrollX}, ${view.scrollY - scrollY} px`);
    const button = shown('concerns').querySelector('[type=submit]');
    if (!within(button)) faults.push('a press on Continue does not reach it');
    button.click();
    await until('the second question', () => shown('areas'));
    await wait(100);
    faults.push(...looks(quiz, expect.width ?? 250));
    if (record.codes.length) faults.push(`it said ${record.codes}`);
  }
  if (expect.check) {
    const wrong = view[expect.check]();
    if (wrong) faults.push(wrong);
  }
  const problems = record.problems.filter((one) => !expect.problems || !new RegExp(expect.problems).test(one));
  if (problems.length) faults.push(`the page heard: ${problems}`);
  if (expect.violations !== 'maybe' && record.violations.length > 0 !== !!expect.violations) faults.push(`violations: ${record.violations.join() || 'none'}`);
  return faults;
}
