import { useMemo } from 'react';
import type { OpenPage as Page } from '@/lib/use-cases/open-page';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { absoluteDay, dayOfMoment } from '../../ui/day-text';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './page-foot.module.css';
import { savedAs } from './saved-as';

type AccessiblePage = Extract<Page, { kind: 'access' }>;

/** The page beside the panel and the one next action: save it, see it where it is saved, or read it again. */
export function OpenPage({ page }: { page: AccessiblePage }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { app, view, go, clip } = usePanel();
  const applications = useLive(app.applications);
  const saved = useMemo(() => savedAs(applications ?? [], page.url), [applications, page.url]);
  const isShown = view.kind === 'application' && view.id === saved?.id;

  if (saved !== null && !isShown) {
    const day = absoluteDay(dayOfMoment(saved.createdAt, calendar), calendar);
    return (
      <div className={styles.page}>
        <p className={styles.title}>{t('page.known', { day })}</p>
        <Button look="primary" onClick={() => go({ kind: 'application', id: saved.id })}>
          {t('page.see')}
        </Button>
      </div>
    );
  }
  const title = page.title.trim() === '' ? t('page.untitled') : page.title;
  return (
    <div className={styles.page}>
      <p className={styles.title} title={title}>
        {isShown ? t('page.beside') : title}
      </p>
      <Button look={isShown ? 'plain' : 'primary'} isBusy={clip.isReading} onClick={clip.save}>
        {clip.isReading ? t('page.reading') : t(isShown ? 'page.readAgain' : 'page.save')}
      </Button>
    </div>
  );
}
