import type { ReactNode } from 'react';
import type { Texts } from '../../texts';
import { Button } from '../../ui/button';
import { Icon, Mark } from '../../ui/icon';
import styles from '../panel.module.css';

interface HeadFaceProps {
  /** How many jobs there are; 0 while it is not known. */
  count?: number;
  t: Texts;
  /** The menu of ways to everything else. */
  menu: ReactNode;
  onAdd?(): void;
  onAccount?(): void;
  children?: ReactNode;
}

/** The head of the list as it is seen. Without hooks, as `RowFace` is. */
export function HeadFace({ count = 0, t, menu, onAdd, onAccount, children }: HeadFaceProps) {
  return (
    <header className={styles.head}>
      <div className={styles.crumb}>
        <Mark />
        <h1 className={styles.title}>{t('jobs.title')}</h1>
        <span className={styles.grow}>{count > 0 && t('jobs.count', count)}</span>
        <Button look="icon" aria-label={t('jobs.add')} title={t('jobs.add')} onClick={onAdd}>
          <Icon name="plus" />
        </Button>
        {menu}
        <Button look="icon" aria-label={t('account.open')} onClick={onAccount}>
          <Icon name="person" />
        </Button>
      </div>
      {children}
    </header>
  );
}
