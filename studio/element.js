// Builds the page's elements. Text is text: nothing here is ever read as HTML.

/** An element; attributes that are functions listen, `false` and `undefined` are left out. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== false && child !== ''));
  return made;
}

/** A button that does something. */
export function button(text, click, attributes = {}) {
  return element('button', { type: 'button', click, ...attributes }, text);
}

/**
 * Draws what is in a node anew. A check that ends while somebody is there takes nothing away: the
 * keys go on from the same button, and what was unfolded stays so.
 */
export function renew(node, ...children) {
  const held = node.contains(document.activeElement) && document.activeElement;
  const open = [...node.querySelectorAll('details')].map((one) => one.open);
  node.replaceChildren(...children);
  node.querySelectorAll('details').forEach((one, index) => (one.open ||= Boolean(open[index])));
  if (!held) return;
  const known = (one) => one.dataset.section ?? one.textContent;
  const again = [...node.querySelectorAll('button, summary')].find((one) => known(one) === known(held));
  if (!again) node.tabIndex = -1;
  (again ?? node).focus({ preventScroll: true });
}

let last = 0;

/** An id that no other element has. */
export function newId(stem) {
  last += 1;
  return `${stem}-${last}`;
}
