import { useTexts } from '../texts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import styles from './examples.module.css';
import type { useBroughtWords } from './use-brought-words';

/** Words marked on a page while another example is being written: the person says what becomes of them. */
export function BroughtWords({ brought }: { brought: ReturnType<typeof useBroughtWords> }) {
  const t = useTexts();
  const { waiting, add, beginNew, leave } = brought;
  if (waiting === null) return null;
  return (
    <Banner
      tone="look"
      role="status"
      title={t('examples.broughtTitle')}
      actions={
        <>
          <Button onClick={add}>{t('examples.broughtAdd')}</Button>
          <Button onClick={beginNew}>{t('examples.broughtNew')}</Button>
          <Button look="quiet" onClick={leave}>
            {t('examples.broughtDrop')}
          </Button>
        </>
      }
    >
      <blockquote className={styles.quote}>{waiting.quote}</blockquote>
      <p>{t('examples.broughtBody')}</p>
    </Banner>
  );
}
