/** The page scripts as they ship, built alone into a folder of their own. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../../..');

export interface PageScripts {
  clip: string;
  readability: string;
}

export async function buildPageScripts(): Promise<PageScripts> {
  const folder = await mkdtemp(join(tmpdir(), 'starboard-clip-'));
  const options = { root, outDir: folder, filterEntrypoints: ['clip', 'clip-readability'] };
  const wxt = pathToFileURL(join(root, 'node_modules/wxt/dist/index.mjs')).href;
  // In a process of its own: the builder changes the folder and the mode of the one it runs in.
  const program = `const { build } = await import(${JSON.stringify(wxt)}); await build(${JSON.stringify(options)}); process.exit(0);`;
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: root });
    const read = (name: string) => readFile(join(folder, 'chrome-mv3', name), 'utf8');
    return { clip: await read('clip.js'), readability: await read('clip-readability.js') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
