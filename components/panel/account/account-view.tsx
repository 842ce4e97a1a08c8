import { type RefObject, useEffect, useState } from 'react';
import type { Account } from '@/lib/use-cases/account';
import { FarewellBanner } from '../../account/farewell-banner';
import { SyncCard } from '../../sync/sync-card';
import { useTexts } from '../../texts';
import { Skeleton } from '../../ui/skeleton';
import { useLive } from '../../ui/use-live';
import { QuietFoot } from '../page/page-foot';
import styles from '../panel.module.css';
import { usePanel } from '../panel-context';
import { useArrival } from '../use-arrival';
import { ViewHead } from '../view-head';
import own from './account.module.css';
import { AdoptBanner } from './adopt-banner';
import { ConfirmEmail } from './confirm-email';
import { ConsentCard } from './consent-card';
import { SetAsideList } from './set-aside-list';
import { SignInForm } from './sign-in-form';
import { SignedIn } from './signed-in';

/** The account: signing in and out, the question after it, how safe everything is, and what could not be sent. */
export function AccountView() {
  const t = useTexts();
  const { app } = usePanel();
  const account = useLive(app.account);
  // The form is drawn once, whole: a question that came into it late would be overlooked.
  const isReady = useLive(app.consent) !== undefined;
  const heading = useArrival();
  useComeToRest(heading, account);
  return (
    <>
      <ViewHead heading={heading} title={t('account.title')} />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.stack}>
          <FarewellBanner app={app} />
          <AdoptBanner />
          {account === undefined || !isReady ? (
            <Skeleton lines={3} label={t('app.loading')} />
          ) : (
            <AccountState account={account} />
          )}
          <ConsentCard />
          <Safety />
          <SetAsideList />
          <Links />
        </div>
      </main>
      <QuietFoot />
    </>
  );
}

/** Signed in or out, the form that had the focus is gone: reading goes on from the heading. */
function useComeToRest(heading: RefObject<HTMLHeadingElement | null>, account: Account | undefined): void {
  const state = account?.kind === 'person' && !account.needsSignIn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: being signed in or not is what changes the screen
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [heading, state]);
}

function Safety() {
  const { app } = usePanel();
  const account = useLive(app.account);
  const sync = useLive(app.sync);
  if (account === undefined || sync === undefined) return null;
  // Where the session ended, why stands over the form.
  if (account.kind === 'person' && account.needsSignIn) return null;
  return <SyncCard account={account} sync={sync} />;
}

function Links() {
  const t = useTexts();
  const { app } = usePanel();
  return (
    <p className={own.links}>
      <button type="button" onClick={() => app.openOptions()}>
        {t('options.open')}
      </button>
      <a href="/privacy.html" target="_blank" rel="noreferrer">
        {t('options.privacy')}
      </a>
    </p>
  );
}

function AccountState({ account }: { account: Account }) {
  const t = useTexts();
  const [confirmAddress, setConfirmAddress] = useState<string | null>(null);
  const [isConfirming, setIsConfirming] = useState(false);
  if (account.kind === 'person' && !account.needsSignIn) return <SignedIn person={account} />;
  if (isConfirming && confirmAddress !== null) {
    return <ConfirmEmail email={confirmAddress} onNext={() => setIsConfirming(false)} />;
  }
  const askToConfirm = (address: string) => {
    setConfirmAddress(address);
    setIsConfirming(true);
  };
  const email = account.kind === 'person' ? account.email : (confirmAddress ?? '');
  return (
    <>
      {account.kind === 'person' && <p className={own.why}>{t('sync.means.ended')}</p>}
      <p className={own.why}>{t(account.kind === 'person' ? 'account.endedBody' : 'account.why')}</p>
      <SignInForm email={email} onConfirmNeeded={askToConfirm} />
    </>
  );
}
