import type { Account } from '@/lib/use-cases/account';
import type { SyncState } from '@/lib/use-cases/sync-state';
import { useTexts } from '../texts';
import { classNames } from '../ui/class-names';
import styles from './sync-line.module.css';
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
  const { said, offer, needsLook } = syncWords(account, sync);
  return (
    <p className={classNames(styles.line, needsLook && styles.look)}>
      {'count' in said ? t(`sync.said.${said.key}`, said.count) : t(`sync.said.${said.key}`)}
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
