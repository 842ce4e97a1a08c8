import type { Account } from '@/lib/use-cases/account';
import type { SyncState } from '@/lib/use-cases/sync-state';
import { useTexts } from '../texts';
import banner from '../ui/banner.module.css';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import { momentText } from '../ui/day-text';
import styles from './sync-card.module.css';
import { syncSentence } from './sync-sentence';
import { syncWords } from './sync-words';

/** The same as the line at the foot, with what it means and when it was last so; nothing for who is signed out. */
export function SyncCard({ account, sync }: { account: Account; sync: SyncState }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { said, cause, needsLook } = syncWords(account, sync);
  if (cause === null) return null;
  return (
    <section className={classNames(banner.banner, needsLook && banner.look)} aria-label={t('sync.heading')}>
      <p className={styles.said}>{syncSentence(said, t, calendar.locale)}</p>
      <p>{t(`sync.means.${cause}`)}</p>
      {sync.lastSyncedAt !== null && (
        <p className={styles.small}>{t('sync.last', { when: momentText(sync.lastSyncedAt, calendar) })}</p>
      )}
    </section>
  );
}
