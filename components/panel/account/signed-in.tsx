import { useRef } from 'react';
import type { Account } from '@/lib/use-cases/account';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import styles from './account.module.css';
import { SignOutDialog } from './sign-out-dialog';

type Person = Extract<Account, { kind: 'person' }>;

/** Who is signed in on this computer, and the way out. */
export function SignedIn({ person }: { person: Person }) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div className={styles.form}>
      <div>
        <p className={styles.small}>{t('account.signedInAs')}</p>
        <p className={styles.email}>{person.email}</p>
      </div>
      <Button onClick={() => dialog.current?.showModal()}>{t('account.signOut')}</Button>
      <SignOutDialog dialogRef={dialog} />
    </div>
  );
}
