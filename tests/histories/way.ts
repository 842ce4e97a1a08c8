import type { Sql } from 'postgres';
import type { SyncParts } from '@/lib/sync/sync-parts';
import type { Life } from '../support/mortal';
import type { Line } from './line';

/** Somebody with an account. */
export interface Account {
  userId: string;
}

/** What a device has of whoever is signed in on it. */
export interface SignedIn {
  account: Account;
}

/** A way between devices and Postgres. */
export interface Way<A extends Account = Account, S extends SignedIn = SignedIn> {
  /** The database as its superuser. */
  sql: Sql;
  /** The columns that a person may change, by table. */
  changeable: ReadonlyMap<string, ReadonlySet<string>>;
  newAccount(): Promise<A>;
  signIn(account: A): Promise<S>;
  /** What a life of the worker syncs with. */
  parts(signedIn: S, line: Line, life: Life): Pick<SyncParts, 'project' | 'remoteOf'>;
  /** Requests since the last time that went out as somebody else than the signed-in person, in words. */
  strangers(): string[];
  stop(): Promise<void>;
}
