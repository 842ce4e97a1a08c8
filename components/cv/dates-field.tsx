import type { CvDates } from '@/lib/domain/profile/cv/cv-reading';
import { findDates } from '@/lib/domain/profile/cv/find-dates';
import { formLocale, isMonthFirst } from '@/lib/domain/profile/form-locale';
import { type Texts, useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { partialDayText } from '../ui/partial-day-text';
import { TextField } from '../ui/text-field';

interface DatesFieldProps {
  dates: CvDates;
  /** How the CV has its days in figures, where it is known; else they are read as the person writes them. */
  isMonthFirst?: boolean | undefined;
  onChange(dates: CvDates): void;
}

/** When something was, as people write it, and beneath it how that was understood. */
export function DatesField({ dates, isMonthFirst: isInCv, onChange }: DatesFieldProps) {
  const t = useTexts();
  const { locale, timeZone } = useCalendar();
  const write = (written: string) => {
    const order = isInCv ?? isMonthFirst(formLocale(null, locale, timeZone));
    const found = findDates(written, { isMonthFirst: order });
    const { start = null, end = null, isCurrent = false } = found ?? {};
    onChange({ written, start, end, isCurrent });
  };
  const isUnclear = dates.written.trim() !== '' && dates.start === null && dates.end === null;
  return (
    <TextField
      label={t('career.dates')}
      value={dates.written}
      error={isUnclear ? t('career.datesUnclear') : null}
      hint={isUnclear ? undefined : understood(dates, locale, t)}
      onChange={(event) => write(event.target.value)}
    />
  );
}

/** "March 2019 to now", with as much of each day as is known. */
function understood({ start, end, isCurrent }: CvDates, locale: string, t: Texts): string {
  const until = isCurrent ? t('career.now') : end === null ? '' : partialDayText(end, locale);
  if (start === null) return until;
  const from = partialDayText(start, locale);
  return until === '' ? from : t('career.fromTo', { from, until });
}
