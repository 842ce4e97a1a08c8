/**
 * The Chromium that `npm start` and the tests drive: the one on the computer, or one that is fetched once.
 * Google Chrome and Edge are not asked: since version 137 they ignore `--load-extension`.
 * Browsers in a snap or flatpak neither: they cannot read an extension that lies outside their box.
 */
import { execFile } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Nothing that works was found and nothing could be installed; the message says what a person can do. */
export class NoChromium extends Error {
  override name = 'NoChromium';
}

/** A browser that does not answer `--version` in this time, ms, will not open either. */
const versionPatience = 20_000;

/** The places where Chromium is looked for, best first. */
export function chromiumCandidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  return [
    ...(env.STARBOARD_CHROMIUM ? [env.STARBOARD_CHROMIUM] : []),
    ...systemPlaces(env, platform),
    playwrightPlace(),
  ];
}

function systemPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    const inside = 'Applications/Chromium.app/Contents/MacOS/Chromium';
    return [`/${inside}`, join(env.HOME ?? '/', inside)];
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return folders.flatMap((folder) =>
      folder ? [join(folder, 'Chromium', 'Application', 'chrome.exe')] : [],
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return ['chromium', 'chromium-browser'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where Playwright keeps its own, whether it is there or not. */
function playwrightPlace(): string {
  // Loaded when asked for: starting with a browser at hand does not need Playwright.
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return chromium.executablePath();
}

/**
 * The path of a Chromium that runs, or null.
 * @throws NoChromium when STARBOARD_CHROMIUM names something that does not run: a wish is not quietly ignored
 */
export async function findChromium(): Promise<string | null> {
  const wished = process.env.STARBOARD_CHROMIUM;
  for (const path of chromiumCandidates(process.env, process.platform)) {
    if (isUsableFile(path) && (await answersItsVersion(path))) return path;
    if (path === wished)
      throw new NoChromium(`STARBOARD_CHROMIUM is ${path}, which does not run as a browser.`);
  }
  return null;
}

/** Whether this is a program, and not a door to a snap (which has one at /usr/bin/chromium-browser, too). */
export function isUsableFile(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  const real = realpathSync(path);
  if (/\/snap(\/|$)/.test(real) || real.includes('/flatpak/')) return false;
  const start = startOfFile(real);
  // Debian's is a shell script as well, and a harmless one.
  return !(start.startsWith('#!') && /\/snap\/bin\/|exec flatpak/.test(start));
}

/** Enough for a script to show what it is; a browser's program has hundreds of megabytes. */
function startOfFile(path: string): string {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(4096);
    return start.toString('latin1', 0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

async function answersItsVersion(path: string): Promise<boolean> {
  // Windows browsers open a window when asked; there, being a program must do.
  if (process.platform === 'win32') return true;
  try {
    const { stdout } = await run(path, ['--version'], { timeout: versionPatience });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}

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

const aptCommand = 'apt-get update -q && apt-get install -y -q --no-install-recommends chromium';

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

/** A Chromium that runs: the one that is there, otherwise a fresh one. */
export async function needChromium(root: string, say: (text: string) => void): Promise<string> {
  return (await findChromium()) ?? (await installChromium(root, say));
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
