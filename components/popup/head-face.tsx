import type { ReactNode } from 'react';
import { Mark } from '../ui/icon';
import styles from './popup.module.css';

interface HeadFaceProps {
  title: string;
  /** A line below the title, where there is one. */
  small?: string | false;
  button?: ReactNode;
  /** What came of saving. */
  children?: ReactNode;
}

/** The head of the popup as it is seen. Without hooks, as `DueFace` is. */
export function HeadFace({ title, small = false, button, children }: HeadFaceProps) {
  return (
    <header className={styles.head}>
      <div className={styles.save}>
        <Mark />
        <div className={styles.grow}>
          <h1 className={styles.title}>{title}</h1>
          {small && <p className={styles.small}>{small}</p>}
        </div>
        {button}
      </div>
      {children}
    </header>
  );
}
