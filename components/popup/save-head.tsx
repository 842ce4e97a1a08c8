import { useCallback } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { OpenPage } from '@/lib/use-cases/open-page';
import { useClip } from '../clip/use-clip';
import { inKey, useTexts } from '../texts';
import { Button } from '../ui/button';
import { useCalendar } from '../ui/calendar';
import { absoluteDay, dayOfMoment } from '../ui/day-text';
import { Mark } from '../ui/icon';
import { useLive } from '../ui/use-live';
import { SaveOutcome } from './later-parts';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';
import { useSavedJob } from './use-saved-job';

/** The head of the popup: where the open page stands, saving it, and what came of that. */
export function SaveHead({ app }: { app: PopupApp }) {
  const t = useTexts();
  const clip = useClip(useCallback(() => app.savePage(), [app]));
  const page = useLive(app.page);
  const saved = useSavedJob(app, page, clip.outcome);
  const isKnown = saved !== null && clip.outcome === null;
  return (
    <header className={styles.head}>
      <div className={styles.save}>
        <Mark />
        <div className={styles.grow}>
          {isKnown ? <KnownPage job={saved} /> : <PageToSave app={app} page={page} />}
        </div>
        {isKnown && (
          <Button look="primary" onClick={() => app.openPanel(saved.id)}>
            {t('popup.seeJob')}
          </Button>
        )}
        {!isKnown && page?.kind !== 'no-access' && (
          <Button look="primary" isBusy={clip.isReading} onClick={clip.save}>
            {clip.isReading ? t('page.reading') : t('page.save')}
          </Button>
        )}
      </div>
      {clip.outcome !== null && (
        <SaveOutcome app={app} outcome={clip.outcome} onUndone={() => clip.take(null)} />
      )}
    </header>
  );
}

function KnownPage({ job }: { job: ApplicationSummary }) {
  const t = useTexts();
  const calendar = useCalendar();
  const day = absoluteDay(dayOfMoment(job.createdAt, calendar), calendar);
  return (
    <>
      <h1 className={styles.title}>{job.jobTitle}</h1>
      <p className={styles.small}>{t('popup.savedOn', { day, status: t(`status.${inKey(job.status)}`) })}</p>
    </>
  );
}

function PageToSave({ app, page }: { app: PopupApp; page: OpenPage | undefined }) {
  const t = useTexts();
  const shortcut = useLive(app.shortcut);
  const title = page?.kind === 'access' ? page.title.trim() : '';
  if (page?.kind === 'no-access') {
    return (
      <>
        <h1 className={styles.title}>{t('popup.noPage')}</h1>
        <p className={styles.small}>
          {shortcut ? t('jobs.emptyNext', { shortcut }) : t('jobs.emptyNextIcon')}
        </p>
      </>
    );
  }
  return (
    <>
      <h1 className={styles.title}>{title === '' ? t('popup.lead') : title}</h1>
      {shortcut && <p className={styles.small}>{t('popup.keys', { shortcut })}</p>}
    </>
  );
}
