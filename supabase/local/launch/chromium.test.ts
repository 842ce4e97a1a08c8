import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { chromiumCandidates, findChromium, isUsableFile } from './find-chromium';
import { reasonIn, waysToInstall } from './install-chromium';

const folder = mkdtempSync(join(tmpdir(), 'starboard chromium '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aProgram(name: string, content: string, mode = 0o755): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

test('the one that was asked for comes first, then the system, then Playwright’s own', () => {
  const env = { STARBOARD_CHROMIUM: '/my/chromium', PATH: '/usr/local/bin:/usr/bin' };
  const candidates = chromiumCandidates(env, 'linux');
  expect(candidates.slice(0, -1)).toEqual([
    '/my/chromium',
    '/usr/local/bin/chromium',
    '/usr/bin/chromium',
    '/usr/local/bin/chromium-browser',
    '/usr/bin/chromium-browser',
  ]);
  expect(candidates.at(-1)).toMatch(/chrom/);
});

test('Google Chrome is never a candidate', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const env = { PATH: '/usr/bin', HOME: '/Users/ada', PROGRAMFILES: 'C:\\Program Files' };
    const own = chromiumCandidates(env, platform).slice(0, -1);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((path) => /google/i.test(path))).toEqual([]);
  }
});

test('a wish that does not run is refused, not ignored', async () => {
  const before = process.env.STARBOARD_CHROMIUM;
  process.env.STARBOARD_CHROMIUM = aProgram('broken', '#!/bin/sh\nexit 1\n');
  try {
    await expect(findChromium()).rejects.toThrow('which does not run as a browser');
  } finally {
    if (before === undefined) delete process.env.STARBOARD_CHROMIUM;
    else process.env.STARBOARD_CHROMIUM = before;
  }
});

test('a script that starts a program is usable', () => {
  expect(isUsableFile(aProgram('debian', '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n'))).toBe(true);
});

test('a door to a snap is not', () => {
  expect(isUsableFile(aProgram('ubuntu', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n'))).toBe(false);
  const inSnap = aProgram('snap/bin/chromium', 'program');
  symlinkSync(inSnap, join(folder, 'link'));
  expect(isUsableFile(join(folder, 'link'))).toBe(false);
});

test('a file that may not be run is not', () => {
  expect(isUsableFile(aProgram('text', 'program', 0o644))).toBe(false);
});

test.each([
  ['an ordinary person on Debian', false, 'debian', ['install chromium']],
  ['root on Debian', true, 'debian', ['apt-get', 'install --with-deps chromium', 'install chromium']],
  [
    'root on Ubuntu, whose package is a snap',
    true,
    'ubuntu',
    ['install --with-deps chromium', 'install chromium'],
  ],
])('%s gets a Chromium this way', (_, isRoot, distribution, expected) => {
  const ways = waysToInstall('/checkout', isRoot, distribution).map((way) => way.args.join(' '));
  expect(ways).toHaveLength(expected.length);
  for (const [index, part] of expected.entries()) expect(ways[index]).toContain(part);
});

test.each([
  [
    'E: Unable to locate package chromium',
    'Reading package lists...\nE: Unable to locate package chromium\n',
  ],
  ['Error: getaddrinfo ENOTFOUND', 'Error: getaddrinfo ENOTFOUND\n  at lookup {\n  errno: -3008\n}\n'],
  ['no space left', 'no space left\n'],
  ['it failed without a word', ''],
])('the reason that is shown is "%s"', (reason, said) => {
  expect(reasonIn(said)).toBe(reason);
});
