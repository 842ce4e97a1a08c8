import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import styles from './welcome.module.css';
import type { WelcomeApp } from './welcome-app';

/** What Starboard does, what it keeps and where, and the yes without which nothing leaves the computer. */
export function StepWhat({ app }: { app: WelcomeApp }) {
  const t = useTexts();
  const act = useAct();
  const consent = useLive(app.consent);
  const { server } = app;
  return (
    <>
      <ul className={styles.points}>
        <li>{t('welcome.does.save')}</li>
        <li>{t('welcome.does.keep')}</li>
        <li>{t('welcome.does.remind')}</li>
      </ul>
      <section className={styles.card}>
        <h2 className={styles.heading}>{t('welcome.keeps')}</h2>
        <p>{t('welcome.keepsHere')}</p>
        <p>{t('welcome.keepsAccount', { server })}</p>
        {consent !== undefined && (
          <CheckField
            label={t('consent.label', { server })}
            hint={t('welcome.consentLater')}
            isChecked={consent !== null}
            onChange={(isAgreed) => act(() => app.agree(isAgreed))}
          />
        )}
      </section>
      <p className={styles.quiet}>
        {t('welcome.sees')}{' '}
        <a href="/privacy.html" target="_blank" rel="noreferrer">
          {t('options.privacy')}
        </a>
      </p>
    </>
  );
}
