import { sectionNamed } from '../../../domain/profile/cv/section-names';
import { bandsAround, leftEdges } from './column-edges';
import { type Fragment, isOnLine, type Row, rowsOf } from './fragment';
import { marginCut } from './margin-sections';

/** A part of a page that is read on its own, from top to bottom. */
export interface Region {
  fragments: Fragment[];
  /** True where it is one of several that stand side by side. */
  isColumn: boolean;
  /** Where the lines end among which it stands, where that is not told by its own. */
  edge?: number;
}

/**
 * Cuts a page into regions in reading order. A column is a strip that nothing crosses over several rows, with text
 * on both sides; it is none where the two sides are a table, such as dates with what happened then.
 */
export function regionsOf(fragments: readonly Fragment[], isColumn = false, depth = 0): Region[] {
  const rows = rowsOf(fragments);
  const margin = depth < 4 ? marginCut(rows) : null;
  if (margin !== null) {
    return [
      ...regionsOf(margin.above, isColumn, depth + 1),
      ...margin.sections.flatMap(({ heading, fragments }) => [
        ...(heading === null ? [] : [{ fragments: [heading], isColumn }]),
        ...regionsOf(fragments, isColumn, depth + 1).map((region) => ({ edge: margin.edge, ...region })),
      ]),
      ...regionsOf(margin.below, isColumn, depth + 1),
    ];
  }
  const cut = depth < 4 ? bestCut(rows) : null;
  if (cut === null) return fragments.length > 0 ? [{ fragments: [...fragments], isColumn }] : [];
  return [
    ...regionsOf(cut.above, isColumn, depth + 1),
    ...regionsOf(cut.left, true, depth + 1),
    ...regionsOf(cut.right, true, depth + 1),
    ...regionsOf(cut.below, isColumn, depth + 1),
  ];
}

interface Cut {
  above: Fragment[];
  left: Fragment[];
  right: Fragment[];
  below: Fragment[];
}

/** The cut that has most rows on its poorer side. */
function bestCut(rows: readonly Row[]): Cut | null {
  let best: { cut: Cut; weight: number } | null = null;
  for (const edge of leftEdges(rows)) {
    for (const { from, to } of bandsAround(rows, edge)) {
      const cut = cutAt(rows, edge, from, to);
      const weight = Math.min(rowsOf(cut.left).length, rowsOf(cut.right).length);
      if (weight < 3 || weight <= (best?.weight ?? 0) || isTable(cut.left, cut.right)) continue;
      best = { cut, weight };
    }
  }
  return best?.cut ?? null;
}

function cutAt(rows: readonly Row[], edge: number, from: number, to: number): Cut {
  const inside = rows.slice(from, to).flat();
  return {
    above: rows.slice(0, from).flat(),
    left: inside.filter((fragment) => fragment.left < edge - 3),
    right: inside.filter((fragment) => fragment.left >= edge - 3),
    below: rows.slice(to).flat(),
  };
}

const date = /\b(19|20)\d\d\b|\b(present|current|now)\b|\d\d?\/\d{2,4}/i;
/** True where one side only labels the rows of the other: dates, places, names of sections. */
function isTable(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  if (left.some(isSectionName) && right.some(isSectionName)) return false;
  return isLabels(left, right) || isLabels(right, left);
}

function isLabels(side: readonly Fragment[], other: readonly Fragment[]): boolean {
  const rows = rowsOf(side);
  const labels = rows.filter((row) => !row.some((one) => isSectionName(one) || isEmphatic(one)));
  const isBeside = ([first]: Row) => first !== undefined && other.some((one) => isOnLine(one, first));
  const isDated = (row: Row) => row.some(({ text }) => date.test(text) && text.length < 45);
  const beside = shareOf(labels, isBeside);
  const dated = shareOf(labels, isDated);
  if (beside >= 0.95 && (dated >= 0.4 || rows.length <= rowsOf(other).length)) return true;
  if (labels.length === rows.length && dated >= 0.4 && beside >= 0.5) return true;
  // Dates that each begin a row, with places and names of sections between them.
  return dated >= 0.4 && !other.some(isSectionName) && shareOf(labels.filter(isDated), isBeside) >= 0.75;
}

/** 0 to 1; all of none is all. */
function shareOf(rows: readonly Row[], is: (row: Row) => boolean): number {
  return rows.length === 0 ? 1 : rows.filter(is).length / rows.length;
}

/** Bold or in capitals: a label need not be, a heading that stands beside nothing is. */
function isEmphatic({ text, boldLength }: Fragment): boolean {
  return boldLength >= text.length || (/(?:\p{Lu} ?){3}/u.test(text) && !/\p{Ll}/u.test(text));
}

function isSectionName({ text }: Fragment): boolean {
  return sectionNamed(text) !== null;
}
