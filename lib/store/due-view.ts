import type { DueApplication } from '../domain/apply/due-application';
import type { Connection } from './connection';
import { readDueRows } from './due-rows';
import { dueShapes } from './due-shapes';
import type { View } from './live-view';
import type { OnUnreadable } from './row-views';
import { sameValue } from './same-value';

/** See `readDueRows`. */
export function readDue(
  connection: Connection,
  now: number,
  days: number,
  onUnreadable: OnUnreadable,
): Promise<DueApplication[]> {
  return readDueRows(dueShapes, days, { connection, now, onUnreadable });
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
