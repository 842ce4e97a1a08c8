import type { Aggregate } from '../domain/synced';
import type { Live } from '../use-cases/live';
import type { SetAside } from '../use-cases/sync-state';
import type { Connection } from './connection';
import { deriveStatus } from './derived-status';
import { discardIn } from './discard';
import type { Feed } from './feed';
import { readHeld, writeHeld } from './held-on-disk';
import type { HeldRow } from './held-row';
import type { Writing } from './layout';
import type { LiveViews } from './live-views';
import type { JobKey } from './lookups';
import { nextBatch } from './next-batch';
import type { Columns, Operation } from './operation';
import { partView } from './part-view';
import { finishPurge, takeBackPurge } from './purge';
import { acknowledge, keepForLater, retry, setAside, type Written } from './settle-operation';
import { everyStore } from './sign-out';

/** What waits to be sent, as a screen shows it. */
export interface OutboxCounts {
  waiting: number;
  setAside: readonly SetAside[];
}

/** An operation that is marked as started, with the revision of the row it was made over. */
export interface TakenOperation {
  operation: Operation;
  revision: number;
}

/** Operations that stand for the same kind of request: new rows of one aggregate, or changes. */
export type Batch = readonly TakenOperation[];

/** The operations of the owner, for the sync alone. Each call is one transaction, so a kill leaves no half of it. */
export interface Outbox {
  counts(): Promise<OutboxCounts>;
  live: Live<OutboxCounts>;
  /** Whether something waits. */
  isEmpty(): Promise<boolean>;
  /** Marks the next operations as started and answers them; empty where nothing can be sent now. */
  take(): Promise<Batch>;
  /** The server did these; `written` belongs to the operation at the same place. */
  acknowledge(done: readonly { operation: Operation; written: Written }[]): Promise<void>;
  /** No answer, or none that decides: they stay. */
  keep(operations: readonly Operation[]): Promise<void>;
  /** The server has no such rows any more: nothing of them stays here either. */
  purged(operations: readonly Operation[]): Promise<void>;
  /** The server keeps these rows, which came out of the bin elsewhere: they are fetched again, with what belongs to them. */
  notPurged(operations: readonly Operation[]): Promise<void>;
  /** Refused for good, with the server's code. */
  setAside(operation: Operation, code: string): Promise<void>;
  /** Sends an operation once more that was set aside; one that is gone is no error. */
  retry(operationId: string): Promise<void>;
  /**
   * Drops an operation for good that was set aside: its row goes back to what the server has. A row that the
   * server does not have leaves the device, and what belongs to it too. One that is gone is no error.
   */
  discard(operationId: string): Promise<void>;
}

const stores = ['rows', 'texts', 'bases', 'operations'] as const;

export function outboxIn(connection: Connection, feed: Feed, views: LiveViews, jobKey: JobKey): Outbox {
  const settle = async (
    operations: readonly Operation[],
    edit: (held: HeldRow, index: number) => HeldRow,
  ) => {
    await connection.write([...stores], async (transaction) => {
      for (const [index, operation] of operations.entries()) {
        await editHeld(transaction, operation, jobKey, (held) => edit(held, index));
      }
    });
    feed.emit({ parts: ['outbox'] });
  };
  const endPurges = async (operations: readonly Operation[], end: typeof finishPurge) => {
    const changed = await connection.write(everyStore, (transaction) => end(transaction, operations, jobKey));
    feed.emit({ rows: changed.rows, parts: ['outbox', 'conflicts'] });
  };
  const counts = () => connection.read(['operations', 'rows'], countsIn);

  return {
    counts,
    live: views.of('outbox', () => partView('outbox', { waiting: 0, setAside: [] }, counts)),
    isEmpty: async () => (await counts()).waiting === 0,
    take: () => connection.write([...stores], nextBatch),
    acknowledge: (done) =>
      settle(
        done.map(({ operation }) => operation),
        (held, index) => {
          const one = done[index];
          return one === undefined ? held : acknowledge(held, one.operation.id, one.written);
        },
      ),
    keep: (operations) =>
      settle(operations, (held, index) => keepForLater(held, operations[index]?.id ?? '')),
    purged: (operations) => endPurges(operations, finishPurge),
    notPurged: (operations) => endPurges(operations, takeBackPurge),
    setAside: (operation, code) => settle([operation], (held) => setAside(held, operation.id, code)),
    retry: async (operationId) => {
      const operation = await connection.read(['operations'], (transaction) =>
        transaction.objectStore('operations').index('byId').get(operationId),
      );
      if (operation !== undefined) await settle([operation], (held) => retry(held, operationId));
    },
    discard: async (operationId) => {
      const changed = await connection.write(everyStore, (transaction) =>
        discardIn(transaction, operationId, jobKey),
      );
      feed.emit({ rows: changed.rows, parts: ['outbox', 'conflicts'] });
    },
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

async function countsIn(
  transaction: Parameters<Parameters<Connection['read']>[1]>[0],
): Promise<OutboxCounts> {
  const byState = transaction.objectStore('operations').index('byState');
  const [waiting, aside] = await Promise.all([byState.count('waiting'), byState.getAll('aside')]);
  const setAside = await Promise.all(
    aside.map(async ({ id: operationId, code, aggregate, rowId, kind, columns: sent }) => {
      const stored = await transaction.objectStore('rows').get([aggregate, rowId]);
      const applicationId = applicationOf(aggregate, rowId, stored?.row);
      const columns = kind === 'create' ? [] : Object.keys(sent);
      const shown = kind === 'create' ? kind : 'change';
      return {
        operationId,
        applicationId,
        aggregate,
        kind: shown,
        columns,
        code: code ?? 'unknown',
      } as const;
    }),
  );
  return { waiting, setAside };
}

/** The application that a row is, or belongs to. */
function applicationOf(aggregate: Aggregate, rowId: string, row: Columns | undefined): string | null {
  if (aggregate === 'applications') return rowId;
  return typeof row?.applicationId === 'string' ? row.applicationId : null;
}
