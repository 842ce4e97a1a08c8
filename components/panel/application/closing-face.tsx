import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { openStatuses } from '@/lib/domain/apply/status';
import { daysBetween } from '@/lib/domain/day';
import type { Texts } from '../../texts';
import { Chip } from '../../ui/chip';
import { type Calendar, relativeDay } from '../../ui/day-text';

/** From this many days on, a closing date asks to be looked at. */
const soonDays = 7;

interface ClosingFaceProps {
  application: Pick<ApplicationSummary, 'closingDate' | 'status'>;
  calendar: Calendar;
  t: Texts;
  /** In place of the short words, where there is room: the day, and how far away it is. */
  words?(day: string, when: string, isPast: boolean): string;
}

/**
 * When the advert closes, or closed; nothing where it does not say, or where it no longer matters. Without hooks, as
 * `RowFace` is.
 */
export function ClosingFace({ application, calendar, t, words }: ClosingFaceProps) {
  const { closingDate, status } = application;
  if (closingDate === null || !openStatuses.has(status)) return null;
  const days = daysBetween(calendar.today, closingDate);
  const when = relativeDay(closingDate, calendar);
  const short = days < 0 ? t('closing.ago', { when }) : t('closing.soon', { when });
  return (
    <Chip tone={days >= 0 && days <= soonDays ? 'look' : 'plain'}>
      {words?.(closingDate, when, days < 0) ?? short}
    </Chip>
  );
}
