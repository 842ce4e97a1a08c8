import type { Aggregate, RowOf } from '@/lib/domain/synced';
import type { UndoShelf } from '@/lib/use-cases/advert/undo-shelf';
import type { RowChange, Rows } from '@/lib/use-cases/rows';

/** The person's rows in two maps: for tests of use-cases, which need no disk. */
export function inMemoryRows(): Rows & { all<A extends Aggregate>(aggregate: A): RowOf<A>[] } {
  const kept = new Map<string, { aggregate: Aggregate; row: RowOf<Aggregate> }>();
  const all = <A extends Aggregate>(aggregate: A) =>
    [...kept.values()].filter((one) => one.aggregate === aggregate).map((one) => one.row as RowOf<A>);
  const apply = (change: RowChange) => {
    if (change.kind === 'create') {
      const { aggregate, row } = change;
      if (!kept.has(row.id)) kept.set(row.id, { aggregate, row });
      return;
    }
    const known = kept.get(change.id);
    if (known === undefined) throw new Error(`No row ${change.id}`);
    kept.set(change.id, { ...known, row: { ...known.row, ...change.columns } as RowOf<Aggregate> });
  };
  return {
    all,
    get: async (aggregate, id) => all(aggregate).find((row) => row.id === id) ?? null,
    applicationsByJobKey: async (key) =>
      all('applications').filter((row) => row.deletedAt === null && row.jobUrl === key),
    activitiesOf: async (applicationId) =>
      all('activities').filter((row) => row.deletedAt === null && row.applicationId === applicationId),
    commit: async (changes) => changes.forEach(apply),
    purge: async (rows) => {
      for (const { id } of rows) if ((kept.get(id)?.row.deletedAt ?? null) !== null) kept.delete(id);
    },
  };
}

/** The ways back that wait, kept in memory. */
export function inMemoryUndoShelf(): UndoShelf {
  const shelf = new Map<string, readonly RowChange[]>();
  return {
    put: async (id, changes) => void shelf.set(id, changes),
    take: async (id) => {
      const changes = shelf.get(id) ?? null;
      shelf.delete(id);
      return changes;
    },
  };
}
