import { useRef, useState } from 'react';
import '../ui/tokens.css';
import { CalendarProvider } from '../ui/calendar';
import { ErrorBoundary } from '../ui/error-boundary';
import { FailureView } from '../ui/failure-view';
import { ToastProvider } from '../ui/toast-state';
import { DueList } from './due-list';
import { FarewellBanner, NewsView, PopupBottom, Toast } from './later-parts';
import { useNews } from './news/use-news';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';
import { SaveHead } from './save-head';
import { usePopupKeys } from './use-popup-keys';

/** The popup: save the open page, see what is due, tell what is new. It waits for nothing but the device. */
export function Popup({ app }: { app: PopupApp }) {
  return (
    <ErrorBoundary view={(error, retry) => <FailureView error={error} onRetry={retry} />}>
      <CalendarProvider clock={app}>
        <ToastProvider>
          <PopupScreen app={app} />
        </ToastProvider>
      </CalendarProvider>
    </ErrorBoundary>
  );
}

function PopupScreen({ app }: { app: PopupApp }) {
  const news = useNews(app);
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  usePopupKeys({ field, main, onHelp: () => setIsHelpOpen((isOpen) => !isOpen) });
  return (
    <div className={styles.popup}>
      <SaveHead app={app} />
      <main ref={main} className={styles.main} tabIndex={-1}>
        <div className={styles.told}>
          <FarewellBanner app={app} />
        </div>
        {news.isOpen ? <NewsView app={app} news={news} field={field} /> : <DueList app={app} />}
      </main>
      <div className={styles.toast}>
        <Toast />
      </div>
      <div className={styles.bottom}>
        <PopupBottom
          app={app}
          news={news}
          field={field}
          isHelpOpen={isHelpOpen}
          onHelp={() => setIsHelpOpen(!isHelpOpen)}
        />
      </div>
    </div>
  );
}
