// What Chromium hands to assistive technology, as an outline that people can read.
//
// The tree is the browser's own, not one worked out from the markup. One line a thing: its role,
// its name, its states and its description. Boxes without a meaning are left out, and so is running
// text, save where it is announced or belongs to a term. Long names are cut: which words they are is
// not what is asked here.

const SILENT = new Set([
  // Some releases of Chromium name a form without a name, and some do not.
  'form',
  'generic',
  'none',
  'paragraph',
  'LabelText',
  'Legend',
  'LineBreak',
  'InlineTextBox',
  'StaticText',
  'ListMarker',
  'SvgRoot',
  'strong',
  'rowgroup',
]);

/** What is heard as one text: what is read out when it changes, and what a term stands for. */
const WHOLE = new Set(['alert', 'status', 'definition']);

const LONG = 60;

/** The quiz on show in a Playwright page, as lines. */
export async function accessibilityTree(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shown = find(root, (node) => attribute(node, 'class')?.split(' ').includes('page'));
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const top = nodes.find((node) => node.backendDOMNodeId === shown.backendNodeId);
    return folded(outline(top, byId, 0));
  } finally {
    await session.detach();
  }
}

function find(node, wanted) {
  if (wanted(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function attribute({ attributes = [] }, name) {
  const at = attributes.findIndex((text, index) => index % 2 === 0 && text === name);
  return at < 0 ? undefined : attributes[at + 1];
}

function outline(node, byId, depth) {
  const children = (of) => of.childIds.map((id) => byId.get(id)).filter(Boolean);
  const role = node.role?.value;
  const below = (deeper) => children(node).flatMap((child) => outline(child, byId, depth + deeper));
  if (node.ignored || SILENT.has(role)) return below(0);
  if (role === 'row') return [`${'  '.repeat(depth)}row: ${cells(node, byId).join(' | ')}`];
  const words = [role === 'DisclosureTriangle' ? 'disclosure' : role];
  const name = WHOLE.has(role) ? textOf(node, byId) : (node.name?.value ?? '');
  if (name) words.push(`"${name.length > LONG ? `${name.slice(0, LONG)}…` : name}"`);
  words.push(...states(node));
  if (node.description?.value) words.push(`described "${node.description.value}"`);
  // What a date field is made of is each browser's own.
  const within = role === 'Date' ? [] : below(1);
  return [`${'  '.repeat(depth)}${words.join(' ')}`, ...within];
}

/** The same line again and again, as one. */
function folded(lines) {
  const runs = [];
  for (const line of lines) {
    if (runs.at(-1)?.line === line) runs.at(-1).times += 1;
    else runs.push({ line, times: 1 });
  }
  return runs.map(({ line, times }) => (times > 1 ? `${line} (${times} times)` : line));
}

/** A row's cells, each with its role where that is more than a cell. */
function cells(row, byId) {
  return row.childIds
    .map((id) => byId.get(id))
    .filter((node) => node && !node.ignored)
    .map(({ role, name }) => (role.value === 'cell' ? 'cell' : `${role.value} "${name.value}"`));
}

/** The running text; what can be operated is named on a line of its own. */
function textOf(node, byId) {
  if (node.role?.value === 'button') return '';
  if (node.role?.value === 'StaticText') return node.name.value;
  const parts = node.childIds.map((id) => byId.get(id)).filter(Boolean);
  return parts.map((part) => textOf(part, byId)).filter(Boolean).join(' ').trim();
}

/** The states worth a word; what is not so is left unsaid, save for ticks and what folds. */
function states({ role, properties = [] }) {
  const value = Object.fromEntries(properties.map((property) => [property.name, property.value.value]));
  const said = [];
  if (value.level && role.value === 'heading') said.push(`level ${value.level}`);
  if (value.live) said.push(value.live);
  if (value.checked !== undefined) said.push(value.checked === 'true' ? 'checked' : 'unchecked');
  if (value.expanded !== undefined) said.push(value.expanded ? 'expanded' : 'collapsed');
  if (value.invalid === 'true') said.push('invalid');
  if (value.required) said.push('required');
  if (value.disabled) said.push('disabled');
  if (value.focused) said.push('focused');
  return said;
}
