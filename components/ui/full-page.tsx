import './tokens.css';
import type { ReactNode } from 'react';
import { CalendarProvider, type Clock } from './calendar';
import { ErrorBoundary } from './error-boundary';
import { FailureView } from './failure-view';
import styles from './full-page.module.css';
import { Toast } from './toast';
import { ToastProvider } from './toast-state';

/** What every page in a tab of its own stands in: the person's day, the line with the way back, and a word where it failed. */
export function FullPage({ clock, children }: { clock: Clock; children: ReactNode }) {
  return (
    <ErrorBoundary view={(error, retry) => <FailureView error={error} onRetry={retry} />}>
      <CalendarProvider clock={clock}>
        <ToastProvider>
          {children}
          <div className={styles.toast}>
            <Toast />
          </div>
        </ToastProvider>
      </CalendarProvider>
    </ErrorBoundary>
  );
}
