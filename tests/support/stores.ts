/** Stores on a made-up disk, each its own device unless it shares a prefix with another. */
import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { Activity } from '@/lib/domain/apply/activity';
import type { Application } from '@/lib/domain/apply/application';
import { openStore, type StoreOptions } from '@/lib/store/open-store';
import type { Owner } from '@/lib/store/owner';
import type { Store } from '@/lib/store/store';
import { anActivity, anApplication } from './builders';

export const person = {
  kind: 'person',
  userId: '5f0f4b44-96bb-4dd7-9be9-0dd6d4a3a5c5',
} as const satisfies Owner;

const opened: Store[] = [];
let devices = 0;

/** A store that is closed after the test. */
export async function aStore(owner: Owner = person, options: StoreOptions = {}): Promise<Store> {
  const store = await openStore(owner, { prefix: `device-${++devices}-`, ...options });
  opened.push(store);
  return store;
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

export const aJob = (columns: Partial<Application> = {}) =>
  anApplication({ id: crypto.randomUUID(), ...columns });

export const anEntry = (columns: Partial<Activity>) => anActivity({ id: crypto.randomUUID(), ...columns });
