import { statusGroups } from '@/lib/domain/apply/status-groups';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import styles from './jobs.module.css';
import type { JobsApp } from './jobs-app';
import type { JobsShown } from './use-found-jobs';

/** That closed jobs are folded away below the open ones, and the way to see them. */
export function FoldedLine({ app, shown }: { app: JobsApp; shown: JobsShown }) {
  const t = useTexts();
  const { foldedCount, settings } = shown;
  if (foldedCount === 0) return null;
  return (
    <p className={styles.folded}>
      {t('jobs.folded', foldedCount)}
      <Button look="quiet" onClick={() => app.keepListSettings({ ...settings, groups: [...statusGroups] })}>
        {t('jobs.showFolded')}
      </Button>
    </p>
  );
}
