/** What another device deleted for good is made anew, where the person wants it: under new ids, the old ones stay away. */
import { keptIdOf } from '../domain/id-of-its-kind';
import { type Aggregate, aggregates, synced } from '../domain/synced';
import type { RowName } from '../use-cases/rows';
import { type CheckedChange, commitAll, type Keeping } from './commit';
import type { Connection } from './connection';
import type { Feed } from './feed';
import { goneForGood, isAskedAbout } from './gone-for-good';
import { readHeld } from './held-on-disk';
import { foldRow } from './held-row';
import { isLink } from './is-link';
import { everyStore, type Reading, type Writing } from './layout';
import type { Columns } from './operation';
import { removeRow, removing } from './remove-row';

interface FoundRow extends RowName {
  row: Columns;
}

/** New ids by the old ones. */
type NewIds = ReadonlyMap<string, string>;

/**
 * Makes anew what a set-aside operation is about, with all that belongs to it, or all of the job that is gone with it.
 * Answers the new rows, that one first; none where it is not set aside for that, or not whole on this device.
 */
export async function keepAnew(
  connection: Connection,
  feed: Feed,
  operationId: string,
  keeping: Keeping,
): Promise<RowName[]> {
  for (;;) {
    const found = await connection.read(everyStore, (transaction) => findGone(transaction, operationId));
    const newIds = await idsFor(found, keeping.newId);
    const made = await connection.write(everyStore, async (transaction) => {
      const now = await findGone(transaction, operationId);
      // A row that came in between has no id yet: once more.
      return now.every(({ id }) => newIds.has(id)) ? makeAnew(transaction, now, newIds, keeping) : null;
    });
    if (made === null) continue;
    for (const rows of made.changed) feed.emit({ rows, parts: ['outbox', 'conflicts'] });
    return made.rows;
  }
}

/** The rows that are gone together, parents before their children. */
async function findGone(transaction: Reading, operationId: string): Promise<FoundRow[]> {
  const operation = await transaction.objectStore('operations').index('byId').get(operationId);
  if (operation?.state !== 'aside' || operation.code !== goneForGood) return [];
  const top = await topOf(transaction, { aggregate: operation.aggregate, id: operation.rowId });
  return withBelow(transaction, top);
}

/** The highest row above that is gone as well. */
async function topOf(transaction: Reading, row: RowName): Promise<RowName> {
  const stored = await transaction.objectStore('rows').get([row.aggregate, row.id]);
  for (const { column, aggregate } of synced[row.aggregate].parents) {
    const id = stored?.row[column];
    if (isLink(row.aggregate, column) || typeof id !== 'string') continue;
    const { operations } = await readHeld(transaction, aggregate as Aggregate, id);
    if (isAskedAbout(operations)) return topOf(transaction, { aggregate: aggregate as Aggregate, id });
  }
  return row;
}

async function withBelow(transaction: Reading, { aggregate, id }: RowName): Promise<FoundRow[]> {
  const row = foldRow(await readHeld(transaction, aggregate, id));
  if (row === null) return [];
  const found: FoundRow[] = [{ aggregate, id, row }];
  for (const child of aggregates) {
    const [first] = synced[child].parents;
    if (first?.aggregate !== aggregate || isLink(child, first.column)) continue;
    const keys = await transaction.objectStore('rows').index('byParent').getAllKeys([child, id]);
    for (const [, childId] of keys) {
      found.push(...(await withBelow(transaction, { aggregate: child, id: childId })));
    }
  }
  return found;
}

/** Not in a transaction: names are hashed, which one does not wait for. */
async function idsFor(found: readonly FoundRow[], newId: () => string): Promise<NewIds> {
  const ids = new Map<string, string>();
  for (const { aggregate, id, row } of found) {
    ids.set(id, (await keptIdOf(aggregate, renamed(aggregate, row, ids))) ?? newId());
  }
  return ids;
}

async function makeAnew(transaction: Writing, found: readonly FoundRow[], ids: NewIds, keeping: Keeping) {
  const [top] = found;
  if (top === undefined) return { rows: [], changed: [] };
  const changes = found.map((one) => createOf(one, one === top, ids, keeping));
  const conflicts = await conflictsOf(transaction, found);
  const removed = await removing(transaction, keeping.jobKey, (work) =>
    removeRow(work, top.aggregate, top.id),
  );
  const created = await commitAll(transaction, changes, keeping);
  for (const conflict of conflicts) {
    const rowId = ids.get(conflict.rowId) ?? conflict.rowId;
    await transaction.objectStore('conflicts').put({ ...conflict, rowId });
  }
  const rows = changes.map(({ aggregate, id }): RowName => ({ aggregate, id }));
  return { rows, changed: [removed.rows, created.rows] };
}

async function conflictsOf(transaction: Writing, found: readonly FoundRow[]) {
  const byRow = transaction.objectStore('conflicts').index('byRow');
  return (await Promise.all(found.map(({ aggregate, id }) => byRow.getAll([aggregate, id])))).flat();
}

function createOf(
  { aggregate, id, row }: FoundRow,
  isTop: boolean,
  ids: NewIds,
  keeping: Keeping,
): CheckedChange {
  const columns = renamed(aggregate, row, ids);
  if (isTop) Object.assign(columns, { deletedAt: null, deletionReason: null });
  // Of what is one of a kind the id may be the old one; the server knows it from that by when it was made.
  if (columns.id === id) columns.createdAt = keeping.now().toISOString();
  return { kind: 'create', aggregate, id: String(columns.id), columns, over: {} };
}

/** The row under its new id, naming the new rows above it. */
function renamed(aggregate: Aggregate, row: Columns, ids: NewIds): Columns {
  const columns = { ...row, id: ids.get(String(row.id)) ?? row.id };
  for (const { column } of synced[aggregate].parents) {
    Object.assign(columns, { [column]: ids.get(String(row[column])) ?? row[column] });
  }
  return columns;
}
