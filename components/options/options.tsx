import { FarewellBanner } from '../account/farewell-banner';
import { SyncCard } from '../sync/sync-card';
import { useTexts } from '../texts';
import { FullPage } from '../ui/full-page';
import { PlainHead } from '../ui/plain-head';
import { useLive } from '../ui/use-live';
import { AccountSection } from './account-section';
import { HereSection } from './here-section';
import { KeysSection } from './keys-section';
import { LearningSection } from './learning-section';
import { NowhereSection } from './nowhere-section';
import styles from './options.module.css';
import type { OptionsApp } from './options-app';
import { ProfileSection } from './profile-section';
import { QualificationsSection } from './qualifications-section';
import { RefereesSection } from './referees-section';
import { RemindersSection } from './reminders-section';
import { RolesSection } from './roles-section';
import { SharedSection } from './shared-section';
import { SitesSection } from './sites-section';
import { TourSection } from './tour-section';

/** What is where, and the few settings there are: a page of its own, in a tab. */
export function Options({ app }: { app: OptionsApp }) {
  return (
    <FullPage clock={app}>
      <OptionsScreen app={app} />
    </FullPage>
  );
}

function OptionsScreen({ app }: { app: OptionsApp }) {
  const t = useTexts();
  return (
    <div className={styles.page}>
      <PlainHead title={t('options.title')} />
      <main className={styles.main} tabIndex={-1}>
        <FarewellBanner app={app} />
        <Safety app={app} />
        <OwnFacts />
        <ProfileSection app={app} />
        <RolesSection app={app} />
        <QualificationsSection app={app} />
        <RefereesSection app={app} />
        <HereSection app={app} />
        <AccountSection app={app} />
        <NowhereSection app={app} />
        <RemindersSection app={app} />
        <SharedSection app={app} />
        <SitesSection app={app} />
        <LearningSection app={app} />
        <KeysSection app={app} />
        <TourSection app={app} />
        <p>
          <a className={styles.link} href="/privacy.html">
            {t('options.privacy')}
          </a>
        </p>
      </main>
    </div>
  );
}

/** Leads to the person's own facts, of which there can be many. */
function OwnFacts() {
  const t = useTexts();
  return (
    <nav className={styles.onPage} aria-label={t('options.ownFacts')}>
      <a className={styles.link} href="#profile">
        {t('options.kind.profiles')}
      </a>
      <a className={styles.link} href="#work-history">
        {t('options.kind.work_history')}
      </a>
      <a className={styles.link} href="#qualifications">
        {t('options.kind.qualifications')}
      </a>
      <a className={styles.link} href="#referees">
        {t('options.kind.referees')}
      </a>
      <a className={styles.link} href="/examples.html">
        {t('options.kind.achievements')}
      </a>
    </nav>
  );
}

function Safety({ app }: { app: OptionsApp }) {
  const account = useLive(app.account);
  const sync = useLive(app.sync);
  return account === undefined || sync === undefined ? null : <SyncCard account={account} sync={sync} />;
}
