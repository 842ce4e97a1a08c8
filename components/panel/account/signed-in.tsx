import { useRef } from 'react';
import type { Account } from '@/lib/use-cases/account';
import { SignOutDialog } from '../../account/sign-out-dialog';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './account.module.css';

type Person = Extract<Account, { kind: 'person' }>;

/** Who is signed in on this computer, and the way out. */
export function SignedIn({ person }: { person: Person }) {
  const t = useTexts();
  const { app } = usePanel();
  const isShared = useLive(app.shared) ?? false;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div className={styles.form}>
      <div>
        <p className={styles.small}>{t('account.signedInAs')}</p>
        <p className={styles.email}>{person.email}</p>
      </div>
      {isShared && <p className={styles.small}>{t('shared.on')}</p>}
      <Button onClick={() => dialog.current?.showModal()}>{t('account.signOut')}</Button>
      <SignOutDialog dialogRef={dialog} app={app} />
    </div>
  );
}
