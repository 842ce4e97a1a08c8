import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** Runs a command of this work, in a process of its own as a person does. */
async function run(work: string, afterFailure = 'undefined') {
  const program = `
    import { withPackages } from ${JSON.stringify(join(import.meta.dirname, 'with-packages.mjs'))};
    await withPackages(${JSON.stringify(root)}, ${work}, ${afterFailure});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: root });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => printed.push(String(chunk)));
  const code = await new Promise((settle) => child.once('close', settle));
  return { code, text: printed.join('').trim() };
}

test.each([
  ['ends well', 'async () => console.log("done")', 0, 'done'],
  ['fails without a word where it answers false', 'async () => false', 1, ''],
  ['says in a sentence why it failed', 'async () => { throw new Error("No folder.") }', 1, 'No folder.'],
])('a command %s', async (_, work, code, text) => {
  expect(await run(work)).toEqual({ code, text });
});

test('a command may import TypeScript, and has the last word where it fails', async () => {
  const work = `async () => { await import(${JSON.stringify(join(root, 'tests/run/lanes.ts'))}); throw new Error('No.') }`;
  expect(await run(work, '() => console.log("0 passed, 1 failed")')).toEqual({
    code: 1,
    text: 'No.\n0 passed, 1 failed',
  });
});
