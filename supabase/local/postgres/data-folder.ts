import { randomBytes } from 'node:crypto';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Account, findClosedFolder } from './account';
import type { Binaries } from './binaries';
import { PostgresUnavailable } from './postgres-unavailable';
import { runProgram } from './run-program';
import { ensureWholeFolder } from './whole-folder';

/**
 * Where one server keeps its things: `cluster` is what Postgres itself calls its data directory,
 * `log` is what it last said, and `password` is the superuser's.
 */
export interface DataFolder {
  readonly folder: string;
  readonly cluster: string;
  readonly log: string;
  readonly password: string;
  /** Thrown away when the server stops, so nothing in it needs to survive a crash. */
  readonly isThrowAway: boolean;
}

/** Nobody else can guess the port of a throw-away server in time, and there is nothing in it to find. */
const THROW_AWAY_PASSWORD = 'postgres';

/** Open the data folder at `path`, making an empty database in it the first time. */
export async function openDataFolder(
  path: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<DataFolder> {
  const folder = resolve(path);
  await mkdir(folder, { recursive: true });
  // A strict umask would close the new folder to the account.
  if (account !== undefined) await chmod(folder, 0o755);
  await refuseClosedFolder(folder, account);

  const data = { ...placesIn(folder), password: await keepPassword(folder), isThrowAway: false };
  const major = await readMajor(data.cluster);
  if (major === undefined) await initialise(data, binaries, account);
  else if (major !== binaries.major) {
    throw new PostgresUnavailable(
      'other-major-version',
      `The data in ${folder} was written by Postgres ${major}, and this is Postgres ${binaries.major}. Move the folder away to start afresh, or run the version of Starboard that wrote it.`,
    );
  }
  return data;
}

/** Make a data folder for one run, copied from a template: a tenth of the time `initdb` takes. */
export async function makeThrowAwayFolder(
  runFolder: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<DataFolder> {
  const template = await ensureTemplate(runFolder, binaries, account);
  const folder = await mkdtemp(join(await findTemporaryFolder(account), 'starboard-throw-away-'));
  await handOver(folder, account);
  const data = { ...placesIn(folder), password: THROW_AWAY_PASSWORD, isThrowAway: true };
  await copyCluster(join(template, 'cluster'), data.cluster, account);
  return data;
}

/** An empty database to copy from. Postgres lets its owner alone read it, so a copied checkout brings a useless one. */
function ensureTemplate(
  runFolder: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<string> {
  return ensureWholeFolder(join(runFolder, `${binaries.version}-template`), {
    build: async (draft) => {
      await handOver(draft, account);
      await runInitdb(binaries, join(draft, 'cluster'), account, ['-A', 'trust', '--no-sync']);
    },
    serves: (template) => isOf(join(template, 'cluster'), account),
  });
}

/** Whether a folder belongs to the account, or to us where there is none. Windows knows no such owner. */
async function isOf(folder: string, account: Account | undefined): Promise<boolean> {
  const { uid } = await stat(folder);
  return uid === (account?.uid ?? process.getuid?.() ?? uid);
}

function placesIn(folder: string): { folder: string; cluster: string; log: string } {
  return { folder, cluster: join(folder, 'cluster'), log: join(folder, 'postgres.log') };
}

async function refuseClosedFolder(folder: string, account: Account | undefined): Promise<void> {
  const closed = account && (await findClosedFolder(folder, account));
  if (closed === undefined) return;
  throw new PostgresUnavailable(
    'folder-unreachable',
    `As root, Postgres runs as the account "nobody", which may not enter ${closed}. Keep the data outside it, for example below /var/lib.`,
  );
}

async function keepPassword(folder: string): Promise<string> {
  const file = join(folder, 'postgres-password');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;

  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function readMajor(cluster: string): Promise<string | undefined> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  return version?.trim();
}

/** Made beside its place and moved there, because an `initdb` that was killed leaves half a cluster. */
async function initialise(data: DataFolder, binaries: Binaries, account: Account | undefined): Promise<void> {
  const draft = await mkdtemp(`${data.cluster}-`);
  const [cluster, passwordFile] = [join(draft, 'cluster'), join(draft, 'password')];
  await writeFile(passwordFile, data.password, { mode: 0o600 });
  await handOver(passwordFile, account);
  await handOver(draft, account);

  await runInitdb(binaries, cluster, account, ['-A', 'scram-sha-256', `--pwfile=${passwordFile}`]);
  await rename(cluster, data.cluster);
  await rm(draft, { recursive: true });
}

async function runInitdb(
  binaries: Binaries,
  cluster: string,
  account: Account | undefined,
  args: readonly string[],
): Promise<void> {
  const settings = ['-D', cluster, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--wal-segsize=4'];
  await runProgram(binaries.initdb, [...settings, ...args], account);
}

async function copyCluster(from: string, to: string, account: Account | undefined): Promise<void> {
  if (process.platform === 'win32') await cp(from, to, { recursive: true });
  // Run as the account, so that the copy is its own.
  else await runProgram('cp', ['-Rp', from, to], account);
}

async function findTemporaryFolder(account: Account | undefined): Promise<string> {
  const closed = account && (await findClosedFolder(tmpdir(), account));
  return closed === undefined ? tmpdir() : '/var/tmp';
}

async function handOver(path: string, account: Account | undefined): Promise<void> {
  if (account !== undefined) await chown(path, account.uid, account.gid);
}
