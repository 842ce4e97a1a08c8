import { useEffect, useRef } from 'react';
import type { Rows } from '../../jobs/use-rows';
import { keepFocus } from '../../ui/keep-focus';
import { usePanel } from '../panel-context';

/** Coming back from a job, the focus is on its row again. */
export function useComeBack({ current, goTo }: Pick<Rows, 'current' | 'goTo'>, ids: readonly string[]): void {
  const wasHere = useRef(false);
  const { lastOpened } = usePanel();
  const latest = useRef({ current, ids });
  useEffect(() => {
    latest.current = { current, ids };
  });
  useEffect(() => {
    // The list is kept while a job is open, and this effect runs again each time it is seen again.
    if (wasHere.current) {
      const last = lastOpened.current;
      const id = last !== null && latest.current.ids.includes(last) ? last : latest.current.current;
      if (id !== null) goTo(id);
      keepFocus();
    }
    wasHere.current = true;
  }, [goTo, lastOpened]);
}
