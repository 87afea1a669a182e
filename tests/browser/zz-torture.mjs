import { serveTorture } from '../torture/server.mjs';
import { dist, launch } from './harness.mjs';
const browser = await launch(); const server = await serveTorture(dist);
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
const page = await context.newPage(); await page.goto(server.url);
for (let n = 0; n < 33; n++) { await page.waitForTimeout(8000); const t = await page.evaluate(() => ({ done: window.torture.done, n: window.torture.results.filter(Boolean).length })); if (t.done) break; }
const r = await page.evaluate(() => window.torture.results.filter(Boolean).map(({name, ms, faults}) => ({name, ms, faults})));
console.log(r.length, 'run'); for (const one of r.filter(({faults}) => faults.length)) console.log(one.name, one.ms, one.faults.slice(0,3).join(' | '));
console.log('slowest', r.sort((a,b)=>b.ms-a.ms).slice(0,5).map(o=>`${o.name} ${o.ms}`).join('; '));
await browser.close(); process.exit(0);
