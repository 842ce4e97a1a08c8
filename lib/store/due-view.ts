import type { DueApplication } from '../domain/apply/due-application';
import { addDays } from '../domain/day';
import type { Connection } from './connection';
import { dueApplications } from './due-shapes';
import { readInterviews } from './interviews-view';
import type { View } from './live-view';
import { closingBetween, dueUpTo } from './lookup-ranges';
import { type OnUnreadable, readRows } from './row-views';
import { sameValue } from './same-value';

/**
 * Reads the applications that ask something up to some days ahead, a day more on both sides for the sake of any time
 * zone, and those with an interview. It reads these rows only, however many there are.
 */
export async function readDue(
  connection: Connection,
  now: number,
  days: number,
  onUnreadable: OnUnreadable,
): Promise<DueApplication[]> {
  const shape = dueApplications;
  const today = new Date(now).toISOString().slice(0, 10);
  const last = addDays(today, days + 1);
  const found = await Promise.all([
    readRows(connection, shape, { lookup: dueUpTo(last) }, onUnreadable),
    readRows(connection, shape, { lookup: closingBetween(addDays(today, -1), last) }, onUnreadable),
    readInterviews(connection, now, onUnreadable).then((interviews) => {
      const ids = [...new Set(interviews.map(({ applicationId }) => applicationId))];
      return readRows(connection, shape, { ids }, onUnreadable);
    }),
  ]);
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}

/** A view of the same; an equal list is the same object. */
export function dueView(
  connection: Connection,
  now: () => Date,
  days: number,
  onUnreadable: OnUnreadable,
): View<readonly DueApplication[]> {
  return {
    empty: [],
    concerns: ({ rows }) => rows?.applications !== undefined || rows?.activities !== undefined,
    read: async (_changes, last) => {
      const found = await readDue(connection, now().getTime(), days, onUnreadable);
      return last !== undefined && sameValue(found, last) ? last : found;
    },
  };
}
