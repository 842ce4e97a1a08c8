/** Devices of people, each with its own disk and session, behind one network that can be broken. */
import 'fake-indexeddb/auto';
import WebSocket from 'ws';
import type { Application } from '@/lib/domain/apply/application';
import { openStore, type StoreOptions } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { type Auth, makeAuth } from '@/lib/sync/auth';
import { openProject, type Project, type ProjectOptions } from '@/lib/sync/client';
import type { Locks } from '@/lib/sync/locks';
import { makeSync, type Sync } from '@/lib/sync/make-sync';
import type { SessionStorage } from '@/lib/sync/session';
import type { SyncOutcome, SyncParts } from '@/lib/sync/sync-parts';
import type { RowChange } from '@/lib/use-cases/rows';
import { type FaultProxy, startFaultProxy } from '@/supabase/local/fault-proxy';
import { type Backend, type BackendOptions, startBackend } from '@/supabase/local/server';
import { anApplication } from './builders';

export interface SyncWorld {
  backend: Backend;
  network: FaultProxy;
  stop(): Promise<void>;
}

export interface Person {
  userId: string;
  email: string;
  password: string;
}

export interface Device {
  person: Person;
  project: Project;
  auth: Auth;
  store: Store;
  sync: Sync;
  storage: SessionStorage & { kept: Map<string, string> };
  /** Steps until nothing is left to do at once; answers the last outcome. Impatient, as after an `online` event. */
  settle(): Promise<SyncOutcome>;
}

/** A job that no other test has. */
export const aJob = (columns: Partial<Application> = {}) =>
  anApplication({ id: crypto.randomUUID(), ...columns });

export const created = (row: Application): RowChange => ({ kind: 'create', aggregate: 'applications', row });

export const changed = (id: string, columns: Partial<Application>): RowChange => ({
  kind: 'change',
  aggregate: 'applications',
  id,
  columns,
});

/** The person's applications in Postgres. */
export const rowsIn = ({ backend: { sql } }: SyncWorld, { userId }: Person) =>
  sql`select * from applications where user_id = ${userId} order by id`;

let made = 0;

export async function startSyncWorld(options: BackendOptions = {}): Promise<SyncWorld> {
  const backend = await startBackend(options);
  const network = await startFaultProxy(backend.url);
  const stop = async () => {
    await network.stop();
    await backend.stop();
  };
  return { backend, network, stop };
}

export function aProject(world: SyncWorld, options: Partial<ProjectOptions> = {}) {
  const storage = keptInMemory();
  // The types differ in what an event says of its socket; nobody asks.
  const transport = WebSocket as unknown as ProjectOptions['transport'];
  const { publishableKey } = world.backend;
  const project = openProject({ url: world.network.url, publishableKey, storage, transport, ...options });
  return { project, storage };
}

export async function aPerson(world: SyncWorld): Promise<Person> {
  const { project } = aProject(world);
  const [email, password] = [`person-${process.pid}-${++made}@example.test`, 'correct horse battery'];
  const signedUp = await makeAuth(project).signUp(email, password);
  if (!signedUp.ok) throw new Error(`Sign-up refused: ${signedUp.why}`);
  return { ...signedUp.value, password };
}

/** One person with a settled application on two devices. */
export async function twoDevices(world: SyncWorld, columns: Partial<Application> = {}) {
  const person = await aPerson(world);
  const [one, other] = [await aDevice(world, person), await aDevice(world, person)];
  const row = aJob(columns);
  await one.store.commit([created(row)]);
  await one.settle();
  await other.settle();
  return { person, one, other, row };
}

interface DeviceOptions {
  sync?: Partial<SyncParts>;
  store?: StoreOptions;
  project?: Partial<ProjectOptions>;
}

export async function aDevice(
  world: SyncWorld,
  person: Person,
  options: DeviceOptions = {},
): Promise<Device> {
  const { project, storage } = aProject(world, options.project);
  const auth = makeAuth(project);
  const signedIn = await auth.signIn(person.email, person.password);
  if (!signedIn.ok) throw new Error(`Sign-in refused: ${signedIn.why}`);
  const owner = { kind: 'person', userId: person.userId } as const;
  const store = await openStore(owner, { prefix: `device-${++made}-`, ...options.store });
  const sync = makeSync({ project, store, locks: locksInMemory(), isOnline: () => true, ...options.sync });
  const settle = () => untilSettled(sync);
  return { person, project, auth, store, sync, storage, settle };
}

export async function untilSettled(sync: Sync): Promise<SyncOutcome> {
  let outcome = await sync.syncOnce({ isImpatient: true });
  while (outcome.state === 'more') outcome = await sync.syncOnce({ isImpatient: true });
  return outcome;
}

export function keptInMemory(): Device['storage'] {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: async (key) => kept.get(key) ?? null,
    setItem: async (key, value) => void kept.set(key, value),
    removeItem: async (key) => void kept.delete(key),
  };
}

/** As `navigator.locks`, for one device. */
export function locksInMemory(): Locks {
  let isHeld = false;
  return {
    async request(_name, _options, work) {
      if (isHeld) return work(null);
      isHeld = true;
      try {
        return await work({});
      } finally {
        isHeld = false;
      }
    },
  };
}
