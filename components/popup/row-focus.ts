import type { KeyboardEvent } from 'react';
import { isTyping } from '../ui/toast-state';

/** The rows of what is due, in their order on the screen. */
export function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li') ?? [])];
}

/** Brings the focus to a row's first button, or to the last row's where there are fewer. */
export function focusRow(list: HTMLElement | null, place: number): void {
  const rows = rowsIn(list);
  const row = rows[Math.min(Math.max(place, 0), rows.length - 1)];
  row?.querySelector('button')?.focus();
}

/** Arrow keys, Home and End go from row to row. */
export function moveAmongRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const { target } = event;
  if (isTyping(target) || !(target instanceof HTMLElement)) return;
  const rows = rowsIn(list);
  const here = rows.findIndex((row) => row.contains(target));
  const wanted = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  focusRow(list, wanted);
}
