/**
 * The person's answer to "Is this the same job?". The same: its address and what was read are added to the job they
 * have. Another: the reading becomes a job of its own, as if nobody had asked. Either way nothing that was read is
 * lost, and the answer can be taken back.
 */
import type { AdvertDraft } from '../../domain/advert/advert-draft';
import { addAddress } from './add-address';
import type { Undo } from './correct-field';
import { newApplication } from './new-application';
import { createApplication } from './save-advert';
import type { SaveAdvertNeeds } from './save-advert-needs';

/** Where the answer leads; null where the question is not open any more. */
export type SameAnswer = { leadsTo: { applicationId: string } | { draftId: string }; undo: Undo } | null;
export type AnswerSame = (draftId: string, isSame: boolean) => Promise<SameAnswer>;

type Needs = Omit<SaveAdvertNeeds, 'listApplications'>;

export function makeAnswerSame(needs: Needs): AnswerSame {
  return async (draftId, isSame) => {
    const draft = await needs.drafts.get(draftId);
    if (draft === null) return null;
    const known = draft.sameAs ? await needs.rows.get('applications', draft.sameAs.applicationId) : null;
    // A job that went to the bin meanwhile is none that this could be added to.
    if (isSame && known !== null && known.deletedAt === null) {
      const { changes, inverse } = await addAddress(needs, known, draft.reading, needs.now().toISOString());
      if (changes.length > 0) await needs.rows.commit(changes);
      await needs.drafts.delete(draftId);
      return {
        leadsTo: { applicationId: known.id },
        undo: async () => {
          if (inverse.length > 0) await needs.rows.commit(inverse);
          await needs.drafts.put(draft);
        },
      };
    }
    return draft.reading.grade === 'doubtful' ? toCheck(needs, draft) : asOwnJob(needs, draft);
  };
}

/** It was doubtful besides: it waits on, now only to be checked. */
async function toCheck({ drafts }: Needs, draft: AdvertDraft): Promise<SameAnswer> {
  const { sameAs: _answered, ...rest } = draft;
  await drafts.put(rest);
  return { leadsTo: { draftId: draft.id }, undo: () => drafts.put(draft) };
}

async function asOwnJob(needs: Needs, draft: AdvertDraft): Promise<SameAnswer> {
  const now = needs.now().toISOString();
  await createApplication(needs, newApplication(draft.id, draft.reading, 'page', now), now);
  await needs.drafts.delete(draft.id);
  return {
    leadsTo: { applicationId: draft.id },
    undo: async () => {
      const changes = await needs.undo.take(draft.id);
      if (changes !== null) await needs.rows.commit(changes);
      // Under a new id: that of the draft is in the bin now, and a row is made once.
      await needs.drafts.put({ ...draft, id: needs.newId() });
    },
  };
}
