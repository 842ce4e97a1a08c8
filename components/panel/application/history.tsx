import { useMemo } from 'react';
import type { Activity } from '@/lib/domain/apply/activity';
import type { Application } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { type Calendar, dayOfMoment, dayText } from '../../ui/day-text';
import { Skeleton } from '../../ui/skeleton';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import { EntryPart } from './entry-part';
import styles from './history.module.css';
import { HistoryEntry } from './history-entry';

/** What happened to this application by day, latest first, with what lies ahead on top; and adding to it. */
export function History({ application }: { application: Application }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { app } = usePanel();
  const activities = useLive(useMemo(() => app.activitiesOf(application.id), [app, application.id]));
  const isByHand = application.jobTextSource === 'paste' || application.jobTextSource === 'hand';
  if (activities === undefined) return <Skeleton lines={4} label={t('app.loading')} />;
  return (
    <>
      <EntryPart application={application} />
      {byDay(activities, calendar).map(({ day, entries }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.heading}>
            {dayText(day, calendar)}
          </h2>
          <ol className={styles.entries}>
            {entries.map((entry) => (
              <HistoryEntry key={entry.id} entry={entry} isByHand={isByHand} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The entries under their days, latest first. */
function byDay(activities: readonly Activity[], calendar: Calendar): { day: string; entries: Activity[] }[] {
  const ordered = [...activities].sort(
    (one, other) =>
      Date.parse(other.occurredAt) - Date.parse(one.occurredAt) ||
      Date.parse(other.createdAt) - Date.parse(one.createdAt),
  );
  const days = new Map<string, Activity[]>();
  for (const entry of ordered) {
    const day = dayOfMoment(entry.occurredAt, calendar);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, entries]) => ({ day, entries }));
}
