import { type Aggregate, synced } from '../domain/synced';
import type { Live } from '../use-cases/live';
import type { SetAside } from '../use-cases/sync-state';
import type { Connection } from './connection';
import { goneForGood } from './gone-for-good';
import { isLink } from './is-link';
import type { Reading } from './layout';
import type { LiveViews } from './live-views';
import type { Columns, Operation } from './operation';
import { partView } from './part-view';
import { everyRowOf } from './read-stored';

/** What waits to be sent, as a screen shows it. */
interface OutboxCounts {
  /** Operations; what adverts ask for, which Starboard reads by itself, is one more only where nothing else waits. */
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

/** How much waits to be sent, and what was set aside. */
export function outboxReads(connection: Connection, views: LiveViews): OutboxReads {
  const counts = () => connection.read(['operations', 'rows'], countsIn);
  return {
    counts,
    live: views.of('outbox', () => partView('outbox', { waiting: 0, setAside: [] }, counts)),
    isEmpty: async () => (await counts()).waiting === 0,
  };
}

async function countsIn(transaction: Reading): Promise<OutboxCounts> {
  const operations = transaction.objectStore('operations');
  const [all, aside, ofRequirements] = await Promise.all([
    operations.index('byState').count('waiting'),
    operations.index('byState').getAll('aside'),
    operations.index('byRow').count(everyRowOf('requirements')),
  ]);
  const read = ofRequirements - aside.filter(({ aggregate }) => aggregate === 'requirements').length;
  const waiting = Math.max(all - read, Math.min(read, 1));
  const rows = await Promise.all(
    aside.map(({ aggregate, rowId }) => transaction.objectStore('rows').get([aggregate, rowId])),
  );
  const gone = new Set(aside.filter(isGone).map(({ rowId }) => rowId));
  const setAside = aside.flatMap((operation, place): SetAside[] => {
    const row = rows[place]?.row;
    // One question for a job that is gone, and none more for each thing that went with it.
    const isAsked = isGone(operation) && ownersOf(operation.aggregate, row).some((id) => gone.has(id));
    return isAsked ? [] : [asShown(operation, row)];
  });
  return { waiting, setAside };
}

function asShown({ id, aggregate, rowId, kind, columns, code }: Operation, row?: Columns): SetAside {
  return {
    operationId: id,
    applicationId: applicationOf(aggregate, rowId, row),
    aggregate,
    kind: kind === 'create' ? kind : 'change',
    columns: kind === 'create' ? [] : Object.keys(columns),
    code: code ?? 'unknown',
    canKeepAnew: code === goneForGood && row !== undefined,
  };
}

function isGone({ code }: Operation): boolean {
  return code === goneForGood;
}

/** The rows that a row goes with. */
function ownersOf(aggregate: Aggregate, row: Columns | undefined): string[] {
  const { parents } = synced[aggregate];
  return parents.flatMap(({ column }) => (isLink(aggregate, column) ? [] : String(row?.[column])));
}

/** The application that a row is, or belongs to. */
function applicationOf(aggregate: Aggregate, rowId: string, row: Columns | undefined): string | null {
  if (aggregate === 'applications') return rowId;
  return typeof row?.applicationId === 'string' ? row.applicationId : null;
}
