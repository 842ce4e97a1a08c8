import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { DueApplication } from '@/lib/domain/apply/due-application';
import type { DueItem } from '@/lib/domain/apply/due-item';
import type { Texts } from '../texts';
import type { Calendar } from '../ui/day-text';
import { DueActs } from './due-acts';
import { DueDay } from './due-day';
import type { DueFaceActs } from './due-face-acts';
import { dueDetail, dueTitle } from './due-title';
import styles from './popup.module.css';

/** The browser says when it was painted, under this name. React's types do not know the attribute. */
const timed = { elementtiming: 'due' };

interface DueFaceProps {
  item: DueItem;
  job: DueApplication;
  t: Texts;
  calendar: Calendar;
  /** An interview that began. */
  hasBegun: boolean;
  acts: DueFaceActs;
  /** What is open below the buttons. */
  open?: 'later' | 'answer' | null;
  onOpen?(): void;
  onKeyDown?(event: KeyboardEvent): void;
  ref?: Ref<HTMLLIElement>;
  children?: ReactNode;
}

/** A due thing as it is seen. Without hooks: it is also drawn before React is there (see `FirstLook`). */
export function DueFace({ item, job, t, calendar, hasBegun, acts, open = null, ...rest }: DueFaceProps) {
  const detail = dueDetail(item, job);
  return (
    <li ref={rest.ref} className={styles.row} data-row={dueKey(item)} onKeyDown={rest.onKeyDown}>
      <DueDay item={item} t={t} calendar={calendar} />
      <div className={styles.grow}>
        <button type="button" className={styles.job} onClick={rest.onOpen}>
          <span className={styles.what} {...timed}>
            {dueTitle(item, job, hasBegun, t)}
          </span>
          {detail !== '' && <span className={styles.detail}>{detail}</span>}
        </button>
        <DueActs item={item} acts={acts} open={open} t={t} />
        {rest.children}
      </div>
    </li>
  );
}

/** Tells a due thing from all others. */
export function dueKey({ kind, interview, applicationId }: DueItem): string {
  return `${kind} ${interview?.id ?? applicationId}`;
}

/** Whether an interview began; nothing else begins. `now` in milliseconds since 1970. */
export function hasBegun({ kind, at }: DueItem, now: number): boolean {
  return kind === 'interview' && at !== null && Date.parse(at) <= now;
}
