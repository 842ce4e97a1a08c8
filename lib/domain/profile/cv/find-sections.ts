import type { DocumentLine } from '../../document-text';
import { emailIn, phoneIn } from './contact-patterns';
import type { CvSection } from './cv-reading';
import { findRange } from './find-dates';
import { labelledSection, sectionNamed } from './section-names';
import { namesBreak, namesRole } from './title-words';

/** A line with its place in the document. */
export interface CvLine extends DocumentLine {
  at: number;
}

/** The lines under one heading of a CV. */
export interface SectionOfCv {
  section: CvSection;
  /** The heading's words, empty for what stands before the first. */
  title: string;
  lines: CvLine[];
}

interface SectionsOfCv {
  sections: SectionOfCv[];
  /** The lines that are headings. */
  headings: number[];
}

/**
 * Cuts a CV at its headings. Known names are headings by themselves; other short lines that look like those are too.
 * Each column has its own run of sections, which goes on where the column goes on.
 */
export function findSections(lines: readonly CvLine[]): SectionsOfCv {
  const known = new Set(lines.filter(isKnownHeading).map((line) => line.at));
  const looks = headingLooks(lines, known);
  const sections: SectionOfCv[] = [];
  const headings: number[] = [];
  const open = new Map<string, SectionOfCv>();
  const layouts = layoutRows(lines, known);
  let latest: SectionOfCv | null = null;
  const pastName = new Set<string>();
  lines.forEach((line, index) => {
    const stream = streamOf(line, layouts);
    // What looks like a heading before anything else is the name.
    const isGuess =
      pastName.has(stream) && looksLikeHeading(line, lines.slice(index + 1, index + 4), looks, latest);
    const isHeading = known.has(line.at) || isGuess;
    if (isHeading || emailIn(line.text) !== null || phoneIn(line.text) !== null) pastName.add(stream);
    if (isHeading) {
      headings.push(line.at);
      const section = known.has(line.at)
        ? (sectionNamed(line.text) ?? 'other')
        : guessed(line, lines[index + 1]);
      const begun = { section, title: line.text, lines: [] };
      sections.push(begun);
      open.set(stream, begun);
      latest = begun;
      return;
    }
    // What follows below columns goes on with what they ended with, where nothing was named before them.
    const above: SectionOfCv | undefined =
      stream === 'whole' && hasNoName(open.get(stream)) ? (latest ?? undefined) : undefined;
    const current = above ?? open.get(stream) ?? { section: 'contact' as const, title: '', lines: [] };
    if (above === undefined && !open.has(stream)) {
      sections.push(current);
      open.set(stream, current);
    }
    const labelled = labelledSection(line.text);
    if (labelled === null || labelled.section === current.section) current.lines.push(line);
    else
      sections.push({
        section: labelled.section,
        title: line.text,
        lines: [{ ...line, text: labelled.rest }],
      });
  });
  return { sections, headings };
}

/** Headers and footers, and each column that is as long as a page, are read on their own. */
function streamOf({ place, column, row }: CvLine, layouts: ReadonlySet<number>): string {
  if (place !== 'body' && place !== 'text-box') return place;
  // Cells of a table belong to their row, but where the row is only a layout of columns.
  return row === undefined || layouts.has(row) ? String(column ?? 'whole') : 'whole';
}

/** Table rows whose cells have headings of their own. */
function layoutRows(lines: readonly CvLine[], known: ReadonlySet<number>): ReadonlySet<number> {
  const rows = lines.filter(
    ({ at, row, column }) => row !== undefined && column !== undefined && known.has(at),
  );
  return new Set(rows.flatMap(({ row }) => row ?? []));
}

function hasNoName(section: SectionOfCv | undefined): boolean {
  return section === undefined || section.title === '';
}

function isKnownHeading(line: CvLine): boolean {
  const isNumbered = /^\(?[\dIVX]{1,4}[.)]?\t[^\t]+$/.test(line.text);
  if (line.style === 'bullet' || (line.text.includes('\t') && !isNumbered)) return false;
  if (line.style === 'numbered' && !line.isBold) return false;
  return sectionNamed(line.text) !== null && line.text.split(/\s+/).length <= 6 && !/[.,;]$/.test(line.text);
}

/** What tells a heading from other lines: its style, or its size, weight and capitals together. */
function lookOf(line: CvLine): string {
  if (line.style === 'heading') return `heading ${line.level}`;
  return [line.size ?? 0, line.isBold ? 'bold' : '', isCapitals(line.text) ? 'capitals' : ''].join(' ');
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The looks that only headings have: most lines that look so are known headings. */
function headingLooks(lines: readonly CvLine[], known: ReadonlySet<number>): ReadonlySet<string> {
  const all = new Map<string, number>();
  const ofHeadings = new Map<string, number>();
  for (const line of lines) {
    const look = lookOf(line);
    all.set(look, (all.get(look) ?? 0) + 1);
    if (known.has(line.at)) ofHeadings.set(look, (ofHeadings.get(look) ?? 0) + 1);
  }
  return new Set(
    [...ofHeadings]
      .filter(([look, count]) => count >= 2 && count / (all.get(look) ?? 1) >= 0.6)
      .map(([look]) => look),
  );
}

function looksLikeHeading(
  line: CvLine,
  [next, ...more]: readonly CvLine[],
  looks: ReadonlySet<string>,
  latest: SectionOfCv | null,
): boolean {
  if (line.style === 'bullet' || line.text.split(/\s+/).length > 5 || /[\d@\t|]|[.,;]$/.test(line.text))
    return false;
  if (!looks.has(lookOf(line)) || namesRole(line.text) || namesBreak(line.text)) return false;
  // Among roles and courses, what has dates close below is the head of one of them.
  const isDated = [next, ...more].some(
    (one) =>
      one !== undefined && one.text.length < 80 && findRange(one.text, { isMonthFirst: false }) !== null,
  );
  if (
    isDated &&
    (latest?.section === 'experience' ||
      latest?.section === 'education' ||
      latest?.section === 'volunteering')
  )
    return false;
  // Under a heading there is something, and not the dates and employer that a job title has under it.
  return next !== undefined && !looks.has(lookOf(next)) && !/^\W*$/.test(line.text);
}

/** A heading that no list knows: with dates and a role under it, it is about work. */
function guessed(line: CvLine, next: CvLine | undefined): CvSection {
  const isWork =
    next !== undefined && findRange(next.text, { isMonthFirst: false }) !== null && namesRole(next.text);
  return isWork && line.style !== 'title' ? 'experience' : 'other';
}
