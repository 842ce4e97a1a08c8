import type { Operation } from './operation';

/** What a row costs besides its bytes. */
const perRow = 2000;

const utf8 = new TextEncoder();

/** How much of a request an operation is: its bytes as JSON, and something for being a row at all. */
export function weightOf({ columns }: Operation): number {
  return perRow + utf8.encode(JSON.stringify(columns)).length;
}
