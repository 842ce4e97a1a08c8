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
  const entry = useEntry(application.id, kept, onClose);
  const { typed, edit, save, cancel, refusal } = entry;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit} aria-label={t('entry.add')}>
      <SelectField
        label={t('entry.type')}
        value={typed.type}
        autoFocus
        options={entryTypes.map((value) => ({ value, text: t(`entry.types.${value}`) }))}
        onChange={(event) => edit({ type: event.target.value })}
      />
      <When entry={entry} />
      {typed.type === 'interview' && <How entry={entry} />}
      <What entry={entry} />
      {typed.type === 'interview' && beforeInterview.has(application.status) && (
        <CheckField
          label={t('entry.setsStatus')}
          isChecked={typed.setsStatus !== ''}
          onChange={(isChecked) => edit({ setsStatus: isChecked ? 'yes' : '' })}
        />
      )}
      {refusal === 'disk-full' && <p className={fieldStyles.error}>{t('entry.refused.disk_full')}</p>}
      <div className={fieldStyles.acts}>
        <Button look="primary" type="submit">
          {t('entry.save')}
        </Button>
        <Button onClick={cancel}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}

type Entry = ReturnType<typeof useEntry>;

/** The sentence of a refusal, where it is about this part of the form. */
function useRefusalOf({ refusal }: Entry, ...own: readonly Entry['refusal'][]): string | null {
  const t = useTexts();
  return refusal !== null && own.includes(refusal) ? t(`entry.refused.${inKey(refusal)}`) : null;
}

function When({ entry }: { entry: Entry }) {
  const t = useTexts();
  const { typed, edit } = entry;
  const dayError = useRefusalOf(entry, 'not-a-date', 'ahead');
  const timeError = useRefusalOf(entry, 'no-time');
  return (
    <div className={styles.two}>
      <TextField
        type="date"
        label={t('entry.day')}
        value={typed.day}
        error={dayError}
        onChange={(event) => edit({ day: event.target.value })}
      />
      <TextField
        type="time"
        label={typed.type === 'interview' ? t('entry.time') : t('entry.timeMaybe')}
        value={typed.time}
        error={timeError}
        onChange={(event) => edit({ time: event.target.value })}
      />
    </div>
  );
}

function How({ entry: { typed, edit } }: { entry: Entry }) {
  const t = useTexts();
  return (
    <SelectField
      label={t('entry.how')}
      value={typed.channel}
      options={entryChannels.map((value) => ({ value, text: t(`entry.channels.${value}`) }))}
      onChange={(event) => edit({ channel: event.target.value })}
    />
  );
}

function What({ entry }: { entry: Entry }) {
  const t = useTexts();
  const { typed, edit } = entry;
  const error = useRefusalOf(entry, 'empty', 'too-long');
  return (
    <>
      {typed.type !== 'note' && (
        <TextField
          label={typed.type === 'interview' ? t('entry.where') : t('entry.subject')}
          value={typed.subject}
          onChange={(event) => edit({ subject: event.target.value })}
        />
      )}
      <TextArea
        label={typed.type === 'note' ? t('entry.note') : t('entry.more')}
        value={typed.body}
        error={error}
        onChange={(event) => edit({ body: event.target.value })}
      />
    </>
  );
}
