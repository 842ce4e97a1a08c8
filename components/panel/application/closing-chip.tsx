import { closingTimeIn } from '@/lib/domain/advert/closing-time';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { openStatuses } from '@/lib/domain/apply/status';
import { daysBetween } from '@/lib/domain/day';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { Chip } from '../../ui/chip';
import { absoluteDay, type Calendar, relativeDay, timeText } from '../../ui/day-text';

/** From this many days on, a closing date asks to be looked at. */
const soonDays = 7;

interface ClosingChipProps {
  application: ApplicationSummary;
  /** With the day itself, where there is room for it. */
  isFull?: boolean;
}

/** When the advert closes, or closed; nothing where it does not say, or where it no longer matters. */
export function ClosingChip({ application, isFull = false }: ClosingChipProps) {
  const t = useTexts();
  const calendar = useCalendar();
  const { closingDate, status } = application;
  if (closingDate === null || !openStatuses.has(status)) return null;

  const days = daysBetween(calendar.today, closingDate);
  const day = absoluteDay(closingDate, calendar);
  const when = relativeDay(closingDate, calendar);
  if (days < 0) return <Chip>{isFull ? t('closing.past', { day }) : t('closing.ago', { when })}</Chip>;
  return (
    <Chip tone={days <= soonDays ? 'look' : 'plain'}>
      {isFull
        ? t('closing.full', {
            when,
            day: [day, statedTime(application, calendar)].filter(Boolean).join(', '),
          })
        : t('closing.soon', { when })}
    </Chip>
  );
}

/** The time that the advert states with its closing date, in the words it was read from. */
function statedTime({ advertReading }: ApplicationSummary, calendar: Calendar): string | null {
  const time = closingTimeIn(advertReading?.receipts.closingOn?.quote ?? '');
  return time === null ? null : timeText(time, calendar);
}

/** The job site's own end of showing the advert, which is not a closing date. */
export function BoardChip({ application }: { application: ApplicationSummary }) {
  const t = useTexts();
  const calendar = useCalendar();
  const { boardExpiresOn, status } = application;
  if (boardExpiresOn === null || boardExpiresOn < calendar.today || !openStatuses.has(status)) return null;
  return <Chip>{t('closing.board', { day: absoluteDay(boardExpiresOn, calendar) })}</Chip>;
}
