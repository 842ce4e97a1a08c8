/** The lanes of `npm test`: what each runs, when it may run, and where its numbers come from. */
import type { Counter } from './counts';
import { countPlaywright, countVitest } from './counts';

export interface Lane {
  name: string;
  /** A script in node_modules and its arguments; a lane may be several, one after the other. */
  commands: [script: string, ...args: string[]][];
  /** How the numbers are read from the report; null counts the whole lane as one test. */
  count: Counter | null;
  /** Runs when all others have ended, because it minds what else the computer does. */
  isAlone?: true;
  needsChromium?: true;
  /** Twenty minutes and more: runs with the long forms, or where it is named. */
  isLong?: true;
  /** Reporters besides the one that is counted; for Playwright. */
  reporters?: string;
  /** Shows its lines as they come; the others show theirs when they have failed. */
  isSlow?: true;
}

const vitest = 'vitest/vitest.mjs';
const biome = '@biomejs/biome/bin/biome';

function vitestLane(project: string): Lane {
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  return { name: project, commands: [[vitest, ...args]], count: countVitest };
}

/** In the order in which they start, two at a time: the longest first. */
export const lanes: Lane[] = [
  { ...vitestLane('db'), needsChromium: true, isSlow: true },
  { ...vitestLane('histories'), isSlow: true },
  { name: 'format', commands: [[biome, 'check', '--linter-enabled=false', '.']], count: null },
  { name: 'lint', commands: [[biome, 'lint', '.']], count: null },
  { name: 'types', commands: [['typescript/bin/tsc', '--noEmit', '-p', '.']], count: null },
  vitestLane('unit'),
  vitestLane('contract'),
  { name: 'build', commands: [['wxt/bin/wxt.mjs', 'build']], count: null },
  {
    name: 'e2e',
    commands: [['@playwright/test/cli.js', 'test', '-c', 'tests/e2e/playwright.config.ts']],
    count: countPlaywright,
    reporters: 'list',
    isAlone: true,
    isSlow: true,
    needsChromium: true,
  },
  {
    name: 'soak',
    commands: [['@playwright/test/cli.js', 'test', '-c', 'tests/soak/playwright.config.ts']],
    count: countPlaywright,
    reporters: 'list,./tests/soak/figures-reporter.ts',
    isLong: true,
    isAlone: true,
    isSlow: true,
    needsChromium: true,
  },
];

/** The quick loop. */
const quick = ['format', 'lint', 'types', 'unit', 'contract'];

interface Choice {
  lanes: Lane[];
  /** With the soaks, all documents and all pages. */
  isLong: boolean;
}

/** @throws when an argument is neither a lane nor a flag */
export function chooseLanes(args: string[]): Choice {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const known = [...lanes.map((lane) => lane.name), '--all', '--check'];
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not one of ${known.join(', ')}.`);
  const wanted = args.includes('--check') ? [...quick, ...names] : names;
  const isWanted = (lane: Lane) =>
    wanted.length === 0 ? args.includes('--all') || !lane.isLong : wanted.includes(lane.name);
  const chosen = lanes.filter(isWanted);
  return { lanes: chosen, isLong: args.includes('--all') || chosen.some((lane) => lane.isLong) };
}
