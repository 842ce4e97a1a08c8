/** A piece of printed text. Points; the page's upper left corner is 0, 0. */
export interface Fragment {
  text: string;
  left: number;
  right: number;
  /** The line that its letters stand on. */
  baseline: number;
  /** Of its letters. */
  height: number;
  /** How many of its letters, from the first, are bold. */
  boldLength: number;
}

/** Fragments that stand on one line, left to right. */
export type Row = Fragment[];

/** Puts fragments into rows, top to bottom. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = [];
  const sorted = [...fragments].sort((one, other) => one.baseline - other.baseline || one.left - other.left);
  for (const fragment of sorted) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && isOnLine(row[0], fragment)) row.push(fragment);
    else rows.push([fragment]);
  }
  for (const row of rows) row.sort((one, other) => one.left - other.left);
  return rows;
}

/** True where two fragments stand on one line; small letters may be set a little higher or lower. */
export function isOnLine(one: Fragment, other: Fragment): boolean {
  return Math.abs(one.baseline - other.baseline) <= Math.max(1.5, Math.min(one.height, other.height) * 0.35);
}
