import { type Fragment, isOnLine, type Row, rowsOf } from './fragment';

/** A part of a page that is read on its own, from top to bottom. */
export interface Region {
  fragments: Fragment[];
  /** True where it is one of several that stand side by side. */
  isColumn: boolean;
}

/**
 * Cuts a page into regions in reading order. A column is a strip that nothing crosses over several rows, with text
 * on both sides; it is none where the two sides are a table, such as dates with what happened then.
 */
export function regionsOf(fragments: readonly Fragment[], isColumn = false, depth = 0): Region[] {
  const cut = depth < 4 ? bestCut(rowsOf(fragments)) : null;
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

/** Where several texts begin that have something on their left. */
function leftEdges(rows: readonly Row[]): number[] {
  const starts = rows
    .flatMap((row) => row.map((fragment) => fragment.left))
    .sort((one, other) => one - other);
  const first = starts[0] ?? 0;
  const edges: number[] = [];
  for (const start of starts) {
    const isNew = start - (edges.at(-1) ?? first) > 3;
    if (isNew && starts.filter((other) => other >= start && other <= start + 3).length >= 3)
      edges.push(start);
  }
  return edges;
}

/** Runs of rows in which no text reaches over the edge. */
function bandsAround(rows: readonly Row[], edge: number): { from: number; to: number }[] {
  const bands: { from: number; to: number }[] = [];
  let from = 0;
  rows.forEach((row, at) => {
    if (!row.some((fragment) => fragment.left < edge - 3 && fragment.right > edge - 2)) return;
    if (at > from) bands.push({ from, to: at });
    from = at + 1;
  });
  if (rows.length > from) bands.push({ from, to: rows.length });
  return bands.map((band) => trimmed(rows, edge, band));
}

/**
 * Rows at either end with text on one side only and clearly apart are not part of the columns, unless they are on
 * the side that goes on: a long column beside a short one is whole.
 */
function trimmed(rows: readonly Row[], edge: number, band: { from: number; to: number }) {
  let { from } = band;
  const isRight = (row: Row | undefined) => row?.some((fragment) => fragment.left >= edge - 3) ?? false;
  const isLeft = (row: Row | undefined) => row?.some((fragment) => fragment.left < edge - 3) ?? false;
  // A heading over both columns stands on the left alone, with more letters or more room than what follows.
  while (from < band.to && isLeft(rows[from]) && !isRight(rows[from]) && isLarger(rows[from], rows[from + 1]))
    from += 1;
  return { from, to: band.to };
}

function isLarger(row: Row | undefined, next: Row | undefined): boolean {
  return (row?.[0]?.height ?? 0) > (next?.[0]?.height ?? 0) * 1.25;
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
const sectionName =
  /^((work|professional|employment|personal|key|core|top|technical|career|teaching|relevant) )?(experience|history|employment|education|skills|contact|languages|profile|summary|about( me)?|interests|certifi\w+|references|qualifications|training|information|statement)( (and|&) \w+)?\W*$/i;

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
  return labels.length === rows.length && dated >= 0.4 && beside >= 0.5;
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
  return sectionName.test(text);
}
