// The service worker of dist/'s own pages: after one visit the quiz runs without a network.
// index.html alone registers it; a page that embeds the quiz never does.
//
// It keeps one release, whole or not at all, and answers for that release's files only: whatever
// else lies below its scope is none of its business. Entry points come from the network where it
// answers in time, so a visit is never older than the host; what they load has its content's hash in
// its address and comes from the cache. A new release is fetched beside the running page, which keeps
// what it has, and is used from the next page on.
//
// What a host answers in place of a file (an error, a page, nothing) is no new release: the copy that is
// kept goes on. A host that takes the quiz back answers 410 for any of its files, and the worker lets go
// of all that it has; and a copy that nobody could confirm for 30 days is not shown any more.
//
// The build fills in RELEASE and FILES: address => hash, or "" where a host may touch the file.
const RELEASE = __RELEASE__;
const FILES = __FILES__;

const PATIENCE = 3000; // ms for the network to answer for an entry point
const LASTS = 30 * 86_400_000; // ms since the host last answered
const SEEN = "last-seen"; // where that moment is kept, beside the files
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
    await noteSeen();
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

const fromStore = async (file) => {
  const cache = await caches.open(CACHE);
  const seen = await cache.match(address(SEEN));
  return Date.now() - Number(await seen?.text()) < LASTS ? cache.match(address(file)) : undefined;
};

const fromCache = async (request, file) => (await fromStore(file)) ?? fetch(request);

const noteSeen = async () => (await caches.open(CACHE)).put(address(SEEN), new Response(String(Date.now())));

// Whether an answer is the file that was asked for, and nothing that a host says in its place.
async function isSound(answer, file) {
  if (!answer.ok) return answer.type === "opaqueredirect" || (answer.status >= 300 && answer.status < 400);
  if (!file.endsWith(".js")) return true;
  const type = answer.headers.get("content-type") ?? "";
  return /javascript/i.test(type) && (await answer.clone().text()).trim() !== "";
}

// The quiz was taken back: nothing of it stays.
async function letGo() {
  const mine = (await caches.keys()).filter((name) => name.startsWith(MINE));
  await Promise.all(mine.map((name) => caches.delete(name)));
  await registration.unregister();
}

async function fromNetwork(request, file) {
  const network = request.mode === "navigate" ? fetch(request) : fetch(request, { cache: "no-cache" });
  const stored = async () => (await fromStore(file)) ?? network;
  const slow = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(stored);
  slow.catch(() => {});
  const answered = network.then(async (answer) => {
    if (answer.status === 410) {
      await letGo();
      return answer;
    }
    if (!(await isSound(answer, file))) return (await fromStore(file)) ?? answer;
    await noteSeen().catch(() => {}); // a full store is no reason to show nothing
    return answer;
  }, stored);
  return Promise.race([answered, slow]);
}
