import { sectionNamed } from '../../../domain/profile/cv/section-names';
import { withoutBullet } from '../clean-line';
import { leftEdges } from './column-edges';
import { type Fragment, type Row, rowsOf } from './fragment';
import type { Region } from './page-columns';

/** A line as printed, before wrapped ones are put together. */
export interface PrintedLine {
  text: string;
  isBullet: boolean;
  left: number;
  right: number;
  baseline: number;
  /** Of its last printed line, once wrapped ones are put together. */
  lastBaseline: number;
  height: number;
  isBold: boolean;
  boldStart: string | null;
  page: number;
  /** Counts the regions of the document: lines of different regions never belong together. */
  region: number;
  isColumn: boolean;
  /** Where the region's leftmost line begins and its longest line ends. */
  start: number;
  edge: number;
}

/** The lines of a region. A wide gap becomes a tab; a bullet in the middle begins a line of its own. */
export function linesOfRegion(region: Region, page: number, number: number): PrintedLine[] {
  const edge = Math.max(region.edge ?? 0, ...region.fragments.map((fragment) => fragment.right));
  const start = Math.min(...region.fragments.map((fragment) => fragment.left));
  const rows = rowsOf(region.fragments);
  const labels = dateLabelsEnd(rows);
  return rows.flatMap((row) =>
    partsOf(row, labels).map((part) => ({
      ...lineOf(part),
      page,
      region: number,
      isColumn: region.isColumn,
      // Beside a column of dates, what is set in is set in from where the texts begin.
      start: labels > 0 && (part[0]?.left ?? 0) >= labels - 3 ? labels : start,
      edge,
    })),
  );
}

const year = /\b(19|20)\d\d\b/;

/** Where the texts begin that have a column of dates on their left; 0 where there is no such column. */
function dateLabelsEnd(rows: readonly Row[]): number {
  for (const edge of leftEdges(rows)) {
    const beside = rows.filter((row) => !row.some(({ left, right }) => left < edge - 3 && right > edge - 1));
    const labels = beside.flatMap((row) => row.filter(({ left }) => left < edge - 3));
    if (labels.filter(({ text }) => year.test(text) && text.length < 40).length >= 2) return edge;
  }
  return 0;
}

/** A label below its dates, such as the place, only happens to stand beside what was done there. */
function partsOf(row: readonly Fragment[], labelsEnd: number): Fragment[][] {
  const parts: Fragment[][] = [];
  for (const fragment of row) {
    const part = parts.at(-1);
    const isPastLabel = part?.[0] !== undefined && part[0].left < labelsEnd - 3 && !year.test(part[0].text);
    const isText = fragment.left >= labelsEnd - 3;
    const isNew = part === undefined || Boolean(withoutBullet(fragment.text)) || (isPastLabel && isText);
    if (isNew || isNameBeside(part, fragment)) parts.push([fragment]);
    else part.push(fragment);
  }
  return parts;
}

/** The name of a section in larger letters, alone in the margin of this page. */
function isNameBeside([name, ...more]: readonly Fragment[], next: Fragment): boolean {
  const isLarger = name !== undefined && name.height > next.height * 1.15;
  return isLarger && more.length === 0 && sectionNamed(name.text) !== null;
}

function lineOf(part: readonly Fragment[]) {
  const [first] = part;
  if (first === undefined) throw new Error('A row without a text');
  const text = spelled(part.map((fragment) => fragment.text).join('\t'));
  const bullet = withoutBullet(text);
  return {
    text: bullet || text,
    isBullet: Boolean(bullet),
    left: first.left,
    right: Math.max(...part.map((fragment) => fragment.right)),
    baseline: first.baseline,
    lastBaseline: first.baseline,
    height: Math.max(...part.map((fragment) => fragment.height)),
    ...boldOf(part),
  };
}

function boldOf(part: readonly Fragment[]): Pick<PrintedLine, 'isBold' | 'boldStart'> {
  const [first] = part;
  if (first === undefined || first.boldLength === 0) return { isBold: false, boldStart: null };
  if (part.every(({ text, boldLength }) => boldLength >= text.length))
    return { isBold: true, boldStart: null };
  const start = first.text.slice(0, first.boldLength).trim();
  return { isBold: false, boldStart: withoutBullet(start) || start };
}

/** "E X P E R I E N C E" is a word with wide letters. */
function spelled(text: string): string {
  if (!/^\p{L}( \p{L}){3,}( {2,}|\t|$)/u.test(text)) return text;
  return text
    .split(/ {2,}|\t/)
    .map((word) => word.replace(/ /g, ''))
    .join(' ');
}
