import type { ReactNode } from 'react';
import type { Texts } from '../texts';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import styles from './jobs.module.css';

interface ToolsFaceProps {
  /** The menus: which jobs are shown, and in which order. */
  show: ReactNode;
  sort: ReactNode;
  onSelect?(): void;
  t: Texts;
}

/** The tools of the panel's list as they are seen. Without hooks: they are also drawn before React is there. */
export function ToolsFace({ show, sort, onSelect, t }: ToolsFaceProps) {
  return (
    <div className={styles.tools}>
      {show}
      {sort}
      <Button look="icon" aria-label={t('bulk.start')} title={t('bulk.start')} onClick={onSelect}>
        <Icon name="select" />
      </Button>
    </div>
  );
}

/** What makes a button one of these menus. */
interface ToolFace {
  look: 'quiet';
  className: string | undefined;
  label: string;
  children: ReactNode;
}

/** How the button of one of these menus is seen: named after what it is about, showing what is chosen. */
export function toolFace(about: string, chosen: string): ToolFace {
  const children = (
    <>
      <span className={styles.toolText}>{chosen}</span>
      <Icon name="down" />
    </>
  );
  return { look: 'quiet', className: styles.tool, label: `${about}: ${chosen}`, children };
}
