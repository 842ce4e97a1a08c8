import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extensionIdOf, prepareProfile } from './new-profile';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'starboard profile '));
  mkdirSync(join(folder, 'extension'));
  mkdirSync(join(folder, 'other extension'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the id is the one that Chromium 156 gave an extension in this folder', () => {
  expect(extensionIdOf('/opt/starboard/extension', 'linux')).toBe('baaghcnbjkkelbloebliimfimfgamnfb');
});

test('a new profile has the star in its toolbar, and one that is there stays as it is', () => {
  const profile = join(folder, 'browser');
  const preferences = () => readFileSync(join(profile, 'Default', 'Preferences'), 'utf8');
  prepareProfile(profile, join(folder, 'extension'));
  const first = preferences();
  expect(JSON.parse(first).extensions.pinned_extensions).toHaveLength(1);
  prepareProfile(profile, join(folder, 'other extension'));
  expect(preferences()).toBe(first);
});
