import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const MANIFEST = 'manifest.json';

/**
 * A folder that is either there as a whole or not at all, however many processes build it at once:
 * it is built beside its place and moved there. The list of its files is kept in it, so that a
 * temporary folder that the system tidied in part is noticed and built again.
 */
export async function ensureWholeFolder(
  folder: string,
  build: (folder: string) => Promise<void>,
): Promise<string> {
  if (await isWhole(folder)) return folder;

  const draft = await mkdtemp(`${folder}-`);
  try {
    await chmod(draft, 0o755);
    await build(draft);
    await writeFile(join(draft, MANIFEST), JSON.stringify(await filesIn(draft)));
    await moveInto(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

async function moveInto(draft: string, folder: string): Promise<void> {
  // Somebody else may have finished first; theirs is as good as ours.
  if (await isWhole(folder)) return;
  // A running server may still have files of the broken folder open: it is moved away, then removed.
  if (existsSync(folder)) await rename(folder, join(draft, 'broken'));
  await rename(draft, folder).catch(async (error: unknown) => {
    if (!(await isWhole(folder))) throw error;
  });
  await rm(join(folder, 'broken'), { recursive: true, force: true });
}

async function isWhole(folder: string): Promise<boolean> {
  const manifest = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (manifest === undefined) return false;
  const files: unknown = JSON.parse(manifest);
  return Array.isArray(files) && files.every((file) => existsSync(join(folder, String(file))));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
