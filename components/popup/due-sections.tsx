import type { ReactNode } from 'react';
import type { DueItem } from '@/lib/domain/apply/due-item';
import type { Texts } from '../texts';
import { dueGroups } from './due-groups';
import styles from './popup.module.css';

interface DueSectionsProps {
  items: readonly DueItem[];
  t: Texts;
  row(item: DueItem): ReactNode;
}

/** What is late, what is for today, and what comes, each under its heading. Without hooks, as `DueFace` is. */
export function DueSections({ items, t, row }: DueSectionsProps) {
  return (
    <>
      <h2 className="visually-hidden" tabIndex={-1}>
        {t('popup.dueTitle')}
      </h2>
      {dueGroups(items).map((group) => (
        <section key={group.key} aria-label={t(`popup.group.${group.key}`)}>
          <h3 className={styles.when}>{t(`popup.group.${group.key}`)}</h3>
          <ul>{group.items.map(row)}</ul>
        </section>
      ))}
    </>
  );
}
