import { useEffect, useRef } from 'react';
import type { ClipState } from '../../clip/use-clip';
import { useToastState } from '../../ui/toast-state';
import { useLive } from '../../ui/use-live';
import type { PanelApp } from '../panel-app';
import type { View } from '../view';

/** Follows what another page of Starboard asks the panel to show. */
export function useShown(app: PanelApp, { take }: ClipState, go: (view: View) => void): void {
  const shown = useLive(app.shown);
  const { close } = useToastState();
  const last = useRef<typeof shown>(undefined);
  useEffect(() => {
    if (shown === last.current) return;
    last.current = shown;
    if (!shown) return;
    // What was said of the last thing is not said of this one.
    close();
    if ('applicationId' in shown) go({ kind: 'application', id: shown.applicationId });
    else if ('draftId' in shown) go({ kind: 'draft', id: shown.draftId });
    else if ('account' in shown) go({ kind: 'account' });
    else if ('example' in shown) go({ kind: 'example' });
    else take(shown.outcome);
  }, [shown, take, go, close]);
}
