// For the quiz's own page alone: after one visit it works without a network. A page that embeds the
// quiz has no use for this. Where the browser or the host forbids it, the page does without.
const register = () => navigator.serviceWorker?.register("sw.js").catch(() => {});

// The quiz comes first: what the worker fetches waits until the page has loaded.
if (document.readyState === "complete") register();
else addEventListener("load", register);
