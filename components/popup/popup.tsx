import { useMemo } from 'react';
import '../ui/tokens.css';
import { FarewellBanner } from '../account/farewell-banner';
import { SyncLine } from '../sync/sync-line';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { CalendarProvider } from '../ui/calendar';
import { ErrorBoundary } from '../ui/error-boundary';
import { FailureView } from '../ui/failure-view';
import { Icon } from '../ui/icon';
import { Toast } from '../ui/toast';
import { ToastProvider } from '../ui/toast-state';
import { useLive } from '../ui/use-live';
import { DueList } from './due-list';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';
import { SaveHead } from './save-head';

/** The popup: save the open page, see what is due. It waits for nothing but the device. */
export function Popup({ app }: { app: PopupApp }) {
  return (
    <ErrorBoundary view={(error, retry) => <FailureView error={error} onRetry={retry} />}>
      <CalendarProvider clock={app}>
        <ToastProvider>
          <div className={styles.popup}>
            <SaveHead app={app} />
            <main className={styles.main} tabIndex={-1}>
              <div className={styles.told}>
                <FarewellBanner app={app} />
              </div>
              <DueList app={app} />
            </main>
            <div className={styles.toast}>
              <Toast />
            </div>
            <PopupFoot app={app} />
          </div>
        </ToastProvider>
      </CalendarProvider>
    </ErrorBoundary>
  );
}

function PopupFoot({ app }: { app: PopupApp }) {
  const t = useTexts();
  const account = useLive(app.account);
  const sync = useLive(app.sync);
  const openPanel = useMemo(() => () => app.openPanel(null), [app]);
  const openAccount = useMemo(() => () => app.openAccount(), [app]);
  return (
    <footer className={styles.foot}>
      <div className={styles.grow}>
        {account !== undefined && sync !== undefined && (
          <SyncLine account={account} sync={sync} onOpen={openAccount} />
        )}
      </div>
      <Button onClick={openPanel}>
        <Icon name="panel" />
        {t('popup.openPanel')}
      </Button>
    </footer>
  );
}
