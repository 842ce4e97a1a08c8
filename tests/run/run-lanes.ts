/** Runs the chosen lanes, two at a time, shows what matters of what they say, and ends with the sum. */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoChromium, needChromium } from '../../supabase/local/launch/chromium';
import { lineOf, sumOf, type Verdict } from './counts';
import { chooseLanes, type Lane } from './lanes';
import { type LaneRun, runLane } from './run-lane';

/** As many as the smallest computer that we promise a time for has cores. */
const together = 2;

/** @returns true when every lane passed */
export async function runLanes(root: string, args: string[]): Promise<boolean> {
  const choice = chooseLanes(args);
  const reports = mkdtempSync(join(tmpdir(), 'starboard-test-'));
  const children = new Set<ChildProcess>();
  stopWithUs(children, reports);
  try {
    const env = await environment(root, choice.lanes, choice.isLong);
    const start = (lane: Lane) => timed(lane, { root, reports, env, children });
    const results = await inTurns(choice.lanes, start);
    return showSum(results);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

async function environment(root: string, chosen: Lane[], isLong: boolean): Promise<NodeJS.ProcessEnv> {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  if (isLong) env.STARBOARD_LONG = '1';
  if (chosen.some((lane) => lane.needsChromium)) await provideChromium(root, env);
  // Types and texts are generated; every lane may read them, so they are made before the first one.
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return env;
}

/** Without one the tests that need it fail, each in its place; the others are still worth knowing. */
async function provideChromium(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  try {
    env.STARBOARD_CHROMIUM = await needChromium(root, (text) => console.log(text));
    console.log(`Chromium: ${env.STARBOARD_CHROMIUM}`);
  } catch (error) {
    if (!(error instanceof NoChromium)) throw error;
    console.error(error.message);
  }
}

interface LaneResult {
  lane: Lane;
  verdict: Verdict;
  seconds: number;
}

async function timed(lane: Lane, run: Omit<LaneRun, 'write'>): Promise<LaneResult> {
  const startedAt = Date.now();
  const held: string[] = [];
  const show = (line: string) => console.log(`${lane.name.padEnd(8)} | ${line}`);
  const verdict = await runLane(lane, { ...run, write: lane.isSlow ? show : (line) => held.push(line) });
  if (verdict.failed > 0) held.forEach(show);
  const result = { lane, verdict, seconds: (Date.now() - startedAt) / 1000 };
  console.log(resultLine(result));
  return result;
}

/** Lanes that run alone come last; the others keep `together` places busy. */
async function inTurns(chosen: Lane[], start: (lane: Lane) => Promise<LaneResult>): Promise<LaneResult[]> {
  const queue = chosen.filter((lane) => !lane.isAlone);
  const results: LaneResult[] = [];
  const place = async () => {
    for (let lane = queue.shift(); lane !== undefined; lane = queue.shift()) results.push(await start(lane));
  };
  await Promise.all(Array.from({ length: together }, place));
  for (const lane of chosen.filter((each) => each.isAlone)) results.push(await start(lane));
  return results;
}

function resultLine({ lane, verdict, seconds }: LaneResult): string {
  const note = verdict.note === null ? '' : ` (${verdict.note})`;
  return `${lane.name.padEnd(8)} = ${lineOf(verdict)}${note}, ${seconds.toFixed(1)} s`;
}

function showSum(results: LaneResult[]): boolean {
  const sum = sumOf(results.map((result) => result.verdict));
  console.log(`\n${results.map(resultLine).join('\n')}\n`);
  console.log(lineOf(sum));
  return sum.failed === 0;
}

/** A runner that is told to stop leaves nothing behind. */
function stopWithUs(children: Set<ChildProcess>, reports: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const child of children) child.kill(signal);
      rmSync(reports, { recursive: true, force: true });
      process.exit(1);
    });
  }
}
