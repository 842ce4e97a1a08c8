/** How the use-cases of a person's own facts make, change and remove rows, each with its way back. */
import type { RowChange, Rows } from '../rows';

export interface OwnRowsNeeds {
  rows: Pick<Rows, 'get' | 'commit'>;
  newId(): string;
  now(): Date;
}

export type Undo = () => Promise<void>;

type Own = 'profiles' | 'qualifications' | 'workHistory' | 'referees';

/**
 * Changes columns; taken back, what stood there before stands there again. Throws where there is no such row. `seen` is
 * what the person saw when they began: what another device wrote meanwhile into a long text is kept beside theirs.
 */
export async function changeOwn(
  { rows }: OwnRowsNeeds,
  aggregate: Own,
  id: string,
  columns: object,
  seen: object = {},
): Promise<Undo> {
  const held = await rows.get(aggregate, id);
  if (held === null) throw new Error(`No row of ${aggregate} to change`);
  const before = Object.fromEntries(Object.keys(columns).map((name) => [name, held[name as 'id']]));
  const said = (to: object, over: object) =>
    ({ kind: 'change', aggregate, id, columns: to, over }) as RowChange;
  await rows.commit([said(columns, { ...before, ...seen })]);
  return () => rows.commit([said(before, columns)]);
}

/** Adds a row that is complete but for what every row has; taken back, it lies in the bin. */
export async function addOwn(
  needs: OwnRowsNeeds,
  aggregate: Exclude<Own, 'profiles'>,
  columns: object,
): Promise<Undo> {
  const row = { ...columns, ...blankRow(needs, needs.newId()) };
  await needs.rows.commit([{ kind: 'create', aggregate, row } as RowChange]);
  return async () => void (await changeOwn(needs, aggregate, row.id, gone(needs, 'undo')));
}

/** Puts a row into the bin. */
export function removeOwn(
  needs: OwnRowsNeeds,
  aggregate: Exclude<Own, 'profiles'>,
  id: string,
): Promise<Undo> {
  return changeOwn(needs, aggregate, id, gone(needs, 'removed'));
}

/** What every row has, of one that is made now. */
export function blankRow({ now }: Pick<OwnRowsNeeds, 'now'>, id: string) {
  const at = now().toISOString();
  return { id, createdAt: at, updatedAt: at, deletedAt: null, deletionReason: null };
}

function gone({ now }: OwnRowsNeeds, deletionReason: string) {
  return { deletedAt: now().toISOString(), deletionReason };
}
