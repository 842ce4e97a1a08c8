/** The person adds to the history by hand: a call, a message, an interview with its time and place, a note. */
import type { Activity } from '../../domain/apply/activity';
import { momentAt } from '../../domain/apply/moment-at';
import { beforeInterview } from '../../domain/apply/status';
import { dayOf } from '../../domain/day';
import { ok, type Result, refuse } from '../../domain/result';
import { textUpTo } from '../../domain/row';
import { newActivity } from '../advert/new-application';
import type { RowChange, Rows } from '../rows';
import { statusChanges } from './change-status';

const entryTypes = ['call', 'reply', 'outreach', 'interview', 'note'] as const;
export type EntryType = (typeof entryTypes)[number];

/** What is typed for an entry. A day is `YYYY-MM-DD`, a time `HH:MM` or empty; texts may be empty. */
export interface TypedEntry {
  type: EntryType;
  day: string;
  time: string;
  channel: Activity['channel'];
  /** Where, with whom, or what it was about, in one line. */
  subject: string;
  body: string;
  /** Whether an interview also becomes where the application stands. */
  setsStatus: boolean;
}

const entryRefusals = ['not-a-date', 'no-time', 'ahead', 'empty', 'too-long'] as const;
export type EntryRefusal = (typeof entryRefusals)[number];

export type AddEntry = (
  applicationId: string,
  typed: TypedEntry,
) => Promise<Result<() => Promise<void>, EntryRefusal>>;

interface AddEntryNeeds {
  rows: Rows;
  newId(): string;
  now(): Date;
  timeZone(): string;
}

export function makeAddEntry(needs: AddEntryNeeds): AddEntry {
  return async (applicationId, typed) => {
    const at = momentOf(typed, needs);
    if (!at.ok) return at;
    const [subject, body] = [typed.subject.trim(), typed.body.trim()];
    if (typed.type === 'note' && subject === '' && body === '') return refuse('empty');
    if (!fits(subject, 300) || !fits(body, 20_000)) return refuse('too-long');

    const now = needs.now().toISOString();
    const texts = { subject: subject || null, body: body || null, channel: typed.channel };
    const row = {
      ...newActivity(needs.newId(), applicationId, typed.type, now, texts),
      occurredAt: at.value,
    };
    const columns = { deletedAt: now, deletionReason: 'undo' };
    const status = await statusOf(applicationId, typed, needs);
    await needs.rows.commit([{ kind: 'create', aggregate: 'activities', row }, ...status.changes]);
    return ok(() =>
      needs.rows.commit([
        { kind: 'change', aggregate: 'activities', id: row.id, columns },
        ...status.inverse,
      ]),
    );
  };
}

/** An invitation moves the application on, where it is not closed or at an interview already. */
async function statusOf(
  applicationId: string,
  { type, setsStatus }: TypedEntry,
  needs: AddEntryNeeds,
): Promise<{ changes: RowChange[]; inverse: RowChange[] }> {
  const known = await needs.rows.get('applications', applicationId);
  const isWanted = type === 'interview' && setsStatus && known !== null && beforeInterview.has(known.status);
  if (!isWanted) return { changes: [], inverse: [] };
  return statusChanges(known, applicationId, 'interview', needs.newId(), needs.now().toISOString());
}

/** Only an interview may lie ahead, and it has a time; the rest happened, and a day is enough. */
function momentOf(
  { type, day, time }: TypedEntry,
  { now, timeZone }: AddEntryNeeds,
): Result<string, EntryRefusal> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return refuse('not-a-date');
  const clock = /^(\d{2}):(\d{2})/.exec(time);
  if (type === 'interview' && clock === null) return refuse('no-time');
  const today = dayOf(now(), timeZone());
  if (clock === null && day === today) return ok(now().toISOString());
  const [hour, minute] = clock === null ? [12, 0] : [Number(clock[1]), Number(clock[2])];
  const moment = momentAt(day, hour, timeZone(), minute);
  return type !== 'interview' && moment > now() ? refuse('ahead') : ok(moment.toISOString());
}

function fits(text: string, most: number): boolean {
  return textUpTo(most).safeParse(text).success;
}
