import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useId, useRef } from 'react';
import { inKey, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useAfterPress } from '../../ui/use-after-press';
import type { FieldRefusal } from '../panel-app';
import styles from './application.module.css';
import type { FieldInput } from './detail-fields';
import { type SaveField, useInPlaceEdit } from './use-in-place-edit';

export interface FieldEditorProps {
  label: string;
  input: FieldInput;
  initial: string;
  save: SaveField;
  onClose(byKey: boolean): void;
  onLostRefusal(why: FieldRefusal, typed: string): void;
}

/** A field while it is changed: Enter keeps, Esc drops, leaving keeps too. */
export function FieldEditor({ label, input, initial, save, onClose, onLostRefusal }: FieldEditorProps) {
  const t = useTexts();
  const noteId = useId();
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const edit = useInPlaceEdit({ initial, save, onClose, onLostRefusal });
  const isText = input === 'text';
  const afterPress = useAfterPress();

  const attempt = (byKey: boolean) => {
    if (control.current?.validity.badInput) edit.setRefusal('not-a-date');
    else void edit.commit(byKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isKeep = event.key === 'Enter' && (!isText || event.ctrlKey || event.metaKey);
    // An Enter that picks a word in an input method is not ours.
    if (event.nativeEvent.isComposing || !(isKeep || event.key === 'Escape')) return;
    event.preventDefault();
    if (isKeep) attempt(true);
    else edit.cancel();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) afterPress(() => attempt(false));
  };

  const shared = {
    ref: control,
    defaultValue: initial,
    autoFocus: true,
    className: styles.input,
    'aria-label': label,
    'aria-describedby': noteId,
    'aria-invalid': edit.refusal === null ? undefined : (true as const),
    // A half typed date reads as empty, and must not empty the field when it is left.
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      edit.setTyped(event.target.validity.badInput ? initial : event.target.value),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the control inside
    <div className={styles.editor} onKeyDown={onKeyDown} onBlur={onBlur}>
      {isText ? <textarea {...shared} /> : <input type={inputTypes[input]} {...shared} />}
      <p id={noteId} className={edit.refusal === null ? styles.keys : styles.error} aria-live="polite">
        {edit.refusal !== null
          ? t(`fieldRefused.${inKey(edit.refusal)}`)
          : t(isText ? 'job.textKeys' : 'job.keys')}
      </p>
      {isText && (
        <div className={styles.acts}>
          <Button look="primary" onClick={() => attempt(true)}>
            {t('app.save')}
          </Button>
          <Button onClick={edit.cancel}>{t('app.cancel')}</Button>
        </div>
      )}
    </div>
  );
}

const inputTypes = { line: 'text', day: 'date', address: 'url' } as const;
