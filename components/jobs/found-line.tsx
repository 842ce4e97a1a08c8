import { useTexts } from '../texts';
import styles from './jobs.module.css';
import type { JobsShown } from './use-found-jobs';

/** How many jobs a search found, said aloud as well; empty while nothing is looked for. */
export function FoundLine({ shown }: { shown: JobsShown }) {
  const t = useTexts();
  const { shownQuery, jobs, isLooking } = shown;
  const isSearching = shownQuery.trim() !== '';
  return (
    <p className={styles.found} role="status">
      {isSearching && (isLooking && jobs.length === 0 ? t('jobs.looking') : t('jobs.found', jobs.length))}
    </p>
  );
}
