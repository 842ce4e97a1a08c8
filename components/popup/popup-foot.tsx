import { useCallback } from 'react';
import { SyncLine } from '../sync/sync-line';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useLive } from '../ui/use-live';
import { KeysHelp } from './keys-help';
import styles from './popup.module.css';
import type { PopupApp } from './popup-app';

interface PopupFootProps {
  app: PopupApp;
  isHelpOpen: boolean;
  onHelp(): void;
}

/** How safe everything is, and the ways to the larger pages. */
export function PopupFoot({ app, isHelpOpen, onHelp }: PopupFootProps) {
  const t = useTexts();
  const account = useLive(app.account);
  const sync = useLive(app.sync);
  const openAccount = useCallback(() => app.openAccount(), [app]);
  return (
    <footer className={styles.foot}>
      {isHelpOpen && <KeysHelp />}
      {account !== undefined && sync !== undefined && (
        <SyncLine account={account} sync={sync} onOpen={openAccount} />
      )}
      <div className={styles.ways}>
        <Button look="quiet" onClick={() => app.openBoard()}>
          {t('popup.allJobs')}
        </Button>
        <Button look="quiet" onClick={() => app.openPanel(null)}>
          {t('popup.openPanel')}
        </Button>
        <Button look="quiet" onClick={() => app.openOptions()}>
          {t('popup.options')}
        </Button>
        <Button
          look="icon"
          className={styles.helpButton}
          aria-label={t('popup.keysTitle')}
          aria-keyshortcuts="?"
          aria-expanded={isHelpOpen}
          onClick={onHelp}
        >
          <Icon name="keys" />
        </Button>
      </div>
    </footer>
  );
}
