import { expect, it } from 'vitest';
import type { Account } from '@/lib/use-cases/account';
import type { SyncState } from '@/lib/use-cases/sync-state';
import { aSetAside, signedInPerson, syncedState } from '@/tests/support/a-panel-app';
import { enGb } from '@/tests/support/en-gb';
import { syncSentence } from './sync-sentence';
import { syncWords } from './sync-words';

const refused = aSetAside();
const said = (account: Account, sync: Partial<SyncState>) => {
  return syncSentence(syncWords(account, { ...syncedState, ...sync }).said, enGb, 'en-GB');
};

it.each<[Partial<SyncState>, string]>([
  [{}, 'All saved · on this computer and synced'],
  [{ lastSyncedAt: null }, 'All saved on this computer · syncing'],
  [{ isAsking: true }, 'Everything is on this computer · looking for changes'],
  [{ isAsking: true, waiting: 1 }, 'Saved here · 1 waiting to send'],
  [{ isAsking: true, problem: 'offline' }, 'Offline · everything is on this computer'],
  [{ waiting: 3 }, 'Saved here · 3 waiting to send'],
  [{ lastSyncedAt: null, progress: { fetched: 1200 } }, 'Fetching your jobs: 1,200 entries so far'],
  [{ problem: 'offline' }, 'Offline · everything is on this computer'],
  [
    { problem: 'offline', lastSyncedAt: null, progress: { fetched: 500 } },
    "Offline · your account's jobs come when you are connected",
  ],
  [{ problem: 'server' }, 'Everything is on this computer · the server is not answering'],
  [{ problem: 'server', lastSyncedAt: null }, "The server is not answering · your account's jobs come later"],
  [{ problem: 'sign-in' }, 'Sign in again to sync · everything is on this computer'],
  [{ problem: 'offline', waiting: 1 }, 'Offline · 1 waiting to send'],
  [{ problem: 'server', waiting: 2 }, 'The server is not answering · 2 waiting to send'],
  [{ problem: 'sign-in', waiting: 1 }, 'Sign in again to send 1 change'],
  [{ problem: 'consent' }, 'Nothing is sent before you say yes · everything is on this computer'],
  [{ problem: 'consent', waiting: 2 }, '2 changes wait for your yes'],
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

it('offers to say yes where nothing may be sent without it', () => {
  expect(syncWords(signedInPerson, { ...syncedState, problem: 'consent' }).offer).toBe('agree');
});

it('asks to sign in again where the session ended', () => {
  const words = syncWords({ ...signedInPerson, needsSignIn: true } as Account, syncedState);
  expect(words.offer).toBe('signIn');
});
