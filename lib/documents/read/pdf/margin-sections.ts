import { sectionNamed } from '../../../domain/profile/cv/section-names';
import { bandsAround, leftEdges } from './column-edges';
import { type Fragment, type Row, rowsOf } from './fragment';

/** A part of a page beside one name in the margin. */
export interface MarginSection {
  /** The name, in one piece; null for what stands before the first. */
  heading: Fragment | null;
  fragments: Fragment[];
}

export interface MarginCut {
  above: Fragment[];
  sections: MarginSection[];
  below: Fragment[];
  /** Where the longest line beside the names ends. */
  edge: number;
}

/**
 * Names of sections in the margin, each beside what it is about. The strip they stand in holds little else, such as
 * the dates of a role; each name comes before the lines beside it, however high it is set.
 */
export function marginCut(rows: readonly Row[]): MarginCut | null {
  for (const edge of leftEdges(rows)) {
    for (const { from, to } of bandsAround(rows, edge)) {
      const inside = rows.slice(from, to).flat();
      const margin = inlined(inside.filter((one) => one.left < edge - 3));
      const content = inside.filter((one) => one.left >= edge - 3);
      const headings = margin.filter(isHeading);
      const isMargin = headings.length >= 2 && headings.length + dated(margin) >= margin.length * 0.6;
      if (!isMargin || rowsOf(content).length < headings.length * 1.5 || !isBesideContent(headings, content))
        continue;
      return {
        above: rows.slice(0, from).flat(),
        sections: sectionsOf(headings, [...content, ...margin.filter((one) => !isHeading(one))]),
        below: rows.slice(to).flat(),
        edge: Math.max(...content.map((one) => one.right)),
      };
    }
  }
  return null;
}

/** Most names stand on a line with what they name, and few of what they name are names themselves. */
function isBesideContent(headings: readonly Fragment[], content: readonly Fragment[]): boolean {
  const beside = headings.filter((heading) =>
    content.some((one) => Math.abs(one.baseline - heading.baseline) < heading.height * 0.7),
  );
  return beside.length >= headings.length * 0.6 && content.filter(isHeading).length * 2 < headings.length;
}

function sectionsOf(headings: readonly Fragment[], others: readonly Fragment[]): MarginSection[] {
  const tops = headings.map((heading) => heading.baseline - heading.height * 1.25);
  const from = (at: number) => (at < 0 ? Number.NEGATIVE_INFINITY : (tops[at] ?? Number.POSITIVE_INFINITY));
  return [null, ...headings].map((heading, at) => ({
    heading,
    fragments: others.filter((one) => one.baseline >= from(at - 1) && one.baseline < from(at)),
  }));
}

/** A name over two lines ("Work / Experience") as one text, on the first. */
function inlined(margin: readonly Fragment[]): Fragment[] {
  const joined: Fragment[] = [];
  for (const fragment of [...margin].sort((one, other) => one.baseline - other.baseline)) {
    const before = joined.at(-1);
    const text = `${before?.text} ${fragment.text}`;
    const isClose = before !== undefined && fragment.baseline - before.baseline < fragment.height * 1.6;
    if (isClose && fragment.height === before.height && sectionNamed(text) !== null)
      joined[joined.length - 1] = { ...before, text, right: Math.max(before.right, fragment.right) };
    else joined.push(fragment);
  }
  return joined;
}

function isHeading({ text }: Fragment): boolean {
  return sectionNamed(text) !== null;
}

function dated(margin: readonly Fragment[]): number {
  return margin.filter(({ text }) => /\b(19|20)\d\d\b/.test(text)).length;
}
