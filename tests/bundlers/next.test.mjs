// The example for Next.js, which renders the page on a server first: in development, and built by both of
// its bundlers.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { assertExampleRuns, folderOf, installInto, script, served } from './example.mjs';

test('next, in development', async (t) => {
  await installInto('next');
  await assertExampleRuns(t, await served(t, 'next', 'dev'));
});

for (const bundler of ['turbopack', 'webpack']) {
  test(`next, built with ${bundler}`, async (t) => {
    await installInto('next');
    await rm(join(folderOf('next'), '.next'), { recursive: true, force: true });
    await script(folderOf('next'), 'build', `--${bundler}`);
    await assertExampleRuns(t, await served(t, 'next', 'start'));
  });
}
