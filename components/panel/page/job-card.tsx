import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { useCalendar } from '../../ui/calendar';
import { absoluteDay } from '../../ui/day-text';
import own from './same-job.module.css';
import { siteName } from './site-name';

interface JobCardProps {
  heading: string;
  /** The address it was read at; null where it was added by hand. */
  site: string | null;
  job: Pick<ApplicationSummary, 'jobTitle' | 'company' | 'agency' | 'location' | 'salary' | 'closingDate'>;
}

/** A job in a few lines, to be held beside another one. */
export function JobCard({ heading, site, job }: JobCardProps) {
  const t = useTexts();
  const calendar = useCalendar();
  const { jobTitle, company, agency, location, salary, closingDate } = job;
  const where = [company || agency || t('jobs.employerUnknown'), location].filter(Boolean);
  return (
    <section className={own.card}>
      <h2 className={own.heading}>
        {heading}
        {site !== null && <span className={own.site}>{siteName(site)}</span>}
      </h2>
      <p className={own.title}>{jobTitle}</p>
      <p>{where.join(' · ')}</p>
      {salary && <p>{salary}</p>}
      {closingDate && <p>{t('closing.soon', { when: absoluteDay(closingDate, calendar) })}</p>}
    </section>
  );
}
