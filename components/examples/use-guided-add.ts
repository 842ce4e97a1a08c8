import { useRef, useState } from 'react';
import type { CameFrom } from '@/lib/domain/evidence/achievement';
import { useTexts } from '../texts';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';
import type { AddingExamples } from './examples-app';
import type { GuidedField, GuidedTyped } from './guided-typed';
import { useBroughtWords } from './use-brought-words';

type GuidedRefusal = 'empty' | 'too-long' | 'disk-full';

/** An example being added; what is typed is kept aside within a second, and forgotten once it is saved. */
export function useGuidedAdd(app: AddingExamples, kept: GuidedTyped, onAdded: (exampleId: string) => void) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const [typed, setTyped] = useState<GuidedTyped>(kept);
  const [refusal, setRefusal] = useState<GuidedRefusal | null>(null);
  const isSaving = useRef(false);

  const setAll = (next: GuidedTyped) => {
    setTyped(next);
    app.keepTypedExample(Object.values(next).some((value) => value !== '') ? next : null);
  };
  const edit = (field: GuidedField, value: string) => {
    setRefusal(null);
    setAll({ ...typed, [field]: value });
  };
  const clear = () => {
    setAll({});
    show({ sentence: t('examples.cleared'), undo: async () => setAll(typed), tone: 'calm' });
  };
  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    await act(async () => {
      const { situation = '', task = '', action = '', result = '', workHistoryId, happenedOn } = typed;
      const columns = {
        ...{ situation, task, action, result },
        workHistoryId: workHistoryId || null,
        happenedOn: happenedOn || null,
        cameFrom: cameFromOf(typed),
      };
      const added = await app.addExample(columns);
      if (!added.ok) return setRefusal(added.why);
      setAll({});
      onAdded(added.value.exampleId);
      const undo = async () => {
        await added.value.undo();
        app.keepTypedExample(typed);
      };
      show({ sentence: t('examples.added'), undo, tone: 'calm' });
    });
    isSaving.current = false;
  };
  const brought = useBroughtWords(app, typed, setAll);
  return { typed, refusal, edit, clear, save, brought };
}

/** The receipt of what is typed; null where the person wrote it all. */
export function cameFromOf({ fromQuote, fromUrl, fromTitle, fromAt }: GuidedTyped): CameFrom | null {
  if (!fromQuote || !fromAt) return null;
  return { schemaVersion: 1, quote: fromQuote, url: fromUrl ?? '', title: fromTitle ?? '', takenAt: fromAt };
}
