import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { closedStatuses } from '@/lib/domain/apply/status';
import { daysBetween } from '@/lib/domain/day';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { Chip } from '../../ui/chip';
import { dayOfMoment } from '../../ui/day-text';

/** A follow-up of today or before; nothing where none is due. */
export function FollowUpChip({ application }: { application: ApplicationSummary }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { nextFollowupAt, status } = application;
  if (nextFollowupAt === null || closedStatuses.has(status)) return null;

  const day = dayOfMoment(nextFollowupAt, calendar);
  if (day > calendar.today) return null;
  const daysLate = daysBetween(day, calendar.today);
  if (daysLate > 0) return <Chip tone="late">{t('due.late', daysLate)}</Chip>;
  return <Chip tone="look">{t('due.today')}</Chip>;
}
