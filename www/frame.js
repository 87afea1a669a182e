// On the page around a frame: gives each frame that shows the quiz the height of the quiz in it.
//
// It listens to frames whose address is the frame.html beside this very file, and to nobody else.
const { href, origin: home } = new URL("frame.html", import.meta.url);
const LIMIT = 20000; // px; no page of the quiz is as high

const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.src.split(/[?#]/)[0] === href);

addEventListener("message", ({ origin, source, data }) => {
  if (origin !== home) return;
  const frame = frames().find((one) => one.contentWindow === source);
  if (!frame) return;
  if (data?.type === "skin-quiz-height" && data.height > 0 && data.height < LIMIT) {
    frame.style.height = `${Math.ceil(data.height)}px`;
  }
  // Somebody who went on at the end of a long page sees the next one from its top.
  if (data?.type === "skin-quiz-top" && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
});

// To whoever is there: a frame that is still on its way is as yet a page of this one's origin.
for (const frame of frames()) frame.contentWindow.postMessage({ type: "skin-quiz-ask" }, "*");
