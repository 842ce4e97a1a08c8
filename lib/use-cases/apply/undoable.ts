import type { Activity } from '../../domain/apply/activity';
import type { Application } from '../../domain/apply/application';
import type { RowChange, Rows } from '../rows';

/** Columns of an application, to change. */
export type Columns = Extract<RowChange, { kind: 'change'; aggregate: 'applications' }>['columns'];

/** Changes columns of an application and adds entries to its history, all in one commit. The answer takes it back. */
export async function commitUndoable(
  rows: Rows,
  application: Application,
  columns: Columns,
  entries: readonly Activity[],
  now: string,
): Promise<() => Promise<void>> {
  const names = Object.keys(columns) as (keyof Columns & keyof Application)[];
  const before = Object.fromEntries(names.map((name) => [name, application[name]])) as Columns;
  const own = { kind: 'change', aggregate: 'applications', id: application.id } as const;
  const gone = { deletedAt: now, deletionReason: 'undo' };
  const change = (to: Columns): RowChange[] => (names.length === 0 ? [] : [{ ...own, columns: to }]);
  await rows.commit([
    ...change(columns),
    ...entries.map((row): RowChange => ({ kind: 'create', aggregate: 'activities', row })),
  ]);
  return () =>
    rows.commit([
      ...change(before),
      ...entries.map(({ id }): RowChange => ({ kind: 'change', aggregate: 'activities', id, columns: gone })),
    ]);
}

/** An application that is shown must be here. */
export async function needApplication(rows: Rows, id: string): Promise<Application> {
  const application = await rows.get('applications', id);
  if (application === null) throw new Error(`No application ${id} on this device`);
  return application;
}
