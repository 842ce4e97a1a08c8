/** What the use-cases of examples need of the rows, and how they change them so that it can be taken back. */
import type { Achievement } from '../../domain/evidence/achievement';
import { exampleTitleOf } from '../../domain/evidence/example-id';
import type { Bullet, WorkHistory } from '../../domain/profile/work-history';
import type { RowChange, Rows } from '../rows';

export interface ExampleNeeds {
  rows: Pick<Rows, 'get' | 'commit'>;
  newId(): string;
  now(): Date;
}

export type Undo = () => Promise<void>;

/** A change and its opposite. */
export interface ExampleStep {
  change: RowChange;
  inverse: RowChange;
}

/** What an example says, in its parts. */
export type ExampleColumns = Pick<
  Achievement,
  'title' | 'situation' | 'task' | 'action' | 'result' | 'metrics' | 'workHistoryId' | 'happenedOn'
>;

/** Commits the steps at once; the answer takes them back at once. */
export async function commitExamples(
  { rows }: Pick<ExampleNeeds, 'rows'>,
  steps: readonly ExampleStep[],
): Promise<Undo> {
  if (steps.length > 0) await rows.commit(steps.map((step) => step.change));
  return async () => {
    if (steps.length > 0) await rows.commit(steps.map((step) => step.inverse).reverse());
  };
}

/** A new example. Its title is the first of what was done where it has none; taken back, it lies in the bin. */
export function newExampleStep(
  { newId, now }: ExampleNeeds,
  columns: Partial<ExampleColumns>,
  binned?: string,
): ExampleStep & { id: string } {
  const at = now().toISOString();
  const id = newId();
  const parts = { situation: '', task: '', action: '', result: '', metrics: '', ...columns };
  const row: Achievement = {
    workHistoryId: null,
    happenedOn: null,
    ...parts,
    id,
    title: columns.title || exampleTitleOf(parts.action || parts.situation || parts.task || parts.result),
    createdAt: at,
    updatedAt: at,
    deletedAt: binned === undefined ? null : at,
    deletionReason: binned ?? null,
  };
  const gone = { deletedAt: at, deletionReason: 'undo' };
  return {
    id,
    change: { kind: 'create', aggregate: 'achievements', row },
    inverse: { kind: 'change', aggregate: 'achievements', id, columns: gone },
  };
}

/** Changes columns of an achievement. */
export function exampleStep(
  row: Achievement,
  columns: Partial<Omit<Achievement, 'id' | 'createdAt' | 'updatedAt'>>,
): ExampleStep {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const before = Object.fromEntries(names.map((name) => [name, row[name]]));
  const own = { kind: 'change', aggregate: 'achievements', id: row.id } as const;
  return { change: { ...own, columns, over: before }, inverse: { ...own, columns: before, over: columns } };
}

/** The database holds as many in one role; more are kept as examples of it. */
export const mostBullets = 200;

/** The most bytes of all bullets of a role, with room for the database's own way of writing them. */
const mostBytes = 190_000;

/** Whether a role can hold these bullets. */
export function areHeld(bullets: readonly Bullet[]): boolean {
  return (
    bullets.length <= mostBullets && new TextEncoder().encode(JSON.stringify(bullets)).length <= mostBytes
  );
}

/** Gives a role other bullets. */
export function bulletsStep(role: WorkHistory, bullets: readonly Bullet[]): ExampleStep {
  const own = { kind: 'change', aggregate: 'workHistory', id: role.id } as const;
  return {
    change: { ...own, columns: { bullets: [...bullets] } },
    inverse: { ...own, columns: { bullets: role.bullets } },
  };
}

/** An example that is shown must be here. */
export async function needAchievement({ rows }: ExampleNeeds, id: string): Promise<Achievement> {
  const row = await rows.get('achievements', id);
  if (row === null) throw new Error(`No example ${id} on this device`);
  return row;
}

/** A role that is shown must be here. */
export async function needRole({ rows }: ExampleNeeds, id: string): Promise<WorkHistory> {
  const row = await rows.get('workHistory', id);
  if (row === null) throw new Error(`No role ${id} on this device`);
  return row;
}
