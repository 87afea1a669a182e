import { launch, openQuiz, serveDist, walk } from './harness.mjs';
import { visits } from './visits.mjs';
const browser = await launch(); const server = await serveDist();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await openQuiz(page, server.url);
await walk(page, { ...visits[0].answers, concerns:['dullness'], 'skin-tone': 'type-5' });
console.log(await page.locator('skin-quiz').evaluate(({ shadowRoot }) => {
  for (const d of shadowRoot.querySelectorAll('details')) d.open = true;
  const out = [];
  for (const e of shadowRoot.querySelectorAll('*')) { if ([...e.childNodes].some(n=>n.nodeType===3&&n.data.trim()) && e.checkVisibility() && parseFloat(getComputedStyle(e).fontSize) < 15.99 && !e.closest('.vh,svg')) { let p=[]; for (let a=e;a&&a.nodeType===1;a=a.parentElement) p.push(a.localName+'.'+a.className+'|'+getComputedStyle(a).fontSize); out.push(p.slice(0,6).join(' < ')); } }
  return out; }));
await browser.close(); process.exit(0);
