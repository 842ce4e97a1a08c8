/** `npm start` as a test sees it: a process of its own with a home and ports of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const script = join(import.meta.dirname, '..', 'start.mjs');

export interface StartForTest {
  process: ChildProcess;
  /** Everything it has said so far. */
  said(): string;
  /** Every process that it started, and those that they started. */
  descendants(): number[];
  /** Its exit code once it has ended. */
  ended: Promise<number | null>;
}

/** Starts from the root folder, as somebody would with a path in a shortcut. */
export function start(env: Record<string, string>): StartForTest {
  const child = spawn(process.execPath, [script], {
    cwd: '/',
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { process: child, said: () => text, descendants: () => descendantsOf(child.pid ?? -1), ended };
}

/** @throws with everything it said, when it ends first or says nothing of the kind in time (ms) */
export async function untilItSays(started: StartForTest, words: string, patience = 60_000): Promise<void> {
  const giveUpAt = Date.now() + patience;
  while (!started.said().includes(words)) {
    const hasEnded = started.process.exitCode !== null || started.process.signalCode !== null;
    if (hasEnded || Date.now() > giveUpAt) throw new Error(`It never said "${words}":\n${started.said()}`);
    await pause(50);
  }
}

/** The processes of these that still run after at most `patience` ms. What nobody has buried yet does not count. */
export async function survivors(pids: number[], patience = 15_000): Promise<number[]> {
  const giveUpAt = Date.now() + patience;
  for (;;) {
    const alive = processes().filter(({ pid }) => pids.includes(pid));
    if (alive.length === 0 || Date.now() > giveUpAt) return alive.map(({ pid }) => pid);
    await pause(100);
  }
}

interface Process {
  pid: number;
  parent: number;
}

function processes(): Process[] {
  return process.platform === 'linux' ? processesOfLinux() : processesOfUnix();
}

/** From /proc, because slim images come without `ps`. */
function processesOfLinux(): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const stat = readIfThere(`/proc/${pid}/stat`);
    // "4711 (a name, with anything in it) S 1 ...": state and parent follow the last bracket.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return stat === '' || state === 'Z' ? [] : [{ pid: Number(pid), parent: Number(parent) }];
  });
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended between the listing and the reading.
    return '';
  }
}

function processesOfUnix(): Process[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , state]) => !state?.startsWith('Z'))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));
}

function descendantsOf(pid: number): number[] {
  const all = processes();
  const found: number[] = [];
  for (let parents = [pid]; parents.length > 0; ) {
    parents = all.filter(({ parent }) => parents.includes(parent)).map((each) => each.pid);
    found.push(...parents);
  }
  return found;
}
