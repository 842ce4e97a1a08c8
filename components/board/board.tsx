import '../ui/tokens.css';
import { CalendarProvider } from '../ui/calendar';
import { ErrorBoundary } from '../ui/error-boundary';
import { FailureView } from '../ui/failure-view';
import { Toast } from '../ui/toast';
import { ToastProvider } from '../ui/toast-state';
import styles from './board.module.css';
import type { BoardApp } from './board-app';
import { BoardPage } from './board-page';

/** All my jobs, and the bin: a page of its own, in a tab. */
export function Board({ app }: { app: BoardApp }) {
  return (
    <ErrorBoundary view={(error, retry) => <FailureView error={error} onRetry={retry} />}>
      <CalendarProvider clock={app}>
        <ToastProvider>
          <div className={styles.board}>
            <BoardPage app={app} />
            <div className={styles.toast}>
              <Toast />
            </div>
          </div>
        </ToastProvider>
      </CalendarProvider>
    </ErrorBoundary>
  );
}
