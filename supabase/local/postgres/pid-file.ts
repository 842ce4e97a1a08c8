import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What `postmaster.pid` says: line 1 is the process, line 8 what it is doing. */
interface PidFile {
  readonly pid: number;
  readonly status: string;
}

/** The server's own note about itself, or `undefined` when there is none. */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const text = await readFile(pathIn(cluster), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, status: lines[7]?.trim() ?? '' } : undefined;
}

/**
 * The process that really serves this cluster, or `undefined`. A killed server leaves its note behind
 * and its number may meanwhile belong to anybody, which Postgres cannot tell: such a note is removed.
 */
export async function findRunningServer(cluster: string): Promise<number | undefined> {
  const note = await readPidFile(cluster);
  if (note === undefined || !isAlive(note.pid)) return undefined;

  const command = await commandOf(note.pid);
  const isAnotherProgram = !/\bpostgres(\.exe)?\b/.test(command);
  const isAnotherCluster = /-D\s+\//.test(command) && !command.includes(cluster);
  if (!isAnotherProgram && !isAnotherCluster) return note.pid;

  await rm(pathIn(cluster), { force: true });
  return undefined;
}

function pathIn(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return command.replaceAll('\0', ' ');
  }
  // Windows has no `ps`; there the note is believed, and Postgres itself decides.
  if (process.platform === 'win32') return 'postgres';
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout;
}
