import type { Account } from '@/lib/use-cases/account';
import type { SyncState } from '@/lib/use-cases/sync-state';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import styles from './sync-line.module.css';
import { syncSentence } from './sync-sentence';
import { syncWords } from './sync-words';

interface SyncLineProps {
  account: Account;
  sync: SyncState;
  /** Opens the account, where signing in is and what was refused is listed. */
  onOpen(): void;
}

/** The small line at the foot: saved where, sent or not. */
export function SyncLine({ account, sync, onOpen }: SyncLineProps) {
  const t = useTexts();
  const { locale } = useCalendar();
  const { said, offer, needsLook } = syncWords(account, sync);
  return (
    <p className={classNames(styles.line, needsLook && styles.look)}>
      {syncSentence(said, t, locale)}
      {offer !== null && (
        <>
          {' '}
          <button type="button" className={styles.link} onClick={onOpen}>
            {t(`sync.offer.${offer}`)}
          </button>
        </>
      )}
    </p>
  );
}
