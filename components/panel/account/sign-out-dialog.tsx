import { type RefObject, useId, useRef } from 'react';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './account.module.css';

/** Asks before signing out, because the jobs leave this computer then; says what was not sent yet. */
export function SignOutDialog({ dialogRef }: { dialogRef: RefObject<HTMLDialogElement | null> }) {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const waiting = useLive(app.sync)?.waiting ?? 0;
  const isUnderWay = useRef(false);
  const titleId = useId();

  const leave = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await act(() => app.signOut());
    isUnderWay.current = false;
    dialogRef.current?.close();
  };
  return (
    <dialog ref={dialogRef} className={styles.dialog} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.heading}>
        {t('account.signOutTitle')}
      </h2>
      <p>{t('account.signOutBody')}</p>
      {waiting > 0 && <p className={styles.waits}>{t('account.signOutWaits', waiting)}</p>}
      <div className={styles.acts}>
        <Button look="primary" onClick={leave}>
          {t('account.signOut')}
        </Button>
        <Button onClick={() => dialogRef.current?.close()}>{t('account.stay')}</Button>
      </div>
    </dialog>
  );
}
