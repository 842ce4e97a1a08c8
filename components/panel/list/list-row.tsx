import { memo } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { Chip } from '../../ui/chip';
import { ClosingChip } from '../application/closing-chip';
import { doubtfulCount } from '../application/doubtful-fields';
import { FollowUpChip } from '../application/follow-up-chip';
import { StatusChip } from '../application/status-chip';
import styles from './list.module.css';

interface ListRowProps {
  application: ApplicationSummary;
  /** Whether Tab leads to this row; arrow keys lead to the others. */
  isCurrent: boolean;
  hasConflict: boolean;
}

/** One job in the list. Drawn again only when it changes: there may be thousands of them. */
export const ListRow = memo(function ListRow({ application, isCurrent, hasConflict }: ListRowProps) {
  const t = useTexts();
  const doubts = doubtfulCount(application.advertReading?.receipts);
  const employer = application.company || application.agency || t('jobs.employerUnknown');
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} data-id={application.id} tabIndex={isCurrent ? 0 : -1}>
        <span className={styles.name}>{application.jobTitle}</span>
        <span className={styles.employer}>
          {application.location === null ? employer : `${employer} · ${application.location}`}
        </span>
        <span className={styles.chips}>
          <FollowUpChip application={application} />
          <ClosingChip application={application} />
          <StatusChip status={application.status} />
          {hasConflict && <Chip tone="look">{t('jobs.twoVersions')}</Chip>}
          {doubts > 0 && <Chip tone="look">{t('job.doubtfulCount', doubts)}</Chip>}
        </span>
      </button>
    </li>
  );
});
