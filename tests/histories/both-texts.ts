/** Of long texts both are kept, and the person is asked. */
import { type Aggregate, synced } from '@/lib/domain/synced';
import { byCell, canonical, type Ending, type FinalDevice, lineOf } from './ending';
import { asking, type Write, type Writes } from './writes';

/** A long text that was written over was before its writer's eyes, or the writer was asked about it. */
export function textsUnseen({ writes, versions, devices }: Ending): string[] {
  const wrong: string[] = [];
  for (const [key, list] of byCell(writes.all)) {
    const [id = '', column = '', aggregate] = key.split(' ');
    if (!(synced[aggregate as Aggregate].longTexts as readonly string[]).includes(column)) continue;
    if (writes.isEnded(id)) continue;
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
      if (writes.besides.has(asking(name, rowId, column, theirs))) return [];
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
