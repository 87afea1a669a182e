// The service worker of dist/'s own pages: after one visit the quiz runs without a network.
// index.html alone registers it; a page that embeds the quiz never does.
//
// It keeps one release, whole or not at all, and answers for that release's files only: whatever
// else lies below its scope is none of its business. Entry points come from the network where it
// answers in time, so a visit is never older than the host; what they load has its content's hash in
// its address and comes from the cache. A new release is fetched beside the running page, which keeps
// what it has, and is used from the next page on.
//
// The build fills in RELEASE and FILES: address => hash, or "" where a host may touch the file.
const RELEASE = __RELEASE__;
const FILES = __FILES__;

const PATIENCE = 3000; // ms for the network to answer for an entry point
const { scope } = registration;
const MINE = `skin-quiz ${scope} `; // caches belong to the whole origin; no address has a space in it
const CACHE = MINE + RELEASE;
const address = (file) => new URL(file, scope).href;
const kept = new Map(Object.keys(FILES).map((file) => [address(file), file]));
const neverChanges = (file) => file.startsWith("assets/") || file.includes("?v=");

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
addEventListener("fetch", (event) => {
  const file = fileOf(event.request);
  if (file) event.respondWith(neverChanges(file) ? fromCache(event.request, file) : fromNetwork(event.request, file));
});

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map(async ([file, integrity]) => {
      const answer = await fetch(address(file), { integrity, cache: neverChanges(file) ? "default" : "no-cache" });
      if (!answer.ok) throw new Error(`${file}: HTTP ${answer.status}`);
      // As a new answer, because one that was redirected can't be shown as a page.
      await cache.put(address(file), new Response(answer.body, { headers: answer.headers }));
    }));
  } catch (error) {
    await caches.delete(CACHE);
    throw error; // the browser tries again at the next visit
  }
  // A reload alone would never end the old worker, and its rules would stay.
  await skipWaiting();
}

async function forgetOthers() {
  const old = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

// The kept file that a request asks for, if any.
function fileOf({ method, mode, url }) {
  if (method !== "GET") return undefined;
  const asked = new URL(url);
  asked.hash = "";
  if (mode === "navigate") asked.search = "";
  return asked.href === scope ? "index.html" : kept.get(asked.href);
}

const fromStore = async (file) => (await caches.open(CACHE)).match(address(file));

const fromCache = async (request, file) => (await fromStore(file)) ?? fetch(request);

async function fromNetwork(request, file) {
  const network = request.mode === "navigate" ? fetch(request) : fetch(request, { cache: "no-cache" });
  const stored = async () => (await fromStore(file)) ?? network;
  const slow = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(stored);
  slow.catch(() => {});
  const answered = network.then((answer) => (answer.status < 500 ? answer : stored()), stored);
  return Promise.race([answered, slow]);
}
