import type * as z from 'zod/mini';
import { type Aggregate, synced } from '../domain/synced';
import type { Live } from '../use-cases/live';
import type { RowChange } from '../use-cases/rows';
import type { Connection } from './connection';
import type { Conflict, Writing } from './layout';
import type { LiveViews } from './live-views';
import type { FoundConflict } from './merge-remote';
import { partView } from './part-view';

type ConflictChoice = 'mine' | 'theirs' | 'both';

/** Long texts that were written on two devices at once. The row shows this device's text until the person chose. */
export interface Conflicts {
  live: Live<readonly Conflict[]>;
  /** Keeps what the person chose as the row's text, as any other change; a conflict that is gone is no error. */
  settle(id: string, keep: ConflictChoice): Promise<void>;
}

/** Commits changes, and what else belongs into their transaction. */
export type Commit = (
  changes: readonly RowChange[],
  also?: (transaction: Writing) => Promise<void>,
) => Promise<void>;

/** The conflicts of a store: both texts are kept until the person has chosen. */
export function conflictsIn(connection: Connection, views: LiveViews, commit: Commit): Conflicts {
  const all = () =>
    connection.read(['conflicts'], (transaction) => transaction.objectStore('conflicts').getAll());
  return {
    live: views.of('conflicts', () => partView<readonly Conflict[]>('conflicts', [], all)),
    settle: async (id, keep) => {
      const conflict = (await all()).find((one) => one.id === id);
      if (conflict === undefined) return;
      // In one transaction: a conflict settled twice would write "both" twice.
      await commit([chosen(conflict, keep)], (transaction) =>
        transaction.objectStore('conflicts').delete(id),
      );
    },
  };
}

/** Keeps what was found as conflicts of a row, for the person to settle. */
export async function keepConflicts(
  transaction: Writing,
  [aggregate, rowId]: [Aggregate, string],
  found: readonly FoundConflict[],
  newId: () => string,
): Promise<void> {
  const conflicts = transaction.objectStore('conflicts');
  await Promise.all(found.map((one) => conflicts.put({ id: newId(), aggregate, rowId, ...one })));
}

/**
 * "Both" puts the other device's text below this one's, a blank line between. A third text that came since the
 * person was asked is the next question.
 */
function chosen({ aggregate, rowId: id, column, mine, theirs }: Conflict, keep: ConflictChoice): RowChange {
  const both = [mine, theirs].filter((text) => text !== '').join('\n\n');
  const text = { mine, theirs, both }[keep];
  // The column is one of the aggregate's long texts; commit checks it against the schema.
  const columns = { [column]: text === '' ? emptyIn(aggregate, column) : text };
  return { kind: 'change', aggregate, id, columns, over: { [column]: mine } } as RowChange;
}

/** How a long text is empty: as nothing where it may be nothing, because there '' is a text of the person. */
function emptyIn(aggregate: Aggregate, column: string): '' | null {
  const schema: z.ZodMiniType = Reflect.get(synced[aggregate].schema.shape, column);
  return schema.safeParse(null).success ? null : '';
}
