// The examples, each as a developer has it: its own packages, the packed npm package, its own build; then
// the quiz on the built page, with the clinic that the example hands over as an object. Next.js has a
// file of its own.

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { startHost } from '../browser/host.mjs';
import { assertExampleRuns, folderOf, installInto, script, served } from './example.mjs';

for (const name of ['react', 'vue', 'svelte', 'angular', 'astro']) {
  test(`${name}, built by its own tools`, async (t) => {
    await installInto(name);
    await script(folderOf(name), 'build');
    const host = await startHost({ root: pathToFileURL(`${join(folderOf(name), 'dist')}/`) });
    t.after(() => host.close());
    await assertExampleRuns(t, host.url);
  });
}

for (const name of ['angular', 'astro']) {
  test(`${name}, in development`, async (t) => {
    await installInto(name);
    await assertExampleRuns(t, await served(t, name, 'dev'));
  });
}

// What a checker of templates says to a value that there is not, and to an event that there is not.
const WRONG = {
  react: { file: 'src/main.tsx', right: 'lang="en"', mode: 'mode="window"', said: /"window"/ },
  vue: { file: 'src/App.vue', right: 'lang="en"', mode: 'mode="window"', said: /"window"/ },
  svelte: { file: 'src/App.svelte', right: 'lang="en"', mode: 'mode="window"', said: /"window"/ },
};

for (const [name, { file, right, mode, said }] of Object.entries(WRONG)) {
  test(`${name} knows the tag: a mode that there is not is no mode`, async (t) => {
    await installInto(name);
    const copy = await mkdtemp(join(tmpdir(), `skin-quiz-${name}-`));
    t.after(() => rm(copy, { recursive: true, force: true }));
    await cp(folderOf(name), copy, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path) });
    await symlink(join(folderOf(name), 'node_modules'), join(copy, 'node_modules'), 'junction');
    await script(copy, 'check');
    const text = await readFile(join(copy, file), 'utf8');
    assert.ok(text.includes(right));
    await writeFile(join(copy, file), text.replace(right, mode));
    await assert.rejects(script(copy, 'check'), said);
  });
}
