import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usualSettings } from '../domain/apply/list-settings';
import type { Account } from '../use-cases/account';
import { firstListAccount } from './first-list-account';
import { pinnedItem, shownItem } from './items';
import { panelListItem } from './list-settings';
import { accountItem, farewellItem, isSharedItem } from './presence-items';

const now = Date.parse('2026-11-20T12:00:00Z');
const id = '0b000000-0000-4000-8000-000000000001';
const ada: Account = {
  kind: 'person',
  userId: id,
  email: 'ada@example.org',
  needsSignIn: false,
  adoptable: 0,
};

beforeEach(() => fakeBrowser.reset());

describe('whose jobs stand first', () => {
  it('are those of the device where nobody ever signed in, and where somebody signed out', async () => {
    expect(await firstListAccount(now)).toEqual({ kind: 'device' });
    await accountItem.set({ kind: 'device' });
    expect(await firstListAccount(now)).toEqual({ kind: 'device' });
  });

  it('are those of the person, on a computer of their own, in the usual order', async () => {
    await accountItem.set(ada);
    await panelListItem.set(usualSettings);
    await pinnedItem.set(null);
    await shownItem.set({ applicationId: id, at: now - 15_000 });
    expect(await firstListAccount(now)).toEqual({ kind: 'person', userId: id });
  });
});

describe('nobody’s jobs stand first', () => {
  it.each<[string, () => Promise<void>]>([
    ['the computer is shared', () => isSharedItem.set(true)],
    [
      'the account is not plain',
      () => fakeBrowser.storage.local.set({ account: { kind: 'person', userId: 7 } }),
    ],
    ['the session ended', () => accountItem.set({ ...ada, needsSignIn: true })],
    ['there is a question about earlier jobs', () => accountItem.set({ ...ada, adoptable: 2 })],
    ['the one before is told of', () => farewellItem.set({ waiting: 0 })],
    ['a job is pinned', () => pinnedItem.set(id)],
    ['a job was asked for', () => shownItem.set({ applicationId: id, at: now - 14_000 })],
    ['what was asked for is not plain', () => fakeBrowser.storage.session.set({ shown: { at: 'now' } })],
    ['some groups are chosen', () => panelListItem.set({ ...usualSettings, groups: ['sent'] })],
    ['some dates are chosen', () => panelListItem.set({ ...usualSettings, dates: 'closing' })],
    ['the order is another one', () => panelListItem.set({ ...usualSettings, sortBy: 'employer' })],
    ['the order is turned round', () => panelListItem.set({ ...usualSettings, isReversed: true })],
    ['the order is not plain', () => fakeBrowser.storage.local.set({ panelList: { sortBy: 'saved' } })],
  ])('where %s', async (_, change) => {
    await accountItem.set(ada);
    await change();
    expect(await firstListAccount(now)).toBeNull();
  });
});
