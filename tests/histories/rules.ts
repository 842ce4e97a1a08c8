/**
 * The rules of DESIGN "Local first", checked on what the devices acknowledged and what the database saw. Each answers
 * what is wrong in sentences; none asks the code under test.
 */
import { type Aggregate, synced } from '@/lib/domain/synced';
import { asking } from './play';
import { isTraceable } from './row-values';
import { type SeenVersion, snake } from './witness';
import type { Write, Writes } from './writes';

/** What a device has in the end. */
export interface FinalDevice {
  name: string;
  /** Rows under the domain's names, by id, also from the bin. */
  rows: ReadonlyMap<string, Record<string, unknown>>;
  /** Ids of rows that lists show. */
  listed: readonly string[];
  waiting: number;
  /** Rows of operations that were set aside. */
  setAside: readonly string[];
  conflicts: readonly { rowId: string; column: string; mine: string; theirs: string }[];
}

export interface Ending {
  writes: Writes;
  versions: readonly SeenVersion[];
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
function lineOf(versions: readonly SeenVersion[], id: string, column: string): string[] {
  const values = versions.filter((one) => one.id === id).map(({ row }) => canonical(row[snake(column)]));
  return values.filter((value, index) => value !== values[index - 1]);
}

export function finalRows(versions: readonly SeenVersion[]): Map<string, SeenVersion> {
  return new Map(versions.map((version) => [version.id, version]));
}

/** All devices and Postgres end equal; nothing is there twice, nothing is missing, nothing is foreign. */
export function inequalities({ writes, versions, devices }: Ending): string[] {
  const rows = finalRows(versions);
  const wrong: string[] = [];
  for (const made of writes.rows) {
    if (made.isAcknowledged && !made.isPoison && !rows.has(made.id))
      wrong.push(`${made.aggregate} ${made.id} never came to Postgres`);
  }
  const known = new Set(writes.rows.map(({ id }) => id));
  for (const id of rows.keys()) if (!known.has(id)) wrong.push(`${id} in Postgres is nobody's`);
  for (const device of devices) wrong.push(...differences(device, rows, writes));
  return wrong;
}

function differences(device: FinalDevice, rows: Map<string, SeenVersion>, writes: Writes): string[] {
  const poison = new Set(writes.rows.filter(({ isPoison }) => isPoison).map(({ id }) => id));
  const wrong: string[] = [];
  for (const [id, { aggregate, row }] of rows) {
    const here = device.rows.get(id);
    if (here === undefined) {
      wrong.push(`${device.name} has no ${aggregate} ${id}`);
      continue;
    }
    for (const column of Object.keys(synced[aggregate].schema.shape)) {
      const [mine, theirs] = [canonical(here[column]), canonical(row[snake(column)])];
      if (mine !== theirs) wrong.push(`${device.name} has ${column} ${mine} of ${id}, Postgres ${theirs}`);
    }
    if (row.deleted_at === null && !device.listed.includes(id))
      wrong.push(`${device.name} does not list ${id}`);
  }
  if (new Set(device.listed).size !== device.listed.length) wrong.push(`${device.name} lists a row twice`);
  const extra = device.listed.filter((id) => !rows.has(id) && !poison.has(id));
  return [...wrong, ...extra.map((id) => `${device.name} lists ${id}, which is not in Postgres`)];
}

/** Nothing waits; set aside is what was poisoned on purpose, on the device where it was made. */
export function leftovers({ writes, devices }: Ending): string[] {
  return devices.flatMap(({ name, waiting, setAside }) => {
    const poisoned = writes.rows.filter((row) => row.isPoison && row.device === name).map(({ id }) => id);
    const wrong = waiting > 0 ? [`${waiting} operations wait on ${name}`] : [];
    const [expected, found] = [poisoned.sort().join(), [...setAside].sort().join()];
    return expected === found
      ? wrong
      : [...wrong, `${name} has set aside [${found}] instead of [${expected}]`];
  });
}

/** What a device wrote last into a column reached the database: it is there, or was written over there. */
export function losses({ writes, versions }: Ending): string[] {
  const lasts = new Map<string, Write[]>();
  for (const write of writes.all) {
    if (!write.isAcknowledged || !write.isSaid) continue;
    const key = `${write.device} ${write.id} ${write.column}`;
    const known = lasts.get(key) ?? [];
    lasts.set(key, known[0]?.turn === write.turn ? [...known, write] : [write]);
  }
  const poison = new Set(writes.rows.filter(({ isPoison }) => isPoison).map(({ id }) => id));
  return [...lasts.values()].flatMap((group) => {
    const [{ device, id, column, value } = group[0] as Write] = group;
    // The database forgets the reason with the deletion; another device may have undone that.
    if (poison.has(id) || column === 'deletionReason') return [];
    const line = lineOf(versions, id, column);
    const isThere = group.some((one) => line.includes(canonical(one.value)));
    return isThere
      ? []
      : [`${device} lost ${column} ${canonical(value)} of ${id}; Postgres had ${line.join(', ')}`];
  });
}

/**
 * No older value of a device comes back after its newer one, and none after somebody else's, but where the device could
 * not know that it had arrived and so wrote it once more.
 */
export function revenants({ writes, versions }: Ending): string[] {
  const wrong: string[] = [];
  for (const [key, list] of byCell(writes.all)) {
    const [id = '', column = '', aggregate] = key.split(' ');
    if (!isTraceable(aggregate as Aggregate, column)) continue;
    const line = lineOf(versions, id, column);
    const newest = new Map<string, number>();
    line.forEach((value, index) => {
      const writers = list.filter((write) => write.isSaid && canonical(write.value) === value);
      const [only] = writers;
      if (only === undefined || writers.length > 1) return;
      const { device, turn } = only;
      if (turn < (newest.get(device) ?? 0))
        wrong.push(`${value} of ${id} came back after a newer one of ${device}`);
      newest.set(device, Math.max(turn, newest.get(device) ?? 0));
      const isSecondTime = line.indexOf(value) < index;
      if (isSecondTime && !writes.doubts.has(`${device} ${id}`))
        wrong.push(`${value} of ${id} came back: ${line.join(', ')}`);
    });
  }
  return wrong;
}

/** A long text that was written over was before its writer's eyes, or the writer was asked about it. */
export function textsUnseen({ writes, versions, devices }: Ending): string[] {
  const wrong: string[] = [];
  for (const [key, list] of byCell(writes.all)) {
    const [id = '', column = '', aggregate] = key.split(' ');
    if (!(synced[aggregate as Aggregate].longTexts as readonly string[]).includes(column)) continue;
    const line = lineOf(versions, id, column);
    line.slice(1).forEach((text, index) => {
      const before = line[index] as string;
      if (before === canonical('') || before === canonical(null)) return;
      const writers = new Set(
        list.filter(({ value }) => canonical(value) === text).map(({ device }) => device),
      );
      const isKept = [...writers].some(
        (device) => hasSeen(device, before, list) || isAsked(device, before, id, column, devices, writes),
      );
      if (!isKept)
        wrong.push(
          `${before} in ${column} of ${id} was written over by ${[...writers].join()} unseen: ${line.join(', ')}`,
        );
    });
  }
  return wrong;
}

/** Nobody is asked about a text of their own, nor about one that never was. */
export function questionsInVain({ writes, versions, devices }: Ending): string[] {
  return devices.flatMap(({ name, conflicts }) =>
    conflicts.flatMap(({ rowId, column, theirs }) => {
      const list = writes.all.filter((write) => write.id === rowId && write.column === column);
      const text = canonical(theirs);
      const writers = new Set(
        list.filter(({ value }) => canonical(value ?? '') === text).map(({ device }) => device),
      );
      const isOwn = theirs !== '' && writers.has(name) && writers.size === 1;
      const wasThere = lineOf(versions, rowId, column).some((value) => value === text || theirs === '');
      return !isOwn && wasThere ? [] : [`${name} is asked about ${text} in ${column} of ${rowId}`];
    }),
  );
}

function hasSeen(device: string, text: string, list: readonly Write[]): boolean {
  return list.some(
    (write) => write.device === device && [canonical(write.over), canonical(write.value)].includes(text),
  );
}

function isAsked(
  device: string,
  text: string,
  id: string,
  column: string,
  devices: readonly FinalDevice[],
  { asked }: Writes,
): boolean {
  const open = devices.find(({ name }) => name === device)?.conflicts ?? [];
  if (open.some((one) => one.rowId === id && one.column === column && canonical(one.theirs) === text))
    return true;
  return asked.has(asking(device, id, column, JSON.parse(text)));
}

/** An application is where its latest living entry says, by the moment, then the making, then the id. */
export function statusesWrong({ versions }: Ending): string[] {
  const rows = [...finalRows(versions).values()];
  const entries = rows.filter(
    ({ aggregate, row }) => aggregate === 'activities' && row.type === 'status' && row.deleted_at === null,
  );
  return rows.flatMap(({ aggregate, id, row }) => {
    if (aggregate !== 'applications') return [];
    const own = entries.filter((entry) => entry.row.application_id === id);
    const [latest] = own.sort(
      (one, other) =>
        order(other.row) - order(one.row) ||
        created(other.row) - created(one.row) ||
        (one.id < other.id ? 1 : -1),
    );
    const expected = latest?.row.status ?? 'saved';
    return row.status === expected ? [] : [`${id} is ${row.status} instead of ${expected}`];
  });
}

const order = (row: Record<string, unknown>) => Date.parse(String(row.occurred_at));
const created = (row: Record<string, unknown>) => Date.parse(String(row.created_at));

function byCell(writes: readonly Write[]): Map<string, Write[]> {
  const cells = new Map<string, Write[]>();
  for (const write of writes) {
    const key = `${write.id} ${write.column} ${write.aggregate}`;
    cells.set(key, [...(cells.get(key) ?? []), write]);
  }
  return cells;
}
