/** How a history ended for one person, as the database, the devices' disks and the test's own list say. */
import { type SeenVersion, snake } from './witness';
import type { Write, Writes } from './writes';

/** What a device has in the end. */
export interface FinalDevice {
  name: string;
  /** Rows under the domain's names, by id, also from the bin. */
  rows: ReadonlyMap<string, Record<string, unknown>>;
  /** Ids of rows that lists show. */
  listed: readonly string[];
  /** Rows of operations that wait to be sent. */
  waiting: readonly string[];
  /** Rows of operations that were set aside. */
  setAside: readonly string[];
  conflicts: readonly { rowId: string; column: string; mine: string; theirs: string }[];
}

export interface Ending {
  writes: Writes;
  versions: readonly SeenVersion[];
  /** The rows that are in the database in the end. */
  living: ReadonlySet<string>;
  devices: readonly FinalDevice[];
}

/** A moment or a value in one way of writing, whoever wrote it. */
export function canonical(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return `moment ${Date.parse(value)}`;
  return JSON.stringify(sorted(value ?? null));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [snake(key), sorted(part)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The values that a column had in the database, in order, none twice in a row. */
export function lineOf(versions: readonly SeenVersion[], id: string, column: string): string[] {
  const values = versions.filter((one) => one.id === id).map(({ row }) => canonical(row[snake(column)]));
  return values.filter((value, index) => value !== values[index - 1]);
}

export function finalRows({
  versions,
  living,
}: Pick<Ending, 'versions' | 'living'>): Map<string, SeenVersion> {
  return new Map(versions.filter(({ id }) => living.has(id)).map((version) => [version.id, version]));
}

/** The writes of each column of each row, by `id column aggregate`. */
export function byCell(writes: readonly Write[]): Map<string, Write[]> {
  const cells = new Map<string, Write[]>();
  for (const write of writes) {
    const key = `${write.id} ${write.column} ${write.aggregate}`;
    cells.set(key, [...(cells.get(key) ?? []), write]);
  }
  return cells;
}
