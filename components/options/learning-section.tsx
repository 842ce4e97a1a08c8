import type { Account } from '@/lib/use-cases/account';
import type { Live } from '@/lib/use-cases/live';
import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import { useLive } from '../ui/use-live';
import { useOfferUndo } from '../ui/use-offer-undo';
import type { LearningApp } from './learning-app';
import styles from './options.module.css';
import type { ProfileApp } from './profile-app';
import { Section } from './section';
import { WouldSend } from './would-send';

interface LearningSectionProps {
  app: LearningApp & Pick<ProfileApp, 'career'> & { account: Live<Account> };
}

/** Asks whether words of the packs may be sent to improve them, with what would be sent before the question. */
export function LearningSection({ app }: LearningSectionProps) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const account = useLive(app.account);
  const career = useLive(app.career);
  const jobs = useLive(app.applications);
  if (account === undefined || career === undefined || jobs === undefined) return null;
  const isAgreed = career.profile?.telemetryOptIn === true;
  const isSeen = account.kind === 'person' && jobs.length > 0;
  const choose = (isChecked: boolean) =>
    isChecked
      ? offerUndo(app.learning.agree, t('learning.agreed'))
      : offerUndo(app.learning.withdraw, t('learning.withdrawn'));
  return (
    <Section title={t('learning.title')}>
      <p>{t('learning.body')}</p>
      <ul className={styles.notes}>
        <li>{t('learning.never')}</li>
        <li>{t('learning.day')}</li>
        <li>{t('learning.gone')}</li>
      </ul>
      {jobs.length > 0 && <WouldSend app={app} jobs={jobs} />}
      {(isSeen || isAgreed) && (
        <CheckField
          label={t('learning.label')}
          hint={t('learning.hint')}
          isChecked={isAgreed}
          onChange={(isChecked) => void choose(isChecked)}
        />
      )}
      {!isSeen && !isAgreed && (
        <p className={styles.quiet}>{t(jobs.length === 0 ? 'learning.noJob' : 'learning.signedOut')}</p>
      )}
    </Section>
  );
}
