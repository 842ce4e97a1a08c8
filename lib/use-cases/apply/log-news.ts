/**
 * News of an application in a few keys: what it says about where the application stands, and the entry in its history,
 * in one commit. Works on the device alone.
 */
import * as z from 'zod/mini';
import type { Activity } from '../../domain/apply/activity';
import type { Application } from '../../domain/apply/application';
import { momentAt } from '../../domain/apply/moment-at';
import { entryTexts, stepsIn, withMore } from '../../domain/apply/next-action';
import { type ApplicationStatus, beforeInterview } from '../../domain/apply/status';
import { ok, type Result, refuse } from '../../domain/result';
import { daySchema, textUpTo } from '../../domain/row';
import { newActivity } from '../advert/new-application';
import type { Rows } from '../rows';
import { commitUndoable, needApplication } from './undoable';

const newsKinds = ['rejected', 'interview', 'call', 'offer', 'asked', 'other'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What is typed with the news; a part that its kind does not ask for is empty. */
export interface News {
  kind: NewsKind;
  /** `YYYY-MM-DD`: of the interview, or until when they want what they asked for (may be empty). */
  day: string;
  /** `HH:MM` of the interview. */
  time: string;
  /** Where or with whom, what they asked for, or what happened. At most 300 characters. */
  line: string;
}

const newsRefusals = ['not-a-date', 'no-time', 'empty', 'too-long'] as const;
export type NewsRefusal = (typeof newsRefusals)[number];

interface LogNewsNeeds {
  rows: Rows;
  newId(): string;
  now(): Date;
  timeZone(): string;
}

export type LogNews = (
  applicationId: string,
  news: News,
) => Promise<Result<() => Promise<void>, NewsRefusal>>;

export function makeLogNews(needs: LogNewsNeeds): LogNews {
  return async (applicationId, news) => {
    const why = refusalOf(news);
    if (why !== null) return refuse(why);
    const application = await needApplication(needs.rows, applicationId);
    const now = needs.now().toISOString();
    const entry = (type: Activity['type'], more: Parameters<typeof newActivity>[4] = {}) =>
      newActivity(needs.newId(), applicationId, type, now, more);

    const columns = columnsOf(news, application);
    if (!textUpTo(500).safeParse(columns.nextAction ?? '').success) return refuse('too-long');
    const status = statusAfter(news.kind, application.status);
    const entries = [
      ...(news.kind === 'asked' ? await untold(application, entry, needs.rows) : []),
      ...toldBy(news, entry, needs.timeZone()),
      ...(status === null ? [] : [entry('status', { status })]),
    ];
    return ok(await commitUndoable(needs.rows, application, columns, entries, now));
  };
}

function refusalOf({ kind, day, time, line }: News): NewsRefusal | null {
  const text = line.trim();
  if (text.length > 300) return 'too-long';
  const isDay = z.safeParse(daySchema, day).success;
  if (kind === 'interview') return isDay ? (/^\d{2}:\d{2}/.test(time) ? null : 'no-time') : 'not-a-date';
  if ((kind === 'asked' || kind === 'other') && text === '') return 'empty';
  return kind === 'asked' && day !== '' && !isDay ? 'not-a-date' : null;
}

type Entry = (type: Activity['type'], more?: Parameters<typeof newActivity>[4]) => Activity;

/** What goes into the history beside the status; a rejection and an offer are said by that. */
function toldBy({ kind, day, time, line }: News, entry: Entry, timeZone: string): Activity[] {
  const subject = line.trim() || null;
  switch (kind) {
    case 'rejected':
    case 'offer':
      return [];
    case 'call':
      return [entry('call', { channel: 'phone' })];
    case 'interview': {
      const [hour, minute] = time.split(':').map(Number);
      const occurredAt = momentAt(day, hour ?? 0, timeZone, minute).toISOString();
      return [{ ...entry('interview', { subject }), occurredAt }];
    }
    case 'asked':
      return [entry('reply', { subject })];
    case 'other':
      return [entry('note', { subject })];
  }
}

/** What they asked for is the next step, beside the one that stands. */
function columnsOf({ kind, day, line }: News, application: Application): Partial<Application> {
  return kind === 'asked' ? withMore(application, line.trim(), day) : {};
}

/** The step that stands, where the history does not tell of it: its line is about to say more than that. */
async function untold({ id, nextAction }: Application, entry: Entry, rows: Rows): Promise<Activity[]> {
  if (nextAction === null) return [];
  const told = (await rows.activitiesOf(id)).flatMap(({ subject, body }) => [subject, body]);
  const isTold = stepsIn(nextAction).every((words) => told.includes(words));
  return isTold ? [] : [entry('note', entryTexts(nextAction))];
}

/** Where the application stands after the news; null where that is as it was. */
function statusAfter(kind: NewsKind, status: ApplicationStatus): ApplicationStatus | null {
  if (kind === 'rejected' || kind === 'offer') return kind === status ? null : kind;
  if (kind === 'interview') return beforeInterview.has(status) ? 'interview' : null;
  const isWaiting = status === 'submitted' || status === 'no_reply';
  return kind !== 'other' && isWaiting ? 'in_touch' : null;
}
