/** Person specifications laid out as a table: cells parted by bars or tabs, in the employer's own order. */
import type { AdvertLine } from './advert-line';
import { isStageNote, type Stage, stagesIn } from './assessed-at';
import type { Necessity } from './section';
import { type Span, spanOf } from './sentences';

interface TableItem {
  span: Span;
  necessity: Necessity | null;
  stages: Stage[];
  /** The employer's own number: "2.1". */
  number: string | null;
}

/** Which necessity the columns of a table stand for, by its head: `[null, 'essential', 'desirable', null]`. */
export type TableHead = readonly (Necessity | null)[];

export function isRow(line: AdvertLine): boolean {
  return /\t| \| |^\||\|$/.test(line.text);
}

/** The cells of a row with their places; empty ones too, as a column is told by its number. */
export function cellsOf(line: AdvertLine): Span[] {
  const edges = /^\s*\|/.test(line.text) ? line.text.indexOf('|') + 1 : 0;
  const cells: Span[] = [];
  let from = edges;
  for (const bar of line.text.slice(edges).matchAll(/\t|\s*\|\s*/g)) {
    cells.push(spanOf(line.text, from, edges + bar.index, line.start));
    from = edges + bar.index + bar[0].length;
  }
  cells.push(spanOf(line.text, from, line.text.length, line.start));
  return cells;
}

const wordOf = (cell: string): Necessity | null =>
  /^(?:essential|e)$/i.test(cell.replace(/\W*(?:criteria)?\W*$/i, ''))
    ? 'essential'
    : /^(?:desirable|d)$/i.test(cell.replace(/\W*(?:criteria)?\W*$/i, ''))
      ? 'desirable'
      : null;

/** The head a row is; null for a row of the table's body. */
export function headOf(cells: readonly Span[]): TableHead | null {
  const columns = cells.map((cell) => wordOf(cell.text));
  const isHead = columns.includes('essential') && columns.includes('desirable');
  if (isHead) return columns;
  const names = cells.filter((cell) =>
    /^(?:no\.?|ref\.?|criteria|criterion|requirements?|attributes?|category|assessed by|(?:method of )?assessment|how (?:identified|assessed)|essential\s*\/\s*desirable|e\s*\/\s*d|weighting|factor|area)$/i.test(
      cell.text,
    ),
  );
  return names.length >= 2 ? cells.map(() => null) : null;
}

/** What a row of the body asks for: one item, or one per column where the head names them. */
export function itemsOf(line: AdvertLine, head: TableHead | null): TableItem[] {
  const cells = cellsOf(line);
  const stages = cells.filter((cell) => isStageNote(cell.text)).flatMap((cell) => stagesIn(cell.text));
  const numberCell = cells.find((cell) => /^(?:[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})*)[.)]?$/.test(cell.text));
  const number = line.marker !== null && /\w/.test(line.marker) ? line.marker : (numberCell?.text ?? null);
  const isContent = (cell: Span) =>
    cell.text.length > 2 && cell !== numberCell && wordOf(cell.text) === null && !isStageNote(cell.text);
  if (head?.some((column) => column !== null)) {
    return cells
      .map((span, column) => ({ span, necessity: head[column] ?? null, stages, number }))
      .filter(({ span, necessity }) => necessity !== null && isContent(span));
  }
  const necessity = cells.map((cell) => wordOf(cell.text)).find((word) => word !== null) ?? null;
  const longest = cells.filter(isContent).sort((one, other) => other.text.length - one.text.length)[0];
  return longest === undefined ? [] : [{ span: longest, necessity, stages, number }];
}
