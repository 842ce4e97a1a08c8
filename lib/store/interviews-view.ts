import { asksFor, type Interview, isAnswered } from '../domain/apply/interview';
import type { Connection } from './connection';
import { activitySummaries } from './due-shapes';
import type { View } from './live-view';
import { interviewsFrom } from './lookup-ranges';
import { type OnUnreadable, readRows } from './row-views';
import { sameValue } from './same-value';

/** Reads interviews, soonest first: those ahead, and those of the last day that nobody said anything about since. */
export async function readInterviews(
  connection: Connection,
  now: number,
  onUnreadable: OnUnreadable,
): Promise<Interview[]> {
  const shape = activitySummaries;
  const found = await readRows(connection, shape, { lookup: interviewsFrom(now - asksFor) }, onUnreadable);
  const open = await Promise.all(
    found.map(async (interview) => {
      if (Date.parse(interview.occurredAt) > now) return interview;
      const { applicationId: parentId } = interview;
      const entries = await readRows(connection, shape, { parentId }, onUnreadable);
      return isAnswered(interview, entries) ? null : interview;
    }),
  );
  return open.filter((interview) => interview !== null);
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
