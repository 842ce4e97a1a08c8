import { type Aggregate, synced } from '../domain/synced';
import { readHeld } from './held-on-disk';
import { foldRow } from './held-row';
import { isLink } from './is-link';
import type { Reading } from './layout';
import type { Operation } from './operation';

/** The code of what is set aside because its row was deleted for good elsewhere: it can never be sent. */
export const goneForGood = 'not-found';

/** Whether the person is asked about a row with these operations, because it was deleted for good elsewhere. */
export function isAskedAbout(operations: readonly Operation[]): boolean {
  return operations.some(({ state, code }) => state === 'aside' && code === goneForGood);
}

/** Whether the server will never have this row again: the person is asked about it, or about the row it belongs to. */
export async function isGoneForGood(
  transaction: Reading,
  aggregate: Aggregate,
  id: string,
): Promise<boolean> {
  const held = await readHeld(transaction, aggregate, id);
  if (isAskedAbout(held.operations)) return true;
  const [owner] = synced[aggregate].parents;
  if (owner === undefined || isLink(aggregate, owner.column)) return false;
  const ownerId = foldRow(held)?.[owner.column];
  return typeof ownerId === 'string' && isGoneForGood(transaction, owner.aggregate as Aggregate, ownerId);
}
