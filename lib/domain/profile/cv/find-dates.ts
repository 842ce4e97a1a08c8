import type { PartialDay } from '../partial-day';
import type { CvDates } from './cv-reading';
import { datePieces, monthNumber, presentWord } from './date-words';

/** The dates of a role or a qualification, and where they stand. */
export interface DatesInText extends CvDates {
  /** Where they stand in the text, brackets around them and what joins them to it included. */
  from: number;
  to: number;
}

/** Month first in dates of figures only, as in the US; day first elsewhere. */
export interface DateOrder {
  isMonthFirst: boolean;
}

const single = [
  datePieces.day,
  datePieces.iso,
  datePieces.dayMonth,
  datePieces.monthDay,
  datePieces.monthYear,
  datePieces.yearMonth,
  datePieces.numeric,
  datePieces.numericShort,
  datePieces.season,
  datePieces.year,
].join('|');
const dash = '\\s*(?:-|–|—|−|‐|‑|\\b(?:to|until|till?|bis|au|hasta|al?|fino a|tot)\\b|à|até|→|>)+\\s*';
const range = new RegExp(
  `(?:\\b(?:from|since|between|von|de|du|desde|da|van)\\s+)?(?<![\\d£$€/.])\\b(${single}|${datePieces.month}(?=${dash}(?:${single})))(?:(${dash})(${single}|${presentWord}\\b|\\d{2}(?![\\d/]))|(\\s*[-–—]\\s*)(?=$|[|,)\\t])|(/\\d{2})(?![\\d/]))`,
  'iu',
);
const open = new RegExp(`\\b(since|from|seit|depuis|desde|dal|sinds)\\s+(${single})(?![\\d%])`, 'iu');
const lone = new RegExp(`(?<![\\d£$€/.,-])\\b(${single})(?![\\d%]|[,.]\\d|\\+)`, 'iu');

/** The first range of days in a text, such as "Sept 2019 – present" or "2019/20"; null where there is none. */
export function findRange(text: string, order: DateOrder): DatesInText | null {
  const found = range.exec(text);
  if (found === null) {
    const since = open.exec(text);
    if (since === null) return null;
    return placed(text, since, { start: dayIn(since[2] ?? '', order), end: null, isCurrent: true });
  }
  const [, from = '', joined, to, isOpen, schoolYear] = found;
  const until = schoolYear?.slice(1) ?? (joined === undefined ? undefined : to);
  if (isOpen !== undefined || until === undefined || new RegExp(`^${presentWord}$`, 'i').test(until)) {
    return placed(text, found, { start: dayIn(from, order), end: null, isCurrent: true });
  }
  const end = /^\d{2}$/.test(until) ? shortEnd(from, until, order) : dayIn(until, order);
  const start = dayIn(from, order) ?? monthOf(from, end);
  if (start === null || end === null || end.on.slice(0, 4) < start.on.slice(0, 4)) return null;
  return placed(text, found, { start, end, isCurrent: false });
}

/** A range, or a lone date, which is when something ended or was awarded. */
export function findDates(text: string, order: DateOrder): DatesInText | null {
  const found = findRange(text, order);
  if (found !== null) return found;
  const alone = lone.exec(text);
  if (alone === null) return null;
  const day = dayIn(alone[1] ?? '', order);
  return day === null ? null : placed(text, alone, { start: null, end: day, isCurrent: false });
}

function placed(text: string, found: RegExpExecArray, dates: Omit<CvDates, 'written'>): DatesInText {
  let from = found.index;
  let to = from + found[0].length;
  const written = found[0].trim();
  const isBracketed = /[([]\s*$/.test(text.slice(0, from)) && /^[^()]*[)\]]/.test(text.slice(to));
  if (isBracketed) {
    from = text.slice(0, from).search(/[([]\s*$/);
    to += /[)\]]/.exec(text.slice(to))?.index ?? 0;
    to += 1;
  }
  // "(5 years 7 months)" behind a range is only its length.
  to +=
    /^\s*[([·,]?\s*(?:\d+ (?:years?|yrs?|months?|mos?)[\s,]*(?:and )?)+[)\]]?/i.exec(text.slice(to))?.[0]
      .length ?? 0;
  return { ...dates, written, from, to };
}

/** "2019-20" and "Sep 19 – 21": an end in the same century, or the next. */
function shortEnd(from: string, until: string, order: DateOrder): PartialDay | null {
  const start = dayIn(from, order);
  if (start === null) return null;
  const century = Number(start.on.slice(0, 2)) * 100;
  const year = century + Number(until) < Number(start.on.slice(0, 4)) ? century + 100 : century;
  return { on: `${year + Number(until)}-01-01`, precision: 'year' };
}

/** "Jan" of "Jan – Mar 2020" has the year of what follows. */
function monthOf(name: string, end: PartialDay | null): PartialDay | null {
  const month = monthNumber(name);
  return month === 0 || end === null ? null : partial(Number(end.on.slice(0, 4)), month);
}

/** A date as written; null where it is no real day. */
export function dayIn(written: string, { isMonthFirst }: DateOrder): PartialDay | null {
  const text = written.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (iso !== null)
    return partial(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const backwards = /^(\d{4})[./](\d{2})$/.exec(text);
  if (backwards !== null) return partial(Number(backwards[1]), Number(backwards[2]));
  const full = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (full !== null) {
    const [first, second] = [Number(full[1]), Number(full[2])];
    const isUs = isMonthFirst ? first <= 12 : second > 12;
    return isUs ? partial(Number(full[3]), first, second) : partial(Number(full[3]), second, first);
  }
  const numeric = /^(\d{1,2})[./](\d{4}|\d{2})$/.exec(text);
  if (numeric !== null) return partial(fullYear(numeric[2] ?? ''), Number(numeric[1]));
  return inWords(text);
}

function inWords(text: string): PartialDay | null {
  const year =
    /(?:19|20)\d{2}$/.exec(text)?.[0] ??
    /['’ ](\d{2})$/.exec(text)?.[1] ??
    /[a-z.]-?(\d{2})$/i.exec(text)?.[1];
  if (year === undefined) return null;
  const name = /\p{L}{3,}/u.exec(text)?.[0] ?? '';
  const month = monthNumber(name);
  const day =
    /^(\d{1,2})(?:st|nd|rd|th)? [a-z]/i.exec(text)?.[1] ?? /^[a-z.]+ (\d{1,2}),? \d{4}$/i.exec(text)?.[1];
  if (month === 0) return partial(fullYear(year));
  return partial(fullYear(year), month, day === undefined ? undefined : Number(day));
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 60 ? 2000 + Number(year) : 1900 + Number(year);
}

function partial(year: number, month?: number, day?: number): PartialDay | null {
  const on = [String(year), String(month ?? 1).padStart(2, '0'), String(day ?? 1).padStart(2, '0')].join('-');
  if (new Date(`${on}T00:00:00Z`).toJSON()?.slice(0, 10) !== on) return null;
  return { on, precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}
