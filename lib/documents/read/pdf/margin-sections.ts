import { sectionNamed } from '../../../domain/profile/cv/section-names';
import { bandsAround, leftEdges } from './column-edges';
import { type Fragment, type Row, rowsOf } from './fragment';

/** A part of a page beside one name in the margin. */
interface MarginSection {
  /** The name, in one piece; null for what stands before the first. */
  heading: Fragment | null;
  fragments: Fragment[];
}

interface MarginCut {
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
      const found = sectionsBeside(edge, inside);
      if (found === null) continue;
      const top = topOf(found.headings[0]);
      return {
        above: [...rows.slice(0, from).flat(), ...inside.filter((one) => one.baseline < top)],
        sections: sectionsOf(found.headings, found.others),
        below: rows.slice(to).flat(),
        edge: Math.max(...inside.map((one) => one.right)),
      };
    }
  }
  return null;
}

/** The names left of an edge and all that stands beside and below the first of them; null where they are no such names. */
function sectionsBeside(edge: number, inside: readonly Fragment[]) {
  const strip = inlined(inside.filter((one) => one.left < edge - 3));
  const headings = strip.filter(isHeading);
  if (headings.length < 2) return null;
  const isUnder = (one: Fragment) => one.baseline >= topOf(headings[0]);
  const margin = strip.filter(isUnder);
  const content = inside.filter((one) => one.left >= edge - 3 && isUnder(one));
  const isMargin = headings.length + dated(margin) >= margin.length * 0.6;
  if (!isMargin || rowsOf(content).length < headings.length * 1.5) return null;
  if (!isBesideContent(headings, content)) return null;
  return { headings, others: [...content, ...margin.filter((one) => !isHeading(one))] };
}

/** Where what a name in the margin is about begins, at the earliest. */
function topOf(heading: Fragment | undefined): number {
  return heading === undefined ? Number.POSITIVE_INFINITY : heading.baseline - heading.height * 1.25;
}

/** Most names stand on a line with what they name, and few of what they name are names themselves. */
function isBesideContent(headings: readonly Fragment[], content: readonly Fragment[]): boolean {
  const beside = headings.filter((heading) =>
    content.some((one) => Math.abs(one.baseline - heading.baseline) < heading.height * 0.7),
  );
  return beside.length >= headings.length * 0.6 && content.filter(isHeading).length * 2 < headings.length;
}

function sectionsOf(headings: readonly Fragment[], others: readonly Fragment[]): MarginSection[] {
  const from = (at: number) => (at < 0 ? Number.NEGATIVE_INFINITY : topOf(headings[at]));
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
