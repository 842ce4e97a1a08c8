import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useId, useRef } from 'react';
import { inKey, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import fieldStyles from '../../ui/field.module.css';
import { useAfterPress } from '../../ui/use-after-press';
import type { FieldRefusal } from './application-app';
import { type FieldInput, inputTypes } from './detail-fields';
import styles from './editable-field.module.css';
import type { FieldEdit } from './field-edits';
import { type SaveField, useInPlaceEdit } from './use-in-place-edit';

interface FieldEditorProps {
  label: string;
  input: FieldInput;
  initial: string;
  restored: FieldEdit | null;
  keep(edit: FieldEdit | null): void;
  save: SaveField;
  onClose(byKey: boolean): void;
  onLostRefusal(why: FieldRefusal, typed: string): void;
  onDropped?(edit: FieldEdit): void;
}

/** A field while it is changed: Enter keeps, Esc drops, leaving keeps too. */
export function FieldEditor({ label, input, initial, restored, ...more }: FieldEditorProps) {
  const noteId = useId();
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const afterPress = useAfterPress();
  const edit = useInPlaceEdit({ initial, restored, ...more });
  const isText = input === 'text';

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
    defaultValue: restored?.typed ?? initial,
    // One that comes back by itself takes the focus from nothing.
    autoFocus: restored === null,
    className: fieldStyles.control,
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
      <EditorNote id={noteId} isText={isText} refusal={edit.refusal} />
      {isText && <TextActions onSave={() => attempt(true)} onCancel={edit.cancel} />}
    </div>
  );
}

function EditorNote({ id, isText, refusal }: { id: string; isText: boolean; refusal: FieldRefusal | null }) {
  const t = useTexts();
  return (
    <p id={id} className={refusal === null ? fieldStyles.hint : fieldStyles.error} aria-live="polite">
      {refusal !== null ? t(`fieldRefused.${inKey(refusal)}`) : t(isText ? 'job.textKeys' : 'job.keys')}
    </p>
  );
}

function TextActions({ onSave, onCancel }: { onSave: () => void; onCancel: () => void }) {
  const t = useTexts();
  return (
    <div className={fieldStyles.acts}>
      <Button look="primary" onClick={onSave}>
        {t('app.save')}
      </Button>
      <Button onClick={onCancel}>{t('app.cancel')}</Button>
    </div>
  );
}
