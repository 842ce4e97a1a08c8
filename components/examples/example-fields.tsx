import type { ExampleColumns } from '@/lib/use-cases/evidence/example-rows';
import { inKey, useTexts } from '../texts';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { useLive } from '../ui/use-live';
import type { BankItem } from './bank';
import styles from './examples.module.css';
import type { ExamplesApp } from './examples-app';
import { questions } from './guided-typed';
import { RoleSelect, roleName } from './role-select';
import type { useExampleEdits } from './use-example-edits';

export interface FieldsProps {
  edits: ReturnType<typeof useExampleEdits>;
  actionRef: React.RefObject<HTMLTextAreaElement | null>;
}

/** A line of a role is one text. */
export function BulletFields({ one, edits, actionRef }: FieldsProps & { one: BankItem }) {
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

/** An example of its own has a name, four answers, and when and where it was. */
export function StarFields({ app, edits, actionRef }: FieldsProps & { app: ExamplesApp }) {
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
