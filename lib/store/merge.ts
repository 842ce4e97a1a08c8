import { type Aggregate, synced } from '../domain/synced';
import { ChangedRows } from './changed-rows';
import { keepConflicts } from './conflicts';
import { deriveStatus, statusesAhead } from './derived-status';
import { readHeld, writeHeld } from './held-on-disk';
import { foldRow } from './held-row';
import type { Writing } from './layout';
import type { JobKey } from './lookups';
import { mergeRemote, type RemoteRow } from './merge-remote';
import { sameValue } from './same-value';

interface Merged {
  changed: ChangedRows;
  conflicts: number;
}

/**
 * Lays rows from the server under what the person changed here. All rows of a page in one transaction; the
 * requests of different rows overlap, which is what makes a page of 500 quick.
 */
export async function mergeAll(
  transaction: Writing,
  aggregate: Aggregate,
  rows: readonly RemoteRow[],
  keeping: { jobKey: JobKey; newId: () => string },
): Promise<Merged> {
  const merged: Merged = { changed: new ChangedRows(), conflicts: 0 };
  await Promise.all(rows.map((row) => mergeOne(transaction, aggregate, row, keeping, merged)));
  await keepStatusesAhead(transaction, aggregate, rows, merged.changed);
  return merged;
}

async function mergeOne(
  transaction: Writing,
  aggregate: Aggregate,
  remote: RemoteRow,
  { jobKey, newId }: { jobKey: JobKey; newId: () => string },
  merged: Merged,
): Promise<void> {
  const id = String(remote.row.id);
  const before = await readHeld(transaction, aggregate, id);
  const { held, conflicts } = mergeRemote(before, remote, synced[aggregate]);
  if (held === before) return;
  await writeHeld(transaction, [aggregate, id], held, before, jobKey);
  await keepConflicts(transaction, [aggregate, id], conflicts, newId);

  merged.conflicts += conflicts.length;
  if (!sameValue(foldRow(before), foldRow(held))) merged.changed.add(aggregate, id);
}

async function keepStatusesAhead(
  transaction: Writing,
  aggregate: Aggregate,
  rows: readonly RemoteRow[],
  changed: ChangedRows,
): Promise<void> {
  const ahead = await statusesAhead(transaction);
  if (ahead.size === 0) return;
  const column = aggregate === 'applications' ? 'id' : 'applicationId';
  const touched = new Set(rows.map(({ row }) => String(row[column])));
  for (const id of touched) {
    if (ahead.has(id) && (await deriveStatus(transaction, id))) changed.add('applications', id);
  }
}
