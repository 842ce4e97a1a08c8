import { expect, it } from 'vitest';
import type { Account } from '@/lib/use-cases/account';
import type { SyncState } from '@/lib/use-cases/sync-state';
import { aSetAside, signedInPerson, syncedState } from '@/tests/support/a-panel-app';
import { enGb } from '@/tests/support/en-gb';
import { syncWords } from './sync-words';

const refused = aSetAside();
const said = (account: Account, sync: Partial<SyncState>) => {
  const words = syncWords(account, { ...syncedState, ...sync }).said;
  return 'count' in words ? enGb(`sync.said.${words.key}`, words.count) : enGb(`sync.said.${words.key}`);
};

it.each<[Partial<SyncState>, string]>([
  [{}, 'All saved · on this computer and synced'],
  [{ lastSyncedAt: null }, 'All saved on this computer · syncing'],
  [{ waiting: 3 }, 'Saved here · 3 waiting to send'],
  [{ problem: 'offline' }, 'Offline · all saved on this computer'],
  [{ problem: 'offline', waiting: 1 }, 'Offline · 1 waiting to send'],
  [{ problem: 'server', waiting: 2 }, 'The server is not answering · 2 waiting to send'],
  [{ problem: 'sign-in', waiting: 1 }, 'Sign in again to send 1 change'],
  [{ problem: 'disk', waiting: 2 }, "This computer's disk is full. Free some space to go on."],
  [{ problem: 'offline', waiting: 4, setAside: [refused] }, '1 change could not be sent'],
])('of a person, %o is said as "%s"', (sync, sentence) => expect(said(signedInPerson, sync)).toBe(sentence));

it('tells who has no account that nothing is kept elsewhere, and offers to sign in', () => {
  expect(said({ kind: 'device' }, { waiting: 7 })).toMatch(/^Kept on this computer only/);
  expect(syncWords({ kind: 'device' }, syncedState).offer).toBe('signIn');
});

it('offers to look at what the server refused', () => {
  expect(syncWords(signedInPerson, { ...syncedState, setAside: [refused] }).offer).toBe('look');
});

it('asks to sign in again where the session ended', () => {
  const words = syncWords({ ...signedInPerson, needsSignIn: true } as Account, syncedState);
  expect(words.offer).toBe('signIn');
});
