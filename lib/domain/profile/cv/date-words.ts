/** How people write days, months and years, as the pieces of larger patterns. Each piece has no groups of its own. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const season = '(?:spring|summer|autumn|fall|winter|easter|christmas|michaelmas|early|late|mid)';
const year = '(?:19|20)\\d{2}';
const shortYear = "['’]?\\d{2}";

export const datePieces = {
  day: `\\d{1,2}[./]\\d{1,2}[./]${year}`,
  iso: `${year}-(?:0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d)`,
  dayMonth: `\\d{1,2}(?:st|nd|rd|th)? ${monthName},? ${year}`,
  monthDay: `${monthName} \\d{1,2},? ${year}`,
  monthYear: `${monthName}[ ,/-]{0,2}(?:${year}|${shortYear}(?!\\d))`,
  numeric: `(?:0?[1-9]|1[0-2])[./]${year}`,
  numericShort: `(?:0[1-9]|1[0-2])/\\d{2}(?![\\d/])`,
  season: `${season}[ -]${year}`,
  year,
  month: `${monthName}(?![a-z])`,
} as const;

export const presentWord =
  '(?:present(?: day)?|current(?:ly)?|now|today|to date|date|ongoing|till date|til present)';

/** The month a name begins with, 1 to 12; 0 for no month. */
export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase() as (typeof months)[number]) + 1;
}
