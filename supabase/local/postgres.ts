/**
 * A Postgres of our own: the real server from npm, for `npm start` and for the tests. Nothing needs to
 * be installed on the computer and nobody needs to be root; as root it runs as an unprivileged account.
 *
 * It listens on loopback only and ends with the process that started it, even if that is killed.
 */
import { rm } from 'node:fs/promises';
import { type Account, accountForPostgres } from './postgres/account';
import { type Binaries, installBinaries } from './postgres/binaries';
import { type DataFolder, makeThrowAwayFolder, openDataFolder } from './postgres/data-folder';
import { findFreePort } from './postgres/free-port';
import { PostgresUnavailable } from './postgres/postgres-unavailable';
import { openRunFolder } from './postgres/run-folder';
import { launchServer, type ServerProcess } from './postgres/server-process';

export interface PostgresOptions {
  /** Kept between runs, safely written. Left out: an empty database that is gone when it stops. */
  readonly dataFolder?: string;
  /** Left out: a free one. */
  readonly port?: number;
}

export interface EmbeddedPostgres {
  /** Connects the superuser `postgres` to the database `postgres`; the password is in it. */
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  /** The server's process, for tests that kill it. */
  readonly pid: number;
  /** Shut down and wait for the end. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Start Postgres and wait until it accepts connections.
 *
 * @throws PostgresUnavailable with a sentence for the person when it cannot be had.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<EmbeddedPostgres> {
  const account = await accountForPostgres();
  const runFolder = await openRunFolder(account);
  const binaries = await installBinaries(runFolder);
  const data =
    options.dataFolder === undefined
      ? await makeThrowAwayFolder(runFolder, binaries, account)
      : await openDataFolder(options.dataFolder, binaries, account);
  const throwAway = async (): Promise<void> => {
    if (data.isThrowAway) await rm(data.folder, { recursive: true, force: true });
  };
  const { server, port } = await launchOnPort(binaries, data, account, options.port).catch(
    async (error: unknown) => {
      await throwAway();
      throw error;
    },
  );

  return {
    url: `postgres://postgres:${data.password}@127.0.0.1:${port}/postgres`,
    port,
    dataFolder: data.folder,
    pid: server.pid,
    stop: async () => {
      await server.stop();
      await throwAway();
    },
  };
}

/** A free port may be taken between finding and using it, most of all when many tests start at once. */
async function launchOnPort(
  binaries: Binaries,
  data: DataFolder,
  account: Account | undefined,
  wanted: number | undefined,
): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await findFreePort());
    try {
      return { server: await launchServer(binaries, data, port, account), port };
    } catch (error) {
      const isTaken = error instanceof PostgresUnavailable && error.code === 'port-taken';
      if (!isTaken || wanted !== undefined || attempt === 5) throw error;
    }
  }
}
