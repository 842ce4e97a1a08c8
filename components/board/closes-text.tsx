import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { openStatuses } from '@/lib/domain/apply/status';
import { daysBetween } from '@/lib/domain/day';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import { absoluteDay, relativeDay } from '../ui/day-text';
import styles from './table.module.css';

/** From this many days on, a closing date asks to be looked at. */
const soonDays = 7;

/** When an advert closes: the day, and how long that is where it still matters. */
export function ClosesText({ application }: { application: ApplicationSummary }) {
  const calendar = useCalendar();
  const { closingDate, status } = application;
  if (closingDate === null) return null;
  const day = absoluteDay(closingDate, calendar);
  if (!openStatuses.has(status)) return <span className={styles.quiet}>{day}</span>;
  const days = daysBetween(calendar.today, closingDate);
  return (
    <>
      <span className={styles.whole}>{day}</span>{' '}
      <span className={classNames(styles.whole, days >= 0 && days <= soonDays ? styles.soon : styles.quiet)}>
        {relativeDay(closingDate, calendar)}
      </span>
    </>
  );
}
