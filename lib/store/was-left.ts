import type { Reading } from './layout';

/** Marks a database that was signed out of with something left in it. */
export const leftMark = 'wasSignedOut';

/** Whether the owner signed out of this database and left something in it. */
export async function wasLeft(transaction: Reading): Promise<boolean> {
  return (await transaction.objectStore('meta').get(leftMark)) !== undefined;
}
