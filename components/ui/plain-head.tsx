import type { RefObject } from 'react';
import { Mark } from './icon';
import styles from './plain-head.module.css';

interface PlainHeadProps {
  title: string;
  /** Given where the heading changes and is to take the focus. */
  heading?: RefObject<HTMLHeadingElement | null>;
}

/** The mark and the heading of a page that has no bar over its width. */
export function PlainHead({ title, heading }: PlainHeadProps) {
  return (
    <header className={styles.head}>
      <Mark />
      <h1 ref={heading} tabIndex={heading && -1}>
        {title}
      </h1>
    </header>
  );
}
