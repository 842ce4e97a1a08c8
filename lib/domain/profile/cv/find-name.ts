import type { Found } from './cv-reading';
import type { CvLine } from './find-sections';
import { sectionNamed } from './section-names';
import { looksLikePlace, namesOrganisation, namesRole } from './title-words';

const titles = /^(curriculum vitae|c\.?v\.?|r[eé]sum[eé])(?:\s+(?:of|for)|\s*[-–—:|])?\s*/i;
/** Letters behind a name that say what somebody holds; the name is what they go by. */
const letters =
  /(?:,?\s+\(?(?:RN|RGN|RMN|RNLD|MBE|OBE|BSc|BA|MA|MSc|MBA|PhD|PGCE|QTS|CEng|IEng|MEng|FCA|ACA|ACCA|CIMA|PMP|CPA|MCIPD|Assoc CIPD|Esq|MD|JD|\((?:Hons|he|she|they)[^)]*\)|(?:he|she|they)\/\w+)\)?\.?)+$/;

/** The name of whoever the CV is about: labelled, or the largest of the first texts that could be one. */
export function findName(
  lines: readonly CvLine[],
  email: string | null,
): (Found<string> & { text: string }) | null {
  for (const line of lines.slice(0, 25)) {
    const labelled = /^(?:full |my )?name\s*(?::|\t)\s*(.+)$/i.exec(line.text)?.[1];
    if (labelled !== undefined && couldBeName(labelled))
      return { value: spoken(labelled), text: labelled.replace(letters, ''), lines: [line.at] };
  }
  const candidates = [...candidatesIn(lines), ...inTwoLines(lines)].map((one) => ({
    ...one,
    score: scoreOf(one, email),
  }));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, one) => (one.score > (found?.score ?? 0) ? one : found),
    null,
  );
  return best === null
    ? null
    : {
        value: spoken(best.text),
        text: best.text.replace(letters, ''),
        lines: [best.line, ...(best.more ?? [])].map(({ at }) => at),
      };
}

interface Candidate {
  text: string;
  line: CvLine;
  /** Its place among the lines of its column. */
  place: number;
  /** The line that it goes on over. */
  more?: CvLine[];
}

/** Large names are set over two lines: "ELLEN" and "VOS" below it, in letters that little else has. */
function inTwoLines(lines: readonly CvLine[]): Candidate[] {
  const sizes = lines.flatMap((line) => line.size ?? []).sort((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return lines.slice(0, 60).flatMap((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || next.column !== line.column || next.size !== line.size) return [];
    if ((line.size ?? 0) <= usual * 1.25 || sectionNamed(line.text) !== null) return [];
    const isPart = (text: string) => /^[^\d@:,|]{2,24}$/.test(text) && !namesRole(text);
    const text = [line.text, next.text]
      .join(' ')
      .replace('\t', ' ')
      .replace(/(?<=\p{Ll})- (?=\p{Ll})/u, '');
    const isName = isPart(line.text) && isPart(next.text) && couldBeName(text.replace(/\.$/, ''));
    return isName ? [{ text: text.replace(/\.$/, ''), line, place: -1, more: [next] }] : [];
  });
}

function candidatesIn(lines: readonly CvLine[]): Candidate[] {
  const seen = new Map<number, number>();
  return lines.flatMap((line) => {
    const column = line.column ?? 0;
    const place = seen.get(column) ?? 0;
    seen.set(column, place + 1);
    if (place > 8 || line.style === 'bullet') return [];
    return line.text
      .replace(titles, '')
      .split(/\t|\s+[|·•–—-]\s+/)
      .map((text) => nameBeforeRole(text.trim()))
      .filter(couldBeName)
      .map((text) => ({ text, line, place }));
  });
}

/** "Ellen Vos, Marketing Lead". */
function nameBeforeRole(text: string): string {
  const [, name = '', rest = ''] = /^([^,]{5,40}),\s+(.+)$/.exec(text) ?? [];
  return namesRole(rest) && couldBeName(name) ? name : text;
}

function couldBeName(text: string): boolean {
  const name = text.replace(letters, '').replace(/^(dr|mr|mrs|ms|miss|mx|prof|rev)\.?\s+/i, '');
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || name.length > 45 || /[\d@:/&,;]/.test(name)) return false;
  if (sectionNamed(text) !== null) return false;
  return words.every((word) =>
    /^(?:\p{Lu}[\p{L}'’.-]*|(?:de|da|del|van|von|der|den|bin|al|el|la|le|of|ap|y)|["'(]\p{Lu}[\p{L}'’-]*["')])$/u.test(
      word,
    ),
  );
}

function scoreOf({ text, line, place }: Candidate, email: string | null): number {
  const words = text
    .toLowerCase()
    .split(/[\s'’-]+/)
    .filter((word) => word.length > 2);
  const isInEmail = email !== null && words.some((word) => email.toLowerCase().split('@')[0]?.includes(word));
  return (
    6 -
    place +
    (line.size ?? 0) / 4 +
    (line.isBold ? 1 : 0) +
    (line.style === 'title' ? 6 : 0) +
    (line.style === 'heading' && line.level === 1 ? 3 : 0) +
    (isInEmail ? 5 : 0) -
    (namesRole(text) ? 5 : 0) -
    (namesOrganisation(text) ? 4 : 0) -
    (looksLikePlace(text) ? 4 : 0)
  );
}

/** Capitals are how it is printed, not how it is written. */
function spoken(text: string): string {
  const name = text.replace(letters, '').trim();
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
