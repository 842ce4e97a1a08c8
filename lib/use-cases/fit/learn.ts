/**
 * By consent: one event of each application helps to improve the published packs. Only the device on which the person agreed sends
 * them, and only it knows which event is of which application: the number of an event is made up and leads nowhere. It looks once a
 * day. What changed takes the place of what was sent; what belongs to a job that is gone goes with it.
 */
import type { ApplicationSummary } from '../../domain/apply/application';
import type { LearningEvent } from '../../domain/fit/packs/learning-event';
import { eventOf, type LearningRows } from './learning-rows';

/** An event as it is sent. */
export interface SentEvent extends LearningEvent {
  /** Made up. */
  id: string;
  /** The UTC day, `YYYY-MM-DD`, on which it was worked out; nothing finer is sent. */
  createdDay: string;
}

/** What this device remembers of what it sent; it never leaves the device, and goes with the consent. */
export interface Learned {
  /** Consent was withdrawn: everything that was sent is to be deleted before anything else. */
  mustForget: boolean;
  /** The UTC day of the last look, `YYYY-MM-DD`. */
  lookedOn: string | null;
  /** By application: the event's id, and what was sent as JSON; null while it is being sent. */
  events: Readonly<Record<string, { id: string; sent: string | null }>>;
}

/** The events on the server, as their owner. All throw where they cannot be reached. */
export interface LearningRemote {
  /** Puts events in the place of those with the same ids. One that the server refuses for good is left out; answers the ids of the others. */
  replace(events: readonly SentEvent[]): Promise<readonly string[]>;
  forget(ids: readonly string[]): Promise<void>;
  /** Everything of this person, whichever device sent it. */
  forgetAll(): Promise<void>;
  /** Which of these ids are there. */
  known(ids: readonly string[]): Promise<readonly string[]>;
}

export interface LearnNeeds {
  rows: LearningRows;
  listApplications(): Promise<readonly Pick<ApplicationSummary, 'id'>[]>;
  isAgreed(): Promise<boolean>;
  learned: KeptLearned;
  remote: LearningRemote;
  now(): Date;
  newId(): string;
}

/** Null on a device that sends nothing. */
export interface KeptLearned {
  get(): Promise<Learned | null>;
  set(learned: Learned | null): Promise<void>;
}

export const nothingLearned: Learned = { mustForget: false, lookedOn: null, events: {} };

/** So many events are sent at once. */
const together = 40;

/** Does what is to be done; to be called when the server can be reached. */
export function makeLearn(needs: LearnNeeds): () => Promise<void> {
  return async () => {
    const learned = await afterForgetting(needs);
    const today = needs.now().toISOString().slice(0, 10);
    if (learned === null || learned.lookedOn === today) return;
    if (await wasForgottenElsewhere(needs, learned)) return needs.learned.set(null);
    try {
      const kept = await sendChanged(needs, await forgetGone(needs, learned), today);
      await keep(needs, { ...kept, lookedOn: today });
    } catch (error) {
      if (!(error instanceof WithdrawnMeanwhile)) throw error;
    }
  };
}

/** Deletes what was sent where consent was withdrawn; what is remembered where there is still something to send. */
async function afterForgetting({ learned, remote, isAgreed }: LearnNeeds): Promise<Learned | null> {
  const known = await learned.get();
  if (known === null) return null;
  const isOver = !(await isAgreed());
  if (!known.mustForget && !isOver) return known;
  await remote.forgetAll();
  const next = isOver ? null : nothingLearned;
  await learned.set(next);
  return next;
}

/** Consent was withdrawn on another device and given again there: that one sends from then on. */
async function wasForgottenElsewhere({ remote }: LearnNeeds, { events }: Learned): Promise<boolean> {
  const sent = Object.values(events).flatMap((one) => (one.sent === null ? [] : [one.id]));
  const some = sent.slice(0, together);
  return some.length > 0 && (await remote.known(some)).length === 0;
}

async function forgetGone(needs: LearnNeeds, learned: Learned): Promise<Learned> {
  const here = new Set((await needs.listApplications()).map(({ id }) => id));
  const gone = Object.entries(learned.events).filter(([applicationId]) => !here.has(applicationId));
  if (gone.length === 0) return learned;
  await needs.remote.forget(gone.map(([, { id }]) => id));
  return {
    ...learned,
    events: Object.fromEntries(Object.entries(learned.events).filter(([id]) => here.has(id))),
  };
}

async function sendChanged(needs: LearnNeeds, learned: Learned, today: string): Promise<Learned> {
  let kept = learned;
  const all = await needs.listApplications();
  for (let from = 0; from < all.length; from += together) {
    const changed = await changedOf(needs, kept, all.slice(from, from + together));
    if (changed.length === 0) continue;
    // The ids first: a worker that dies after the request finds its events again, and makes no second ones.
    kept = await keep(
      needs,
      withEvents(
        kept,
        changed.map((one) => ({ ...one, sent: null })),
      ),
    );
    // The person may have changed their mind since the last ones.
    if (!(await needs.isAgreed())) throw new WithdrawnMeanwhile();
    const rows = changed.map(({ id, event }) => ({ id, createdDay: today, ...event }));
    await needs.remote.replace(rows);
    kept = await keep(needs, withEvents(kept, changed));
  }
  return kept;
}

interface Changed {
  applicationId: string;
  id: string;
  sent: string | null;
  event: LearningEvent;
}

async function changedOf(
  { rows, newId }: LearnNeeds,
  { events }: Learned,
  applications: readonly Pick<ApplicationSummary, 'id'>[],
): Promise<Changed[]> {
  const changed: Changed[] = [];
  for (const { id: applicationId } of applications) {
    const event = await eventOf(rows, applicationId);
    const known = events[applicationId];
    const sent = JSON.stringify(event);
    if (event !== null && known?.sent !== sent)
      changed.push({ applicationId, id: known?.id ?? newId(), sent, event });
  }
  return changed;
}

function withEvents(learned: Learned, changed: readonly Omit<Changed, 'event'>[]): Learned {
  const events = changed.map(({ applicationId, id, sent }) => [applicationId, { id, sent }] as const);
  return { ...learned, events: { ...learned.events, ...Object.fromEntries(events) } };
}

/** A withdrawal that came meanwhile stands. */
async function keep({ learned }: LearnNeeds, next: Learned): Promise<Learned> {
  const now = await learned.get();
  if (now === null || now.mustForget) throw new WithdrawnMeanwhile();
  await learned.set(next);
  return next;
}

class WithdrawnMeanwhile extends Error {
  override readonly name = 'WithdrawnMeanwhile';
}
