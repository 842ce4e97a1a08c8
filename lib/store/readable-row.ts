import { type Aggregate, type RowOf, synced } from '../domain/synced';
import type { StoredRow } from './layout';

/**
 * The row, checked; null where it does not fit the schema of this version, as a row written by a newer version
 * may not. Such a row stays on the disk as it is and appears once a version that knows it is installed.
 */
export function readableRow<A extends Aggregate>(
  aggregate: A,
  stored: Pick<StoredRow, 'row'>,
): RowOf<A> | null {
  const read = synced[aggregate].schema.safeParse(stored.row);
  return read.success ? (read.data as RowOf<A>) : null;
}
