import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import styles from './account.module.css';

/** After a sign-up that waits for a confirmation: what was sent where, and what to do next. */
export function ConfirmEmail({ email, onNext }: { email: string; onNext: () => void }) {
  const t = useTexts();
  return (
    <div className={styles.form} role="status">
      <h2 className={styles.heading}>{t('account.confirmTitle')}</h2>
      <p>{t('account.confirmBody', { email })}</p>
      <p className={styles.small}>{t('account.confirmSpam')}</p>
      <Button look="primary" onClick={onNext}>
        {t('account.confirmNext')}
      </Button>
    </div>
  );
}
