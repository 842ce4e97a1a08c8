import type { Activity } from './activity';

/**
 * An interview is an activity of type `interview`: its moment may lie ahead, its channel says how, its subject
 * where or with whom. It is no longer of today a day after it began.
 */
export type Interview = Pick<
  Activity,
  'id' | 'applicationId' | 'createdAt' | 'occurredAt' | 'channel' | 'subject' | 'putOff'
>;

/** So long an interview that began still asks how it went, in milliseconds. */
export const asksFor = 86_400_000;

/** What the person or the employer says; the rest is written by Starboard itself. */
const saidTypes: ReadonlySet<Activity['type']> = new Set(['outreach', 'reply', 'call', 'status', 'note']);

type Entry = Pick<Activity, 'type' | 'createdAt' | 'deletedAt'>;

/** Whether something was entered in the history since the interview began: nobody asks any more how it went. */
export function isAnswered(interview: Pick<Activity, 'occurredAt'>, entries: readonly Entry[]): boolean {
  const begunAt = Date.parse(interview.occurredAt);
  return entries.some(
    ({ type, createdAt, deletedAt }) =>
      deletedAt === null && saidTypes.has(type) && Date.parse(createdAt) >= begunAt,
  );
}

/** The next interview of each application, by its id: the earliest that did not begin yet. `now` in milliseconds. */
export function nextInterviews(interviews: readonly Interview[], now: number): Map<string, Interview> {
  const next = new Map<string, Interview>();
  for (const interview of interviews) {
    const known = next.get(interview.applicationId);
    const at = Date.parse(interview.occurredAt);
    if (at > now && (known === undefined || at < Date.parse(known.occurredAt))) {
      next.set(interview.applicationId, interview);
    }
  }
  return next;
}
