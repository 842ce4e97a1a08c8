import type { Aggregate } from '../domain/synced';

/** The columns of a row by their names in the domain, before a schema has said what they are. */
export type Columns = Record<string, unknown>;

/**
 * One thing to be sent: a new row whole, the columns of a row that changed, or the end of a row in the bin. At most
 * two stand for a row, one that was started and one that gathers what changed since; its end stands behind them.
 */
export interface Operation {
  id: string;
  /** The order of making, given by the disk; absent until it is there. */
  sequence?: number;
  /** The user id of the person who made it; it is never sent as anybody else. */
  owner: string;
  aggregate: Aggregate;
  rowId: string;
  kind: 'create' | 'change' | 'purge';
  /** Of an end, the moment at which the row came into the bin: another one is another deletion. */
  columns: Columns;
  /** Of a new row, what was changed after it was made: that was said, even where it is empty now. */
  written?: readonly string[];
  /** When the person made the latest change in it, ISO 8601. */
  changedAt: string;
  /** True from before the first request on: the server may have it, so nothing is folded into it any more. */
  isStarted: boolean;
  /** Requests that were not answered with a yes or a no. */
  attempts: number;
  /** `aside` where the server refused it for good; it waits for the person. */
  state: 'waiting' | 'aside';
  /** Why it was set aside: the server's code. */
  code: string | null;
}
