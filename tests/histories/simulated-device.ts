import type { Channel } from '@/lib/store/feed';
import { openStore } from '@/lib/store/open-store';
import type { Store } from '@/lib/store/store';
import { makeSync } from '@/lib/sync/make-sync';
import type { SyncOutcome } from '@/lib/sync/sync-parts';
import { Killed, Life, mortalStore } from '../support/mortal';
import { locksInMemory } from '../support/sync-world';
import type { SyncPlan } from './command';
import { type LateRequest, Line } from './line';
import type { Account, SignedIn, Way } from './way';
import type { Writes } from './writes';

/** Somebody in a history, with everything they wrote. */
export interface Person<A extends Account = Account> {
  account: A;
  writes: Writes;
  /** The devices on which they ever signed in. */
  devices: Set<string>;
}

const anHour = 3_600_000;
/** More steps than any history needs. */
const mostSteps = 20;

const undisturbed: SyncPlan = { faults: [], moments: null, isImpatient: true };

/** One computer: its disk, its clock, whoever is signed in, the pages that are open and the worker. */
export class SimulatedDevice<A extends Account = Account, S extends SignedIn = SignedIn> {
  readonly name: string;
  readonly line: Line;
  person!: Person<A>;
  /** How far its clock is ahead of the true time, in milliseconds. */
  #ahead: number;
  #signedIn!: S;
  #stores: Store[] = [];
  readonly #way: Way<A, S>;
  readonly #locks = locksInMemory();
  readonly #channels = new Map<string, Set<Channel>>();
  readonly #disks = new Set<string>();

  constructor(name: string, way: Way<A, S>, late: LateRequest[], hoursAhead: number) {
    this.name = name;
    this.#way = way;
    this.#ahead = hoursAhead * anHour;
    this.line = new Line(late);
  }

  /** The name of the database of whoever is signed in. */
  get disk(): string {
    return `${this.name}-starboard-${this.person.account.userId}`;
  }

  /** By its own clock. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  turnClock(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  async signIn(person: Person<A>): Promise<void> {
    this.person = person;
    person.devices.add(this.name);
    this.#signedIn = await this.#way.signIn(person.account);
    this.#disks.add(this.disk);
  }

  async signOut(): Promise<void> {
    await (await this.page(0)).clearForSignOut();
    this.close();
  }

  /** The store as one of the open pages has it; the worker shares the first. */
  async page(number: number): Promise<Store> {
    for (let next = this.#stores.length; next <= number; next++) this.#stores.push(await this.#open());
    const store = this.#stores[number];
    if (store === undefined) throw new Error(`No page ${number}`);
    return store;
  }

  /** The browser ends; the disk stays. */
  close(): void {
    for (const store of this.#stores.splice(0)) store.close();
  }

  /** Steps as the worker does them, disturbed as planned. Null where it was killed. */
  async sync(plan: SyncPlan = undisturbed): Promise<SyncOutcome | null> {
    const life = new Life(plan.moments ?? Number.POSITIVE_INFINITY);
    const store = mortalStore(await this.page(0), life);
    this.line.begin(plan.faults);
    const parts = { ...this.#way.parts(this.#signedIn, this.line, life), store, locks: this.#locks };
    const sync = makeSync({ ...parts, now: () => this.now(), random: () => 0.5, isOnline: () => true });
    try {
      return await steps(() => sync.syncOnce({ isImpatient: plan.isImpatient }));
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      return null;
    }
  }

  /** Syncs to rest. A change of a row that is gone for good is tried again before that is believed. */
  async settle(): Promise<void> {
    for (let tries = 0; tries < 6; tries++) if ((await this.sync())?.state === 'done') return;
    const { problem } = await (await this.page(0)).report.get();
    throw new Error(`${this.name} comes to no rest: ${problem}`);
  }

  /** Leaves nothing behind. */
  async destroy(): Promise<void> {
    this.close();
    for (const disk of this.#disks) indexedDB.deleteDatabase(disk);
  }

  #open(): Promise<Store> {
    const owner = { kind: 'person', userId: this.person.account.userId } as const;
    const options = { now: () => new Date(this.now()), channel: (name: string) => this.#channel(name) };
    return openStore(owner, { prefix: `${this.name}-`, ...options });
  }

  /** As BroadcastChannel, on this device alone. */
  #channel(name: string): Channel {
    const others = this.#channels.get(name) ?? new Set<Channel>();
    this.#channels.set(name, others);
    const channel: Channel = {
      onmessage: null,
      close: () => void others.delete(channel),
      postMessage: (data) => {
        for (const other of others) {
          if (other !== channel) queueMicrotask(() => other.onmessage?.({ data } as MessageEvent));
        }
      },
    };
    others.add(channel);
    return channel;
  }
}

async function steps(step: () => Promise<SyncOutcome>): Promise<SyncOutcome> {
  let outcome = await step();
  for (let number = 1; outcome.state === 'more'; number++) {
    if (number > mostSteps) throw new Error('The sync comes to no end');
    outcome = await step();
  }
  return outcome;
}
