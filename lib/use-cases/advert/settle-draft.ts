/** The person's yes or no to a doubtful clip. Only a yes makes it an application. */
import type { Advert, AdvertField } from '../../domain/advert/advert-reading';
import { ok, type Result, refuse } from '../../domain/result';
import { receiptByHand } from './advert-columns';
import type { Undo } from './correct-field';
import type { Drafts } from './drafts';
import { type FieldRefusal, fieldValue } from './field-value';
import { newApplication } from './new-application';
import { createApplication } from './save-advert';
import type { SaveAdvertNeeds } from './save-advert-needs';

export type ConfirmDraft = (
  draftId: string,
  corrected: Partial<Record<AdvertField, string>>,
) => Promise<Result<{ applicationId: string }, FieldRefusal>>;

export function makeConfirmDraft(
  needs: Pick<SaveAdvertNeeds, 'rows' | 'undo' | 'newId' | 'now' | 'drafts'>,
): ConfirmDraft {
  return async (draftId, corrected) => {
    const draft = await needs.drafts.get(draftId);
    // Confirmed a moment ago, in another window: the application stands, nothing is left to do.
    if (draft === null) return ok({ applicationId: draftId });

    const advert = withCorrections(draft.reading, corrected);
    if (!advert.ok) return advert;
    const now = needs.now().toISOString();
    await createApplication(needs, newApplication(draftId, advert.value, 'page', now), now);
    await needs.drafts.delete(draftId);
    return ok({ applicationId: draftId });
  };
}

/** Throws a doubtful clip away; the answer brings it back. */
export function makeDiscardDraft(drafts: Drafts): (draftId: string) => Promise<Undo> {
  return async (draftId) => {
    const draft = await drafts.get(draftId);
    await drafts.delete(draftId);
    return async () => {
      if (draft !== null) await drafts.put(draft);
    };
  };
}

function withCorrections(
  advert: Advert,
  corrected: Partial<Record<AdvertField, string>>,
): Result<Advert, FieldRefusal> {
  const fields: Record<string, unknown> = { ...advert.fields };
  const receipts = { ...advert.receipts };
  for (const [field, typed] of Object.entries(corrected) as [AdvertField, string][]) {
    const value = fieldValue(field, typed);
    if (!value.ok) return value;
    fields[field] = value.value;
    receipts[field] = receiptByHand(value.value ?? '');
  }
  if (fields.title === '') return refuse('empty');
  // The person has looked: what they left as it was, they confirmed.
  for (const field of Object.keys(receipts) as AdvertField[]) {
    const receipt = receipts[field];
    if (receipt?.isDoubtful) receipts[field] = { ...receipt, isDoubtful: false };
  }
  return ok({ ...advert, grade: 'partial', fields: fields as Advert['fields'], receipts });
}
