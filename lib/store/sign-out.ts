import type { Aggregate } from '../domain/synced';
import { deriveStatus } from './derived-status';
import { readHeld, writeHeld } from './held-on-disk';
import { foldRow, type HeldRow } from './held-row';
import type { Writing } from './layout';
import type { JobKey } from './lookups';
import { namesNothing } from './remove-row';
import { writeWhole } from './rows-on-disk';
import { retry } from './settle-operation';
import { leftMark } from './was-left';

/**
 * Takes the person's rows off the disk, or leaves that to whoever throws the whole database away, which is much quicker
 * with many rows: false where nothing in it exists here only. What does stays for its owner: operations that were not
 * sent, drafts, and conflicts that were not settled. From then on nothing is written.
 */
export async function leaveOnlyUnsent(transaction: Writing): Promise<boolean> {
  await transaction.objectStore('meta').clear();
  await transaction.objectStore('meta').put(true, leftMark);
  const unsent = ['operations', 'drafts', 'conflicts'] as const;
  const counts = await Promise.all(unsent.map((name) => transaction.objectStore(name).count()));
  if (counts.every((count) => count === 0)) return false;
  await Promise.all([transaction.objectStore('rows').clear(), transaction.objectStore('texts').clear()]);
  return true;
}

/** Brings back the rows that were made here and never sent, for an owner who signed in again. */
export async function bringBackUnsent(transaction: Writing, jobKey: JobKey): Promise<void> {
  const broughtBack: string[] = [];
  for (const [aggregate, id] of await transaction.objectStore('bases').getAllKeys()) {
    const held = await tryLinksAgain(transaction, aggregate as Aggregate, id, jobKey);
    const row = foldRow(held);
    const { revision } = held;
    if (row !== null) {
      await writeWhole(transaction, { aggregate: aggregate as Aggregate, id, row, revision }, jobKey);
      if (aggregate === 'applications') broughtBack.push(id);
    }
  }
  // An operation has the status as it was when it was made; the entries that came since decide.
  for (const id of broughtBack) await deriveStatus(transaction, id);
  await transaction.objectStore('meta').delete(leftMark);
}

/**
 * What was refused for a row that it names may be sent without the link once that row is known to be gone; it left the
 * disk with everything else, so nobody would tell of it any more. The server is asked again.
 */
async function tryLinksAgain(
  transaction: Writing,
  aggregate: Aggregate,
  id: string,
  jobKey: JobKey,
): Promise<HeldRow> {
  const held = await readHeld(transaction, aggregate, id);
  const refused = held.operations.filter(({ state, code }) => state === 'aside' && code === namesNothing);
  const again = refused.reduce((one, operation) => retry(one, operation.id), held);
  if (refused.length > 0) await writeHeld(transaction, [aggregate, id], again, held, jobKey);
  return again;
}
