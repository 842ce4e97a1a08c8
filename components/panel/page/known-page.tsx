import { useMemo } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { nextInterviews } from '@/lib/domain/apply/interview';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { absoluteDay, dayOfMoment, dayText } from '../../ui/day-text';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './page-foot.module.css';

/** The page beside is saved: since when, what comes next, and the way to the job. */
export function KnownPage({ application }: { application: ApplicationSummary }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { go } = usePanel();
  const next = useNext(application);
  const day = absoluteDay(dayOfMoment(application.createdAt, calendar), calendar);
  return (
    <div className={styles.page}>
      <p className={styles.title}>
        {t('page.known', { day })} {next}
      </p>
      <Button look="primary" onClick={() => go({ kind: 'application', id: application.id })}>
        {t('page.see')}
      </Button>
    </div>
  );
}

/** The next interview, or else where the application stands; nothing where it was only saved. */
function useNext({ id, status }: ApplicationSummary): string {
  const t = useTexts();
  const calendar = useCalendar();
  const { app } = usePanel();
  const interviews = useLive(app.interviews);
  const next = useMemo(() => nextInterviews(interviews ?? [], app.now()).get(id), [interviews, app, id]);
  if (next !== undefined) {
    return t('page.interview', { when: dayText(dayOfMoment(next.occurredAt, calendar), calendar) });
  }
  return status === 'saved' ? '' : t('job.statusChanged', { status: t(`status.${status}`) });
}
