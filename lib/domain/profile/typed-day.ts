/** Days as people type them, and written back so that they are read as the same. */
import { type DateOrder, findDates } from './cv/find-dates';
import { type PartialDay, partialDayOf } from './partial-day';

/** "2019", "Mar 2019" or "5 Mar 2019". */
export function typedDayText({ on, precision }: PartialDay): string {
  const [year = '', month = '', day = ''] = on.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  if (precision === 'year') return year;
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** One day out of a text that says nothing else; null where it is none, or more than one. */
export function typedDayOf(text: string, order: DateOrder): PartialDay | null {
  const said = text.trim();
  // "2019-03" is a month, where a CV's "2019-03" may be years.
  const plain = partialDayOf(said);
  if (plain !== null) return plain;
  const found = findDates(said, order);
  if (found === null || found.start !== null || found.isCurrent) return null;
  return found.written === said ? found.end : null;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
