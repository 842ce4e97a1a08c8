/**
 * The moment at which a clock in `timeZone` (IANA) shows `hour`:`minute` on `day` (`YYYY-MM-DD`). Where the clocks
 * skip that hour, the moment after the gap; where they repeat it, the first of the two.
 */
export function momentAt(day: string, hour: number, timeZone: string, minute = 0): Date {
  const wall = Date.parse(`${day}T${twoDigits(hour)}:${twoDigits(minute)}:00Z`);
  // The offset is asked for on both sides of a possible change; the earlier moment that fits wins.
  const guesses = [
    wall - offsetAt(wall - 86_400_000, timeZone),
    wall - offsetAt(wall + 86_400_000, timeZone),
  ];
  const fitting = guesses.filter((moment) => moment + offsetAt(moment, timeZone) === wall);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : Math.max(...guesses));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Milliseconds that the zone's clock is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(new Date(moment));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const clock = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return clock - Math.floor(moment / 1000) * 1000;
}

// Making a formatter costs fifty times as much as asking it, and every reminder asks for a moment.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
