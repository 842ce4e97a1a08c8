import type { LinePlace } from '../../../domain/document-text';
import type { PrintedLine } from './printed-line';

const pageNumber = /^(page\s*)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?$/i;

/**
 * Which lines are a header or a footer: near the edge, and at the same height on another page the same but for the
 * page's own number. Only the first of them is kept.
 */
export function runningPlaces(
  lines: readonly PrintedLine[],
  heightOf: (page: number) => number,
): ReadonlyMap<PrintedLine, LinePlace | 'again'> {
  const places = new Map<PrintedLine, LinePlace | 'again'>();
  const seen = new Map<string, PrintedLine>();
  for (const line of lines) {
    const share = line.baseline / heightOf(line.page);
    if (share > 0.1 && share < 0.9) continue;
    const place = share <= 0.1 ? 'header' : 'footer';
    const key = `${Math.round(line.baseline)} ${line.text.replace(new RegExp(`\\b${line.page}\\b`), '#')}`;
    const first = seen.get(key);
    if (first !== undefined && first.page !== line.page) {
      places.set(line, 'again');
      places.set(first, place);
    } else if (pageNumber.test(line.text)) places.set(line, place);
    if (first === undefined) seen.set(key, line);
  }
  return places;
}
