import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeComplaint, reasonIn, whyInstall } from './install.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'starboard install '));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, content: object) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, name), JSON.stringify(content));
}
const lockOf = (packages: object) => ({
  lockfileVersion: 3,
  packages: { '': { name: 'starboard' }, ...packages },
});
const zod = { 'node_modules/zod': { version: '4.6.7' } };
const macBinary = { 'node_modules/biome-mac': { version: '1.0.0', optional: true } };

test('packages are installed when there are none', () => {
  write('package-lock.json', lockOf(zod));
  expect(whyInstall(root)).toBe('no packages yet');
});

test('packages are installed again when an install was broken off', () => {
  write('package-lock.json', lockOf(zod));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{"packages": {"node_mod');
  expect(whyInstall(root)).toBe('no packages yet');
});

test('packages are installed again when the lockfile asks for another version', () => {
  write('package-lock.json', lockOf({ 'node_modules/zod': { version: '4.7.0' } }));
  write('node_modules/.package-lock.json', lockOf(zod));
  expect(whyInstall(root)).toBe('the lockfile has changed');
});

test('packages that somebody installed by hand are taken as they are', () => {
  write('package-lock.json', lockOf({ ...zod, ...macBinary }));
  write('node_modules/.package-lock.json', lockOf(zod));
  expect(whyInstall(root)).toBeNull();
});

test('packages of another kind of computer are installed again', () => {
  write('package-lock.json', lockOf(zod));
  write('node_modules/.package-lock.json', lockOf(zod));
  write('node_modules/.starboard-install.json', { lock: 'any', platform: 'plan9-mips' });
  expect(whyInstall(root)).toBe('the packages are for another kind of computer');
});

test.each(['18.20.4', '20.18.3', '16.0.0'])('Node %s is refused with what to do', (version) => {
  expect(nodeComplaint(version)).toContain(`this is Node ${version}. Install a newer one`);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeComplaint(version)).toBeNull();
});

test('npm is quoted on what went wrong, without the list of its options', () => {
  const said = 'npm error code EUSAGE\nnpm error\nnpm error Missing: zod@4.6.7 from lock file\nnpm error\n';
  expect(reasonIn(`${said}npm error Clean install a project\nnpm error\nnpm error Usage:\n`)).toBe(
    'npm error code EUSAGE\nnpm error\nnpm error Missing: zod@4.6.7 from lock file\nnpm error',
  );
  expect(reasonIn('npm error network down\n')).toBe('npm error network down');
});
