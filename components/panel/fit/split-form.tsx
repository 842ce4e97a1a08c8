import { useState } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { usePanel } from '../panel-context';
import styles from './fit.module.css';
import { useFitScreen } from './fit-context';
import type { FitLine } from './fit-lines';
import { useEdit } from './use-edit';

/** One line becomes several, each on a line of its own; the first keeps what was picked. */
export function SplitForm({ line, onClose }: { line: FitLine; onClose(): void }) {
  const t = useTexts();
  const { app } = usePanel();
  const { applicationId } = useFitScreen();
  const { refusal, edit } = useEdit();
  const { quote, gapKey } = line.row;
  const [parts, setParts] = useState(quote);
  const split = async () => {
    const work = () => app.fit.edit.split(applicationId, gapKey, parts.split('\n'));
    if (await edit(work, t('fit.wasSplit'))) onClose();
  };
  return (
    <div className={styles.form}>
      <TextArea
        autoFocus
        label={t('fit.splitLabel')}
        error={refusal === null ? null : t(`fit.refused.${refusal}`)}
        value={parts}
        onChange={(event) => setParts(event.target.value)}
      />
      <div className={styles.acts}>
        <Button onClick={split}>{t('app.save')}</Button>
        <Button look="quiet" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  );
}
