// On the page around a frame: gives each frame that shows the quiz its height, and brings to view
// what somebody has to look at.
//
// A height that follows the quiz tells every script of the page what came out: who is stopped has a
// short page. So the frame is as high as its first page, once and for all, and scrolls inside. With
// `data-height="follow"` the frame follows, and tells.
//
// It listens to frames whose address is the frame.html beside this very file, and to nobody else.
const { href, origin: home } = new URL("frame.html", import.meta.url);
const LIMIT = 20000; // px; no page of the quiz is as high
const follows = (frame) => frame.dataset.height === "follow";

const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.src.split(/[?#]/)[0] === href);

addEventListener("message", ({ origin, source, data }) => {
  const frame = frames().find((one) => one.contentWindow === source);
  // What stands in a sandbox has no origin of its own.
  if (!frame || origin !== (!frame.sandbox.length || frame.sandbox.contains("allow-same-origin") ? home : "null")) return;
  if (data?.type === "skin-quiz-height" && data.height > 0 && data.height < LIMIT) {
    frame.style.height = `${Math.ceil(data.height)}px`;
    // Asked before it was there, it has not heard that it is to follow.
    if (follows(frame)) source.postMessage({ type: "skin-quiz-ask", follow: true, again: true }, "*");
  }
  // Somebody who went on at the end of a long page sees the next one from its top, and what is wrong
  // where it is said.
  if (data?.type === "skin-quiz-top" && frame.getBoundingClientRect().top < 0) bring(frame, 0);
  if (data?.type === "skin-quiz-look" && data.top >= 0 && data.top < LIMIT) bring(frame, data.top);
});

// Scrolls what lies so far below the top of a frame into view, below a bar that the page keeps at its top.
function bring(frame, down) {
  const { left, top, width } = frame.getBoundingClientRect();
  const bar = document.elementsFromPoint(left + width / 2, 1).find((one) => /fixed|sticky/.test(getComputedStyle(one).position));
  const height = bar?.getBoundingClientRect().bottom ?? 0;
  const clear = height > 0 && height < innerHeight / 2 ? height : 0;
  const y = top + down;
  if (y < clear || y > innerHeight - 100) scrollBy({ top: y - clear - (down ? 16 : 0), behavior: "instant" });
}

// To whoever is there: a frame that is still on its way is as yet a page of this one's origin.
for (const frame of frames()) frame.contentWindow.postMessage({ type: "skin-quiz-ask", follow: follows(frame) }, "*");
