import { useCallback } from 'react';
import { isOwnField } from '@/lib/domain/apply/own-field';
import type { Result } from '@/lib/domain/result';
import type { EditableField } from '@/lib/use-cases/advert/field-value';
import { inKey, useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import type { Undo } from '../../ui/undo';
import { useAct } from '../../ui/use-act';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';
import type { FieldRefusal } from './application-app';
import { type FieldEdit, useFieldEdits } from './field-edits';
import type { SaveField } from './use-in-place-edit';

/** Putting one field of an application right, with the way back; and saying that it is right as it is. */
export function useCorrectField(applicationId: string, field: EditableField) {
  const t = useTexts();
  const act = useAct();
  const offerUndo = useOfferUndo();
  const { show } = useToastState();
  const { app } = usePanel();
  const label = t(`field.${field}`);
  const edits = useFieldEdits();

  const save: SaveField = useCallback(
    async (value, shown) => {
      let result: Result<Undo, FieldRefusal> | null = null;
      await act(async () => {
        result = await app.correctField(applicationId, field, value, shown);
        if (result.ok)
          show({ sentence: t('job.changed', { field: label }), undo: result.value, tone: 'calm' });
      });
      return result;
    },
    [act, app, applicationId, field, label, show, t],
  );

  const confirm = async () =>
    !isOwnField(field) && (await offerUndo(() => app.confirmField(applicationId, field), t('job.confirmed')));

  const tellLost = (why: FieldRefusal) => {
    const sentence = t('job.notKept', { field: label, why: t(`fieldRefused.${inKey(why)}`) });
    show({ sentence, undo: null, tone: 'bad' });
  };
  const tellDropped = ({ typed, shown }: FieldEdit) => {
    const undo = async () => void (await save(typed, shown));
    show({ sentence: t('job.dropped', { field: label }), undo, tone: 'calm' });
  };
  const restored = edits.restored(field);
  const keep = (edit: FieldEdit | null) => edits.keep(field, edit);
  return { save, confirm, tellLost, tellDropped, restored, keep };
}
