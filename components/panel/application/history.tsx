import { useMemo, useState } from 'react';
import type { Activity } from '@/lib/domain/apply/activity';
import { type Texts, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { absoluteDay, dayOfMoment } from '../../ui/day-text';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './application.module.css';

/** How many of the latest happenings are shown at first. */
const latest = 5;

/** What happened to this application, latest first; nothing where nothing did. */
export function History({ applicationId }: { applicationId: string }) {
  const t = useTexts();
  const { app } = usePanel();
  const activities = useLive(useMemo(() => app.activitiesOf(applicationId), [app, applicationId]));
  const [isWhole, setIsWhole] = useState(false);
  if (activities === undefined || activities.length === 0) return null;

  const ordered = [...activities].sort(
    (one, other) => Date.parse(other.occurredAt) - Date.parse(one.occurredAt),
  );
  return (
    <section className={styles.section} aria-labelledby="history">
      <h2 id="history" className={styles.heading}>
        {t('history.heading')}
      </h2>
      <ol className={styles.history}>
        {(isWhole ? ordered : ordered.slice(0, latest)).map((activity) => (
          <HistoryLine key={activity.id} activity={activity} />
        ))}
      </ol>
      {ordered.length > latest && (
        <Button look="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('history.less') : t('history.more')}
        </Button>
      )}
    </section>
  );
}

function HistoryLine({ activity }: { activity: Activity }) {
  const t = useTexts();
  const calendar = useCalendar();
  return (
    <li className={styles.happening}>
      <span>{activityText(activity, t)}</span>
      <time dateTime={activity.occurredAt}>
        {absoluteDay(dayOfMoment(activity.occurredAt, calendar), calendar)}
      </time>
    </li>
  );
}

/** One happening in words: what it was, and its subject where the person gave one. */
export function activityText({ type, status, subject }: Activity, t: Texts): string {
  if (type === 'status') {
    return t('history.status', { status: status === null ? t('app.none') : t(`status.${status}`) });
  }
  const what = t(`history.type.${type}`);
  return subject === null ? what : t('history.withSubject', { what, subject });
}
