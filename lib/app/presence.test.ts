import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accountItem, hasBegunItem, isSharedItem, seenAtItem } from '../browser/presence-items';
import type { Account } from '../use-cases/account';
import { guardedAccount } from './presence';

const ada: Account = {
  kind: 'person',
  userId: '0b000000-0000-4000-8000-000000000001',
  email: 'ada@example.org',
  needsSignIn: false,
  adoptable: 0,
};

beforeEach(() => fakeBrowser.reset());

async function leftOnSharedComputer(): Promise<void> {
  await accountItem.set(ada);
  await isSharedItem.set(true);
  await seenAtItem.set(Date.now());
}

it('waits for nobody where the computer is not shared', async () => {
  await accountItem.set(ada);
  const clear = vi.fn();
  expect(await guardedAccount(clear).get()).toEqual(ada);
  expect(clear).not.toHaveBeenCalled();
});

it('waits for nobody where the person of a shared computer is still there', async () => {
  await leftOnSharedComputer();
  await hasBegunItem.set(true);
  const clear = vi.fn();
  expect(await guardedAccount(clear).get()).toEqual(ada);
  expect(clear).not.toHaveBeenCalled();
});

it('never knows the person who left a shared computer, however late the worker signs them out', async () => {
  await leftOnSharedComputer();
  const seen: (Account | undefined)[] = [];
  let clear = () => {};
  const account = guardedAccount(() => new Promise<void>((resolve) => (clear = resolve)));
  account.live.subscribe(() => seen.push(account.live.get()));
  const got = account.get();
  await vi.waitFor(async () => expect(account.live.get()).toBeUndefined());

  await accountItem.set({ kind: 'device' });
  clear();
  expect(await got).toEqual({ kind: 'device' });
  await vi.waitFor(() => expect(account.live.get()).toEqual({ kind: 'device' }));
  expect(seen).not.toContainEqual(ada);
});

it('asks again where the worker could not sign them out', async () => {
  await leftOnSharedComputer();
  const clear = vi.fn(async () => accountItem.set({ kind: 'device' }));
  clear.mockRejectedValueOnce(new Error('no answer'));
  expect(await guardedAccount(clear).get()).toEqual({ kind: 'device' });
  expect(clear).toHaveBeenCalledTimes(2);
});
