/** Runs one lane and reads what it came to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Counts, judge, type Verdict } from './counts';
import type { Lane } from './lanes';

export interface LaneRun {
  root: string;
  /** A folder for reports. */
  reports: string;
  env: NodeJS.ProcessEnv;
  /** Told every line that the lane prints. */
  write: (line: string) => void;
  /** The processes that run now; so that a runner that is stopped can stop them. */
  children: Set<ChildProcess>;
}

/** A lane that takes longer than this, ms, hangs. The long forms are allowed more. */
const patience = 15 * 60_000;
const longPatience = 90 * 60_000;

export async function runLane(lane: Lane, run: LaneRun): Promise<Verdict> {
  const report = join(run.reports, `${lane.name}.json`);
  let exitCode: number | null = 0;
  for (const [script, ...args] of lane.commands) {
    exitCode = await runCommand(script, [...args, ...reportArguments(lane, report)], report, run);
    if (exitCode !== 0) break;
  }
  return judge(lane.count === null ? oneTest(exitCode) : readReport(lane, report, run.write), exitCode);
}

function oneTest(exitCode: number | null): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function reportArguments(lane: Lane, report: string): string[] {
  if (lane.count === null) return [];
  if (lane.reporters !== undefined) return [`--reporter=${lane.reporters},json`];
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

function readReport(lane: Lane, report: string, write: (line: string) => void): Counts | null {
  if (!existsSync(report)) return null;
  try {
    return lane.count?.(JSON.parse(readFileSync(report, 'utf8'))) ?? null;
  } catch (error) {
    // A report of another shape is a report that cannot be read; the lane then fails for it.
    write(`The report of ${lane.name} cannot be read: ${error}`);
    return null;
  }
}

function runCommand(script: string, args: string[], report: string, run: LaneRun): Promise<number | null> {
  const child = spawn(process.execPath, [join(run.root, 'node_modules', script), ...args], {
    cwd: run.root,
    env: { ...run.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  run.children.add(child);
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', run.write);
  const limit = run.env.STARBOARD_LONG ? longPatience : patience;
  const timer = setTimeout(() => {
    run.write(`Stopped after ${limit / 60_000} minutes.`);
    child.kill('SIGKILL');
  }, limit);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      run.children.delete(child);
      resolve(code);
    });
  });
}
