import type { CvLine } from './find-sections';
import { labelledPart, type RolePart, withColon } from './role-labels';
import type { Entry } from './split-entries';
import { namesRole } from './title-words';

/** A text of an entry's head that may be a title, an employer or a place. */
export interface Piece {
  text: string;
  line: CvLine;
  isBold: boolean;
  /** Above the line with the dates, on it, or below it. */
  where: 'above' | 'beside' | 'below';
  /** What the document itself calls it: "Employer: …", "Teacher at …". */
  as?: RolePart;
}

const separators = /\t|\s+[|·•»¦]\s*|\s*[|¦]\s+|\s+[–—-]\s+|\s{2,}/;
const duration =
  /^\(?(\d+ (years?|yrs?|months?|mos?|ans?|mois|jahre?n?|monate?n?|años?|mes(es)?|ann[oi]|mes[ei]|jaar|maanden)[\s,]*((and|et|und|y) )?)+\)?$/i;

/** The texts of an entry's head, dates and lengths of time taken out. */
export function piecesOf({ head, anchor }: Entry): Piece[] {
  const anchorAt = head.indexOf(anchor.line);
  return head.flatMap((line, at) => {
    const { from, to } = line === anchor.line ? anchor.dates : { from: 0, to: 0 };
    const parts = from === to ? [line.text] : [line.text.slice(0, from), line.text.slice(to)];
    return parts
      .flatMap((part) => cutAtBold(part, line))
      .flatMap((part) => withColon(part).split(separators))
      .flatMap(namedPieces)
      .map(({ text, as }) => ({ text: bare(text), as }))
      .filter(({ text, as }) => text !== '' && !duration.test(text) && as !== 'dates')
      .map(({ text, as }) => ({
        ...{ text, line, isBold: isBoldIn(line, text), where: whereIs(at, anchorAt) },
        ...(as === undefined ? {} : { as }),
      }));
  });
}

/** A text that says itself what it is: by a label, or as a role at a place of work. */
function namedPieces(text: string): { text: string; as?: RolePart }[] {
  const plain = bare(text);
  if (/^(dates?|period|duration|zeitraum)$/i.test(plain)) return [{ text: plain, as: 'dates' }];
  const labelled = labelledPart(text.trim());
  if (labelled !== null) return [{ text: labelled.rest, as: labelled.part }];
  const [, role = '', employer = ''] =
    /^(\p{Lu}.{2,58}?) (?:at|@|bei|chez) (?:the )?(\p{Lu}.{1,70})$/u.exec(plain) ?? [];
  if (!namesRole(role) || /[.!?;]$/.test(plain)) return [{ text }];
  return [
    { text: role, as: 'title' },
    { text: employer, as: 'employer' },
  ];
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
    .replace(/(?<=\p{Ll}{4}|\b\p{Lu}{2}|\d)(?<!\b(?:Corp|Bros|Assoc|Dept|Univ))\.$/u, '')
    .replace(/^(?:at|from|for|in)\s+(?=\p{Lu})/u, '')
    .trim();
}
