import type { ReactNode, RefObject } from 'react';
import { BackBar } from './back-bar';
import styles from './panel.module.css';

interface ViewHeadProps {
  /** See useArrival: the heading takes the focus when the view opens. */
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  /** A small fact in the line above the heading. */
  fact?: ReactNode;
  /** What can be done here, at the end of that line. */
  acts?: ReactNode;
  /** What stands beneath the heading. */
  children?: ReactNode;
}

/** The head of every view but the list: the way back, and its heading. */
export function ViewHead({ heading, title, fact, acts, children }: ViewHeadProps) {
  return (
    <header className={styles.head}>
      <BackBar acts={acts}>{fact}</BackBar>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </header>
  );
}
