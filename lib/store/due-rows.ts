import type { Activity } from '../domain/apply/activity';
import { closedAsksDays } from '../domain/apply/due';
import type { DueApplication } from '../domain/apply/due-application';
import { asksFor, type Interview, isAnswered } from '../domain/apply/interview';
import { addDays } from '../domain/day';
import type { Connection } from './connection';
import { closingBetween, dueUpTo, interviewsFrom } from './lookup-ranges';
import type { RowShape } from './row-shape';
import { type OnUnreadable, readRows } from './row-views';

/** How the rows that tell what is due are read, and checked. */
export interface DueShapes {
  applications: RowShape<DueApplication>;
  activities: RowShape<Interview & Pick<Activity, 'type' | 'deletedAt'>>;
}

/** What the rows are read from, and the moment that counts, in milliseconds since 1970. */
interface DueReading {
  connection: Connection;
  now: number;
  onUnreadable: OnUnreadable;
}

/**
 * Reads the applications that ask something up to some days ahead or that closed some days ago, a day more on both
 * sides for the sake of any time zone, and those with an interview. It reads these rows only, however many there are.
 */
export async function readDueRows(
  shapes: DueShapes,
  days: number,
  reading: DueReading,
): Promise<DueApplication[]> {
  const { connection, now, onUnreadable } = reading;
  const today = new Date(now).toISOString().slice(0, 10);
  const last = addDays(today, days + 1);
  const read = (selection: Parameters<typeof readRows>[2]) =>
    readRows(connection, shapes.applications, selection, onUnreadable);
  const found = await Promise.all([
    read({ lookup: dueUpTo(last) }),
    read({ lookup: closingBetween(addDays(today, -closedAsksDays - 1), last) }),
    readInterviewRows(shapes, reading).then((interviews) => {
      const ids = [...new Set(interviews.map(({ applicationId }) => applicationId))];
      return ids.length === 0 ? [] : read({ ids });
    }),
  ]);
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}

/** Reads interviews, soonest first: those ahead, and those of the last day that nobody said anything about since. */
export async function readInterviewRows(
  { activities: shape }: DueShapes,
  { connection, now, onUnreadable }: DueReading,
): Promise<Interview[]> {
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
