import { useRef } from 'react';
import type { Account } from '@/lib/use-cases/account';
import { SignOutDialog } from '../account/sign-out-dialog';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useCalendar } from '../ui/calendar';
import { momentText } from '../ui/day-text';
import { useLive } from '../ui/use-live';
import styles from './options.module.css';
import type { OptionsApp } from './options-app';
import { Facts, Section } from './section';

/** What is in the account and where that is, or that there is none; the way out of it. */
export function AccountSection({ app }: { app: OptionsApp }) {
  const t = useTexts();
  const account = useLive(app.account);
  if (account === undefined) return null;
  return (
    <Section title={t('options.account')}>
      {account.kind === 'person' ? <InAccount person={account} app={app} /> : <NoAccount app={app} />}
    </Section>
  );
}

type Person = Extract<Account, { kind: 'person' }>;

function InAccount({ person, app }: { person: Person; app: OptionsApp }) {
  const t = useTexts();
  const calendar = useCalendar();
  const dialog = useRef<HTMLDialogElement>(null);
  const lastSyncedAt = useLive(app.sync)?.lastSyncedAt ?? null;
  const since = lastSyncedAt === null ? t('options.never') : momentText(lastSyncedAt, calendar);
  return (
    <>
      <p>{t('options.accountBody')}</p>
      <Facts
        facts={[
          [t('options.email'), person.email],
          [t('options.project'), app.projectUrl],
          [t('options.since'), since],
        ]}
      />
      <div className={styles.acts}>
        {person.needsSignIn && (
          <Button look="primary" onClick={() => app.openAccount()}>
            {t('options.signInAgain')}
          </Button>
        )}
        <Button onClick={() => dialog.current?.showModal()}>{t('account.signOut')}</Button>
      </div>
      <SignOutDialog dialogRef={dialog} app={app} />
    </>
  );
}

function NoAccount({ app }: { app: OptionsApp }) {
  const t = useTexts();
  return (
    <>
      <p>{t('options.accountNobody')}</p>
      <p className={styles.quiet}>{t('account.why')}</p>
      <div className={styles.acts}>
        <Button onClick={() => app.openAccount()}>{t('options.signIn')}</Button>
      </div>
    </>
  );
}
