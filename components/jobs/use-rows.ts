import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useState,
} from 'react';
import { actOf, idOf, isOpening } from './row-keys';
import { type RowSegment, useRowsWindow } from './use-rows-window';
import type { Selection } from './use-selection';

interface RowsOptions {
  /** The element around the rows. A row carries `data-row` with its id, and what opens it `data-open`. */
  listRef: RefObject<HTMLElement | null>;
  ids: readonly string[];
  likelyHeight: number;
  selection: Selection;
  onOpen(id: string): void;
  /** Puts what is chosen into the bin, or this row where nothing is. */
  onRemove(id: string): void;
}

/** The rows of a list as its keys and its reader see them. */
export interface Rows {
  segments: readonly RowSegment[];
  /** The row that Tab leads to. */
  current: string | null;
  /** Gives a row the focus, wherever it is in the list. */
  goTo(id: string): void;
  /** For the element around the rows. */
  handlers: {
    onKeyDown(event: KeyboardEvent): void;
    onClick(event: MouseEvent): void;
    onFocus(event: FocusEvent): void;
  };
}

/**
 * A long list that is walked: Tab leads to one row, arrows, Home and End to the others, Shift with them chooses,
 * Space and X choose one, Ctrl+A all, Enter opens, Delete removes.
 */
export function useRows({ listRef, ids, likelyHeight, selection, onOpen, onRemove }: RowsOptions): Rows {
  const { current, goTo, onFocus } = useCurrentRow(listRef, ids);
  const segments = useRowsWindow({ listRef, ids, likelyHeight, kept: current });

  const onKeyDown = (event: KeyboardEvent) => {
    const id = idOf(event.target);
    const act = id === null || event.defaultPrevented ? null : actOf(event, ids, id);
    if (id === null || act === null) return;
    event.preventDefault();
    if (act.kind === 'open') onOpen(id);
    if (act.kind === 'choose') selection.toggle(id);
    if (act.kind === 'all') selection.chooseAll();
    if (act.kind === 'remove') onRemove(id);
    if (act.kind !== 'go' || act.to === undefined) return;
    if (event.shiftKey) selection.extendTo(id);
    if (event.shiftKey) selection.extendTo(act.to);
    goTo(act.to);
  };
  const onClick = (event: MouseEvent) => {
    const id = idOf(event.target);
    if (id === null) return;
    if (event.shiftKey) return selection.extendTo(id);
    // A press on the box beside a row chooses it, and so does one on the row while others are being chosen.
    const isBox = event.target instanceof HTMLInputElement;
    if (isBox || selection.isOn || event.ctrlKey || event.metaKey) return selection.toggle(id);
    if (isOpening(event.target)) onOpen(id);
  };
  return { segments, current, goTo, handlers: { onKeyDown, onClick, onFocus } };
}

/** The row that Tab leads to: the one that had the focus last, the first one before that. */
function useCurrentRow(listRef: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const [wanted, setWanted] = useState<{ id: string | null; isGoing: boolean }>({ id: null, isGoing: false });
  useLayoutEffect(() => {
    // The row may have been far out of sight; it is drawn now.
    if (wanted.isGoing) {
      listRef.current?.querySelector<HTMLElement>(`[data-row="${wanted.id}"] [data-open]`)?.focus();
    }
  }, [wanted, listRef]);
  const onFocus = useCallback((event: FocusEvent) => {
    const id = idOf(event.target);
    setWanted((last) => (last.id === id ? last : { id, isGoing: false }));
  }, []);
  const goTo = useCallback((id: string) => setWanted({ id, isGoing: true }), []);
  const isHere = wanted.id !== null && ids.includes(wanted.id);
  return { current: isHere ? wanted.id : (ids[0] ?? null), goTo, onFocus };
}
