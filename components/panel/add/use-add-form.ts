import { useRef, useState } from 'react';
import type { EditableField } from '@/lib/use-cases/advert/field-value';
import { useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import type { Typed } from '../application/application-app';
import { usePanel } from '../panel-context';
import { useSuggestions } from './use-suggestions';

type AddTyped = Partial<Record<EditableField, string>>;
type Refused = Extract<Awaited<ReturnType<ReturnType<typeof usePanel>['app']['addByHand']>>, { ok: false }>;

/** A job being added by hand: what was typed, what its text suggests, saving it, and why it was refused. */
export function useAddForm(kept: Typed) {
  const { app, go } = usePanel();
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const [typed, setTyped] = useState<AddTyped>(kept);
  const [refused, setRefused] = useState<Refused | null>(null);
  const suggestions = useSuggestions(typed.text ?? '');
  const isSaving = useRef(false);
  const now = useRef(typed);

  const setAll = (next: AddTyped) => {
    now.current = next;
    setTyped(next);
    app.keepTyped('add', Object.values(next).some((value) => value !== '') ? next : null);
  };
  const edit = (field: EditableField, value: string) => {
    setRefused((before) => (before?.field === field ? null : before));
    setAll({ ...now.current, [field]: value });
  };
  /** Puts a text beneath the one that stands there by now; a file may have taken its time. */
  const addText = (text: string) =>
    edit('text', [now.current.text?.trim(), text].filter(Boolean).join('\n\n'));
  const clear = () => {
    setRefused(null);
    setAll({});
    show({ sentence: t('add.cleared'), undo: async () => setAll(typed), tone: 'calm' });
  };

  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    await act(async () => {
      const { fields: suggested, receipts, facts } = suggestions;
      const added = await app.addByHand({ typed, suggested, receipts, facts });
      if (!added.ok) return setRefused(added);
      app.keepTyped('add', null);
      const { applicationId } = added.value;
      go({ kind: 'application', id: applicationId });
      const undo = async () => {
        await app.undoSave(applicationId);
        app.keepTyped('add', typed);
        go({ kind: 'add' });
      };
      show({ sentence: t('outcome.saved'), undo, tone: 'calm' });
    });
    isSaving.current = false;
  };
  return { typed, startedWith: kept as AddTyped, suggestions, refused, edit, addText, save, clear };
}

/** What was typed of a new job, and what can be done with it. */
export type AddFormState = ReturnType<typeof useAddForm>;
