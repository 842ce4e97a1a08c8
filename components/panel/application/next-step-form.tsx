import type { FormEvent } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { inKey, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import fieldStyles from '../../ui/field.module.css';
import { TextField } from '../../ui/text-field';
import styles from './application.module.css';
import type { Typed } from './application-app';
import { type NextStepRefusal, useTypedStep } from './use-next-step';

interface NextStepFormProps {
  application: Application;
  /** What was typed before in a panel that is gone. */
  kept: Typed;
  onClose(): void;
}

/** The words of a next step and by when; half typed, it is here again after the panel was closed. */
export function NextStepForm({ application, kept, onClose }: NextStepFormProps) {
  const t = useTexts();
  const { typed, edit, save, cancel, refusal } = useTypedStep(application, kept, onClose);
  const error = (...of: NextStepRefusal[]) =>
    refusal !== null && of.includes(refusal) ? t(`nextStep.refused.${inKey(refusal)}`) : null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.stepForm} noValidate onSubmit={onSubmit} aria-label={t('nextStep.heading')}>
      <TextField
        label={t('nextStep.words')}
        value={typed.words}
        autoFocus
        error={error('empty', 'too-long', 'disk-full')}
        onChange={(event) => edit({ words: event.target.value })}
      />
      <TextField
        type="date"
        label={t('nextStep.day')}
        value={typed.day}
        error={error('not-a-date')}
        onChange={(event) => edit({ day: event.target.value })}
      />
      <div className={fieldStyles.acts}>
        <Button look="primary" type="submit">
          {t('nextStep.set')}
        </Button>
        <Button onClick={cancel}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}
