/** How people write days, months and years, as the pieces of larger patterns. Each piece has no groups of its own. */
const months = [
  'jan|ene|gen|sty',
  'feb|fev|fév',
  'mar|mär|mrz|mrt|maa',
  'apr|abr|avr',
  'may|mai|mag|mei',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|ago|aoû|aou',
  'sep|set',
  'oct|okt|ott|out',
  'nov',
  'dec|dez|dic|déc',
].map((beginnings) => new RegExp(`^(?:${beginnings})`));

/** English first, then German, French, Spanish, Italian, Portuguese and Dutch. */
const monthName =
  '(?:jan(?:uary|uar|uari|vier|eiro)?|janv|ene(?:ro)?|gen(?:naio)?|feb(?:ruary|ruar|ruari|rero|braio)?|f[ée]v(?:rier|ereiro|r)?|mar(?:ch|s|zo|ço)?|märz?|mrz|mrt|maart|apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|may(?:o)?|mai(?:o)?|mag(?:gio)?|mei|jun(?:e|i|io|ho)?|juin|giu(?:gno)?|jul(?:y|i|io|ho)?|juil(?:let)?|lug(?:lio)?|aug(?:ust|ustus)?|ago(?:sto|(?=[./]))|ao[ûu]t|sept?(?:ember|embre|iembre)?|set(?:tembre|iembre|embro|(?=[./]))|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro|(?=[./]))|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|dic(?:embre|iembre)?|d[ée]c(?:embre)?)\\.?';
/** A part of a year, of which a day tells only the year. */
export const partOfYear = '(?:spring|summer|autumn|fall|winter|easter|christmas|michaelmas|early|late|mid)';
const year = '(?:19|20)\\d{2}';
const shortYear = "['’]?\\d{2}";

export const datePieces = {
  day: `\\d{1,2}[./]\\d{1,2}[./]${year}`,
  iso: `${year}-(?:0[1-9]|1[0-2])(?:-\\d{2})?(?!\\d)`,
  dayMonth: `\\d{1,2}(?:st|nd|rd|th)? ${monthName},? ${year}`,
  monthDay: `${monthName} \\d{1,2},? ${year}`,
  monthYear: `${monthName}(?: de )?[ ,/-]{0,2}(?:${year}|${shortYear}(?!\\d))`,
  numeric: `(?:0?[1-9]|1[0-2])[./]${year}`,
  yearMonth: `${year}[./](?:0[1-9]|1[0-2])(?![\\d/])`,
  numericShort: `(?:0[1-9]|1[0-2])/\\d{2}(?![\\d/])`,
  season: `${partOfYear}[ -]${year}`,
  year,
  month: `${monthName}(?![a-z])`,
} as const;

export const presentWord =
  "(?:the present|present(?: day)?|current(?:ly)?(?: position| role)?|now|today|to date|date|ongoing|till date|til present|heute|aujourd['’]?hui|ce jour|à ce jour|en cours|(?:la )?actualidad|actualmente|presente|oggi|attuale|atual(?:mente)?|hoje|heden|obecnie)";

/** The month a name begins with, 1 to 12; 0 for no month. */
export function monthNumber(name: string): number {
  return months.findIndex((beginning) => beginning.test(name.toLowerCase())) + 1;
}
