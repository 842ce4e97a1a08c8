import { type RefObject, useState } from 'react';
import type { SentEnd } from '@/lib/domain/apply/put-away';
import { useTexts } from '../texts';
import { Dialog } from '../ui/dialog';
import styles from './jobs.module.css';

interface PutAwayDialogProps {
  dialogRef: RefObject<HTMLDialogElement | null>;
  /** How many of the jobs were sent. */
  sentCount: number;
  hasOthers: boolean;
  onYes(sentEnd: SentEnd): void;
}

const ends: readonly SentEnd[] = ['no_reply', 'withdrawn'];

/** How jobs that were sent ended, asked once for all of them. */
export function PutAwayDialog({ dialogRef, sentCount, hasOthers, onYes }: PutAwayDialogProps) {
  const t = useTexts();
  const [sentEnd, setSentEnd] = useState<SentEnd>('no_reply');
  const yes = () => {
    dialogRef.current?.close();
    onYes(sentEnd);
  };
  return (
    <Dialog
      dialogRef={dialogRef}
      title={t('bulk.awayTitle')}
      yes={t('bulk.away')}
      no={t('app.cancel')}
      onYes={yes}
    >
      <fieldset className={styles.ends}>
        <legend>{t('bulk.awayBody', sentCount)}</legend>
        {ends.map((end) => (
          <label key={end} className={styles.end}>
            <input type="radio" name="sent-end" checked={sentEnd === end} onChange={() => setSentEnd(end)} />
            {t(`bulk.sentEnd.${end}`)}
          </label>
        ))}
      </fieldset>
      {hasOthers && <p className={styles.quiet}>{t('bulk.awayRest')}</p>}
    </Dialog>
  );
}
