import type { DueItem } from '@/lib/domain/apply/due-item';
import type { Texts } from '../texts';
import { classNames } from '../ui/class-names';
import { type Calendar, clockText, dayParts } from '../ui/day-text';
import styles from './popup.module.css';

interface DueDayProps {
  item: DueItem;
  t: Texts;
  calendar: Calendar;
}

/** When a thing is due, as a small calendar leaf: "2 days late", the time today, or the day to come. */
export function DueDay({ item, t, calendar }: DueDayProps) {
  const isInterview = item.kind === 'interview' && item.at !== null;
  if (item.daysLeft < 0 && !isInterview) {
    // A closing date that passed cannot be made up for: nothing is late.
    const isLate = item.kind !== 'closing';
    const small = t(isLate ? 'popup.late' : 'popup.ago');
    return <Leaf isLate={isLate} strong={t('popup.lateDays', -item.daysLeft)} small={small} />;
  }
  const { weekday, date } = dayParts(item.day, calendar);
  if (isInterview && item.at !== null) {
    const time = clockText(item.at, calendar);
    return <Leaf strong={time} small={item.daysLeft === 0 ? t('popup.todayWord') : `${weekday} ${date}`} />;
  }
  if (item.daysLeft > 0) return <Leaf strong={weekday} small={date} />;
  return <Leaf strong={t('popup.todayWord')} small={date} />;
}

function Leaf({ strong, small, isLate = false }: { strong: string; small: string; isLate?: boolean }) {
  return (
    <p className={classNames(styles.leaf, isLate && styles.late)}>
      <b>{strong}</b> {small}
    </p>
  );
}
