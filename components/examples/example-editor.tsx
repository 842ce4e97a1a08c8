import { useImperativeHandle, useMemo, useRef } from 'react';
import { keptOutOf } from '@/lib/domain/evidence/for-documents';
import type { ExampleColumns } from '@/lib/use-cases/evidence/example-rows';
import { ConflictsOf } from '../sync/conflict-card';
import { inKey, useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { useLive } from '../ui/use-live';
import type { BankItem } from './bank';
import { CameFromNote } from './came-from-note';
import { Checklist } from './checklist';
import { EditorActs } from './editor-acts';
import type { EditorProps } from './editor-props';
import styles from './examples.module.css';
import type { ExamplesApp } from './examples-app';
import { questions } from './guided-typed';
import { RoleSelect, roleName } from './role-select';
import { useExampleEdits } from './use-example-edits';

/** One example, kept as it is typed, with what makes it strong beside it. */
export function ExampleEditor({ app, one, onOpen, openEdits }: EditorProps) {
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

interface FieldsProps {
  edits: ReturnType<typeof useExampleEdits>;
  actionRef: React.RefObject<HTMLTextAreaElement | null>;
}

function BulletFields({ one, edits, actionRef }: FieldsProps & { one: BankItem }) {
  const t = useTexts();
  const { shown, edit } = edits;
  const errorOf = useErrors(edits);
  return (
    <>
      {one.role !== null && <p className={styles.small}>{roleName(one.role)}</p>}
      <TextArea
        ref={actionRef}
        label={t('examples.bullet')}
        value={shown.action}
        error={errorOf('action')}
        onChange={(event) => edit({ action: event.target.value })}
      />
    </>
  );
}

function StarFields({ app, edits, actionRef }: FieldsProps & { app: ExamplesApp }) {
  const t = useTexts();
  const roles = useLive(app.roles) ?? [];
  const { shown, edit } = edits;
  const errorOf = useErrors(edits);
  return (
    <>
      <TextField
        label={t('examples.title')}
        value={shown.title}
        error={errorOf('title')}
        onChange={(event) => edit({ title: event.target.value })}
      />
      {questions.map((part) => (
        <TextArea
          key={part}
          ref={part === 'action' ? actionRef : undefined}
          label={t(`examples.ask.${part}`)}
          value={shown[part]}
          rows={2}
          error={errorOf(part)}
          onChange={(event) => edit({ [part]: event.target.value })}
        />
      ))}
      <TextField
        label={t('examples.metrics')}
        hint={t('examples.metricsHint')}
        value={shown.metrics}
        error={errorOf('metrics')}
        onChange={(event) => edit({ metrics: event.target.value })}
      />
      <div className={styles.pair}>
        <RoleSelect
          roles={roles}
          value={shown.workHistoryId ?? ''}
          onChoose={(id) => edit({ workHistoryId: id || null })}
        />
        <TextField
          type="date"
          label={t('examples.when')}
          value={shown.happenedOn ?? ''}
          onChange={(event) => edit({ happenedOn: event.target.value || null })}
        />
      </div>
    </>
  );
}

/** Why a part is not kept as it is typed, said at its field; a full disk is said once. */
function useErrors({ refused }: FieldsProps['edits']) {
  const t = useTexts();
  return (name: keyof ExampleColumns): string | null => {
    const why = refused[name];
    if (why === undefined || why === 'disk-full') return null;
    return name === 'title' && why === 'empty'
      ? t('examples.titleNeeded')
      : t(`examples.refused.${inKey(why)}`);
  };
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
