/** Which column of a row an edit is about, and what it writes there. */
import { type Aggregate, synced } from '@/lib/domain/synced';
import { at } from './at';
import type { ColumnPick } from './command';
import type { Making } from './making';
import { aValue, freeColumns, isNullable } from './row-values';
import { snake } from './witness';

/** Long texts and the first few columns most of the time, so that devices meet there. */
export function pickColumn(aggregate: Aggregate, { hotness, other }: ColumnPick, making: Making): string {
  const [longTexts, columns] = [
    synced[aggregate].longTexts as readonly string[],
    writable(aggregate, making),
  ];
  const short = columns.filter((column) => !longTexts.includes(column));
  if (short.length === 0) return at(columns, other);
  const [first] = longTexts.filter((column) => columns.includes(column));
  if (hotness <= 1 && first !== undefined) return first;
  if (hotness <= 4) return at(short, hotness);
  return at(columns, other);
}

export function pickValue(aggregate: Aggregate, column: string, isEmptied: boolean, making: Making): unknown {
  const isEmpty = isEmptied && isNullable(aggregate, column);
  return isEmpty ? null : aValue(aggregate, column, making.next());
}

/** The columns that the database lets a device change. */
export function writable(aggregate: Aggregate, making: Making): string[] {
  return freeColumns(aggregate).filter((column) => mayChange(aggregate, column, making));
}

export function mayChange(aggregate: Aggregate, column: string, making: Making): boolean {
  return making.changeable.get(synced[aggregate].table)?.has(snake(column)) ?? false;
}
