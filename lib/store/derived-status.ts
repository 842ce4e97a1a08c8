import { statusFrom } from '../domain/apply/status-from';
import type { Reading, RowKey, Writing } from './layout';
import { lookupsAfterStatus } from './lookups';
import { everyRowOf, readStored } from './read-stored';
import { summaries } from './row-shapes';

/** Sets an application's status to what its activities on this device say; true where that changed it. */
export async function deriveStatus(transaction: Writing, applicationId: string): Promise<boolean> {
  const rows = transaction.objectStore('rows');
  const application = await rows.get(['applications', applicationId]);
  if (application === undefined) return false;

  const shape = summaries('activities');
  const stored = await readStored(transaction, shape, { parentId: applicationId });
  const status = statusFrom(stored.flatMap((one) => shape.read(one) ?? []));
  if (application.row.status === status) return false;
  const row = { ...application.row, status };
  await rows.put({ ...application, row, lookups: lookupsAfterStatus(application.lookups, row) });
  return true;
}

/**
 * Applications whose status the server cannot know yet: a status activity of theirs still waits to be sent.
 * For all others the server's own status holds, also while their activities are only partly here.
 */
export async function statusesAhead(transaction: Reading): Promise<Set<string>> {
  const pending = await transaction.objectStore('bases').getAllKeys(everyRowOf('activities'));
  const stored = await Promise.all(pending.map((key: RowKey) => transaction.objectStore('rows').get(key)));
  const ahead = stored.filter((one) => one?.row.type === 'status');
  return new Set(ahead.flatMap((one) => one?.parentId ?? []));
}
