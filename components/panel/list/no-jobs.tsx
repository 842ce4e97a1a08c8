import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './list.module.css';

/** The first thing a new person sees: what this is for, and the one thing to do. */
export function NoJobs() {
  const t = useTexts();
  return <EmptyState title={t('jobs.emptyTitle')} body={t('jobs.emptyBody')} action={<FirstStep />} />;
}

function FirstStep() {
  const t = useTexts();
  const { app, clip } = usePanel();
  const page = useLive(app.page);
  const shortcut = useLive(app.shortcut);
  if (page?.kind === 'access') {
    return (
      <Button isBusy={clip.isReading} onClick={clip.save}>
        {t('page.save')}
      </Button>
    );
  }
  return (
    <p className={styles.next}>{shortcut ? t('jobs.emptyNext', { shortcut }) : t('jobs.emptyNextIcon')}</p>
  );
}
