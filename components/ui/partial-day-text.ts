/** A day of which only the year or the month may be known: "2019", "March 2019", "5 March 2019". */
export function partialDayText(
  { on, precision }: { on: string; precision: 'year' | 'month' | 'day' },
  locale: string,
): string {
  const words = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: precision === 'year' ? undefined : 'long',
    day: precision === 'day' ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
  return words.format(new Date(`${on}T00:00:00Z`));
}
