import { useEffect, useRef } from 'react';
import { useLive } from '../../ui/use-live';
import type { PanelApp } from '../panel-app';
import type { View } from '../view';

/** A panel that is opened again shows the pinned job, unless something else was asked for meanwhile. */
export function usePinnedFirst(app: PanelApp, setView: (next: (open: View) => View) => void): void {
  const pinned = useLive(app.pinned);
  const isDone = useRef(false);
  useEffect(() => {
    if (pinned === undefined || isDone.current) return;
    isDone.current = true;
    if (pinned !== null)
      setView((open) => (open.kind === 'list' ? { kind: 'application', id: pinned } : open));
  }, [pinned, setView]);
}
