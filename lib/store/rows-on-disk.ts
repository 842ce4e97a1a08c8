import { type Aggregate, type RowOf, synced } from '../domain/synced';
import type { Reading, StoredRow, Writing } from './layout';
import { type JobKey, lookupsOf, parentOf } from './lookups';
import { readStored } from './read-stored';
import { markFor } from './row-mark';
import { split, wholeRows } from './row-shapes';

/** One whole row as it lies on the disk. */
export async function readWhole<A extends Aggregate>(transaction: Reading, aggregate: A, id: string) {
  return (await readStored<RowOf<A>>(transaction, wholeRows(aggregate), { ids: [id] }))[0];
}

/** Writes a whole row with all that it is found by. */
export async function writeWhole(
  transaction: Writing,
  stored: Omit<StoredRow, 'parentId' | 'lookups' | 'mark'>,
  jobKey: JobKey,
): Promise<void> {
  const { aggregate, id, row } = stored;
  const { short, texts } = split(aggregate, row);
  const parentId = parentOf(aggregate, row);
  const lookups = lookupsOf(aggregate, row, jobKey);
  const mark = markFor(synced[aggregate].schema, row);
  const found = parentId === undefined ? { lookups } : { lookups, parentId };

  const apart = transaction.objectStore('texts');
  await Promise.all([
    transaction
      .objectStore('rows')
      .put({ ...stored, row: short, ...found, ...(mark !== undefined && { mark }) }),
    texts === null ? apart.delete([aggregate, id]) : apart.put({ aggregate, id, columns: texts }),
  ]);
}

/** Deletes a row with its long texts. */
export async function deleteWhole(transaction: Writing, aggregate: Aggregate, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('rows').delete([aggregate, id]),
    transaction.objectStore('texts').delete([aggregate, id]),
  ]);
}
