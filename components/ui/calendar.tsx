import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { dayOf } from '@/lib/domain/day';
import type { Calendar } from './day-text';

/** What a page knows of time: milliseconds since 1970, the person's IANA zone and BCP 47 locale. */
export interface Clock {
  now(): number;
  timeZone: string;
  locale: string;
}

const CalendarContext = createContext<Calendar | null>(null);

/** Gives the person's day to everything inside, and the next one after midnight. */
export function CalendarProvider({ clock, children }: { clock: Clock; children: ReactNode }) {
  const today = useToday(clock);
  const { locale, timeZone } = clock;
  const calendar = useMemo(() => ({ locale, timeZone, today }), [locale, timeZone, today]);
  return <CalendarContext value={calendar}>{children}</CalendarContext>;
}

/** The person's calendar. Throws outside a `CalendarProvider`. */
export function useCalendar(): Calendar {
  const calendar = useContext(CalendarContext);
  if (calendar === null) throw new Error('No calendar here: wrap this in a CalendarProvider.');
  return calendar;
}

function useToday(clock: Clock): string {
  const [today, setToday] = useState(() => dayOf(new Date(clock.now()), clock.timeZone));
  useEffect(() => {
    const look = () => setToday(dayOf(new Date(clock.now()), clock.timeZone));
    // A panel stays open overnight, and a sleeping computer runs no timer: look again when it is seen.
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return today;
}
