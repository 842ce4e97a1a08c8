import type { FormEvent } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { beforeInterview } from '@/lib/domain/apply/status';
import { inKey, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import fieldStyles from '../../ui/field.module.css';
import { SelectField } from '../../ui/select-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import type { Typed } from './application-app';
import styles from './history.module.css';
import { entryChannels, entryTypes, useEntry } from './use-entry';

interface EntryFormProps {
  application: Application;
  /** What was typed before in a panel that is gone. */
  kept: Typed;
  onClose(): void;
}

/** Something that happened, or an interview that will, as the person tells it. */
export function EntryForm({ application, kept, onClose }: EntryFormProps) {
  const t = useTexts();
  const { typed, edit, save, cancel, refusal } = useEntry(application.id, kept, onClose);
  const { type } = typed;
  const error = refusal === null ? null : t(`entry.refused.${inKey(refusal)}`);
  const isOf = (...refusals: unknown[]) => (refusals.includes(refusal) ? error : null);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit} aria-label={t('entry.add')}>
      <SelectField
        label={t('entry.type')}
        value={type}
        autoFocus
        options={entryTypes.map((value) => ({ value, text: t(`entry.types.${value}`) }))}
        onChange={(event) => edit({ type: event.target.value })}
      />
      <div className={styles.two}>
        <TextField
          type="date"
          label={t('entry.day')}
          value={typed.day}
          error={isOf('not-a-date', 'ahead')}
          onChange={(event) => edit({ day: event.target.value })}
        />
        <TextField
          type="time"
          label={type === 'interview' ? t('entry.time') : t('entry.timeMaybe')}
          value={typed.time}
          error={isOf('no-time')}
          onChange={(event) => edit({ time: event.target.value })}
        />
      </div>
      {type === 'interview' && (
        <SelectField
          label={t('entry.how')}
          value={typed.channel}
          options={entryChannels.map((value) => ({ value, text: t(`entry.channels.${value}`) }))}
          onChange={(event) => edit({ channel: event.target.value })}
        />
      )}
      {type !== 'note' && (
        <TextField
          label={type === 'interview' ? t('entry.where') : t('entry.subject')}
          value={typed.subject}
          onChange={(event) => edit({ subject: event.target.value })}
        />
      )}
      <TextArea
        label={type === 'note' ? t('entry.note') : t('entry.more')}
        value={typed.body}
        error={isOf('empty', 'too-long')}
        onChange={(event) => edit({ body: event.target.value })}
      />
      {type === 'interview' && beforeInterview.has(application.status) && (
        <CheckField
          label={t('entry.setsStatus')}
          isChecked={typed.setsStatus !== ''}
          onChange={(isChecked) => edit({ setsStatus: isChecked ? 'yes' : '' })}
        />
      )}
      {refusal === 'disk-full' && <p className={fieldStyles.error}>{error}</p>}
      <div className={fieldStyles.acts}>
        <Button look="primary" type="submit">
          {t('entry.save')}
        </Button>
        <Button onClick={cancel}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}
