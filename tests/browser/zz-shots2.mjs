import { launch, openQuiz, serveDist, tabOf } from './harness.mjs';
import { fillPage, goOn, walk } from './steps.mjs';
import { visits } from './visits.mjs';
const [,, width='360', lang='en', scheme='light'] = process.argv;
const server = await serveDist(); const browser = await launch();
const page = await browser.newPage({ viewport: { width:+width, height: 740 }, deviceScaleFactor: 1.5, colorScheme: scheme });
const body = `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><style>body{margin:16px;background:${scheme==='dark'?'#151311':'#efe4d6'}}</style><script type="module" src="skin-quiz.js"></script><skin-quiz></skin-quiz>`;
await page.route('**/test.html', (r) => r.fulfill({ contentType: 'text/html', body }));
await openQuiz(page, server.url+'test.html');
const answers = { ...visits[0].answers, concerns:['acne-scars','other-scars'], 'scar-type':'small-flat','scar-age-months':20, areas:['face','lips','abdomen'], health:['smoking'], medicines:['isotretinoin'], 'isotretinoin-months':9, 'recent-treatments':['filler'], 'weeks-since-filler':30, 'event-weeks':20, budget:900 };
let n=0;
await walk(tabOf(page), answers, { give: async (tab, a) => { const g = await fillPage(tab, a); await page.mouse.move(0,0); await page.waitForTimeout(250); await page.locator('skin-quiz').screenshot({ path: `/tmp/shots/f-${width}-${lang}${scheme}-${n++}-x.png` }); await goOn(tab); return g; },
 goFurther: async (tab, action) => { await page.waitForTimeout(250); await page.locator('skin-quiz').screenshot({ path: `/tmp/shots/f-${width}-${lang}${scheme}-${n++}-early.png` }); await tab.click(`[data-action="${action}"]`); } });
await browser.close(); process.exit(0);
