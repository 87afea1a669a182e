// dist/ as an npm package: what is in it, that it installs without a network, imports and type-checks.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { dist } from './dist.mjs';

const run = promisify(execFile);
const root = fileURLToPath(dist);
const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));

/** A project that has the packed dist/ installed. */
let project;

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'skin-quiz-package-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', project], { cwd: root });
  const [{ filename }] = JSON.parse(stdout);
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: project });
});

after(() => rm(project, { recursive: true, force: true }));

/** Runs a module in the project; returns what it prints. */
async function program(source) {
  await writeFile(join(project, 'program.mjs'), source);
  const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: project });
  return stdout.trim();
}

test('npm packs what an embed needs and nothing else', async () => {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json'], { cwd: root });
  const [{ name, files }] = JSON.parse(stdout);
  assert.equal(name, 'skin-quiz');
  const paths = files.map(({ path }) => path);
  const { releases } = JSON.parse(await readFile(new URL('releases.json', dist)));
  const languages = releases[0].assets.flatMap((path) => path.match(/\btext\.([^.]+)\./)?.[1] ?? []);
  assert.ok(languages.includes('en') && languages.length > 1, String(languages));
  const own = ['package.json', 'skin-quiz.js', 'skin-quiz.d.ts', 'skin_quiz.js', 'skin_quiz.d.ts', 'skin_quiz_bg.wasm',
    'frame.html', 'frame.js', 'integrity.json', 'clinic.schema.json', 'law.txt', 'custom-elements.json', 'web-types.json', 'LICENSE-APACHE', 'LICENSE-MIT', 'THIRD-PARTY.txt',
    'bundled/skin-quiz.js', 'bundled/skin_quiz.js', 'bundled/wasm.base64.js', 'bundled/wasm.js',
    'skin-quiz.css', ...languages.map((lang) => `snippet.${lang}.html`)];
  assert.deepEqual(paths.sort(), [...own, ...releases[0].assets].sort());
});

test('package.json says what it is, and invents no address', async () => {
  const { license, description, type, repository } = JSON.parse(await readFile(new URL('package.json', dist)));
  assert.deepEqual({ license, type, repository }, { license: 'MIT OR Apache-2.0', type: 'module', repository: undefined });
  assert.ok(description);
});

test('a Node program imports the installed package and decides', async () => {
  const said = await program(`
    import { readFile } from 'node:fs/promises';
    import { initSync, nextStep, recommend } from 'skin-quiz';
    initSync({ module: await readFile(new URL(import.meta.resolve('skin-quiz/skin_quiz_bg.wasm'))) });
    console.log(nextStep({}).question, recommend({}).status);
  `);
  assert.equal(said, 'concerns incomplete');
});

test('the element resolves from the installed package, with all it loads', async () => {
  const said = await program(`
    import { access, readFile } from 'node:fs/promises';
    const element = new URL(import.meta.resolve('skin-quiz/skin-quiz.js'));
    const loads = [...String(await readFile(element)).matchAll(/\\.\\/assets\\/[^"'\`]+/g)].map(([path]) => path);
    for (const path of loads) await access(new URL(path, element));
    console.log(element.pathname.split('/').pop(), loads.length > 5);
  `);
  assert.equal(said, 'skin-quiz.js true');
});

test('its types compile strictly, with every library checked', async () => {
  await mkdir(join(project, 'src'), { recursive: true });
  await writeFile(
    join(project, 'src', 'uses.ts'),
    `import init, { loadLanguage, recommend, type Answers, type Recommendation } from 'skin-quiz';
     import 'skin-quiz/skin-quiz.js';
     const answers: Answers = { concerns: ['dullness'], 'event-weeks': 30 };
     export async function decide(): Promise<Recommendation> {
       await init();
       await loadLanguage('de');
       return recommend(answers, { currency: 'EUR' }, 'de');
     }
     const element = document.createElement('skin-quiz');
     element.clinic = { name: 'A clinic' };
     element.clinic = 'clinic.json';
     element.idleReset = 5;
     element.addEventListener('skin-quiz-share', ({ detail }) => detail.text.toUpperCase());
     document.addEventListener('skin-quiz-step', ({ detail }) => detail.step / detail.of);
     // @ts-expect-error: this one carries nothing
     window.addEventListener('skin-quiz-complete', ({ detail }) => detail.recommended);
     // @ts-expect-error: minutes are a number
     element.idleReset = 'soon';
     // @ts-expect-error: there is no such suitability
     export const wrong: Recommendation['options'][0]['suitability'] = 'perfect';
    `,
  );
  for (const [module, resolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
    const options = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--target', 'es2022', '--lib', 'es2022,dom',
      '--module', module, '--moduleResolution', resolution, '--noUncheckedSideEffectImports'];
    const { stdout } = await run(process.execPath, [compiler, ...options, 'src/uses.ts'], { cwd: project }).catch((error) => error);
    assert.equal(stdout, '', `${module}: ${stdout}`);
  }
});

test('the descriptions of the element are named, and the manifest has the form of its standard', async () => {
  const { customElements, 'web-types': webTypes, version } = JSON.parse(await readFile(new URL('package.json', dist)));
  const manifest = await readFile(new URL(customElements, dist), 'utf8');
  assert.equal(JSON.parse(await readFile(new URL(webTypes, dist))).version, version);
  const types = fileURLToPath(new URL('node_modules/custom-elements-manifest/schema.d.ts', import.meta.url));
  await mkdir(join(project, 'manifest'), { recursive: true });
  // The standard's types know the fields of an element, and give its list of members those of any class.
  const compile = async (text) => {
    const described = JSON.parse(text);
    const [element] = described.modules[0].declarations;
    const { members } = element;
    delete element.members;
    await writeFile(join(project, 'manifest', 'manifest.ts'), `
      import type { CustomElementField, Package } from ${JSON.stringify(types.replace(/\.d\.ts$/, '.js'))};
      export const members: CustomElementField[] = ${JSON.stringify(members)};
      export const manifest: Package = ${JSON.stringify(described)};
    `);
    const options = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'];
    return run(process.execPath, [compiler, ...options, join('manifest', 'manifest.ts')], { cwd: project }).then(() => '', ({ stdout }) => stdout);
  };
  assert.equal(await compile(manifest), '');
  assert.match(await compile(manifest.replace('"cssParts"', '"cssPart"')), /cssPart/);
  assert.match(await compile(manifest.replace('"readonly"', '"readable"')), /readable/);
});
