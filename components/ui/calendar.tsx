import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { dayOf } from '@/lib/domain/day';
import type { Live } from '@/lib/use-cases/live';
import type { Calendar } from './day-text';
import { useLive } from './use-live';

/** An IANA zone and a BCP 47 locale. */
type Place = Pick<Calendar, 'timeZone' | 'locale'>;

/** What a page knows of time: milliseconds since 1970, and the computer's own zone and locale. */
export interface Clock extends Place {
  now(): number;
  /** What the person chose instead, null for what they did not; absent where nobody can choose. */
  chosen?: Live<{ [Key in keyof Place]: string | null } | null>;
}

const CalendarContext = createContext<{ calendar: Calendar; computer: Place } | null>(null);

/** Gives the person's day to everything inside, and the next one after midnight. */
export function CalendarProvider({ clock, children }: { clock: Clock; children: ReactNode }) {
  const chosen = useLive(clock.chosen ?? nobodys);
  const locale = chosen?.locale ?? clock.locale;
  const timeZone = chosen?.timeZone ?? clock.timeZone;
  const today = useToday(clock, timeZone);
  const known = useMemo(
    () => ({ calendar: { locale, timeZone, today }, computer: clock }),
    [locale, timeZone, today, clock],
  );
  return <CalendarContext value={known}>{children}</CalendarContext>;
}

/** The person's calendar. Throws outside a `CalendarProvider`. */
export function useCalendar(): Calendar {
  return useKnown().calendar;
}

/** What the computer's own zone and locale are, whatever the person chose. Throws outside a `CalendarProvider`. */
export function useComputersPlace(): Place {
  return useKnown().computer;
}

function useKnown() {
  const known = useContext(CalendarContext);
  if (known === null) throw new Error('No calendar here: wrap this in a CalendarProvider.');
  return known;
}

const nobodys = { get: () => null, subscribe: () => () => {} };

function useToday({ now }: Clock, timeZone: string): string {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const look = () => setAt(now());
    // A panel stays open overnight, and a sleeping computer runs no timer: look again when it is seen.
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return dayOf(new Date(at), timeZone);
}
