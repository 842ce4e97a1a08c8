import { formLocale, isMonthFirst } from '@/lib/domain/profile/form-locale';
import type { PartialDay } from '@/lib/domain/profile/partial-day';
import { typedDayOf, typedDayText } from '@/lib/domain/profile/typed-day';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { partialDayText } from '../ui/partial-day-text';
import type { Undo } from '../ui/undo';
import { useLive } from '../ui/use-live';
import { AutosavedField } from './autosaved-field';
import type { ProfileApp } from './profile-app';

interface TypedDayFieldProps {
  app: Pick<ProfileApp, 'career'>;
  label: string;
  /** Null where the person does not say. */
  day: PartialDay | null;
  /** Keeps the day, or says in a sentence why it cannot be. */
  onKeep(day: PartialDay | null): Promise<Undo | string>;
}

/** When something began or ended, as people write it: a year, a month or a day. Beneath it stands how it is understood. */
export function TypedDayField({ app, label, day, onKeep }: TypedDayFieldProps) {
  const t = useTexts();
  const { locale, timeZone } = useCalendar();
  const profile = useLive(app.career)?.profile ?? null;
  const order = { isMonthFirst: isMonthFirst(formLocale(profile, locale, timeZone)) };
  const read = (text: string) => typedDayOf(text, order);
  const understood = (text: string) => {
    const found = read(text);
    return found === null ? t('career.dayHint') : partialDayText(found, locale);
  };
  return (
    <AutosavedField
      label={label}
      hint={understood}
      value={day === null ? '' : typedDayText(day)}
      most={40}
      onKeep={async (text) => {
        const found = read(text);
        return found === null && text.trim() !== '' ? t('career.dayUnclear') : onKeep(found);
      }}
    />
  );
}
