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
  /** Of a role's bullets: before and after, as they are taken back one by one (see `takenBack`). */
  bullets?: { roleId: string; before: readonly Bullet[]; after: readonly Bullet[] };
}

/** What an example says, in its parts, and what the person wants done with it. */
export type ExampleColumns = Pick<
  Achievement,
  | 'title'
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'metrics'
  | 'workHistoryId'
  | 'happenedOn'
  | 'neverInDocuments'
  | 'cameFrom'
>;

/** Commits the steps at once; the answer takes them back at once. */
export async function commitExamples(
  { rows }: Pick<ExampleNeeds, 'rows'>,
  steps: readonly ExampleStep[],
): Promise<Undo> {
  if (steps.length > 0) await rows.commit(steps.map((step) => step.change));
  return async () => {
    if (steps.length === 0) return;
    const inverses = await Promise.all(steps.map((step) => inverseOf(rows, step)));
    await rows.commit(inverses.reverse());
  };
}

/** What takes a step back by now: what was written into other bullets of the role since then stays. */
async function inverseOf(rows: ExampleNeeds['rows'], { inverse, bullets }: ExampleStep): Promise<RowChange> {
  const role = bullets === undefined ? null : await rows.get('workHistory', bullets.roleId);
  if (bullets === undefined || role === null) return inverse;
  const columns = { bullets: takenBack(role.bullets, bullets.before, bullets.after) };
  return { kind: 'change', aggregate: 'workHistory', id: role.id, columns };
}

/** The bullets as they were before, with what was typed and added since. */
function takenBack(now: readonly Bullet[], before: readonly Bullet[], after: readonly Bullet[]): Bullet[] {
  const byId = (bullets: readonly Bullet[]) => new Map(bullets.map((one) => [one.id, one]));
  const [present, former, changed] = [byId(now), byId(before), byId(after)];
  const isNewer = ({ id }: Bullet) => present.has(id) && present.get(id)?.text !== changed.get(id)?.text;
  const isGone = ({ id }: Bullet) => changed.has(id) && !present.has(id);
  const kept = before.filter((one) => !isGone(one)).map((one) => (isNewer(one) ? present.get(one.id) : one));
  const added = now.filter(({ id }) => !former.has(id) && !changed.has(id));
  return [...kept.filter((one) => one !== undefined), ...added];
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
    neverInDocuments: false,
    cameFrom: null,
    position: null,
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
const mostBullets = 200;

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
    bullets: { roleId: role.id, before: role.bullets, after: bullets },
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
