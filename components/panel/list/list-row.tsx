import { memo } from 'react';
import type { DueItem } from '@/lib/domain/apply/due-item';
import type { SearchAdverts } from '@/lib/use-cases/apply/search-adverts';
import { FoundIn } from '../../jobs/found-in';
import type { FoundJob } from '../../jobs/found-jobs';
import jobs from '../../jobs/jobs.module.css';
import rows from '../../jobs/rows.module.css';
import { StepChip } from '../../jobs/step-chip';
import { useTexts } from '../../texts';
import { Chip } from '../../ui/chip';
import { classNames } from '../../ui/class-names';
import { ClosingChip } from '../application/closing-chip';
import { doubtfulCount } from '../application/doubtful-fields';
import { StatusChip } from '../application/status-chip';
import styles from './list.module.css';

interface ListRowProps {
  job: FoundJob;
  step: DueItem | undefined;
  /** Whether Tab leads to this row; arrow keys lead to the others. */
  isCurrent: boolean;
  isChosen: boolean;
  hasConflict: boolean;
  searchAdverts: SearchAdverts;
}

/** One job in the list. Drawn again only when it changes: there may be thousands of them. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { job, step, isCurrent, isChosen, hasConflict, searchAdverts } = props;
  const t = useTexts();
  const { application } = job;
  const doubts = doubtfulCount(application.advertReading?.receipts);
  const employer = application.company || application.agency || t('jobs.employerUnknown');
  return (
    <li className={classNames(rows.item, isChosen && rows.chosen)} data-row={application.id}>
      <button type="button" className={rows.row} data-open="" tabIndex={isCurrent ? 0 : -1}>
        <span className={rows.name}>{application.jobTitle}</span>
        <span className={styles.employer}>
          {application.location === null ? employer : `${employer} · ${application.location}`}
        </span>
        <FoundIn job={job} searchAdverts={searchAdverts} />
        <span className={styles.chips}>
          <StepChip application={application} step={step} />
          <ClosingChip application={application} />
          <StatusChip status={application.status} />
          {hasConflict && <Chip tone="look">{t('jobs.twoVersions')}</Chip>}
          {doubts > 0 && <Chip tone="look">{t('job.doubtfulCount', doubts)}</Chip>}
        </span>
      </button>
      <RowBox title={application.jobTitle} isChosen={isChosen} />
    </li>
  );
});

/** Chooses its row; the list hears the press. */
function RowBox({ title, isChosen }: { title: string; isChosen: boolean }) {
  const t = useTexts();
  return (
    <input
      type="checkbox"
      className={jobs.box}
      tabIndex={-1}
      checked={isChosen}
      readOnly
      aria-label={t('bulk.row', { title })}
    />
  );
}
