import { isFiltered } from '@/lib/domain/apply/list-settings';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import styles from './jobs.module.css';
import type { JobsShown } from './use-found-jobs';

/** Why no job is shown although there are some, and the way back to all of them. */
export function NothingShown({ shown, onClear }: { shown: JobsShown; onClear(): void }) {
  const t = useTexts();
  if (shown.isLooking) return null;
  const isSearching = shown.shownQuery.trim() !== '';
  return (
    <div className={styles.nothing}>
      <p>{t(whyNothing(isSearching, isFiltered(shown.settings)))}</p>
      <Button onClick={onClear}>{t(isSearching ? 'jobs.clearSearch' : 'jobs.clearFilters')}</Button>
    </div>
  );
}

/** Words that no job has are told from words that only the jobs left out may have. */
function whyNothing(isSearching: boolean, areFiltered: boolean) {
  if (!isSearching) return 'jobs.nothingShown';
  return areFiltered ? 'jobs.notFoundHere' : 'jobs.notFound';
}
