import type { ReactNode } from 'react';
import { Mark } from '../ui/icon';
import styles from './popup.module.css';

interface HeadFaceProps {
  title: string;
  /** The line below the title; its room is kept while it is not known, so that nothing moves when it is. */
  small?: string | undefined;
  button?: ReactNode;
  /** What came of saving. */
  children?: ReactNode;
}

/** The head of the popup as it is seen. Without hooks, as `DueFace` is. */
export function HeadFace({ title, small, button, children }: HeadFaceProps) {
  return (
    <header className={styles.head}>
      <div className={styles.save}>
        <Mark />
        <div className={styles.grow}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.small}>{small || '\u00a0'}</p>
        </div>
        {button}
      </div>
      {children}
    </header>
  );
}
