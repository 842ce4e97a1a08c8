import type { Aggregate } from '../domain/synced';
import type { Live } from '../use-cases/live';
import type { SetAside } from '../use-cases/sync-state';
import type { Connection } from './connection';
import type { Reading } from './layout';
import type { LiveViews } from './live-views';
import type { Columns } from './operation';
import { partView } from './part-view';

/** What waits to be sent, as a screen shows it. */
export interface OutboxCounts {
  waiting: number;
  setAside: readonly SetAside[];
}

/** What screens and the sync ask of the outbox. */
export interface OutboxReads {
  counts(): Promise<OutboxCounts>;
  live: Live<OutboxCounts>;
  /** Whether nothing waits. */
  isEmpty(): Promise<boolean>;
}

export function outboxReads(connection: Connection, views: LiveViews): OutboxReads {
  const counts = () => connection.read(['operations', 'rows'], countsIn);
  return {
    counts,
    live: views.of('outbox', () => partView('outbox', { waiting: 0, setAside: [] }, counts)),
    isEmpty: async () => (await counts()).waiting === 0,
  };
}

async function countsIn(transaction: Reading): Promise<OutboxCounts> {
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
