import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { authKey, authStorage, settleSession } from './auth-storage';
import { forgetValues } from './forget-values';
import { isSharedItem } from './presence-items';

beforeEach(() => fakeBrowser.reset());

/** What a look at the disk, and into the browser's memory, finds of a token. */
async function places(token: string) {
  const [local, session] = await Promise.all([
    fakeBrowser.storage.local.get(null),
    fakeBrowser.storage.session.get(null),
  ]);
  const holds = (area: object) => JSON.stringify(area).includes(token);
  return { disk: holds(local), memory: holds(session) };
}

it('keeps the session on the disk, for the next start of the browser', async () => {
  await authStorage.setItem(authKey, 'token-1');
  expect(await authStorage.getItem(authKey)).toBe('token-1');
  expect(await places('token-1')).toEqual({ disk: true, memory: false });
});

it('keeps the session of a shared computer in memory only', async () => {
  await isSharedItem.set(true);
  await authStorage.setItem(authKey, 'token-1');
  expect(await authStorage.getItem(authKey)).toBe('token-1');
  expect(await places('token-1')).toEqual({ disk: false, memory: true });
});

it.each([
  ['becomes a shared one', true, { disk: false, memory: true }],
  ['is not shared any more', false, { disk: true, memory: false }],
])('moves the session when the computer %s', async (_what, isShared, expected) => {
  await isSharedItem.set(!isShared);
  await authStorage.setItem(authKey, 'token-1');
  await isSharedItem.set(isShared);
  expect(await authStorage.getItem(authKey), 'before it was moved').toBe('token-1');
  await settleSession();
  expect(await authStorage.getItem(authKey)).toBe('token-1');
  expect(await places('token-1')).toEqual(expected);
});

it('knows the newer one where a worker was killed between the two places', async () => {
  await authStorage.setItem(authKey, 'token-1');
  const left = await fakeBrowser.storage.local.get(null);
  await isSharedItem.set(true);
  await authStorage.setItem(authKey, 'token-2');
  await fakeBrowser.storage.local.set({ ...left, isShared: true });
  expect(await authStorage.getItem(authKey)).toBe('token-2');
});

it('leaves the session to the sign-out when everything else is forgotten, which then leaves it nowhere', async () => {
  await isSharedItem.set(true);
  await authStorage.setItem(authKey, 'token-1');
  await forgetValues();
  expect(await authStorage.getItem(authKey)).toBe('token-1');
  await authStorage.removeItem(authKey);
  expect(await places('token-1')).toEqual({ disk: false, memory: false });
});

it('does things in the order in which they were asked for', async () => {
  void authStorage.setItem(authKey, 'token-1');
  const read = authStorage.getItem(authKey);
  void authStorage.removeItem(authKey);
  expect(await read).toBe('token-1');
  expect(await authStorage.getItem(authKey)).toBeNull();
});
