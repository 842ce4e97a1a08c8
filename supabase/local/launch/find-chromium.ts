/**
 * Looking for a Chromium that can be driven.
 * Google Chrome and Edge are not asked: since version 137 they ignore `--load-extension`.
 * Browsers in a snap or flatpak neither: they cannot read an extension that lies outside their box.
 */
import { execFile } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync } from 'node:fs';
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
