import { expect, test } from 'vitest';
import { settingsOf } from './settings';

const linux = { env: {}, platform: 'linux' as const, isRoot: false };

test('an ordinary person keeps everything in the checkout', () => {
  const settings = settingsOf('/home/ada/starboard', linux);
  expect(settings.homeFolder).toBe('/home/ada/starboard/.local');
  expect(settings.databaseFolder).toBe('/home/ada/starboard/.local/database');
});

test('root keeps the database where an unprivileged Postgres can reach it, one for each checkout', () => {
  const [one, other] = ['/root/a/starboard', '/root/b/starboard'].map(
    (root) => settingsOf(root, { ...linux, isRoot: true }).databaseFolder,
  );
  expect(one).toMatch(/^\/var\/lib\/starboard\/starboard-[0-9a-f]{12}$/);
  expect(other).not.toBe(one);
});

test('another folder and another port can be asked for', () => {
  const env = { STARBOARD_HOME: '/tmp/elsewhere', STARBOARD_PORT: '40000' };
  expect(settingsOf('/home/ada/starboard', { ...linux, env })).toMatchObject({
    homeFolder: '/tmp/elsewhere',
    databaseFolder: '/tmp/elsewhere/database',
    apiPort: 40_000,
    demoPort: 40_001,
  });
});

test.each([
  [{ STARBOARD_PORT: 'http' }, 'STARBOARD_PORT is "http", and must be a whole number from 1024 to 65000.'],
  [{ STARBOARD_PORT: '80' }, 'STARBOARD_PORT is "80"'],
  [{ STARBOARD_HOME: '' }, 'STARBOARD_HOME is "", and must be the path of a folder.'],
  [{ STARBOARD_BROWSER: 'firefox' }, 'must be "window", "headless" or "none".'],
])('%j is refused with what it must be', (env, words) => {
  expect(() => settingsOf('/home/ada/starboard', { ...linux, env })).toThrow(words);
});

test.each([
  ['a Linux without a display', { ...linux }, 'none'],
  ['a Linux with X', { ...linux, env: { DISPLAY: ':0' } }, 'window'],
  ['a Linux with Wayland', { ...linux, env: { WAYLAND_DISPLAY: 'wayland-0' } }, 'window'],
  ['a Mac', { ...linux, platform: 'darwin' as const }, 'window'],
  ['anything that was told otherwise', { ...linux, env: { STARBOARD_BROWSER: 'headless' } }, 'headless'],
])('on %s the browser is: %s', (_, around, browser) => {
  expect(settingsOf('/home/ada/starboard', around).browser).toBe(browser);
});
