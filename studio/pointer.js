// Places in a file, as JSON Pointers: `/treatments/deep-peel/offered`.

/** The names on the way. */
export function names(path) {
  return path.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A place below another. */
export function below(path, name) {
  return `${path}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const holds = (value) => typeof value === 'object' && value !== null;

/** What stands there; `undefined` where nothing does. */
export function at(file, path) {
  let value = file;
  for (const name of names(path)) {
    if (!holds(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** Puts a value there. What is missing on the way, or is no object, becomes one. */
export function put(file, path, value) {
  const way = names(path);
  const name = way.pop();
  let place = file;
  for (const step of way) {
    if (!Object.hasOwn(place, step) || !holds(place[step])) own(place, step, {});
    place = place[step];
  }
  own(place, name, value);
}

// Also where a file has an entry with the name `__proto__`.
function own(place, name, value) {
  Object.defineProperty(place, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Takes a place out, and the objects around it that are empty then. */
export function drop(file, path) {
  const way = names(path);
  const name = way.pop();
  const around = way.length ? `/${path.split('/').slice(1, -1).join('/')}` : '';
  const place = at(file, around);
  if (!holds(place) || !Object.hasOwn(place, name)) return;
  if (Array.isArray(place)) place.splice(Number(name), 1);
  else delete place[name];
  const isEmpty = Array.isArray(place) ? place.length === 0 : Object.keys(place).length === 0;
  // An entry of a list stays: there are others behind it.
  const inList = Array.isArray(at(file, around.split('/').slice(0, -1).join('/')));
  if (around && isEmpty && !inList) drop(file, around);
}
