import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const MANIFEST = 'manifest.json';

/** How a folder is built, and when what stands there serves. */
export interface WholeFolder {
  build(draft: string): Promise<void>;
  /** Asked of a folder with all its files; left out: every such folder serves. */
  serves?(folder: string): Promise<boolean>;
}

/**
 * A folder that is either there as a whole or not at all, however many processes build it at once:
 * it is built beside its place and moved there. The list of its files is kept in it, so that a
 * temporary folder that the system tidied in part is noticed and built again.
 *
 * @returns `folder`
 */
export async function ensureWholeFolder(folder: string, made: WholeFolder): Promise<string> {
  if (await isReady(folder, made)) return folder;

  const draft = await mkdtemp(`${folder}-`);
  try {
    await chmod(draft, 0o755);
    await made.build(draft);
    await writeFile(join(draft, MANIFEST), JSON.stringify(await filesIn(draft)));
    await moveInto(draft, folder, made);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

async function moveInto(draft: string, folder: string, made: WholeFolder): Promise<void> {
  // Somebody else may have finished first; theirs is as good as ours.
  if (await isReady(folder, made)) return;
  // A running server may still have files of the broken folder open: it is moved away, then removed. It stays in
  // the same parent, because a folder of another account may be renamed there but not moved elsewhere.
  const broken = `${draft}-broken`;
  if (existsSync(folder)) await rename(folder, broken);
  await rename(draft, folder).catch(async (error: unknown) => {
    if (!(await isReady(folder, made))) throw error;
  });
  await rm(broken, { recursive: true, force: true }).catch(leaveWhatIsNotOurs);
}

/** What another account keeps in its folders only that account can remove; it is in nobody's way. */
function leaveWhatIsNotOurs(error: unknown): void {
  const isDenied = error instanceof Error && 'code' in error && /^(?:EACCES|EPERM)$/.test(String(error.code));
  if (!isDenied) throw error;
}

async function isReady(folder: string, { serves }: WholeFolder): Promise<boolean> {
  return (await isWhole(folder)) && (serves === undefined || (await serves(folder)));
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
