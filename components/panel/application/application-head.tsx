import type { ReactNode } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { Chip } from '../../ui/chip';
import { absoluteDay, dayOfMoment } from '../../ui/day-text';
import { PinButton } from '../page/pin-button';
import { useArrival } from '../use-arrival';
import { ViewHead } from '../view-head';
import own from './application.module.css';
import { BoardChip, ClosingChip } from './closing-chip';
import { doubtfulCount } from './doubtful-fields';
import { FollowUpChip } from './follow-up-chip';
import { InterviewChip } from './interview-chip';
import { StatusChip } from './status-chip';

interface ApplicationHeadProps {
  application: Application | null;
  /** What stands beneath, such as the tabs. */
  children?: ReactNode;
}

/** Which job this is, at a glance; null while it is read, or where it is not in the list any more. */
export function ApplicationHead({ application, children }: ApplicationHeadProps) {
  const t = useTexts();
  const calendar = useCalendar();
  const heading = useArrival();
  return (
    <ViewHead
      heading={heading}
      title={application?.jobTitle ?? t('app.name')}
      fact={
        application &&
        t('job.savedOn', { day: absoluteDay(dayOfMoment(application.createdAt, calendar), calendar) })
      }
      acts={application && <PinButton applicationId={application.id} />}
    >
      {application && <Facts application={application} />}
      {children}
    </ViewHead>
  );
}

function Facts({ application }: { application: Application }) {
  const t = useTexts();
  const { company, agency, location, salary } = application;
  const doubts = doubtfulCount(application.advertReading?.receipts);
  const facts = [
    company || t('jobs.employerUnknown'),
    agency !== null && t('job.via', { agency }),
    location,
  ].filter(Boolean);
  return (
    <>
      <p className={own.employer}>{facts.join(' · ')}</p>
      <div className={own.chips}>
        <InterviewChip application={application} />
        <FollowUpChip application={application} />
        <ClosingChip application={application} isFull />
        <BoardChip application={application} />
        {salary !== null && <Chip>{salary}</Chip>}
        <StatusChip status={application.status} />
        {doubts > 0 && <Chip tone="look">{t('job.doubtfulCount', doubts)}</Chip>}
      </div>
    </>
  );
}
