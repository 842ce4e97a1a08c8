import { type Aggregate, aggregates, synced } from '../domain/synced';
import type { Connection } from './connection';
import type { Writing } from './layout';
import { everyRowOf } from './read-stored';
import { markFor, markOf } from './row-mark';
import { readWhole } from './rows-on-disk';

/** Rows that are checked in one transaction. */
const atOnce = 200;

/** Where it is kept which schemas all rows were checked by. */
const markedBy = 'markedBy';

/**
 * Marks the rows that an earlier version wrote, once after an update: until then each of them is checked whenever it is
 * read. Cut off anywhere it goes on the next time.
 */
export async function markRows(connection: Connection): Promise<void> {
  const marks = aggregates.map((aggregate) => markOf(synced[aggregate].schema)).join(' ');
  const known = await connection.read(['meta'], (transaction) =>
    transaction.objectStore('meta').get(markedBy),
  );
  if (known === marks) return;
  for (const aggregate of aggregates) await markAll(connection, aggregate);
  await connection.write(['meta'], (transaction) => transaction.objectStore('meta').put(marks, markedBy));
}

async function markAll(connection: Connection, aggregate: Aggregate): Promise<void> {
  const mark = markOf(synced[aggregate].schema);
  const stored = await connection.read(['rows'], (transaction) =>
    transaction.objectStore('rows').getAll(everyRowOf(aggregate)),
  );
  const ids = stored.filter((row) => row.mark !== mark).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    await connection.write(['rows', 'texts'], async (transaction) => {
      await Promise.all(some.map((id) => markOne(transaction, aggregate, id)));
    });
  }
}

async function markOne(transaction: Writing, aggregate: Aggregate, id: string): Promise<void> {
  const [whole, short] = await Promise.all([
    readWhole(transaction, aggregate, id),
    transaction.objectStore('rows').get([aggregate, id]),
  ]);
  const mark = whole === undefined ? undefined : markFor(synced[aggregate].schema, whole.row);
  // One that does not fit, or lacks a column that came since, is checked as it is read.
  if (short !== undefined && mark !== undefined)
    await transaction.objectStore('rows').put({ ...short, mark });
}
