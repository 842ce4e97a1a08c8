import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names';

/** `good` went well, `look` asks to be looked at, `late` is overdue. */
export type ChipTone = 'plain' | 'good' | 'look' | 'late';

/** A short fact about a thing. Its tone only repeats what its words say. */
export function Chip({ tone = 'plain', children }: { tone?: ChipTone; children: ReactNode }) {
  return <span className={classNames(styles.chip, styles[tone])}>{children}</span>;
}
