import type { CvLine } from './find-sections';
import type { Entry } from './split-entries';

/** A text of an entry's head that may be a title, an employer or a place. */
export interface Piece {
  text: string;
  line: CvLine;
  isBold: boolean;
  /** Above the line with the dates, on it, or below it. */
  where: 'above' | 'beside' | 'below';
}

const separators = /\t|\s+[|·•»¦]\s*|\s*[|¦]\s+|\s+[–—-]\s+|\s{2,}/;
const duration = /^\(?(\d+ (years?|yrs?|months?|mos?)[\s,]*(and )?)+\)?$/i;

/** The texts of an entry's head, dates and lengths of time taken out. */
export function piecesOf({ head, anchor }: Entry): Piece[] {
  const anchorAt = head.indexOf(anchor.line);
  return head.flatMap((line, at) => {
    const { from, to } = line === anchor.line ? anchor.dates : { from: 0, to: 0 };
    const parts = from === to ? [line.text] : [line.text.slice(0, from), line.text.slice(to)];
    return parts
      .flatMap((part) => cutAtBold(part, line))
      .flatMap((part) => part.split(separators))
      .map(bare)
      .filter((text) => text !== '' && !duration.test(text))
      .map((text) => ({ text, line, isBold: isBoldIn(line, text), where: whereIs(at, anchorAt) }));
  });
}

function whereIs(at: number, anchorAt: number): Piece['where'] {
  if (at === anchorAt) return 'beside';
  return at < anchorAt ? 'above' : 'below';
}

/** What is bold at the beginning of a line is one thing, and the rest of the line another. */
export function cutAtBold(part: string, { boldStart }: CvLine): string[] {
  if (boldStart === undefined || !part.startsWith(boldStart) || boldStart.length < 3) return [part];
  return [boldStart, part.slice(boldStart.length)];
}

function isBoldIn({ isBold, boldStart }: CvLine, text: string): boolean {
  return isBold === true || (boldStart?.includes(text) ?? false);
}

/** Without the commas, dashes and empty brackets that a cut leaves. */
export function bare(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s,|·•:;–—-]+|[\s,|·•:;–—(-]+$/g, '')
    .replace(/^(?:at|from|for|in)\s+(?=\p{Lu})/u, '')
    .trim();
}
