import { useMemo } from 'react';
import { inKey, useTexts } from '../texts';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { useLive } from '../ui/use-live';
import { BroughtWords } from './brought-words';
import { CameFromNote } from './came-from-note';
import { Checklist } from './checklist';
import styles from './examples.module.css';
import type { AddingExamples } from './examples-app';
import type { GuidedTyped } from './guided-typed';
import { questions } from './guided-typed';
import { RoleSelect } from './role-select';
import { cameFromOf, useGuidedAdd } from './use-guided-add';

interface GuidedAddProps {
  app: AddingExamples;
  onAdded(exampleId: string): void;
}

/** Four short questions that make an example; only what the person did must be answered. */
export function GuidedAdd({ app, onAdded }: GuidedAddProps) {
  const kept = useLive(app.typedExample);
  return kept === undefined ? null : <Questions app={app} onAdded={onAdded} kept={kept ?? {}} />;
}

function Questions({ app, onAdded, kept }: GuidedAddProps & { kept: GuidedTyped }) {
  const t = useTexts();
  const roles = useLive(app.roles) ?? [];
  const { typed, refusal, edit, clear, save, brought } = useGuidedAdd(app, kept, onAdded);
  const cameFrom = cameFromOf(typed);
  const item = useMemo(() => draftItem(typed), [typed]);
  const isEmpty = Object.values(typed).every((value) => value === '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <BroughtWords brought={brought} />
      <p className={styles.quiet}>{t(cameFrom === null ? 'examples.addLead' : 'examples.broughtLead')}</p>
      {cameFrom !== null && <CameFromNote from={cameFrom} />}
      {questions.map((question) => (
        <TextArea
          key={question}
          label={t(`examples.ask.${question}`)}
          hint={t(`examples.askHint.${question}`)}
          value={typed[question] ?? ''}
          rows={2}
          error={question === 'action' && refusal !== null ? t(`examples.refused.${inKey(refusal)}`) : null}
          onChange={(event) => edit(question, event.target.value)}
        />
      ))}
      <div className={styles.pair}>
        <RoleSelect
          roles={roles}
          value={typed.workHistoryId ?? ''}
          onChoose={(id) => edit('workHistoryId', id)}
        />
        <TextField
          type="date"
          label={t('examples.when')}
          value={typed.happenedOn ?? ''}
          onChange={(event) => edit('happenedOn', event.target.value)}
        />
      </div>
      {!isEmpty && <Checklist item={item} />}
      <Acts isEmpty={isEmpty} onClear={clear} />
    </form>
  );
}

function Acts({ isEmpty, onClear }: { isEmpty: boolean; onClear(): void }) {
  const t = useTexts();
  return (
    <div className={styles.acts}>
      <Button look="primary" type="submit">
        {t('examples.saveNew')}
      </Button>
      {!isEmpty && (
        <Button look="danger" onClick={onClear}>
          {t('examples.clear')}
        </Button>
      )}
    </div>
  );
}

/** What is typed, as the checklist reads it. */
function draftItem({ situation = '', task = '', action = '', result = '', happenedOn = '' }: GuidedTyped) {
  return {
    parts: { kind: 'star' as const, situation, task, action, result, metrics: '' },
    text: [situation, task, action, result].filter(Boolean).join('\n'),
    happenedOn: happenedOn || null,
  };
}
