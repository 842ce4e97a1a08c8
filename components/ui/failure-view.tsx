import { useTexts } from '../texts';
import { Button } from './button';
import styles from './failure-view.module.css';

/** What a screen shows in place of itself when it broke: what happened, what to do, that nothing is lost. */
export function FailureView({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTexts();
  return (
    <main className={styles.failure}>
      <h1 className={styles.title}>{t('failure.title')}</h1>
      <p>{t('failure.body')}</p>
      <Button look="primary" onClick={onRetry}>
        {t('failure.retry')}
      </Button>
      <details>
        <summary>{t('failure.details')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre className={styles.details} tabIndex={0}>
          {error instanceof Error ? (error.stack ?? error.message) : String(error)}
        </pre>
      </details>
    </main>
  );
}
