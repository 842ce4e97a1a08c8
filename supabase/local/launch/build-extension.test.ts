import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOfSources } from './build-extension';

const settings = { supabaseUrl: 'http://127.0.0.1:54821', publishableKey: 'key' };
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'starboard build '));
  mkdirSync(join(root, 'lib', 'domain'), { recursive: true });
  writeFileSync(join(root, 'lib', 'domain', 'advert.ts'), 'export const a = 1;');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('nothing has changed, nothing is built', () => {
  expect(hashOfSources(root, settings)).toBe(hashOfSources(root, { ...settings }));
});

test.each([
  ['a changed source', () => writeFileSync(join(root, 'lib', 'domain', 'advert.ts'), 'export const a = 2;')],
  ['a new source', () => writeFileSync(join(root, 'lib', 'role.ts'), '')],
  ['another setting of the build', () => writeFileSync(join(root, 'wxt.config.ts'), 'export default {}')],
])('%s asks for a new build', (_, change) => {
  const before = hashOfSources(root, settings);
  change();
  expect(hashOfSources(root, settings)).not.toBe(before);
});

test('another address of the API asks for a new build', () => {
  const moved = { ...settings, supabaseUrl: 'http://127.0.0.1:54831' };
  expect(hashOfSources(root, moved)).not.toBe(hashOfSources(root, settings));
});

test('a changed test does not', () => {
  const before = hashOfSources(root, settings);
  writeFileSync(join(root, 'lib', 'domain', 'advert.test.ts'), 'test');
  expect(hashOfSources(root, settings)).toBe(before);
});
