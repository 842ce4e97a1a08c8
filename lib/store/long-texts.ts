import type { Aggregate } from '../domain/synced';
import type { Connection } from './connection';
import type { StoredTexts } from './layout';

/**
 * What is kept apart of rows, as it lies on the disk; rows without any of it are left out. Nothing else of them is
 * read or checked, so that thousands can be looked through.
 */
export async function readLongTexts(
  connection: Connection,
  aggregate: Aggregate,
  ids: readonly string[],
): Promise<StoredTexts[]> {
  const found = await connection.read(['texts'], (transaction) => {
    const texts = transaction.objectStore('texts');
    return Promise.all(ids.map((id) => texts.get([aggregate, id])));
  });
  return found.filter((one) => one !== undefined);
}
