/** What must have become of every write that a device acknowledged. */
import { type Aggregate, synced } from '@/lib/domain/synced';
import { byCell, canonical, type Ending, lineOf } from './ending';
import { isTraceable } from './row-values';
import type { Write } from './writes';

/** What a device wrote last into a column reached the database: it is there, or was written over there. */
export function losses({ writes, versions }: Ending): string[] {
  const cells = new Map<string, Write[]>();
  for (const write of writes.all) {
    if (!write.isAcknowledged) continue;
    const key = `${write.device} ${write.id} ${write.column}`;
    cells.set(key, [...(cells.get(key) ?? []), write]);
  }
  // Writes of one turn came from two pages at the same time: either may have been the last.
  const lasts = [...cells.values()].flatMap((cell) => {
    const last = cell.findLast(({ isSaid }) => isSaid);
    return last === undefined ? [] : [cell.filter(({ turn }) => turn === last.turn)];
  });
  const poison = new Set(writes.rows.filter(({ isPoison }) => isPoison).map(({ id }) => id));
  return lasts.flatMap((group) => {
    const [{ device, id, column, value } = group[0] as Write] = group;
    // The database forgets the reason with the deletion; another device may have undone that.
    if (poison.has(id) || column === 'deletionReason' || writes.isEnded(id)) return [];
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
    if (!isTraceable(aggregate as Aggregate, column) || writes.isEnded(id)) continue;
    const line = lineOf(versions, id, column);
    // What a row that the server made holds before anybody writes was written by nobody.
    const unwritten = synced[aggregate as Aggregate].id === 'owner' ? line[0] : undefined;
    const newest = new Map<string, number>();
    line.forEach((value, index) => {
      if (value === unwritten) return;
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

/**
 * Nothing stands in a column that nobody wrote there. What is empty in a row that two devices made says nothing, but
 * where the row was made anew over one in the bin.
 */
export function inventions({ writes, versions }: Ending): string[] {
  const binned = new Set(versions.filter(({ row }) => row.deleted_at !== null).map(({ id }) => id));
  return [...byCell(writes.all)].flatMap(([key, list]) => {
    const [id = '', column = ''] = key.split(' ');
    const said = list.filter(({ isSaid }) => isSaid || binned.has(id));
    const known = new Set(said.map(({ value }) => canonical(value)));
    const [, ...later] = lineOf(versions, id, column);
    if (column === 'deletedAt' && isMadeTwice(id, versions)) known.add(canonical(null));
    const invented = later.filter((value) => column !== 'deletionReason' && !known.has(value));
    return invented.map((value) => `Nobody wrote ${value} into ${column} of ${id}`);
  });
}

/** What is one of a kind may be made anew after it was removed for good: out of the bin, though nobody took it out. */
function isMadeTwice(id: string, versions: Ending['versions']): boolean {
  return versions.filter((version) => version.id === id && version.isNew).length > 1;
}

/** Rows that are on one device only must be there after somebody else used it, as they were shown. */
export function lostWith(before: Map<string, string>, after: Map<string, string>): string[] {
  const lost = [...before].filter(([id, row]) => after.get(id) !== row);
  return lost.map(([id, row]) => `After a visit ${id} is ${after.get(id)} instead of ${row}`);
}
