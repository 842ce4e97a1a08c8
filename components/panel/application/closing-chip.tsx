import { closingTimeIn } from '@/lib/domain/advert/closing-time';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { openStatuses } from '@/lib/domain/apply/status';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { Chip } from '../../ui/chip';
import { absoluteDay, type Calendar, timeText } from '../../ui/day-text';
import { ClosingFace } from './closing-face';

interface ClosingChipProps {
  application: ApplicationSummary;
  /** With the day itself, where there is room for it. */
  isFull?: boolean;
}

/** See `ClosingFace`. */
export function ClosingChip({ application, isFull = false }: ClosingChipProps) {
  const t = useTexts();
  const calendar = useCalendar();
  const words = (closingDate: string, when: string, isPast: boolean) => {
    const day = absoluteDay(closingDate, calendar);
    if (isPast) return t('closing.past', { day });
    return t('closing.full', {
      when,
      day: [day, statedTime(application, calendar)].filter(Boolean).join(', '),
    });
  };
  return <ClosingFace {...{ application, calendar, t }} {...(isFull && { words })} />;
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
