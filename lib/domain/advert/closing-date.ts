/**
 * The closing date that an advert states: a date counts only behind words that say so, at most 120 characters
 * on, and only with a day and a month of its own. "Rolling" and "until filled" are no dates.
 */
import * as english from 'chrono-node/en';
import type { Fact } from './advert-facts';
import { closingWords, latestWords, otherDateWords } from './closing-words';
import { inEnglish, monthNumber } from './month-names';
import type { Claim, Verdict } from './weigh-claims';
import { weighClaims } from './weigh-claims';

/** The person's day, `YYYY-MM-DD`, and whether the page writes the month before the day. */
export interface Calendar {
  today: string;
  isAmerican: boolean;
}

/** "Open until filled": whatever date comes next is another's. */
const openEnd =
  /^[\s:–-]{0,4}(?:(?:the |this )?(?:position|post|role|job|vacancy) (?:is|has been) )?(?:filled|further notice|a suitable|we find)|^[^\n.]{0,50}\bwas\b/i;

/** What a label speaks of: up to 120 characters, the rest of its sentence, and the next line where it ends its own. */
function scopeOf(text: string): string {
  if (openEnd.test(text)) return '';
  const own = /^[^\n]{0,120}/.exec(text)?.[0] ?? '';
  // What stands on the label's own line is its value; the next line is asked where there is none.
  const scope = /[\p{L}\p{N}]/u.test(own) ? own : text.slice(0, 120).replace(/^[^\p{L}\p{N}]+/u, '\n');
  const other = otherDateWords.exec(scope);
  const sentence = /(?<!\b\d{1,2})[.!?]\s+(?=\p{Lu}\p{Ll})|\n[^\n]*(?=\n)/u.exec(scope);
  const ends = [other?.index, sentence === null ? undefined : sentence.index + sentence[0].length].filter(
    (end) => end !== undefined,
  );
  return ends.length === 0 ? scope : scope.slice(0, Math.min(...ends));
}

/** Whether a text speaks of a closing date, with or without a day. */
export function saysClosing(text: string): boolean {
  return text.slice(0, 60_000).search(closingWords) !== -1;
}

/** Dates stated as closing dates, weighed: facts under a label first, sentences after them. */
export function pickClosingDate(
  facts: readonly Fact[],
  texts: readonly string[],
  calendar: Calendar,
): Verdict | null {
  const claims: Claim[] = [];
  for (const fact of facts) {
    if (fact.field !== 'closingOn') continue;
    const date = dateIn(fact.value, calendar);
    if (date !== null)
      claims.push({
        value: date,
        weight: 0.9,
        from: 'readability',
        where: `label ${fact.label}`,
        quote: `${fact.label} ${fact.value}`,
      });
  }
  for (const text of texts) claims.push(...statements(text, calendar));
  return weighClaims(claims, (one, other) => one === other);
}

function statements(text: string, calendar: Calendar): Claim[] {
  const claims: Claim[] = [];
  for (const found of [...text.matchAll(closingWords)].slice(0, 40)) {
    if (isOfOther(text.slice(0, found.index), found[0])) continue;
    const after = scopeOf(text.slice(found.index + found[0].length));
    const stated = dateIn(after, calendar);
    if (stated === null) continue;
    claims.push({
      value: stated,
      weight: 0.75,
      from: 'readability',
      where: 'sentence',
      quote: (found[0] + after).replace(/\s+/g, ' ').slice(0, 160),
    });
    if (claims.length === 6) break;
  }
  return claims;
}

/** "Start in February, no later than the 15th": what is said before "at the latest" tells of what. */
function isOfOther(before: string, label: string): boolean {
  const sentence = /[^.!?\n]{0,80}$/u.exec(before)?.[0] ?? '';
  return latestWords.test(label) && otherDateWords.test(sentence);
}

/** The first whole date of a text as `YYYY-MM-DD`, or null. */
export function dateIn(text: string, { today, isAmerican }: Calendar): string | null {
  const plain = lastDay(inEnglish(text.slice(0, 300)).replace(clock, ' '));
  const end = monthsEnd(plain, today);
  if (end !== null) return end;
  // "11/10/2026 to 12/01/2026" opens and closes; the last day is the one that counts.
  const range =
    /^[^\n]{0,12}?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} \p{L}{3,9} \d{4}|\d{4}-\d{2}-\d{2})\s?(?:(?:to|until|through|-|bis|au|al?|até|tot|t\/m|do|till?)\s|[–~〜～]\s?)(?=\d)/u.exec(
      plain,
    );
  if (range !== null) return dateIn(plain.slice(range.index + range[0].length), { today, isAmerican });
  const parser = isAmerican ? english.casual : english.GB;
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  for (const { start, text: words } of parser.parse(plain, reference, { forwardDate: true })) {
    // "In two weeks" is certain to the parser, and no date that the advert states.
    if (!start.isCertain('day') || !start.isCertain('month') || !statesMonth.test(words)) continue;
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (year === null || month === null || day === null) continue;
    return isoDate(year, month, day, today);
  }
  return null;
}

/** "2026년 11월 16일부터 12월 4일까지": what stands before "from" opens. */
function lastDay(text: string): string {
  return text.replace(/^[^\n]{0,40}?\d[^\n\d]{0,12}(?:부터|から)\s{0,2}(?=\d{4}-\d|\d{1,2} [a-z]{3})/u, '');
}

const statesMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/i;

// "4 December, 12 noon" would be read as the year 2012.
const clock =
  /,?\s?(?:\b(?:at|by|before|until)\s)?\b(?:12(?:[:.]00)?\s?)?(?:noon|mid-?day|midnight|cop|close of (?:play|business))\b|,?\s?(?:\bat\s)?\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b\.?|hrs|hours|h\b|uhr|gmt|bst|cet)?(?![.\d/-])|,?\s?(?:\bat\s)?\b\d{1,2}\s?[ap]\.?m\b\.?/gi;

function monthsEnd(text: string, today: string): string | null {
  const found =
    /(?<!\p{L})(?:end of|ende|fin(?: de)?|fine|eind|konce|końca|кінця) ([a-z]{3,9})(?:,? (\d{4}))?/iu.exec(
      text,
    );
  const month = monthNumber(found?.[1] ?? '');
  if (found === null || month === -1) return null;
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const year = found[2] === undefined ? (month + 1 < thisMonth ? thisYear + 1 : thisYear) : Number(found[2]);
  return isoDate(year, month + 1, new Date(Date.UTC(year, month + 1, 0)).getUTCDate(), today);
}

/** A real day within ten years of today, or null. */
function isoDate(year: number, month: number, day: number, today: string): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || Math.abs(year - Number(today.slice(0, 4))) > 20) return null;
  return date.toISOString().slice(0, 10);
}

/** The day of a machine's date ("2026-11-30T23:59", "2026-11-30 12:00 UTC"), or null. */
export function machineDate(text: string): string | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text.trim());
  if (found === null) return null;
  return isoDate(Number(found[1]), Number(found[2]), Number(found[3]), '2026-01-01');
}
