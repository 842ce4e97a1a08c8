import * as z from 'zod/mini';
import { type Aggregate, aggregates, synced } from '../domain/synced';
import type { RowChange } from '../use-cases/rows';
import { ChangedRows } from './changed-rows';
import { commitChange, commitCreate, commitOver, type Making } from './commit-change';
import { keepConflicts } from './conflicts';
import { deriveStatus } from './derived-status';
import { readHeld, writeHeld } from './held-on-disk';
import { foldRow, type HeldRow } from './held-row';
import type { StoreName, Writing } from './layout';
import type { JobKey } from './lookups';
import type { Columns } from './operation';
import { sameValue } from './same-value';
import { storable } from './storable';
import { writtenOver } from './written-over';

/** What a commit needs to know of its store. `owner` is a user id, or null where nobody signed in. */
export interface Keeping {
  owner: string | null;
  now: () => Date;
  newId: () => string;
  jobKey: JobKey;
}

/** Everything that a commit may write, and where it is told that the owner signed out. */
export const commitStores: StoreName[] = ['rows', 'texts', 'bases', 'operations', 'conflicts', 'meta'];

/** One change of a row with its columns checked; `over` as in `RowChange`. */
export interface CheckedChange {
  kind: RowChange['kind'];
  aggregate: Aggregate;
  id: string;
  columns: Columns;
  over: Columns;
}

/** Checks what is to be kept; a column that nobody may write (the id, a derived or a fixed one) is left out. */
export function checkedChange(change: RowChange): CheckedChange {
  if (change.kind === 'create') {
    const columns = storable(synced[change.aggregate].schema.parse(change.row));
    return { kind: 'create', aggregate: change.aggregate, id: columns.id, columns, over: change.over ?? {} };
  }
  const { kind, aggregate, id, over = {} } = change;
  const columns = Object.entries(storable(partSchemas.get(aggregate)?.parse(change.columns) ?? {}));
  const { derived, fixed } = synced[aggregate];
  const unwritable: readonly string[] = ['id', 'createdAt', 'updatedAt', ...derived, ...fixed];
  const wanted = columns.filter(([column, value]) => value !== undefined && !unwritable.includes(column));
  return { kind, aggregate, id, columns: Object.fromEntries(wanted), over };
}

/** The schema of any part of a row. */
const partSchemas = new Map(
  aggregates.map((aggregate) => [aggregate, z.partial(synced[aggregate].schema as z.ZodMiniObject)]),
);

/** Writes the rows, their operations and what follows from them; answers what changed. */
export async function commitAll(
  transaction: Writing,
  changes: readonly CheckedChange[],
  keeping: Keeping,
): Promise<ChangedRows> {
  const changed = new ChangedRows();
  const statuses = new Set<string>();
  const known = await readAhead(transaction, changes);
  for (const change of changes) {
    const before = known.get(keyOf(change)) ?? (await readHeld(transaction, change.aggregate, change.id));
    const row = await commitOne(transaction, change, before, keeping);
    if (row === null) continue;
    changed.add(change.aggregate, change.id);
    for (const id of statusesTouchedBy(change.aggregate, row)) statuses.add(id);
  }
  await Promise.all(
    [...statuses].map(async (id) => {
      if (await deriveStatus(transaction, id)) changed.add('applications', id);
    }),
  );
  return changed;
}

/** Reads all rows that are changed, together; one that is changed twice has to be read in between as well. */
async function readAhead(
  transaction: Writing,
  changes: readonly CheckedChange[],
): Promise<Map<string, HeldRow>> {
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(keyOf(change), (counts.get(keyOf(change)) ?? 0) + 1);
  const once = changes.filter((change) => counts.get(keyOf(change)) === 1);
  const held = await Promise.all(once.map(({ aggregate, id }) => readHeld(transaction, aggregate, id)));
  return new Map(once.map((change, place) => [keyOf(change), held[place] as HeldRow]));
}

function keyOf({ aggregate, id }: CheckedChange): string {
  return `${aggregate} ${id}`;
}

/** Answers the row as it stands now; null where nothing was to be done. */
async function commitOne(transaction: Writing, wanted: CheckedChange, before: HeldRow, keeping: Keeping) {
  const { aggregate, id, over } = wanted;
  const { longTexts } = synced[aggregate];
  const { columns, conflicts } = writtenOver(foldRow(before) ?? {}, wanted.columns, over, longTexts);
  const change = { ...wanted, columns };
  const making = { ...keeping, aggregate, rowId: id, now: keeping.now().toISOString() };
  const held = commitTo(before, change, making);
  if (held === before) return null;
  await writeHeld(transaction, [aggregate, id], held, before, keeping.jobKey);
  const row = foldRow(held);
  await followInConflicts(transaction, change, row ?? columns);
  await keepConflicts(transaction, [aggregate, id], conflicts, keeping.newId);
  return row;
}

function commitTo(before: HeldRow, { kind, columns }: CheckedChange, making: Making): HeldRow {
  if (kind === 'change') return commitChange(before, columns, making);
  const isHere = before.remote !== null || before.operations.length > 0;
  return isHere ? commitOver(before, columns, making) : commitCreate(columns, making);
}

function statusesTouchedBy(aggregate: Aggregate, row: Columns): string[] {
  if (aggregate === 'applications') return [String(row.id)];
  return aggregate === 'activities' && row.type === 'status' ? [String(row.applicationId)] : [];
}

/** The person's own side of an open conflict is what they wrote last. */
async function followInConflicts(
  transaction: Writing,
  { aggregate, id, columns }: CheckedChange,
  row: Columns,
) {
  const conflicts = transaction.objectStore('conflicts');
  for (const conflict of await conflicts.index('byRow').getAll([aggregate, id])) {
    const mine = columns[conflict.column];
    const isWritten = mine !== undefined && sameValue(mine, row[conflict.column]);
    if (isWritten) await conflicts.put({ ...conflict, mine: typeof mine === 'string' ? mine : '' });
  }
}
