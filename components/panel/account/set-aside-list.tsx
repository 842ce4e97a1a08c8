import { useEffect } from 'react';
import { useTexts } from '../../texts';
import { keepFocus } from '../../ui/keep-focus';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './account.module.css';
import { SetAsideLine } from './set-aside-line';

/** What the server refused for good, each with another try and a way to let it go; nothing where it took everything. */
export function SetAsideList() {
  const t = useTexts();
  const { app } = usePanel();
  const sync = useLive(app.sync);
  const count = sync?.setAside.length ?? 0;
  // A line that is answered goes away with the focus in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number is what makes it another list
  useEffect(keepFocus, [count]);
  if (sync === undefined || count === 0) return null;
  return (
    <section className={styles.aside}>
      <h2 className={styles.heading}>{t('sync.setAsideTitle')}</h2>
      <p className={styles.small}>{t('sync.setAsideBody')}</p>
      <ul>
        {sync.setAside.map((operation) => (
          <SetAsideLine key={operation.operationId} operation={operation} />
        ))}
      </ul>
    </section>
  );
}
