import { launch, openQuiz, serveDist, tabOf } from './harness.mjs';
import { fillPage, goOn, walk } from './steps.mjs';
import { visits } from './visits.mjs';
const [,, which='0', width='360', lang='en', theme=''] = process.argv;
const server = await serveDist(); const browser = await launch();
const page = await browser.newPage({ viewport: { width:+width, height: 740 }, deviceScaleFactor: 1.5, colorScheme: theme==='dark'?'dark':'light', locale: lang });
await page.addInitScript((l)=>{ addEventListener('DOMContentLoaded',()=>document.querySelector('skin-quiz')?.setAttribute('lang', l)); }, lang);
await openQuiz(page, server.url);
const one = visits[+which]; let n=0;
const shot = async (name) => { await page.waitForTimeout(250); await page.locator('skin-quiz').screenshot({ path: `/tmp/shots/${which}-${width}-${lang}${theme}-${n++}-${name}.png` }); };
await walk(tabOf(page), one.answers, { early: one.early, meet: async (at) => { await shot(at.step ?? at.page ?? at.question); },
  give: async (tab, answers) => { const g = await fillPage(tab, answers); if (process.env.FILLED) await shot('filled'); await goOn(tab); return g; } });
await browser.close(); await server.close?.(); process.exit(0);
