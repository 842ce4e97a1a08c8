import { StoreClosed } from './connection';
import type { Reading } from './layout';

/** Marks a database that was signed out of. */
export const leftMark = 'wasSignedOut';

/** Whether the owner signed out of this database. */
export async function wasLeft(transaction: Reading): Promise<boolean> {
  return (await transaction.objectStore('meta').get(leftMark)) !== undefined;
}

/** Throws `StoreClosed` where the owner signed out: what was written then would go with the database, unseen. */
export async function needOwner(transaction: Reading): Promise<void> {
  if (await wasLeft(transaction)) throw new StoreClosed('The owner signed out');
}
