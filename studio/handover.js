// The page around the studio, where that is the settings page of the same site's plugin: it shows
// the file that it keeps, and takes one back. Nobody from elsewhere is told or listened to.

/** Whether the page around this one asks for it: by the address, and of the same site. */
export function isFramed() {
  if (window.parent === window || window.location.hash !== '#handover') return false;
  try {
    return window.parent.location.origin === window.location.origin;
  } catch {
    return false;
  }
}

/** Asks for the file that stands there; `take` gets its text, which may be empty. */
export function askForFile(take) {
  window.addEventListener('message', ({ origin, source, data }) => {
    if (origin !== window.location.origin || source !== window.parent) return;
    if (data?.skinQuizStudio === 'open' && typeof data.clinic === 'string') take(data.clinic);
  });
  window.parent.postMessage({ skinQuizStudio: 'ready' }, window.location.origin);
}

/** Hands a file to the page around. */
export function handOver(clinic) {
  window.parent.postMessage({ skinQuizStudio: 'use', clinic }, window.location.origin);
}
