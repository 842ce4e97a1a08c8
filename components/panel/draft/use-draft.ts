import { useRef, useState } from 'react';
import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import { useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { useOfferUndo } from '../../ui/use-offer-undo';
import type { FieldRefusal } from '../panel-app';
import { type DraftEdits, usePanel } from '../panel-context';
import { listView } from '../view';

/** A draft being checked: what was typed so far, saving it, discarding it, and why it was refused. */
export function useDraft(draft: AdvertDraft) {
  const { app, go, draftEdits } = usePanel();
  const t = useTexts();
  const act = useAct();
  const offerUndo = useOfferUndo();
  const { show } = useToastState();
  const [edits, setEdits] = useState<DraftEdits>(draftEdits.get(draft.id) ?? {});
  const [refusal, setRefusal] = useState<FieldRefusal | null>(null);
  const isSaving = useRef(false);

  const edit = (field: AdvertField, value: string) => {
    const next = { ...edits, [field]: value };
    draftEdits.set(draft.id, next);
    setEdits(next);
  };

  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    await act(async () => {
      const result = await app.confirmDraft(draft.id, changedFields(draft, edits));
      if (!result.ok) return setRefusal(result.why);
      draftEdits.delete(draft.id);
      go({ kind: 'application', id: result.value.applicationId });
      const { applicationId } = result.value;
      show({ sentence: t('outcome.saved'), undo: () => app.undoSave(applicationId), tone: 'calm' });
    });
    isSaving.current = false;
  };

  const discard = async () => {
    if (await offerUndo(() => app.discardDraft(draft.id), t('draft.discarded'))) go(listView);
  };
  const typedIn = (field: AdvertField) => edits[field] ?? draft.reading.fields[field] ?? '';
  return { typedIn, edit, save, discard, refusal };
}

/** Only what the person changed: the rest keeps the receipt of where it was read. */
export function changedFields(draft: AdvertDraft, edits: DraftEdits): DraftEdits {
  const changed = Object.entries(edits).filter(
    ([field, value]) => value !== (draft.reading.fields[field as AdvertField] ?? ''),
  );
  return Object.fromEntries(changed);
}
