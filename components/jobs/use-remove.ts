import { type RefObject, useEffect, useRef } from 'react';
import { keepFocus } from '../ui/keep-focus';
import type { Bulk } from './use-bulk';
import type { Rows } from './use-rows';
import type { Selection } from './use-selection';

/** Puts a row into the bin, or all that are chosen; the focus goes on to the next row that stays, or else to the page. */
export function useRemove(
  bulk: Bulk,
  ids: readonly string[],
  selection: Selection,
  rowsRef: RefObject<Pick<Rows, 'goTo'> | null>,
): (id: string) => Promise<void> {
  const isLastGoing = useRef(false);
  useEffect(() => {
    if (ids.length === 0 && isLastGoing.current) keepFocus();
    isLastGoing.current = false;
  }, [ids.length]);
  return async (id) => {
    const gone: ReadonlySet<string> = selection.ids.size > 0 ? selection.ids : new Set([id]);
    const next = nextOf(ids, id, gone);
    isLastGoing.current = next === undefined;
    await bulk.remove([...gone]);
    if (next !== undefined) rowsRef.current?.goTo(next);
  };
}

/** The row after `id` that stays, or the last one before it. */
function nextOf(ids: readonly string[], id: string, gone: ReadonlySet<string>): string | undefined {
  const at = ids.indexOf(id);
  const stays = (one: string) => !gone.has(one);
  return ids.slice(at).find(stays) ?? ids.slice(0, at).findLast(stays);
}
