// The npm package through what builds other people's pages, without a line of configuration.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

import { launch } from '../browser/harness.mjs';
import { startHost } from '../browser/host.mjs';
import { assertRuns as plays, pack, run } from './project.mjs';

// What the guide for developers says, and nothing else.
const MAIN = `
import 'skin-quiz/skin-quiz.js';
import init, { recommend } from 'skin-quiz';
window.decided = init().then(() => recommend({}).status);
`;

const page = (script) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head>
<body><skin-quiz><a href="/contact">Talk to us</a></skin-quiz>${script}</body></html>`;

/** A project that has the packed dist/ installed. */
let project;
let browser;

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'skin-quiz-bundlers-'));
  const filename = await pack(project);
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: project });
  await writeFile(join(project, 'main.js'), MAIN);
  await writeFile(join(project, 'index.html'), page('<script type="module" src="/main.js"></script>'));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await rm(project, { recursive: true, force: true });
});

/** Plays through the quiz of a page to its result, and asks its API. */
const assertRuns = (t, address) => plays(t, browser, address, async (tab) => {
  assert.equal(await tab.evaluate(() => window.decided), 'incomplete');
});

/** A folder with a page for one build's script. */
async function folderFor(name, script) {
  const folder = join(project, 'built', name);
  await mkdir(folder, { recursive: true });
  if (script) await writeFile(join(folder, 'index.html'), page(script));
  return folder;
}

async function serve(t, folder) {
  const host = await startHost({ root: pathToFileURL(`${folder}/`) });
  t.after(() => host.close());
  return host.url;
}

const entryPoints = () => [join(project, 'main.js')];

test('esbuild, in parts', async (t) => {
  const outdir = await folderFor('esbuild', '<script type="module" src="main.js"></script>');
  const { warnings } = await esbuild.build({ entryPoints: entryPoints(), outdir, bundle: true, splitting: true, format: 'esm', logLevel: 'silent' });
  assert.deepEqual(warnings, []);
  await assertRuns(t, await serve(t, outdir));
});

test('esbuild, as one module, as Angular’s builder begins', async (t) => {
  const outdir = await folderFor('esbuild-one', '<script type="module" src="main.js"></script>');
  await esbuild.build({ entryPoints: entryPoints(), outdir, bundle: true, minify: true, format: 'esm', logLevel: 'silent' });
  await assertRuns(t, await serve(t, outdir));
});

test('Rollup', async (t) => {
  const dir = await folderFor('rollup', '<script type="module" src="main.js"></script>');
  const bundle = await rollup({ input: entryPoints()[0], plugins: [nodeResolve()], logLevel: 'silent' });
  await bundle.write({ dir, format: 'es' });
  await bundle.close();
  await assertRuns(t, await serve(t, dir));
});

test('webpack', async (t) => {
  const path = await folderFor('webpack', '<script src="main.js"></script>');
  const compiler = webpack({ mode: 'production', context: project, entry: './main.js', output: { path } });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  assert.deepEqual(stats.toJson({ errors: true }).errors, []);
  await assertRuns(t, await serve(t, path));
});

test('Parcel', async (t) => {
  const dir = await folderFor('parcel');
  const parcel = fileURLToPath(new URL('parcel/node_modules/parcel/lib/bin.js', import.meta.url));
  const options = ['--dist-dir', dir, '--cache-dir', join(project, 'cache-parcel'), '--log-level', 'warn', '--no-autoinstall'];
  const { stdout, stderr } = await run(process.execPath, [parcel, 'build', 'index.html', ...options], { cwd: project });
  assert.equal(stdout + stderr, '');
  await assertRuns(t, await serve(t, dir));
});

for (const release of [5, 6, 7, 8]) {
  const vite = () => import(`vite${release}`);
  const options = () => ({ root: project, logLevel: 'silent', configFile: false, cacheDir: join(project, `cache-vite-${release}`) });

  test(`Vite ${release}, built`, async (t) => {
    const outDir = await folderFor(`vite${release}`);
    const { build } = await vite();
    await build({ ...options(), build: { outDir, emptyOutDir: true } });
    await assertRuns(t, await serve(t, outDir));
  });

  test(`Vite ${release}, in development`, async (t) => {
    const { createServer } = await vite();
    const server = await createServer({ ...options(), server: { host: '127.0.0.1', port: 0 } });
    t.after(() => server.close());
    await server.listen();
    const { port } = server.httpServer.address();
    await assertRuns(t, `http://127.0.0.1:${port}/`);
  });
}
