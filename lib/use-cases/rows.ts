/** The person's rows on this device, as use-cases see them. `lib/store` fulfils it; no network is behind it. */
import type { Activity } from '../domain/apply/activity';
import type { Application } from '../domain/apply/application';
import type { Aggregate, RowOf } from '../domain/synced';

/** Columns that the store keeps itself. */
type Kept = 'id' | 'createdAt' | 'updatedAt';

export type RowChange = {
  [A in Aggregate]:
    | { kind: 'create'; aggregate: A; row: RowOf<A>; over?: Columns<A> }
    | { kind: 'change'; aggregate: A; id: string; columns: Columns<A>; over?: Columns<A> };
}[Aggregate];

/**
 * Columns of a row by name. `over` is what the person saw in long texts (see `synced`) when they began to write, or
 * what this screen saved last: where another text came in between, theirs is kept, the other one too, and the person is
 * asked. A long text that is still as in `over` says nothing. Other columns in it are ignored. A new row has it where
 * there can be one only, which may have come meanwhile.
 */
type Columns<A extends Aggregate> = Partial<Omit<RowOf<A>, Kept>>;

/** The disk is full: nothing of the commit was kept, everything from before is as it was. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
}

/** A row that was to be changed is gone for good, emptied out of the bin here or elsewhere: nothing of the commit was kept. */
export class RowGone extends Error {
  override readonly name = 'RowGone';
}

export interface Rows {
  /** One row, also from the bin; null where it is not here. */
  get<A extends Aggregate>(aggregate: A, id: string): Promise<RowOf<A> | null>;
  /** Living applications whose `jobUrl` has this key (see `jobKey`), newest first. */
  applicationsByJobKey(key: string): Promise<Application[]>;
  /** Living activities of an application, in no order. */
  activitiesOf(applicationId: string): Promise<Activity[]>;
  /**
   * Keeps all changes and their outbox operations in one durable transaction, or none. A create of an id that
   * is here already changes nothing. Resolves when it is on disk; throws `DiskFull` and `RowGone`.
   */
  commit(changes: readonly RowChange[]): Promise<void>;
  /**
   * Removes rows for good that are in the bin, with all that belongs to them: from here at once, from the account with
   * the next sync. What is not in the bin any more stays, as does what another device took out of it before that.
   * Cannot be undone. Throws `DiskFull`.
   */
  purge(rows: readonly RowName[]): Promise<void>;
}

/** Which row is meant. */
export interface RowName {
  aggregate: Aggregate;
  id: string;
}
