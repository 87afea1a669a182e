// A connection that breaks off, stands still or is refused, and files that are not what they should be:
// what can be had again is had again, and the console says what is the likely cause.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { page as host } from '../torture/cases.mjs';
import { serveTorture } from '../torture/server.mjs';
import { dist, launch, openQuiz } from './harness.mjs';
import { bytes, page as plainPage, startHost } from './host.mjs';
import { TYPES } from './server.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

async function open(t, { html = host(), before: prepare } = {}) {
  const server = await serveTorture(dist, { more: [{ name: 'here', html, expect: {} }] });
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-US' });
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const tab = await context.newPage();
  await prepare?.(tab);
  await openQuiz(tab, server.of('here'));
  return { tab };
}

const mounted = (tab) => tab.waitForFunction(() => document.querySelector('skin-quiz').past?.some(({ type }) => type === 'skin-quiz-ready'));

for (const [name, pattern] of Object.entries({ wasm: /assets\/.*\.wasm/, glue: /assets\/skin_quiz\.\w+\.js/, look: /assets\/look\./, words: /assets\/text\./ })) {
  test(`one reset connection for the ${name}: it is asked for again, and said`, async (t) => {
    const said = [];
    let asked = 0;
    const { tab } = await open(t, {
      before: async (tab) => {
        tab.on('console', (message) => said.push(message.text()));
        await tab.route(pattern, (route) => (asked++ ? route.continue() : route.abort('connectionreset')));
      },
    });
    await mounted(tab);
    assert.ok(asked >= 2);
    assert.ok(said.some((line) => line.includes('it is asked for again')), String(said));
    assert.ok(!said.some((line) => line.includes('visitors see the fallback')), String(said));
  });
}

test('a wasm that takes longer than 15 seconds and keeps coming is waited for', async (t) => {
  const body = '<skin-quiz>x</skin-quiz><script type="module" src="/skin-quiz.js"></script>';
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(plainPage(body));
    const whole = await bytes(dist, pathname.slice(1));
    if (!whole) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[pathname.slice(pathname.lastIndexOf('.'))] ?? 'text/plain' });
    if (!pathname.endsWith('.wasm')) return response.end(whole);
    const part = Math.ceil(whole.length / 10);
    for (let at = 0; at < whole.length; at += part) {
      response.write(whole.subarray(at, at + part));
      await wait(1900);
    }
    return response.end();
  });
  await new Promise((go) => server.listen(0, '127.0.0.1', go));
  const context = await browser.newContext();
  t.after(async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
  });
  const tab = await context.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => document.querySelector('skin-quiz').past?.some(({ type }) => type === 'skin-quiz-ready'), undefined, { timeout: 40_000 });
  assert.ok((await tab.evaluate(() => performance.now())) > 15_500);
});

test('the console names the likely cause', async (t) => {
  const causes = [
    [{ moved: true }, /optimiser/],
    [{ missing: /assets\/.*\.wasm/ }, /HTTP 404; it is not there: upload the whole folder again, with assets\//],
    [{ blocked: /assets\/.*\.wasm/ }, /content blocker.*Content-Security-Policy/],
  ];
  for (const [{ moved, missing, blocked }, wanted] of causes) {
    const site = await startHost({ pages: { '/page.html': plainPage(`<skin-quiz>x</skin-quiz><script type="module" src="${moved ? '/cache/merged-1.js' : '/skin-quiz.js'}"></script>`) } });
    if (moved) site.files['cache/merged-1.js'] = await bytes(dist, 'skin-quiz.js');
    const tab = await browser.newPage();
    t.after(() => Promise.all([tab.close(), site.close()]));
    if (missing) await tab.route(missing, (route) => route.fulfill({ status: 404, body: 'no' }));
    if (blocked) await tab.route(blocked, (route) => route.abort('blockedbyclient'));
    const said = tab.waitForEvent('console', (message) => message.text().includes('visitors see the fallback'));
    await tab.goto(`${site.origin}/page.html`);
    assert.match((await said).text(), wanted);
  }
});

test('a clinic file without end is read no further than it may be long', async (t) => {
  let sent = 0;
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    const more = () => {
      while (!response.destroyed && sent < 2e8) {
        sent += 65536;
        if (!response.write(' '.repeat(65536))) return response.once('drain', more);
      }
      return undefined;
    };
    more();
  });
  await new Promise((go) => server.listen(0, '127.0.0.1', go));
  t.after(() => (server.closeAllConnections(), server.close()));
  const warned = [];
  const { tab } = await open(t, {
    html: host({ attributes: `clinic="http://127.0.0.1:${server.address().port}/clinic.json"` }),
    before: (tab) => tab.on('console', (message) => warned.push(message.text())),
  });
  await mounted(tab);
  assert.ok(warned.some((line) => line.includes('larger than 256 kB')), String(warned));
  assert.ok(sent < 2e7, `${sent} bytes were sent`);
});

test('a clinic file that leads on to another site is not used', async (t) => {
  const other = await startHost({ pages: { '/clinic.json': '{"name":"Stranger"}' } });
  t.after(() => other.close());
  const warned = [];
  const { tab } = await open(t, {
    html: host({ attributes: 'clinic="clinic.json"' }),
    before: async (tab) => {
      tab.on('console', (message) => warned.push(message.text()));
      await tab.route(/case\/\d+\/clinic\.json/, (route) => route.fulfill({ status: 302, headers: { location: `${other.origin}/clinic.json` } }));
    },
  });
  await mounted(tab);
  assert.ok(warned.some((line) => line.includes('another site')), String(warned));
});
