import type { CvDates } from './cv-reading';
import { type DateOrder, type DatesInText, findDates, findRange } from './find-dates';
import type { CvLine } from './find-sections';

/** Something that happened over a time: a head of a few short lines, one of them with the dates, and what was done. */
export interface Entry {
  head: CvLine[];
  /** The line of the head that holds the dates, with their place in it. */
  anchor: { line: CvLine; dates: DatesInText };
  content: CvLine[];
}

type Tag = 'anchor' | 'head' | 'content';

/**
 * Cuts a section into entries at its dates. Whether the lines above a date belong to it or to the entry before is
 * learned from those dates where it is clear, because there is text between them.
 */
export function splitEntries(
  lines: readonly CvLine[],
  order: DateOrder,
  takesLoneDates = true,
): { before: CvLine[]; entries: Entry[] } {
  const base = baseIndent(lines, order);
  // Set in like the text below a head, a lone date only tells when that was.
  const takes = (line: CvLine) => takesLoneDates && (line.indent ?? 0) <= base + 6;
  const tags = lines.map((line) => tagOf(line, base, order, takes(line)));
  const starts = startsOf(lines, tags);
  const anchors = tags.flatMap((tag, at) => (tag === 'anchor' ? [at] : []));
  const entries = anchors.flatMap((anchor, number): Entry[] => {
    const line = lines[anchor];
    const dates = line === undefined ? null : anchorDates(line, order, takes(line));
    if (line === undefined || dates === null) return [];
    const until = starts[number + 1] ?? lines.length;
    const after = lines.slice(anchor + 1, until);
    const heads = leadingHeads(tags.slice(anchor + 1, until));
    return [
      {
        head: [...lines.slice(starts[number], anchor + 1), ...after.slice(0, heads)],
        anchor: { line, dates },
        content: after.slice(heads),
      },
    ];
  });
  return { before: lines.slice(0, starts[0] ?? lines.length), entries };
}

const mostHeadLines = 3;

function leadingHeads(tags: readonly Tag[]): number {
  const content = tags.indexOf('content');
  return Math.min(content === -1 ? tags.length : content, mostHeadLines);
}

/** Where each entry begins. */
function startsOf(lines: readonly CvLine[], tags: readonly Tag[]): number[] {
  const anchors = tags.flatMap((tag, at) => (tag === 'anchor' ? [at] : []));
  const runs = anchors.map((anchor, number) => {
    let from = anchor;
    while (from > 0 && tags[from - 1] === 'head') from -= 1;
    return { anchor, from, isClear: from === 0 || tags[from - 1] === 'content', number };
  });
  const clear = runs
    .filter((run) => run.isClear)
    .map((run) => Math.min(run.anchor - run.from, mostHeadLines));
  const typical = mostCommon(clear);
  return runs.map(({ anchor, from, isClear }) => {
    const heads = lines.slice(from, anchor);
    if (isClear) return anchor - headsAbove(heads, lines[anchor], typical);
    return anchor - Math.min(typical, heads.length);
  });
}

/** How many of the lines above a date belong to it, where nothing but text of before stands above them. */
function headsAbove(heads: readonly CvLine[], anchor: CvLine | undefined, typical: number): number {
  if (heads.length <= Math.max(1, typical)) return heads.length;
  const near = heads.slice(-mostHeadLines);
  const apart = anchor?.isApart ? -1 : near.findLastIndex((line) => line.isApart);
  if (apart !== -1) return near.length - apart;
  const strong = near.findIndex(isStrong);
  if (strong !== -1) return near.length - strong;
  return Math.max(1, Math.min(typical, near.length));
}

function isStrong(line: CvLine): boolean {
  return line.isBold === true || line.boldStart !== undefined || line.style === 'heading';
}

function mostCommon(counts: readonly number[]): number {
  const times = (count: number) => counts.filter((other) => other === count).length;
  return [...counts].sort((one, other) => times(other) - times(one))[0] ?? 0;
}

/** How far the lines that are no bullets are set in. */
function baseIndent(lines: readonly CvLine[], order: DateOrder): number {
  const plain = lines.filter((line) => line.style !== 'bullet' && findRange(line.text, order) === null);
  return Math.min(...plain.map((line) => line.indent ?? 0));
}

function tagOf(line: CvLine, base: number, order: DateOrder, takesLoneDates: boolean): Tag {
  if (anchorDates(line, order, takesLoneDates) !== null) return 'anchor';
  if (line.style === 'bullet' || line.style === 'numbered') return 'content';
  if (isStrong(line)) return 'head';
  if ((line.indent ?? 0) > base + 6) return 'content';
  return isProse(line.text) ? 'content' : 'head';
}

/** A sentence, or as long as one. */
export function isProse(text: string): boolean {
  if (text.length > 110 || /^\p{Ll}/u.test(text)) return true;
  return (
    /[.;!]$/.test(text) && text.split(' ').length > 4 && !/\b(ltd|inc|co|corp|jr|sr|u\.s|u\.k)\.$/i.test(text)
  );
}

/** The dates of a line that says when: they stand alone, or at its beginning or end; in the middle of a sentence they tell something. */
function anchorDates(line: CvLine, order: DateOrder, takesLoneDates: boolean): DatesInText | null {
  const found = findRange(line.text, order) ?? (takesLoneDates ? loneDate(line, order) : null);
  if (found === null) return null;
  const before = line.text.slice(0, found.from).trim();
  const after = line.text.slice(found.to).trim();
  const isBullet = line.style === 'bullet' || line.style === 'numbered';
  if (before === '' && after === '') return found;
  if (isBullet || line.text.length > 110) {
    const isAtStart = before === '' && /^[,:|–—-]|^\p{Lu}/u.test(after);
    const isSeparate = /[,|(–—-]$|\t$/.test(line.text.slice(0, found.from).trimEnd());
    const isAtEnd = /^[.]?$/.test(after) && (isSeparate || line.boldStart !== undefined);
    return line.text.length <= 160 && (isAtStart || isAtEnd) ? found : null;
  }
  if (isProse(line.text) && before !== '' && after !== '') return null;
  return found;
}

/** One date is when something was only where it stands apart from the words. */
function loneDate(line: CvLine, order: DateOrder): DatesInText | null {
  if (line.style === 'bullet' || line.text.length > 110 || isProse(line.text)) return null;
  const found = findDates(line.text, order);
  if (found === null) return null;
  const before = line.text.slice(0, found.from);
  const after = line.text.slice(found.to);
  const isAtStart = before.trim() === '' && /^(\s*$|\t|\s*[:|,–—-]|\s+\p{Lu})/u.test(after);
  const isAtEnd = after.trim() === '' && /[\t,|(–—-]\s*$/.test(before);
  return isAtStart || isAtEnd ? found : null;
}

/** Dates that say nothing. */
export const noDates: CvDates = { written: '', start: null, end: null, isCurrent: false };

/** A lone date is the start and the end of something that a person did. */
export function asPeriod({ written, start, end, isCurrent }: CvDates): CvDates {
  return { written, start: start ?? end, end: isCurrent ? null : end, isCurrent };
}
