import type { AdvertDraft } from '@/lib/domain/advert/advert-draft';
import type { SameJobReason } from '@/lib/domain/advert/same-job-reasons';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { useCalendar } from '../../ui/calendar';
import { absoluteDay, dayOfMoment } from '../../ui/day-text';
import styles from '../panel.module.css';
import { useArrival } from '../use-arrival';
import { ViewHead } from '../view-head';
import { JobCard } from './job-card';
import own from './same-job.module.css';
import { siteName } from './site-name';
import { useAnswerSame } from './use-answer-same';

interface SameJobViewProps {
  draft: AdvertDraft;
  /** The saved job that the page looks like. */
  saved: ApplicationSummary;
}

/** One question: is the page that was just read a job that was saved before, from another site? */
export function SameJobView({ draft, saved }: SameJobViewProps) {
  const t = useTexts();
  const calendar = useCalendar();
  const heading = useArrival();
  const answer = useAnswerSame(draft);
  const day = absoluteDay(dayOfMoment(saved.createdAt, calendar), calendar);
  const { fields, url } = draft.reading;
  return (
    <>
      <ViewHead heading={heading} title={t('same.heading')} />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.stack}>
          <p>
            {saved.jobUrl === null
              ? t('same.leadByHand', { day })
              : t('same.lead', { site: siteName(saved.jobUrl), day })}{' '}
            {t(`same.why.${mainReason(draft)}`)}
          </p>
          <JobCard heading={t('same.saved')} site={saved.jobUrl} job={saved} />
          <JobCard
            heading={t('same.here')}
            site={url}
            job={{ ...fields, jobTitle: fields.title, closingDate: fields.closingOn }}
          />
          <p className={own.hint}>{t('same.hint')}</p>
        </div>
      </main>
      <footer className={styles.foot}>
        <Button look="primary" className={own.answer} onClick={() => answer(true)}>
          {t('same.yes')}
        </Button>
        <Button className={own.answer} onClick={() => answer(false)}>
          {t('same.no')}
        </Button>
      </footer>
    </>
  );
}

function mainReason({ sameAs }: AdvertDraft): SameJobReason {
  return sameAs?.reasons[0] ?? 'text';
}
