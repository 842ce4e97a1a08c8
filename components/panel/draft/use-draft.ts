import { useRef, useState } from 'react';
import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import { useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { useOfferUndo } from '../../ui/use-offer-undo';
import type { FieldRefusal } from '../application/application-app';
import { type DraftEdits, usePanel } from '../panel-context';
import { listView } from '../view';

/** What was typed into a draft before, also in a panel that was closed since; undefined until it is read. */
export function useTypedDraft(draftId: string): DraftEdits | undefined {
  const { app, draftEdits } = usePanel();
  const kept = useLive(app.typed(`draft:${draftId}`));
  const here = draftEdits.get(draftId);
  return here ?? (kept === undefined ? undefined : (kept ?? {}));
}

/** A draft being checked: what was typed so far, saving it, discarding it, and why it was refused. */
export function useDraft(draft: AdvertDraft, typed: DraftEdits) {
  const { app, go, draftEdits } = usePanel();
  const t = useTexts();
  const act = useAct();
  const offerUndo = useOfferUndo();
  const { show } = useToastState();
  const [edits, setEdits] = useState<DraftEdits>(typed);
  const [refusal, setRefusal] = useState<FieldRefusal | null>(null);
  const isSaving = useRef(false);

  const edit = (field: AdvertField, value: string) => {
    const next = { ...edits, [field]: value };
    draftEdits.set(draft.id, next);
    app.keepTyped(`draft:${draft.id}`, next);
    setEdits(next);
  };

  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    await act(async () => {
      const result = await app.confirmDraft(draft.id, changedFields(draft, edits));
      if (!result.ok) return setRefusal(result.why);
      draftEdits.delete(draft.id);
      app.keepTyped(`draft:${draft.id}`, null);
      go({ kind: 'application', id: result.value.applicationId });
      const { applicationId } = result.value;
      show({ sentence: t('outcome.saved'), undo: () => app.undoSave(applicationId), tone: 'calm' });
    });
    isSaving.current = false;
  };

  const discard = async () => {
    if (!(await offerUndo(() => app.discardDraft(draft.id), t('draft.discarded')))) return;
    app.keepTyped(`draft:${draft.id}`, null);
    go(listView);
  };
  const typedIn = (field: AdvertField) => edits[field] ?? draft.reading.fields[field] ?? '';
  return { typedIn, edit, save, discard, refusal };
}

/** Only what the person changed: the rest keeps the receipt of where it was read. */
function changedFields(draft: AdvertDraft, edits: DraftEdits): DraftEdits {
  const changed = Object.entries(edits).filter(
    ([field, value]) => value !== (draft.reading.fields[field as AdvertField] ?? ''),
  );
  return Object.fromEntries(changed);
}
