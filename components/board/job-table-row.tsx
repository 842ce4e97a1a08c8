import { memo } from 'react';
import type { DueItem } from '@/lib/domain/apply/due-item';
import type { SearchAdverts } from '@/lib/use-cases/apply/search-adverts';
import { FoundIn } from '../jobs/found-in';
import type { FoundJob } from '../jobs/found-jobs';
import { RowBox } from '../jobs/row-box';
import { nextText, StepChip } from '../jobs/step-chip';
import { ClosingChip } from '../panel/application/closing-chip';
import { StatusChip } from '../panel/application/status-chip';
import { useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import { absoluteDay, dayOfMoment } from '../ui/day-text';
import { ClosesText } from './closes-text';
import styles from './table.module.css';

interface JobTableRowProps {
  job: FoundJob;
  /** The row's place in the whole table, the head being the first. */
  place: number;
  step: DueItem | undefined;
  isCurrent: boolean;
  isChosen: boolean;
  searchAdverts: SearchAdverts;
}

/** One job. In a narrow window its columns go under the title, one after the other. */
export const JobTableRow = memo(function JobTableRow(props: JobTableRowProps) {
  const { job, place, step, isChosen } = props;
  const t = useTexts();
  const calendar = useCalendar();
  const { application } = job;
  const { jobTitle, company, agency, status, createdAt } = application;
  const employer = company || agency || t('jobs.employerUnknown');
  return (
    <tr
      data-row={application.id}
      aria-rowindex={place}
      className={classNames(styles.row, isChosen && styles.chosen)}
    >
      <td className={styles.boxColumn}>
        <RowBox name={t('bulk.row', { title: jobTitle })} isChosen={isChosen} />
      </td>
      <TitleCell {...props} employer={employer} />
      <td className={styles.employer}>{employer}</td>
      <td className={styles.status}>
        <StatusChip status={status} />
      </td>
      <td className={styles.closing}>
        <ClosesText application={application} />
      </td>
      <td className={classNames(styles.next, isLate(step) && styles.late)}>
        {nextText(application, step, calendar, t)}
      </td>
      <td className={styles.saved}>{absoluteDay(dayOfMoment(createdAt, calendar), calendar)}</td>
    </tr>
  );
});

/** The title, which opens the job; in a narrow window everything else under it. */
function TitleCell(props: JobTableRowProps & { employer: string }) {
  const { job, step, isCurrent, searchAdverts, employer } = props;
  const { application } = job;
  return (
    <th scope="row" className={styles.title}>
      <button type="button" className={styles.open} data-open="" tabIndex={isCurrent ? 0 : -1}>
        {application.jobTitle}
      </button>
      <span className={styles.underEmployer}>{employer}</span>
      <FoundIn job={job} searchAdverts={searchAdverts} />
      <span className={styles.underChips}>
        <span className={styles.underNext}>
          <StepChip application={application} step={step} />
        </span>
        <span className={styles.underRest}>
          <ClosingChip application={application} />
          <StatusChip status={application.status} />
        </span>
      </span>
    </th>
  );
}

function isLate(step: DueItem | undefined): boolean {
  return step !== undefined && step.daysLeft < 0 && step.kind !== 'interview';
}
