import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account';
import type { Binaries } from './binaries';
import type { DataFolder } from './data-folder';
import { findRunningServer, readPidFile } from './pid-file';
import { PostgresUnavailable } from './postgres-unavailable';
import { postgresEnvironment } from './run-program';
import { watchOver } from './watchdog';

/** A server that accepts connections. */
export interface ServerProcess {
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, the data is left clean. */
  stop(): Promise<void>;
}

/** A crash recovery of a busy laptop's disk may take long; an honest failure is told much earlier. */
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;
/** How long a server that is just going away is waited for. */
const HAND_OVER_LIMIT_MS = 5_000;

/** Start the server of a data folder on a port of loopback and wait until it accepts connections. */
export async function launchServer(
  binaries: Binaries,
  data: DataFolder,
  port: number,
  account: Account | undefined,
): Promise<ServerProcess> {
  await waitUntilUnused(data);

  for (const deadline = Date.now() + HAND_OVER_LIMIT_MS; ; await pause(100)) {
    const child = await spawnServer(binaries, data, port, account);
    if (await becomesReady(child, data)) return watched(child, data);

    const log = await readFile(data.log, 'utf8');
    // The children of a killed server need a moment to notice that it is gone.
    if (log.includes('shared memory block') && Date.now() < deadline) continue;
    throw explain(log, port, data);
  }
}

async function waitUntilUnused(data: DataFolder): Promise<void> {
  for (const deadline = Date.now() + HAND_OVER_LIMIT_MS; ; await pause(50)) {
    const pid = await findRunningServer(data.cluster);
    if (pid === undefined) return;
    const isGoing = (await readPidFile(data.cluster))?.status === 'stopping';
    if (isGoing ? Date.now() < deadline : Date.now() < deadline - HAND_OVER_LIMIT_MS + 1_000) continue;
    throw new PostgresUnavailable(
      'folder-in-use',
      `Another Postgres (process ${pid}) is using ${data.folder}. Stop the Starboard that started it, or choose another data folder.`,
    );
  }
}

async function spawnServer(
  binaries: Binaries,
  data: DataFolder,
  port: number,
  account: Account | undefined,
): Promise<ChildProcess> {
  const log = await open(data.log, 'w', 0o600);
  const args = ['-D', data.cluster, ...settings(data, port).flatMap((setting) => ['-c', setting])];
  const child = spawn(binaries.postgres, args, {
    ...account,
    cwd: '/',
    detached: true,
    env: postgresEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
  });
  child.on('error', () => undefined);
  child.unref();
  await log.close();
  return child;
}

function settings(data: DataFolder, port: number): string[] {
  const shared = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    // A socket file's path has a length limit that a deep checkout passes.
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off',
  ];
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return data.isThrowAway ? [...shared, ...careless] : shared;
}

async function becomesReady(child: ChildProcess, data: DataFolder): Promise<boolean> {
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline; await pause(10)) {
    if (child.pid === undefined || hasEnded(child)) return false;
    const note = await readPidFile(data.cluster);
    if (note?.pid === child.pid && note.status === 'ready') return true;
  }
  child.kill('SIGQUIT');
  return false;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function watched(child: ChildProcess, data: DataFolder): ServerProcess {
  const { pid } = child;
  if (pid === undefined) throw new Error('A server that is ready has a process number');
  const callOff = watchOver(pid, data.isThrowAway ? data.folder : undefined);
  const ended = new Promise<void>((settle) => {
    if (hasEnded(child)) settle();
    child.once('exit', () => settle());
  });
  void ended.then(callOff);

  const stop = async (): Promise<void> => {
    child.ref();
    if (!hasEnded(child)) child.kill('SIGINT');
    const limit = setTimeout(() => child.kill('SIGQUIT'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(limit);
  };
  return { pid, ended, stop };
}

function explain(log: string, port: number, data: DataFolder): PostgresUnavailable {
  if (log.includes('Address already in use')) {
    return new PostgresUnavailable(
      'port-taken',
      `Port ${port} is taken by another program. Choose another port.`,
    );
  }
  const lastLines = log.trim().split('\n').slice(-6).join('\n');
  return new PostgresUnavailable('did-not-start', `Postgres did not start on ${data.folder}:\n${lastLines}`);
}
