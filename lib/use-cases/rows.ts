/** The person's rows on this device, as use-cases see them. `lib/store` fulfils it; no network is behind it. */
import type { Activity } from '../domain/apply/activity';
import type { Application } from '../domain/apply/application';
import type { Aggregate, RowOf } from '../domain/synced';

/** Columns that the store keeps itself. */
type Kept = 'id' | 'createdAt' | 'updatedAt';

export type RowChange = {
  [A in Aggregate]:
    | { kind: 'create'; aggregate: A; row: RowOf<A> }
    | { kind: 'change'; aggregate: A; id: string; columns: Partial<Omit<RowOf<A>, Kept>> };
}[Aggregate];

/** The disk is full: nothing of the commit was kept, everything from before is as it was. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
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
   * is here already changes nothing. Resolves when it is on disk; throws `DiskFull`.
   */
  commit(changes: readonly RowChange[]): Promise<void>;
}
