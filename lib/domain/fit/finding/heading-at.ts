/** Whether a line of an advert is a heading, by its words and by where it stands. */
import type { AdvertLine } from './advert-line';
import { isStageNote } from './assessed-at';
import { classifyHeading, headingKey } from './classify-heading';
import { isPlainHeading } from './heading-look';
import { isPageNoise } from './not-asked';
import type { Heading, SectionKind } from './section';

/** The heading a line is, if it is one; null for what stands under headings. */
export function headingAt(
  line: AdvertLine,
  before: AdvertLine | null,
  next: AdvertLine | null,
  kind: SectionKind,
): Heading | null {
  if (line.text.length > 180 || line.text.includes('\n') || isButton(line.text) || isPageNoise(line.text))
    return null;
  const isPlainly = isPlainHeading(line, next);
  if (isVerdictCell(line, before, next, kind)) return null;
  if (/(?<!\.\.)[.,]$/.test(line.text) && !line.isMarked) return null;
  if (/:\s+\S/.test(line.text) && !line.isMarked) return null;
  const isBulleted = line.marker !== null && !/\w/.test(line.marker);
  const isNested = isBulleted && next !== null && next.marker !== null && next.marker !== line.marker;
  if (isBulleted && !isNested && !line.text.endsWith(':')) return null;
  const found = asOfNext(classifyHeading(line.text, { isPlainlyHeading: isPlainly }), line, next);
  // "Person specification" may stand over "Application form"; a line of the table does not become a heading by it.
  if (isJudgedNext(next, kind) && (found?.isCategory !== false || found.kind !== 'requirements')) return null;
  const isSure = line.marker === null || isPlainly || headingKey(line.text).split(' ').length <= 4;
  return found !== null && (isSure || found.isCategory) ? found : null;
}

/** "You'll be:" over "leading a team" says what is to be done, over "calm and kind" what the person is like. */
function asOfNext(found: Heading | null, line: AdvertLine, next: AdvertLine | null): Heading | null {
  const isOpen = /^you(?:ll| will)(?: also| mainly)? be$/.test(headingKey(line.text));
  const isDoing = isOpen && next !== null && /^\p{L}+ing\b/u.test(next.text);
  return isDoing ? { kind: 'duties', necessity: null, isCategory: false } : found;
}

/** "Apply now" is a button among the text: nothing stands under it. */
function isButton(text: string): boolean {
  return /^(?:apply|apply (?:now|online|here|today)|save|share|back|next|menu|log in|sign in)\W*$/i.test(
    text,
  );
}

/** The cell after a line of a table: a cross, a letter, or where it is assessed. No heading is followed by one. */
function isJudgedNext(next: AdvertLine | null, kind: SectionKind): boolean {
  return kind === 'requirements' && next !== null && (/^[EDXx]$/.test(next.text) || isStageNote(next.text));
}

/** "Essential" in a column of its own, written under the line it judges, with "A / I" after it. */
export function isVerdictCell(
  line: AdvertLine,
  before: AdvertLine | null,
  next: AdvertLine | null,
  kind: SectionKind,
): boolean {
  if (kind !== 'requirements' || before === null || !/^(?:essential|desirable|[ED])$/i.test(line.text))
    return false;
  if (classifyHeading(before.text, { isPlainlyHeading: false }) !== null) return false;
  // A letter alone is a heading of nothing.
  return /^[ED]$/.test(line.text) || (next !== null && isStageNote(next.text));
}

/** "Education: a degree in law" and "Benefits: free parking": a heading with its first line behind it. */
export function labelOf(line: AdvertLine): { heading: Heading; words: string; from: number } | null {
  const found = /^(?:\*\*)?([^:*\n]{2,48}?)(?:\*\*)?:(?:\*\*)?\s+(?=\S)/.exec(line.text);
  const words = found?.[1] ?? '';
  if (found === null || words.split(/\s+/).length > 6) return null;
  const heading = classifyHeading(words, { isPlainlyHeading: false });
  // "Person specification: Library assistant" is a title.
  const isTitle = /specification|profile/i.test(words);
  return heading === null || isTitle ? null : { heading, words, from: found[0].length };
}
