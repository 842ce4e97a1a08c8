/** How a person chose to see days and numbers; null where this computer's own way counts. */
export interface ChosenCalendar {
  /** BCP 47. */
  locale: string | null;
  /** IANA name of the zone whose clock and days count. */
  timeZone: string | null;
}

/**
 * What the columns of a profile choose. They may come unchecked off the disk: a name that this browser does not know
 * chooses nothing, as a date written by it would throw.
 */
export function chosenCalendar({ locale, timeZone }: Readonly<Record<string, unknown>>): ChosenCalendar {
  return {
    locale: isKnown(locale, (one) => Intl.getCanonicalLocales(one)) ? locale : null,
    // UTC is what a profile says before anybody chose.
    timeZone:
      timeZone !== 'UTC' && isKnown(timeZone, (one) => Intl.DateTimeFormat('en', { timeZone: one }))
        ? timeZone
        : null,
  };
}

/** Whether it is a name; `use` throws a RangeError at one that the browser does not know. */
function isKnown(name: unknown, use: (name: string) => unknown): name is string {
  if (typeof name !== 'string') return false;
  try {
    use(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
