import type { DueItem } from '@/lib/domain/apply/due';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import { dayParts } from '../ui/day-text';
import styles from './popup.module.css';

/** When a thing is due, as a small calendar leaf: "2 days late", the time today, or the day to come. */
export function DueDay({ item }: { item: DueItem }) {
  const t = useTexts();
  const calendar = useCalendar();
  if (item.daysLeft < 0) {
    return <Leaf isLate strong={t('popup.lateDays', -item.daysLeft)} small={t('popup.late')} />;
  }
  const { weekday, date } = dayParts(item.day, calendar);
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
