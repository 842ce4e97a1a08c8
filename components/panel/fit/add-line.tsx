import { useState } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { usePanel } from '../panel-context';
import styles from './fit.module.css';
import { useEdit } from './use-edit';

/** Adds a requirement that the reader did not find. */
export function AddLine({ applicationId }: { applicationId: string }) {
  const t = useTexts();
  const { app } = usePanel();
  const { refusal, edit } = useEdit();
  const [words, setWords] = useState<string | null>(null);
  if (words === null) {
    return (
      <div>
        <Button onClick={() => setWords('')}>{t('fit.add')}</Button>
      </div>
    );
  }
  const add = async () => {
    if (await edit(() => app.fit.edit.add(applicationId, words), t('fit.added'))) setWords(null);
  };
  return (
    <div className={styles.form}>
      <TextArea
        autoFocus
        label={t('fit.addLabel')}
        error={refusal === null ? null : t(`fit.refused.${refusal}`)}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className={styles.acts}>
        <Button onClick={add}>{t('job.add')}</Button>
        <Button look="quiet" onClick={() => setWords(null)}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  );
}
