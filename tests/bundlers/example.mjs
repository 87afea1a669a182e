// How an example is built and served: with its own packages and tools, and the packed npm package.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { launch } from '../browser/harness.mjs';
import { assertRuns, pack, run } from './project.mjs';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
export const folderOf = (name) => join(EXAMPLES, name);

// Angular and Astro want a newer Node than the least one that these tests run on; npm carries one.
const NEWER_NODE = dirname(fileURLToPath(new URL('node_modules/node/bin/node', import.meta.url)));
const environment = {
  ...process.env,
  ...(Number(process.versions.node.split('.')[0]) < 22 ? { PATH: NEWER_NODE + delimiter + process.env.PATH } : {}),
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  FORCE_COLOR: '0',
};
// Of a run that `node --test` began itself, and of no concern to what it starts.
delete environment.NODE_TEST_CONTEXT;

let packed;
let tarball;
let browser;

before(async () => {
  packed = await mkdtemp(join(tmpdir(), 'skin-quiz-examples-'));
  tarball = join(packed, await pack(packed));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await rm(packed, { recursive: true, force: true });
});

/** Puts the packed package into an example, as `npm install` with its path does. */
export async function installInto(name) {
  const target = join(folderOf(name), 'node_modules', 'skin-quiz');
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  await run('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1']);
}

/** Runs one of an example's own scripts; what it prints, or an error with all of it. */
export async function script(folder, name, ...more) {
  const command = ['run', name, ...(more.length ? ['--', ...more] : [])];
  const { stdout, stderr } = await run('npm', command, { cwd: folder, env: environment, maxBuffer: 1e8 })
    .catch((error) => assert.fail(`npm ${command.join(' ')}: ${error.stdout}\n${error.stderr}`));
  return stdout + stderr;
}

export async function assertExampleRuns(t, address) {
  const { tab, clinic } = await assertRuns(t, browser, address);
  assert.equal(clinic.currency, 'EUR', 'the clinic came as an object');
  await tab.locator('#seen').waitFor(); // the page heard the end
}

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a script of an example that serves it, until the test ends; its address. */
export async function served(t, name, command, ...more) {
  const port = await freePort();
  const child = spawn('npm', ['run', command, '--', ...more, '--port', String(port)], {
    cwd: folderOf(name), env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const ended = once(child, 'exit');
  t.after(async () => {
    // With what npm started.
    if (child.exitCode === null) process.kill(-child.pid);
    await ended;
  });
  const address = `http://localhost:${port}/`;
  for (;;) {
    assert.equal(child.exitCode, null, said);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return address;
    assert.equal(answer, undefined, said);
    await wait(200);
  }
}
