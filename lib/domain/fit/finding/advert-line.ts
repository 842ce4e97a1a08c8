import { piecesOf } from './inline-bullets';

/** A line of an advert as a reader sees it: without its bullet, and put together again where it was broken. */
export interface AdvertLine {
  /** Exactly `advert.slice(start, end)`; holds newlines where the advert broke the line. */
  text: string;
  /** Offsets in the advert, in UTF-16 code units. */
  start: number;
  end: number;
  /** The bullet, or the employer's own number or letter ("2.1", "a)"); null for none. */
  marker: string | null;
  /** Written as a heading: `## …`, or bold from end to end. */
  isMarked: boolean;
  isAfterBlank: boolean;
}

const bullet = /^(?:[•◦▪▫‣·●○■□✓✔✅»›►▸➢➤★⁃∙]+\s*|[*–—+~o-]\s+|[-–](?=\p{Lu}))/u;
const numbered =
  /^\(?(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?(?!\s*(?:\+|%|years?\b|yrs\b|gpa\b))|\d{1,2}[.)]|[a-z]{1,3}[.)]|[a-z]{1,2}\d{1,2}(?:\.\d{1,2})?[.):])(?=\s|\|)/i;

/** The lines of an advert in order, blank ones left out. */
export function advertLines(advert: string): AdvertLine[] {
  const lines = rawLines(advert);
  const width = wrapWidth(lines);
  const whole: AdvertLine[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && goesOn(last, line, width)) {
      last.end = line.end;
      last.text = advert.slice(last.start, last.end);
    } else whole.push(line);
  }
  return whole;
}

function rawLines(advert: string): AdvertLine[] {
  const lines: AdvertLine[] = [];
  let isAfterBlank = true;
  for (const found of advert.matchAll(/[^\n\r]+|\n\s*\n/g)) {
    const isBlank = found[0].trim() === '';
    for (const { text, at } of isBlank ? [] : piecesOf(found[0])) {
      const line = lineOf(text, found.index + at, isAfterBlank);
      isAfterBlank = line === null;
      if (line !== null) lines.push(line);
    }
    isAfterBlank ||= isBlank;
  }
  return lines;
}

function lineOf(raw: string, at: number, isAfterBlank: boolean): AdvertLine | null {
  let start = at + raw.length - raw.trimStart().length;
  let text = raw.trim();
  const hashes =
    /^(?:#{1,6}\s+|(?:(?![©®™✓✔✅➤➢★●○■□▪▫])\p{Extended_Pictographic}\uFE0F?\s*)+)/u.exec(text)?.[0] ?? '';
  const sign = hashes === '' ? (bullet.exec(text)?.[0] ?? numbered.exec(text)?.[0] ?? '') : '';
  const lead = sign === '' ? hashes : sign;
  const rest = text.slice(lead.length);
  start += lead.length + rest.length - rest.trimStart().length;
  text = rest.trim();
  const bold = /^(\*\*|__|\*)([^*_].*?)\1(:?)$/.exec(text);
  if (bold !== null && !(bold[2] ?? '').includes('**')) {
    start += bold[1]?.length ?? 0;
    text = bold[2] ?? '';
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const marker = sign.trim() === '' ? null : sign.trim();
  const isMarked = hashes.startsWith('#') || (bold !== null && bold[1] !== '*');
  return { text, start, end: start + text.length, marker, isMarked, isAfterBlank };
}

/** The width at which a text was broken into lines by hand or by a mail program; null where it was not. */
function wrapWidth(lines: readonly AdvertLine[]): number | null {
  const lengths = lines.map((line) => line.text.length);
  const widest = Math.max(0, ...lengths);
  const full = lengths.filter((length) => length > widest * 0.75).length;
  return widest >= 40 && widest <= 100 && full >= 4 ? widest : null;
}

const hangs = /(?:[,–-]|\b(?:and|or|of|the|a|an|to|in|with|for|our|your|including))$/i;

function goesOn(before: AdvertLine, line: AdvertLine, width: number | null): boolean {
  if (width === null || line.marker !== null || line.isMarked || line.isAfterBlank || before.isMarked)
    return false;
  const lastPart = before.text.split('\n').at(-1) ?? '';
  if (/[.:!?]$/.test(lastPart)) return false;
  const firstWord = line.text.split(/\s/, 1)[0] ?? '';
  const isFull = lastPart.length + firstWord.length + 3 > width * 0.85;
  return isFull && (/^[\p{Ll}(]/u.test(line.text) || hangs.test(lastPart));
}
