import type { KeyboardEvent } from 'react';

/** What a key asks for on a row; `to` is undefined where there is no further row. */
type RowAct =
  | { kind: 'go'; to: string | undefined }
  | { kind: 'open' }
  | { kind: 'choose' }
  | { kind: 'all' }
  | { kind: 'remove' };

/** What a key pressed on the row `id` of `ids` means; null where it means nothing here. */
export function actOf(event: KeyboardEvent, ids: readonly string[], id: string): RowAct | null {
  const { key, target } = event;
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'a' ? { kind: 'all' } : null;
  const at = ids.indexOf(id);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[key];
  if (to !== undefined) return { kind: 'go', to: ids[to] };
  if (key === 'Delete') return { kind: 'remove' };
  if (key.toLowerCase() === 'x') return { kind: 'choose' };
  // The box beside a row, and whatever else stands in it, know these two keys themselves.
  if (opener(target) === null) return null;
  if (key === ' ') return { kind: 'choose' };
  return key === 'Enter' ? { kind: 'open' } : null;
}

/** What opens the row, where the target is in it. */
function opener(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-open]') : null;
}

/** Whether a press there opens the row: on its way in or on plain room, but not on the end of marking words. */
export function isOpening(target: EventTarget): boolean {
  if (opener(target) !== null) return true;
  const isPlain = target instanceof Element && target.closest('a, button, input, label') === null;
  return isPlain && document.getSelection()?.isCollapsed !== false;
}

/** The id of the row that the target is in. */
export function idOf(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row?.dataset.row ?? null;
}
