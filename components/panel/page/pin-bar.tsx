import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './pin.module.css';

/** Says which job is pinned, leads to it, and lets it go; nothing where none is. */
export function PinBar() {
  const t = useTexts();
  const act = useAct();
  const { app, view, go } = usePanel();
  const pinned = useLive(app.pinned) ?? null;
  const job = useLive(app.applications)?.find((one) => one.id === pinned);
  if (pinned === null || job === undefined) return null;
  const isInView = view.kind === 'application' && view.id === pinned;
  return (
    <aside className={styles.bar} aria-label={t('pin.label')}>
      <Icon name="pin" />
      <p className={styles.words}>{isInView ? t('pin.stays') : job.jobTitle}</p>
      {!isInView && (
        <Button look="quiet" onClick={() => go({ kind: 'application', id: pinned })}>
          {t('pin.show')}
        </Button>
      )}
      <Button look="quiet" onClick={() => act(() => app.pin(null))}>
        {t('pin.unpin')}
      </Button>
    </aside>
  );
}
