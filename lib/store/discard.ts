/** Drops what the server refused: the row goes back to what the server has, or goes where that never had it. */
import { ChangedRows } from './changed-rows';
import { goneForGood } from './gone-for-good';
import type { Writing } from './layout';
import type { JobKey } from './lookups';
import type { Operation } from './operation';
import { takeBackPurge } from './purge';
import { dropConflicts, editOperations, type Removing, removeRow, removing } from './remove-row';

/** Answers the rows that are not what they were; none where the operation is gone or waits to be sent again. */
export async function discardIn(
  transaction: Writing,
  operationId: string,
  jobKey: JobKey,
): Promise<ChangedRows> {
  const operation = await transaction.objectStore('operations').index('byId').get(operationId);
  if (operation?.state !== 'aside') return new ChangedRows();
  if (operation.kind === 'purge') return takeBackPurge(transaction, [operation], jobKey);
  // What was emptied out of the bin elsewhere is gone on the server, with all that belonged to it.
  const isOnServer = operation.kind === 'change' && operation.code !== goneForGood;
  return removing(transaction, jobKey, (work) =>
    isOnServer ? takeBack(work, operation) : removeRow(work, operation.aggregate, operation.rowId),
  );
}

async function takeBack(work: Removing, { aggregate, rowId, id, columns }: Operation): Promise<void> {
  await editOperations(work, aggregate, rowId, (operations) => operations.filter((one) => one.id !== id));
  await dropConflicts(work.transaction, aggregate, rowId, (column) => Object.hasOwn(columns, column));
}
