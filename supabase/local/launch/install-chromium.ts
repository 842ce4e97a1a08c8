/** Getting a Chromium onto this computer, in whichever way it allows. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium, NoChromium } from './find-chromium';

const run = promisify(execFile);

/** What is tried, in order, to get a Chromium. */
interface Way {
  name: string;
  command: string;
  args: string[];
}

/**
 * The system's package where that is allowed and is a real one, then Playwright's own.
 * Ubuntu has only a snap, so there Playwright's comes first, with the libraries it needs.
 */
export function waysToInstall(root: string, isRoot: boolean, distribution: string): Way[] {
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const ownWay = (...more: string[]) => ({
    name: "Playwright's Chromium",
    command: process.execPath,
    args: [playwright, 'install', ...more, 'chromium'],
  });
  if (!isRoot) return [ownWay()];
  if (distribution !== 'debian') return [ownWay('--with-deps'), ownWay()];
  const apt = { name: 'the package chromium', command: 'sh', args: ['-c', aptCommand] };
  return [apt, ownWay('--with-deps'), ownWay()];
}

/** With a typeface: on a bare system there is none, and without one no text has a size. */
const aptCommand =
  'apt-get update -q && apt-get install -y -q --no-install-recommends chromium fonts-liberation';

/**
 * Install a Chromium and answer its path.
 * @throws NoChromium with every reason, when no way led to one
 */
export async function installChromium(root: string, say: (text: string) => void): Promise<string> {
  const reasons: string[] = [];
  for (const way of waysToInstall(root, process.getuid?.() === 0, distributionHere())) {
    say(`Installing ${way.name}; this takes a minute or two`);
    const reason = await follow(way);
    const path = reason === null ? await findChromium() : null;
    if (path !== null) return path;
    reasons.push(`${way.name}: ${reason ?? 'installed, but it does not run here'}`);
  }
  throw new NoChromium(
    [
      'No Chromium was found and none could be installed.',
      ...reasons.map((reason) => `  - ${reason}`),
      'Install Chromium yourself and try again; where it is in an unusual place, set STARBOARD_CHROMIUM to its path.',
      'If libraries are missing on Linux: sudo npx playwright install-deps chromium',
    ].join('\n'),
  );
}

/** Null when it worked, otherwise the line that says what went wrong. */
async function follow(way: Way): Promise<string | null> {
  try {
    await run(way.command, way.args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
      timeout: 15 * 60_000,
    });
    return null;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return reasonIn(said);
  }
}

/** The line that names an error, where one does: what follows it is for programmers. */
export function reasonIn(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.find((line) => /^E: |error/i.test(line)) ?? lines.at(-1) ?? 'it failed without a word';
}

/** `ID` of /etc/os-release, or an empty string. */
function distributionHere(): string {
  if (!existsSync('/etc/os-release')) return '';
  return /^ID="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
}
