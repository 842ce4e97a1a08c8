import { Activity as Kept, type RefObject, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import '../ui/tokens.css';
import { useClip } from '../clip/use-clip';
import { useTexts } from '../texts';
import { CalendarProvider } from '../ui/calendar';
import { ErrorBoundary } from '../ui/error-boundary';
import { FailureView } from '../ui/failure-view';
import { Skeleton } from '../ui/skeleton';
import { Toast } from '../ui/toast';
import { ToastProvider, useToastState } from '../ui/toast-state';
import { AccountView, AddView, ApplicationView, DraftView, ExampleView, FactsView } from './later-views';
import { ListView } from './list/list-view';
import { PinBar } from './page/pin-bar';
import { useOutcome } from './page/use-outcome';
import { usePinnedFirst } from './page/use-pinned-first';
import { useShown } from './page/use-shown';
import styles from './panel.module.css';
import type { PanelApp } from './panel-app';
import { type DraftEdits, PanelProvider } from './panel-context';
import { useAnotherPerson } from './use-another-person';
import { useEscape } from './use-escape';
import { listView, type View } from './view';

/** The side panel: the list of jobs, one of them, a draft to check, or the account. */
export function Panel({ app }: { app: PanelApp }) {
  return (
    <ErrorBoundary view={(error, retry) => <FailureView error={error} onRetry={retry} />}>
      <CalendarProvider clock={app}>
        <ToastProvider>
          <PanelScreen app={app} />
        </ToastProvider>
      </CalendarProvider>
    </ErrorBoundary>
  );
}

function PanelScreen({ app }: { app: PanelApp }) {
  const [view, setView] = useState<View>(listView);
  const lastOpened = useRef<string | null>(null);
  const go = useCallback((next: View) => {
    if (next.kind === 'application') lastOpened.current = next.id;
    setView(next);
  }, []);
  const clip = useClip(useCallback(() => app.savePage(), [app]));
  const draftEdits = useRef(new Map<string, DraftEdits>()).current;
  useOutcome(app, clip, go);
  useShown(app, clip, go);
  usePinnedFirst(app, setView);
  useEscape(view, go);
  const { turn, startAnew } = useNewStart(draftEdits, lastOpened, setView);
  useAnotherPerson(app, startAnew);

  const state = useMemo(
    () => ({ app, view, go, lastOpened, clip, draftEdits }),
    [app, view, go, clip, draftEdits],
  );
  return (
    <PanelProvider state={state}>
      <div className={styles.panel}>
        <PinBar />
        {/* The list is kept while something is open in front of it: two thousand rows are not drawn twice. */}
        <Kept mode={view.kind === 'list' ? 'visible' : 'hidden'}>
          <ListView key={turn} />
        </Kept>
        <Suspense fallback={<Opening />}>
          {view.kind === 'application' && <ApplicationView key={view.id} id={view.id} />}
          {view.kind === 'draft' && <DraftView key={view.id} id={view.id} />}
          {view.kind === 'add' && <AddView />}
          {view.kind === 'example' && <ExampleView />}
          {view.kind === 'facts' && <FactsView />}
          {view.kind === 'account' && <AccountView />}
        </Suspense>
        <div className={styles.toast}>
          <Toast />
        </div>
      </div>
    </PanelProvider>
  );
}

/** The code of a view is on its way. */
function Opening() {
  const t = useTexts();
  return (
    <main className={styles.main} aria-busy="true">
      <Skeleton lines={4} label={t('app.loading')} />
    </main>
  );
}

/** What the one before typed, searched and could take back is not for the next; `turn` counts them. */
function useNewStart(
  draftEdits: Map<string, DraftEdits>,
  lastOpened: RefObject<string | null>,
  setView: (next: (open: View) => View) => void,
) {
  const { close } = useToastState();
  const [turn, setTurn] = useState(0);
  const startAnew = useCallback(() => {
    draftEdits.clear();
    lastOpened.current = null;
    close();
    setTurn((last) => last + 1);
    setView((open) => (open.kind === 'account' ? open : listView));
  }, [draftEdits, lastOpened, setView, close]);
  return { turn, startAnew };
}
