import '../ui/tokens.css';
import { CalendarProvider } from '../ui/calendar';
import { ErrorBoundary } from '../ui/error-boundary';
import { FailureView } from '../ui/failure-view';
import { Toast } from '../ui/toast';
import { ToastProvider } from '../ui/toast-state';
import styles from './cv.module.css';
import type { CvApp } from './cv-app';
import { CvPage } from './cv-page';

/** Bringing in a CV: a page of its own, in a tab. */
export function Cv({ app }: { app: CvApp }) {
  return (
    <ErrorBoundary view={(error, retry) => <FailureView error={error} onRetry={retry} />}>
      <CalendarProvider clock={app}>
        <ToastProvider>
          <CvPage app={app} />
          <div className={styles.toast}>
            <Toast />
          </div>
        </ToastProvider>
      </CalendarProvider>
    </ErrorBoundary>
  );
}
