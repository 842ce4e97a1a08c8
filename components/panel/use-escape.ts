import { useEffect } from 'react';
import { listView, type View } from './view';

/** Esc leads back to the list, where nothing nearer took it (an edit under way, an open dialog). */
export function useEscape(view: View, go: (view: View) => void): void {
  const isAway = view.kind !== 'list';
  useEffect(() => {
    if (!isAway) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      go(listView);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isAway, go]);
}
