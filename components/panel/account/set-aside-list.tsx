import type { SetAside } from '@/lib/use-cases/sync-state';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './account.module.css';

/** What the server refused for good, each with another try; nothing where it took everything. */
export function SetAsideList() {
  const t = useTexts();
  const { app } = usePanel();
  const sync = useLive(app.sync);
  if (sync === undefined || sync.setAside.length === 0) return null;
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

function SetAsideLine({ operation }: { operation: SetAside }) {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const applications = useLive(app.applications);
  const title = applications?.find((one) => one.id === operation.applicationId)?.jobTitle;
  return (
    <li className={styles.refused}>
      <div>
        <p>{title === undefined ? t('sync.setAsideOther') : t('sync.setAsideJob', { title })}</p>
        <p className={styles.small}>{t('sync.setAsideCode', { code: operation.code })}</p>
      </div>
      <Button onClick={() => act(() => app.retrySetAside(operation.operationId))}>{t('sync.retry')}</Button>
    </li>
  );
}
