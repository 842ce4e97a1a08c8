import { type RefObject, useRef } from 'react';
import type { Live } from '@/lib/use-cases/live';
import type { SyncState } from '@/lib/use-cases/sync-state';
import { useTexts } from '../texts';
import { Dialog } from '../ui/dialog';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import styles from './sign-out-dialog.module.css';

/** What signing out needs, from the panel and from the options alike. */
interface SignOutApp {
  sync: Live<SyncState>;
  signOut(): Promise<void>;
}

interface SignOutDialogProps {
  dialogRef: RefObject<HTMLDialogElement | null>;
  app: SignOutApp;
}

/** Asks before signing out, because the jobs leave this computer then; says what was not sent yet. */
export function SignOutDialog({ dialogRef, app }: SignOutDialogProps) {
  const t = useTexts();
  const act = useAct();
  const sync = useLive(app.sync);
  const unsent = sync === undefined ? 0 : sync.waiting + sync.setAside.length;
  const isUnderWay = useRef(false);

  const leave = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await act(() => app.signOut());
    isUnderWay.current = false;
    dialogRef.current?.close();
  };
  return (
    <Dialog
      dialogRef={dialogRef}
      title={t('account.signOutTitle')}
      yes={t('account.signOut')}
      no={t('account.stay')}
      onYes={leave}
    >
      <p>{t('account.signOutBody')}</p>
      {unsent > 0 && <p className={styles.waits}>{t('account.signOutWaits', unsent)}</p>}
    </Dialog>
  );
}
