import type { RowName } from '../use-cases/rows';
import type { ChangedRows } from './changed-rows';
import type { Keeping } from './commit';
import type { Connection } from './connection';
import { deriveStatus } from './derived-status';
import { discardIn } from './discard';
import type { Feed } from './feed';
import { hearFrom, takeRefused } from './gone';
import { readHeld, writeHeld } from './held-on-disk';
import type { HeldRow } from './held-row';
import { keepAnew } from './keep-anew';
import { everyStore, type Writing } from './layout';
import type { JobKey } from './lookups';
import { nextBatch } from './next-batch';
import type { Operation } from './operation';
import type { OutboxReads } from './outbox-counts';
import { finishPurge, takeBackPurge } from './purge';
import { refused } from './refused';
import { acknowledge, keepForLater, retry, type Written } from './settle-operation';
import type { TakenOperation } from './taken-operation';

/** Operations that stand for the same kind of request: new rows of one aggregate, or changes. */
export type Batch = readonly TakenOperation[];

/** The operations of the owner, for the sync alone. Each call is one transaction, so a kill leaves no half of it. */
export interface Outbox extends OutboxReads, OutboxWrites {}

/** What changes the outbox, each call in one transaction. */
export interface OutboxWrites {
  /** Marks the next operations, up to so many bytes or one, as started and answers them; empty where none can be sent now. */
  take(mostBytes?: number): Promise<Batch>;
  /** The server did these; `written` belongs to the operation at the same place. */
  acknowledge(done: readonly { operation: Operation; written: Written }[]): Promise<void>;
  /** No answer, or none that decides: they stay. */
  keep(operations: readonly Operation[]): Promise<void>;
  /** The server has no such rows any more: nothing of them stays here either. */
  purged(operations: readonly Operation[]): Promise<void>;
  /** The server keeps these rows, which came out of the bin elsewhere: they are fetched again, with what belongs to them. */
  notPurged(operations: readonly Operation[]): Promise<void>;
  /** The server refused to make this row, because it was deleted for good: nothing of it stays here, or the person is asked. */
  gone(operation: Operation): Promise<void>;
  /** Refused for good, with the server's code. */
  setAside(operation: Operation, code: string): Promise<void>;
  /** Sends an operation once more that was set aside; one that is gone is no error. */
  retry(operationId: string): Promise<void>;
  /**
   * Drops an operation for good that was set aside: its row goes back to what the server has. A row that the
   * server does not have leaves the device, and what belongs to it too. One that is gone is no error.
   */
  discard(operationId: string): Promise<void>;
  /**
   * Makes anew what was set aside because it was deleted for good elsewhere: the row, or all of the job that it belongs
   * to. Answers the new rows, the first one above the others; none where that is not so.
   */
  keepAnew(operationId: string): Promise<RowName[]>;
}

const stores = ['rows', 'texts', 'bases', 'operations', 'meta'] as const;

/** The outbox of a store: what is to be sent, and what came of it. */
export function outboxIn(connection: Connection, feed: Feed, keeping: Keeping): OutboxWrites {
  const { jobKey } = keeping;
  const settle = settlingIn(connection, feed, jobKey);
  /** For what takes rows away or brings them back. */
  const removing = async (work: (transaction: Writing) => Promise<ChangedRows>) => {
    const { rows } = await connection.write(everyStore, work);
    feed.emit({ rows, parts: ['outbox', 'conflicts'] });
  };

  return {
    take: (mostBytes) => connection.write([...stores], (transaction) => nextBatch(transaction, mostBytes)),
    acknowledge: (done) =>
      settle(
        done.map(({ operation }) => operation),
        (held, index) => {
          const one = done[index];
          return one === undefined ? held : acknowledge(held, one.operation.id, one.written);
        },
        done.map(({ written }) => written.updatedAt),
      ),
    keep: (operations) =>
      settle(operations, (held, index) => keepForLater(held, operations[index]?.id ?? '')),
    purged: (operations) => removing((transaction) => finishPurge(transaction, operations, jobKey)),
    notPurged: (operations) => removing((transaction) => takeBackPurge(transaction, operations, jobKey)),
    gone: (operation) => removing((transaction) => takeRefused(transaction, operation, keeping)),
    setAside: async (operation, code) => {
      await connection.write([...stores], async (transaction) =>
        editHeld(transaction, operation, jobKey, await refused(transaction, operation, code)),
      );
      feed.emit({ parts: ['outbox'] });
    },
    retry: async (operationId) => {
      const operation = await connection.read(['operations'], (transaction) =>
        transaction.objectStore('operations').index('byId').get(operationId),
      );
      if (operation !== undefined) await settle([operation], (held) => retry(held, operationId));
    },
    discard: (operationId) => removing((transaction) => discardIn(transaction, operationId, jobKey)),
    keepAnew: (operationId) => keepAnew(connection, feed, operationId, keeping),
  };
}

/** Edits what is held of the operations' rows; `taken` are the moments at which the server took them. */
function settlingIn(connection: Connection, feed: Feed, jobKey: JobKey) {
  return async (
    operations: readonly Operation[],
    edit: (held: HeldRow, index: number) => HeldRow,
    taken: readonly string[] = [],
  ): Promise<void> => {
    await connection.write([...stores], async (transaction) => {
      await hearFrom(transaction, taken);
      for (const [index, operation] of operations.entries()) {
        await editHeld(transaction, operation, jobKey, (held) => edit(held, index));
      }
    });
    feed.emit({ parts: ['outbox'] });
  };
}

async function editHeld(
  transaction: Writing,
  { aggregate, rowId }: Operation,
  jobKey: JobKey,
  edit: (held: HeldRow) => HeldRow,
): Promise<void> {
  const before = await readHeld(transaction, aggregate, rowId);
  const held = edit(before);
  if (held === before) return;
  await writeHeld(transaction, [aggregate, rowId], held, before, jobKey);
  // A new application is written as it was made; what was entered of it since decides.
  if (aggregate === 'applications' && before.revision === 0) await deriveStatus(transaction, rowId);
}
