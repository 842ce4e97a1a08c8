import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { PostgresUnavailable } from './postgres-unavailable';

/** The system account a process is started as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account Postgres must run as: `undefined` is our own, which is right for everybody but root,
 * because Postgres refuses to run as root.
 */
export async function accountForPostgres(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;

  const nobody = readAccount(await readFile('/etc/passwd', 'utf8'), 'nobody');
  if (nobody !== undefined) return nobody;
  throw new PostgresUnavailable(
    'no-account',
    'Postgres does not run as root and there is no account "nobody" to run it as. Start as an ordinary user.',
  );
}

/** Find an account in the text of a passwd file. Root itself is no answer, whatever it is called. */
function readAccount(passwd: string, name: string): Account | undefined {
  const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
  const [uid, gid] = (line?.split(':').slice(2, 4) ?? []).map(Number);

  const isUsable = uid !== undefined && gid !== undefined && uid > 0 && gid > 0;
  return isUsable ? { uid, gid } : undefined;
}

/**
 * The first folder on the way from the root to `path` that the account may not enter, or `undefined`
 * when the way is free. Folders that do not exist yet are not in the way.
 */
export async function findClosedFolder(path: string, account: Account): Promise<string | undefined> {
  for (const folder of wayTo(path)) {
    const entry = await stat(folder).catch(() => undefined);
    if (entry !== undefined && !mayEnter(entry, account)) return folder;
  }
  return undefined;
}

function wayTo(path: string): string[] {
  const folder = resolve(path);
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...wayTo(parent), folder];
}

function mayEnter(folder: { mode: number; uid: number; gid: number }, account: Account): boolean {
  if (folder.uid === account.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === account.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
