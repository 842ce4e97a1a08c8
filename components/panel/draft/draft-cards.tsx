import { useTexts } from '../../texts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './draft.module.css';

/** The doubtful pages that wait for a yes or no, above the list; nothing where none do. */
export function DraftCards() {
  const t = useTexts();
  const { app, go } = usePanel();
  const drafts = useLive(app.drafts);
  if (drafts === undefined || drafts.length === 0) return null;
  return (
    <Banner tone="look" title={t('draft.waiting', drafts.length)}>
      <ul className={styles.cards}>
        {drafts.map((draft) => (
          <li key={draft.id} className={styles.card}>
            <span className={styles.name}>{draft.reading.fields.title || t('draft.untitled')}</span>
            <Button onClick={() => go({ kind: 'draft', id: draft.id })}>{t('outcome.check')}</Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
