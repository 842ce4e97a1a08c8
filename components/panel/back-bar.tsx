import type { ReactNode } from 'react';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import styles from './panel.module.css';
import { usePanel } from './panel-context';
import { listView } from './view';

/** The line above a view's heading: the way back to the list, a small fact, and at its end what can be done here. */
export function BackBar({ children, acts }: { children?: ReactNode; acts?: ReactNode }) {
  const t = useTexts();
  const { go } = usePanel();
  return (
    <div className={styles.crumb}>
      <Button look="icon" className={styles.back} aria-label={t('app.back')} onClick={() => go(listView)}>
        <Icon name="back" />
      </Button>
      <span className={styles.grow}>{children}</span>
      {acts}
    </div>
  );
}
