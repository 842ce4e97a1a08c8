import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { anApplication } from '@/tests/support/builders';
import { consentItem } from '../../browser/items';
import { accountItem } from '../../browser/presence-items';
import { ok } from '../../domain/result';
import type { Store } from '../../store/store';
import * as writeSide from '../../store/write-side';
import { bringWriteSide } from '../../store/writes-later';
import { consentAt } from '../../use-cases/first-run/choices';
import { makeCurrentStore, openStoreOf } from '../current-store';
import { makeAccount } from './account';

const ada = { userId: '0b000000-0000-4000-8000-000000000001', email: 'ada@example.org' };
const bea = { userId: '0b000000-0000-4000-8000-000000000002', email: 'bea@example.org' };

bringWriteSide(writeSide);
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

/** A place that slow work comes to, and goes on from when it is let. */
function aGate() {
  let open = () => {};
  let reach = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const pass = () => {
    reach();
    return opened;
  };
  return { pass, reached, open };
}

/** Ada, with one job saved before she signed in; adding it, and asking after her session, goes through the gate. */
async function adaWithAJob(gate: ReturnType<typeof aGate>) {
  const device = await openStoreOf({ kind: 'device' });
  await device.commit([
    { kind: 'create', aggregate: 'applications', row: anApplication({ id: crypto.randomUUID() }) },
  ]);
  device.close();
  const current = makeCurrentStore(accountItem);
  const slow = (store: Store): Store => ({
    ...store,
    adoptFrom: async (from) => {
      await store.adoptFrom(from);
      await gate.pass();
    },
  });
  const people = [ada, bea];
  const account = makeAccount({
    auth: {
      signUp: async () => ok(ada),
      signIn: async (email) => ok(people.find((one) => one.email === email) ?? ada),
      signOut: async () => {},
    },
    current: { ...current, get: async () => slow(await current.get()) },
    needsSignIn: async () => {
      await gate.pass();
      return true;
    },
    onArrival: async () => {},
    sync: () => {},
  });
  await consentItem.set(consentAt(new Date()));
  await account.signIn(ada.email, '');
  return account;
}

it('asks what to do with the jobs saved signed out, until it was answered', async () => {
  const gate = aGate();
  gate.open();
  const account = await adaWithAJob(gate);
  expect(await accountItem.get()).toMatchObject({ ...ada, adoptable: 1 });
  await account.adopt(true);
  expect(await accountItem.get()).toMatchObject({ ...ada, adoptable: 0 });
});

it('does not show who signed out while their jobs were being added', async () => {
  const gate = aGate();
  const account = await adaWithAJob(gate);
  const adopted = account.adopt(true);
  await gate.reached;
  await account.signOut();
  gate.open();
  await adopted;
  expect(await accountItem.get()).toEqual({ kind: 'device' });
});

it('does not answer the question of who signed in meanwhile', async () => {
  const gate = aGate();
  const account = await adaWithAJob(gate);
  const adopted = account.adopt(true);
  await gate.reached;
  await accountItem.set({ kind: 'person', ...bea, needsSignIn: false, adoptable: 3 });
  gate.open();
  await adopted;
  expect(await accountItem.get()).toMatchObject({ ...bea, adoptable: 3 });
});

it('does not show who signed out while it was asked whether their session holds', async () => {
  const gate = aGate();
  const account = await adaWithAJob(gate);
  const noted = account.noteSession();
  await gate.reached;
  const left = account.signOut();
  // A sign-out that waits for nobody would be over by then.
  await Promise.race([left, new Promise((resolve) => setTimeout(resolve, 50))]);
  gate.open();
  await Promise.all([noted, left]);
  expect(await accountItem.get()).toEqual({ kind: 'device' });
});
