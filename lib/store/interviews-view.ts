import type { Interview } from '../domain/apply/interview';
import type { Connection } from './connection';
import { readInterviewRows } from './due-rows';
import { dueShapes } from './due-shapes';
import type { View } from './live-view';
import type { OnUnreadable } from './row-views';
import { sameValue } from './same-value';

/** See `readInterviewRows`. */
export function readInterviews(
  connection: Connection,
  now: number,
  onUnreadable: OnUnreadable,
): Promise<Interview[]> {
  return readInterviewRows(dueShapes, { connection, now, onUnreadable });
}

/** A view of the same; an equal list is the same object. */
export function interviewsView(
  connection: Connection,
  now: () => Date,
  onUnreadable: OnUnreadable,
): View<readonly Interview[]> {
  return {
    empty: [],
    concerns: (change) => change.rows?.activities !== undefined,
    read: async (_changes, last) => {
      const found = await readInterviews(connection, now().getTime(), onUnreadable);
      return last !== undefined && sameValue(found, last) ? last : found;
    },
  };
}
