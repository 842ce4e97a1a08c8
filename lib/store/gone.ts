/** Rows that another device removed for good: no table of the server tells of them any more. */
import * as z from 'zod/mini';
import { type Aggregate, aggregates, synced } from '../domain/synced';
import type { RowName } from '../use-cases/rows';
import type { ChangedRows } from './changed-rows';
import type { Keeping } from './commit';
import { operationOf } from './commit-change';
import { goneForGood } from './gone-for-good';
import { readHeld, writeHeld } from './held-on-disk';
import { foldRow, type HeldRow, purgeOf } from './held-row';
import { isLink } from './is-link';
import type { Writing } from './layout';
import type { Operation } from './operation';
import { type Removing, removeRow, removing, unlinkFrom } from './remove-row';
import { setAside } from './settle-operation';

/** A row that the server deleted for good, and when by its clock. */
export interface GoneRow {
  aggregate: Aggregate;
  id: string;
  /** ISO 8601. */
  at: string;
}

/** Under which name the moment is kept up to which this device heard of such rows: ISO 8601, the server's clock. */
export const goneKey = 'goneAt';
export const goneSchema = z.string();

/**
 * From the first row on that the server took, this device has to hear what is removed: another one may remove that very
 * row before this one asks what is new for the first time. `taken` are the moments at which rows were taken.
 */
export async function hearFrom(transaction: Writing, taken: readonly string[]): Promise<void> {
  const meta = transaction.objectStore('meta');
  const [first] = [...taken].sort((one, other) => Date.parse(one) - Date.parse(other));
  if (first === undefined || goneSchema.safeParse(await meta.get(goneKey)).success) return;
  await meta.put(first, goneKey);
}

/**
 * Takes them off the disk, with what belongs to them. Where something of them was not sent yet the person decides: it
 * is set aside as what cannot be sent any more.
 */
export function takeGone(
  transaction: Writing,
  rows: readonly GoneRow[],
  keeping: Keeping,
): Promise<ChangedRows> {
  return removing(transaction, keeping.jobKey, async (work) => {
    for (const row of rows) await takeOne(work, row, keeping);
  });
}

/**
 * The same for a row whose making the server refused, because it has been there and was deleted for good: it arrived
 * once, and the answer did not. What the person wrote in it since is theirs to decide about.
 */
export function takeRefused(
  transaction: Writing,
  { aggregate, rowId, id }: Operation,
  keeping: Keeping,
): Promise<ChangedRows> {
  return removing(transaction, keeping.jobKey, async (work) => {
    const held = await readHeld(transaction, aggregate, rowId);
    const [first, ...later] = held.operations;
    if (first?.id !== id) return;
    const isWritten = later.length > 0 || (first.written ?? []).length > 0;
    await takeOrAsk(work, held, { aggregate, id: rowId }, isWritten, keeping);
  });
}

async function takeOne(work: Removing, { aggregate, id, at }: GoneRow, keeping: Keeping): Promise<void> {
  const held = await readHeld(work.transaction, aggregate, id);
  if (held.remote === null && held.operations.length === 0) return;
  if (isMadeAnew(held, at)) return;
  await takeOrAsk(work, held, { aggregate, id }, held.operations.length > 0, keeping);
}

/** What is in the bin here too nobody misses. */
async function takeOrAsk(
  work: Removing,
  held: HeldRow,
  { aggregate, id }: RowName,
  isWritten: boolean,
  keeping: Keeping,
): Promise<void> {
  const isInBin = (foldRow(held)?.deletedAt ?? null) !== null || purgeOf(held) !== undefined;
  const isWanted = !isInBin && (isWritten || (await hasUnsent(work.transaction, aggregate, id)));
  if (!isWanted) return removeRow(work, aggregate, id);
  const aside = asideFor(held, aggregate, id, keeping);
  await writeHeld(work.transaction, [aggregate, id], aside, held, keeping.jobKey);
  // It is shown as it was made; what was entered of it since decides how it stands.
  if (aggregate === 'applications') work.applications.add(id);
  const belonging = await setAsideBelow(work.transaction, aggregate, id, keeping);
  // The server took the links off its rows when these went; here they would keep new ones from being sent.
  await unlinkFrom(work, aggregate, id);
  for (const [child, childId] of belonging) await unlinkFrom(work, child, childId);
}

/** What belonged to it went with it: nothing of that can arrive any more either. Answers what that is. */
async function setAsideBelow(
  transaction: Writing,
  aggregate: Aggregate,
  id: string,
  keeping: Keeping,
): Promise<[Aggregate, string][]> {
  const found: [Aggregate, string][] = [];
  for (const [child, childId] of await below(transaction, aggregate, id)) {
    const held = await readHeld(transaction, child, childId);
    const [first] = held.operations;
    if (first !== undefined && first.kind !== 'purge') {
      const aside = setAside(held, first.id, goneForGood);
      await writeHeld(transaction, [child, childId], aside, held, keeping.jobKey);
    }
    found.push([child, childId], ...(await setAsideBelow(transaction, child, childId, keeping)));
  }
  return found;
}

/** A row of which there can be one only may have been made again since. */
function isMadeAnew({ remote, operations }: HeldRow, at: string): boolean {
  if (operations.some(({ kind }) => kind === 'create')) return true;
  return Date.parse(String(remote?.updatedAt)) > Date.parse(at);
}

/** Whether something that belongs to the row waits to be sent. */
async function hasUnsent(transaction: Writing, aggregate: Aggregate, id: string): Promise<boolean> {
  const bases = transaction.objectStore('bases');
  const children = await below(transaction, aggregate, id);
  const found = await Promise.all(children.map((key) => bases.get(key)));
  return found.some((base) => base !== undefined);
}

/** The rows that are listed under a row and go with it. */
async function below(transaction: Writing, aggregate: Aggregate, id: string): Promise<[Aggregate, string][]> {
  const byParent = transaction.objectStore('rows').index('byParent');
  const children = aggregates.filter((child) => {
    const [first] = synced[child].parents;
    return first?.aggregate === aggregate && !isLink(child, first.column);
  });
  const keys = await Promise.all(children.map((child) => byParent.getAllKeys([child, id])));
  return keys.flat().map(([child, childId]) => [child as Aggregate, childId]);
}

/** What waits is set aside; where it waits below the row only, the row stands for it. */
function asideFor(held: HeldRow, aggregate: Aggregate, id: string, keeping: Keeping): HeldRow {
  const { owner, newId } = keeping;
  if (owner === null) return held;
  const making = { owner, aggregate, rowId: id, now: keeping.now().toISOString(), newId };
  const [first] = held.operations;
  const operations =
    first === undefined ? [operationOf('change', { deletedAt: null }, owner, making)] : held.operations;
  return setAside({ ...held, operations }, operations[0]?.id ?? '', goneForGood);
}
