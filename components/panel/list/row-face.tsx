import type { ReactNode } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { DueItem } from '@/lib/domain/apply/due-item';
import { RowBox } from '../../jobs/row-box';
import rows from '../../jobs/rows.module.css';
import { StepFace } from '../../jobs/step-face';
import type { Texts } from '../../texts';
import { Chip } from '../../ui/chip';
import { classNames } from '../../ui/class-names';
import type { Calendar } from '../../ui/day-text';
import { ClosingFace } from '../application/closing-face';
import { doubtfulCount } from '../application/doubtful-fields';
import { StatusFace } from '../application/status-face';
import styles from './list.module.css';

interface RowFaceProps {
  application: ApplicationSummary;
  step: DueItem | undefined;
  /** Whether Tab leads to this row; arrow keys lead to the others. */
  isCurrent: boolean;
  isChosen?: boolean;
  hasConflict?: boolean;
  /** Where what was looked for stands. */
  found?: ReactNode;
  calendar: Calendar;
  t: Texts;
}

/** One job in the list as it is seen. Without hooks: it is also drawn before React is there (see `ListLook`). */
export function RowFace({ application, step, calendar, t, ...rest }: RowFaceProps) {
  const { isCurrent, isChosen = false, hasConflict = false, found } = rest;
  const { id, jobTitle: title, company, agency, location, status } = application;
  const doubts = doubtfulCount(application.advertReading?.receipts);
  const employer = company || agency || t('jobs.employerUnknown');
  return (
    <li className={classNames(rows.item, isChosen && rows.chosen)} data-row={id}>
      <button type="button" className={rows.row} data-open="" tabIndex={isCurrent ? 0 : -1}>
        <span className={rows.name}>{title}</span>
        <span className={styles.employer}>{location === null ? employer : `${employer} · ${location}`}</span>
        {found}
        <span className={styles.chips}>
          <StepFace {...{ application, step, calendar, t }} />
          <ClosingFace {...{ application, calendar, t }} />
          <StatusFace status={status} t={t} />
          {hasConflict && <Chip tone="look">{t('jobs.twoVersions')}</Chip>}
          {doubts > 0 && <Chip tone="look">{t('job.doubtfulCount', doubts)}</Chip>}
        </span>
      </button>
      <RowBox name={t('bulk.row', { title })} isChosen={isChosen} />
    </li>
  );
}
