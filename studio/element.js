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

let last = 0;

/** An id that no other element has. */
export function newId(stem) {
  last += 1;
  return `${stem}-${last}`;
}
