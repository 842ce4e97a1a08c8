/** The person's yes or no to learning events, and what would be sent, shown before they decide. Nothing of it is kept. */
import type { ApplicationSummary } from '../../domain/apply/application';
import { blankProfile } from '../../domain/profile/profile';
import type { Rows } from '../rows';
import { type KeptLearned, nothingLearned, type SentEvent } from './learn';
import { eventOf, type LearningRows } from './learning-rows';

export type Undo = () => Promise<void>;

export interface LearningConsentNeeds {
  rows: LearningRows & Pick<Rows, 'commit'>;
  /** The row of the person's own facts. */
  profileId(): Promise<string>;
  learned: KeptLearned;
  now(): Date;
}

/** An event as it would be sent now; its number is made when it is sent. */
export type EventToSend = Omit<SentEvent, 'id'>;

export interface LearningConsent {
  /** From now on this device sends. The answer takes it back, as if it had not been. */
  agree(): Promise<Undo>;
  /** Deletes everything that was sent, and sends nothing any more. The answer agrees again. */
  withdraw(): Promise<Undo>;
  /** Null where nothing would be sent of this job. */
  wouldSend(applicationId: ApplicationSummary['id']): Promise<EventToSend | null>;
}

export function makeLearningConsent(needs: LearningConsentNeeds): LearningConsent {
  const { rows, learned, now } = needs;
  // In this order: cut off between the two, nothing is sent without a yes, and nothing that was sent is left behind.
  const agree = async () => {
    await learned.set((await learned.get()) ?? nothingLearned);
    await setOptIn(needs, true);
  };
  const withdraw = async () => {
    await setOptIn(needs, false);
    await learned.set({ ...nothingLearned, mustForget: true });
  };
  return {
    agree: async () => {
      await agree();
      return withdraw;
    },
    withdraw: async () => {
      await withdraw();
      return agree;
    },
    wouldSend: async (applicationId) => {
      const event = await eventOf(rows, applicationId);
      return event === null ? null : { createdDay: now().toISOString().slice(0, 10), ...event };
    },
  };
}

/** The person's word, on every device of theirs; the row is made where there is none yet. */
async function setOptIn(
  { rows, profileId, now }: LearningConsentNeeds,
  telemetryOptIn: boolean,
): Promise<void> {
  const id = await profileId();
  const at = now().toISOString();
  const kept = { id, createdAt: at, updatedAt: at, deletedAt: null, deletionReason: null };
  const isThere = (await rows.get('profiles', id)) !== null;
  await rows.commit([
    ...(isThere
      ? []
      : [{ kind: 'create', aggregate: 'profiles', row: { ...blankProfile, ...kept } } as const]),
    { kind: 'change', aggregate: 'profiles', id, columns: { telemetryOptIn } },
  ]);
}
