// What static hosts send as they come: `node tests/hosts/measure.mjs` after `cargo xtask dist`, with
// SKIN_QUIZ_CHROMIUM naming a browser. Each host that this machine has serves a site of one page, a clinic
// file and the quiz, with its default settings; what a first and a second visit transfer is counted by the
// browser, until the quiz runs. No test: the table in docs/embedding.md was made by it.
//
// `serve` and `http-server` are taken from npm's packages in this folder (`npm ci`), the others from the system.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { launch } from '../browser/harness.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const npm = (path) => [process.execPath, fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))];

// What the release's site folder does not have (xtask/src/release.rs).
const LEFT_OUT = /^(bundled|demo|index\.html|sw\.js|standalone\.html|manifest\.webmanifest)/;

/** Each host: its settings, which only say where the files are and at which port; how it starts, and how it tells its version. */
const HOSTS = {
  nginx: {
    version: ['nginx', '-v'],
    files: (port, site, folder) => ({
      // `mime.types` is what every package of nginx names.
      'nginx.conf': `daemon off; pid ${folder}/pid; error_log stderr;
events {}
http { include ${process.env.NGINX_TYPES ?? '/etc/nginx/mime.types'}; default_type application/octet-stream; gzip on; access_log off;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${site}; } }`,
    }),
    start: (port, site, folder) => ['nginx', '-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'],
  },
  Caddy: {
    version: ['caddy', 'version'],
    start: (port, site) => ['caddy', 'file-server', '--root', site, '--listen', `127.0.0.1:${port}`],
  },
  'Caddy, as in the guide': {
    version: ['caddy', 'version'],
    files: (port, site) => ({
      Caddyfile: `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n  root * ${site}\n  header /skin-quiz/* Access-Control-Allow-Origin *\n  header /clinic.json Access-Control-Allow-Origin *\n  file_server {\n    precompressed br gzip\n  }\n}\n`,
    }),
    start: (port, site, folder) => ['caddy', 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
  },
  'Python’s http.server': {
    version: ['python3', '--version'],
    start: (port, site) => ['python3', '-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', site],
  },
  'npx serve': {
    version: [...npm('serve/build/main.js'), '--version'],
    start: (port, site) => [...npm('serve/build/main.js'), '--no-port-switching', '-L', '-l', `tcp://127.0.0.1:${port}`, site],
  },
  'npx http-server': {
    version: [...npm('http-server/bin/http-server'), '--version'],
    start: (port, site) => [...npm('http-server/bin/http-server'), site, '-a', '127.0.0.1', '-p', String(port), '-s'],
  },
};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** What a program says of its version, or undefined where there is none. */
async function versionOf([program, ...rest]) {
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const there = await new Promise((resolve) => child.on('error', () => resolve(false)).on('close', () => resolve(true)));
  return there ? /\d+\.\d+[.\d]*/.exec(said)?.[0] : undefined;
}

/** The bytes and requests of a visit, counted as they come over the wire. */
async function visit(context, address) {
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  const seen = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (seen.bytes += encodedDataLength));
  session.on('Network.responseReceived', ({ response }) => (seen.requests += response.fromDiskCache || response.fromPrefetchCache ? 0 : 1));
  await tab.addInitScript(() => document.addEventListener('skin-quiz-ready', () => (window.wasmIsThere = true)));
  await tab.goto(address);
  await tab.waitForFunction(() => window.wasmIsThere, undefined, { timeout: 60_000 });
  await wait(1000); // for what was given up, and is still told of
  await tab.close();
  return seen;
}

/** Whether the frame hears what its address asks for after a `?` and after a `#`. */
async function frameHears(context, address) {
  const heard = [];
  for (const mark of ['?', '#']) {
    const tab = await context.newPage();
    await tab.goto(`${address}skin-quiz/frame.html${mark}lang=de`);
    await tab.waitForFunction(() => document.querySelector('skin-quiz').dataset.state === 'question', undefined, { timeout: 60_000 });
    heard.push((await tab.evaluate(() => document.querySelector('skin-quiz').lang)) === 'de' ? 'yes' : 'no');
    await tab.close();
  }
  return heard;
}

const folder = await mkdtemp(join(tmpdir(), 'skin-quiz-hosts-'));
await chmod(folder, 0o755); // a host may read as somebody else
const site = join(folder, 'site');
await mkdir(join(site, 'skin-quiz'), { recursive: true });
await cp(join(ROOT, 'xtask/release/site'), site, { recursive: true });
for (const name of await readdir(join(ROOT, 'dist'))) {
  if (!LEFT_OUT.test(name)) await cp(join(ROOT, 'dist', name), join(site, 'skin-quiz', name), { recursive: true });
}
const browser = await launch();
console.log('| host | first visit | second visit | frame: `?`, `#` |\n|---|---|---|---|');
for (const [name, { version, files, start }] of Object.entries(HOSTS)) {
  const release = await versionOf(version);
  if (!release) {
    console.log(`| ${name} | not on this machine | | |`);
    continue;
  }
  const port = await freePort();
  const own = await mkdtemp(join(folder, 'host-'));
  for (const [file, text] of Object.entries(files?.(port, site, own) ?? {})) await writeFile(join(own, file), text);
  const [program, ...rest] = start(port, site, own);
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ended = once(child, 'exit');
  const address = `http://127.0.0.1:${port}/`;
  try {
    while (!(await fetch(address).catch(() => undefined))) {
      if (child.exitCode !== null) throw new Error(`${name}: ${said}`);
      await wait(100);
    }
    const context = await browser.newContext({ locale: 'en-US' });
    const [first, second] = [await visit(context, `${address}quiz.html`), await visit(context, `${address}quiz.html`)];
    const shown = ({ bytes, requests }) => `${(bytes / 1000).toFixed(1)} kB, ${requests} requests`;
    const [query, fragment] = await frameHears(context, address);
    console.log(`| ${name} ${release} | ${shown(first)} | ${shown(second)} | ${query}, ${fragment} |`);
    await context.close();
  } catch (error) {
    console.log(`| ${name} ${release} | ${error.message.split('\n')[0]} | | |`);
    process.exitCode = 1;
  } finally {
    child.kill();
    await ended;
  }
}
await browser.close();
await rm(folder, { recursive: true, force: true });
