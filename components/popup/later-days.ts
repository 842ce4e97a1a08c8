import type { DueItem } from '@/lib/domain/apply/due-item';
import { addDays } from '@/lib/domain/day';
import { nextMonday } from '../ui/day-text';

/** The usual days; a closing date or an interview is not put off beyond its own day. */
export function laterDays(item: DueItem, today: string) {
  const last = lastDay(item);
  const days = [
    { key: 'tomorrow', day: addDays(today, 1) },
    { key: 'days3', day: addDays(today, 3) },
    { key: 'monday', day: nextMonday(today) },
  ] as const;
  return days.filter(({ day }) => last === null || day <= last);
}

/** The last day to which it can wait, null where the person alone decides. */
export function lastDay({ kind, day }: DueItem): string | null {
  return kind === 'closing' || kind === 'interview' ? day : null;
}
