import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

/** A drawn row by its place in the list, or the room of rows that are out of sight, in pixels. */
export type RowSegment = { kind: 'row'; index: number } | { kind: 'gap'; key: string; size: number };

/** Rows so far out of sight are drawn as well, in pixels: what a flick of the wheel brings up is there. */
const margin = 600;

/** The window moves in steps of so many pixels, so that scrolling seldom draws anything. */
const step = 300;

interface RowsWindow {
  /** The element around the rows; each row in it carries `data-row` with its id. */
  listRef: RefObject<HTMLElement | null>;
  ids: readonly string[];
  /** The likely height of a row that was not seen yet, in pixels. */
  likelyHeight: number;
  /** A row that is drawn wherever it is: the one that holds the focus. */
  kept: string | null;
}

/**
 * Draws those rows of a long list that are in sight, with gaps in place of the others. Two thousand rows cost as
 * much as thirty, on every key and every scroll. Heights are measured as rows come up.
 */
export function useRowsWindow({ listRef, ids, likelyHeight, kept }: RowsWindow): readonly RowSegment[] {
  const heights = useRef(new Map<string, number>()).current;
  const [measured, setMeasured] = useState(0);
  const seen = useSeen(listRef);
  useLayoutEffect(() => {
    if (measure(listRef.current, heights)) setMeasured((last) => last + 1);
  });
  return useMemo(() => {
    // Read here, so that new heights make new segments.
    void measured;
    return segmentsOf(ids, (id) => heights.get(id) ?? likelyHeight, seen, kept);
  }, [ids, likelyHeight, seen, kept, heights, measured]);
}

interface Seen {
  from: number;
  to: number;
}

/** What of the list is in sight and near it, in pixels from its top; whatever it is that scrolls. */
function useSeen(listRef: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState<Seen>({ from: 0, to: 2 * margin });
  const look = useCallback(
    (isScrolled: boolean) => {
      const list = listRef.current;
      if (list === null) return;
      const { top } = list.getBoundingClientRect();
      const from = Math.max(0, Math.floor((-top - margin) / step) * step);
      const to = Math.ceil((innerHeight - top + margin) / step) * step;
      setSeen((last) => {
        // What was just drawn may move the list a little; that alone is no reason to draw again, and again.
        const isEnough = last.from <= Math.max(0, -top) && last.to >= innerHeight - top;
        if (!isScrolled && isEnough) return last;
        return last.from === from && last.to === to ? last : { from, to };
      });
    },
    [listRef],
  );
  useLayoutEffect(() => look(false));
  useEffect(() => {
    const onMove = () => look(true);
    document.addEventListener('scroll', onMove, { capture: true, passive: true });
    window.addEventListener('resize', onMove);
    return () => {
      document.removeEventListener('scroll', onMove, { capture: true });
      window.removeEventListener('resize', onMove);
    };
  }, [look]);
  return seen;
}

/** A row counts as changed from this many pixels on: a browser rounds one height up here and down there. */
const leastChange = 2;

/** Notes how high the drawn rows are; true where one is not as high as was known. */
function measure(list: HTMLElement | null, heights: Map<string, number>): boolean {
  let isNew = false;
  for (const row of list?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
    const id = row.dataset.row ?? '';
    const { height } = row.getBoundingClientRect();
    // A list that is not shown has rows of no height, which says nothing.
    const known = heights.get(id);
    if (height === 0 || (known !== undefined && Math.abs(known - height) < leastChange)) continue;
    heights.set(id, height);
    isNew = true;
  }
  return isNew;
}

function segmentsOf(
  ids: readonly string[],
  heightOf: (id: string) => number,
  seen: Seen,
  kept: string | null,
): RowSegment[] {
  const segments: RowSegment[] = [];
  let [top, gap] = [0, 0];
  ids.forEach((id, index) => {
    const height = heightOf(id);
    const isSeen = top + height > seen.from && top < seen.to;
    if (isSeen || id === kept) {
      if (gap > 0) segments.push({ kind: 'gap', key: `before ${id}`, size: gap });
      segments.push({ kind: 'row', index });
      gap = 0;
    } else gap += height;
    top += height;
  });
  if (gap > 0) segments.push({ kind: 'gap', key: 'end', size: gap });
  return segments;
}
