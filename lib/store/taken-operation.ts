import type { Operation } from './operation';

/** An operation that is marked as started, with what is known of the row it was made over. */
export interface TakenOperation {
  operation: Operation;
  revision: number;
  /** When the server's row was made; null where that is not known. Made anew it begins with revision 1 again. */
  madeAt: string | null;
  /** How much of a request it is, in bytes. */
  bytes: number;
}
