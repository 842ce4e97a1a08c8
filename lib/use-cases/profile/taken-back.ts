/** Taking an import back undoes what it wrote, and nothing that the person wrote over it since. */
import type { RowChange, Rows } from '../rows';
import type { Step } from './import-steps';

type Columns = Readonly<Record<string, unknown>>;

/** They are right only together: a current role has no end. */
const days = ['startDate', 'startPrecision', 'endDate', 'endPrecision', 'isCurrent'];

/** The change that takes a step back as the row stands now; none where nothing of it is left, or the row is gone. */
export async function takenBack(rows: Pick<Rows, 'get'>, { change, inverse }: Step): Promise<RowChange[]> {
  if (inverse.kind !== 'change') return [];
  const row = await rows.get(inverse.aggregate, inverse.id);
  if (row === null) return [];
  const isOwnRow = change.kind === 'create' && 'deletedAt' in inverse.columns;
  if (isOwnRow) return [inverse];
  const now = row as unknown as Columns;
  const wrote = (change.kind === 'create' ? change.row : change.columns) as Columns;
  const before = inverse.columns as Columns;
  const areDaysEdited = days.some((name) => name in before && !isSame(now[name], wrote[name]));
  const columns = Object.fromEntries(
    Object.keys(before).flatMap((name) => {
      if (days.includes(name)) return areDaysEdited ? [] : [[name, before[name]]];
      if (isSame(now[name], wrote[name])) return [[name, before[name]]];
      const rest = withoutAdded(name, now[name], wrote[name], before[name]);
      return rest === null ? [] : [[name, rest]];
    }),
  );
  return Object.keys(columns).length === 0 ? [] : [{ ...inverse, columns } as RowChange];
}

/** Of a list that was edited since, what the import added and nobody touched goes; null where it is no list. */
function withoutAdded(name: string, now: unknown, wrote: unknown, before: unknown): unknown {
  const items = name === 'links' ? (list: unknown) => (list as { items: unknown[] }).items : asList;
  if (name !== 'links' && name !== 'bullets') return null;
  const had = items(before);
  const added = items(wrote).filter((one) => !had.some((other) => isSame(one, other)));
  const rest = items(now).filter((one) => !added.some((other) => isSame(one, other)));
  return name === 'links' ? { ...(now as object), items: rest } : rest;
}

const asList = (list: unknown) => list as unknown[];

/** Columns hold plain data; what came back from the server has its keys in another order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}
