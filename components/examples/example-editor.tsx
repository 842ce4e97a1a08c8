import { useImperativeHandle, useMemo, useRef } from 'react';
import { keptOutOf } from '@/lib/domain/evidence/for-documents';
import type { ExampleColumns } from '@/lib/use-cases/evidence/example-rows';
import { ConflictsOf } from '../sync/conflict-card';
import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import type { BankItem } from './bank';
import { CameFromNote } from './came-from-note';
import { Checklist } from './checklist';
import { EditorActs } from './editor-acts';
import type { EditorProps } from './editor-props';
import { BulletFields, type FieldsProps, StarFields } from './example-fields';
import styles from './examples.module.css';
import { useExampleEdits } from './use-example-edits';

/** One example, kept as it is typed, with what makes it strong beside it. */
export function ExampleEditor({ app, one, place, onOpen, openEdits }: EditorProps) {
  const t = useTexts();
  const row = useMemo(() => columnsOf(one), [one]);
  const edits = useExampleEdits(app, one.item.id, row);
  useImperativeHandle(openEdits, () => ({ end: edits.end }));
  const isDiskFull = Object.values(edits.refused).includes('disk-full');
  const actionRef = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.form}>
      {one.achievement !== null && <ConflictsOf app={app} rowId={one.achievement.id} />}
      {one.achievement === null ? (
        <BulletFields one={one} edits={edits} actionRef={actionRef} />
      ) : (
        <StarFields app={app} edits={edits} actionRef={actionRef} />
      )}
      {isDiskFull && <p role="alert">{t('examples.refused.disk_full')}</p>}
      <p className={styles.quiet}>{t('examples.kept')}</p>
      <EditorActs
        app={app}
        one={one}
        place={place}
        onOpen={onOpen}
        edits={edits}
        caret={() => actionRef.current?.selectionStart ?? 0}
      />
      <Checklist item={one.item} />
      <Never one={one} edits={edits} />
      {one.achievement?.cameFrom && <CameFromNote from={one.achievement.cameFrom} />}
    </div>
  );
}

/** Whether documents may use it; where its role is kept out, that is said, as it settles it. */
function Never({ one, edits: { shown, edit } }: Pick<FieldsProps, 'edits'> & { one: BankItem }) {
  const t = useTexts();
  const isOfRole = keptOutOf({}, one.role) === 'role';
  return (
    <CheckField
      label={t('examples.never')}
      hint={t(isOfRole ? 'examples.neverByRole' : 'examples.neverHint')}
      isChecked={shown.neverInDocuments}
      onChange={(neverInDocuments) => edit({ neverInDocuments })}
    />
  );
}

function columnsOf({ achievement, item, isNever }: BankItem): ExampleColumns {
  if (achievement !== null) return achievement;
  const none = {
    title: '',
    situation: '',
    task: '',
    result: '',
    metrics: '',
    happenedOn: null,
    cameFrom: null,
  };
  return { ...none, action: item.text, workHistoryId: item.sourceId, neverInDocuments: isNever };
}
