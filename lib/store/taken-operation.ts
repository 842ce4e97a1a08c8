import type { Operation } from './operation';

/** An operation that is marked as started, with the revision of the row it was made over. */
export interface TakenOperation {
  operation: Operation;
  revision: number;
  /** How much of a request it is, in bytes. */
  bytes: number;
}
