import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import styles from './pin.module.css';

/** Keeps this job in view while the person works elsewhere, or lets it go again. */
export function PinButton({ applicationId }: { applicationId: string }) {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const isPinned = useLive(app.pinned) === applicationId;
  return (
    <Button
      look="icon"
      className={styles.toggle}
      aria-pressed={isPinned}
      aria-label={t('pin.pin')}
      title={t('pin.pin')}
      onClick={() => act(() => app.pin(isPinned ? null : applicationId))}
    >
      <Icon name="pin" />
    </Button>
  );
}
