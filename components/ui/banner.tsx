import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classNames } from './class-names';

interface BannerProps {
  /** `calm` tells, `look` asks to be looked at, `bad` says that something did not work. */
  tone?: 'calm' | 'look' | 'bad';
  title?: string;
  children: ReactNode;
  actions?: ReactNode;
  /** `alert` for what the person just caused, `status` for what came by itself. */
  role?: 'status' | 'alert';
}

/** A quiet line above the content: what happened, what to do. It blocks nothing. */
export function Banner({ tone = 'calm', title, children, actions, role }: BannerProps) {
  return (
    <div className={classNames(styles.banner, styles[tone])} role={role}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <div>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
