import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { inKey, useTexts } from '../../texts';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import styles from './news.module.css';

/** Which job the news is of, and the way back. */
export function JobHead({ job, onBack }: { job: ApplicationSummary; onBack(): void }) {
  const t = useTexts();
  const about = [job.company === '' ? '' : job.jobTitle, t(`status.${inKey(job.status)}`)];
  return (
    <div className={styles.jobHead}>
      <Button look="icon" aria-label={t('app.back')} onClick={onBack}>
        <Icon name="back" />
      </Button>
      <div>
        <h2 className={styles.employer}>{job.company || job.jobTitle}</h2>
        <p className={styles.about}>{about.filter((part) => part !== '').join(' · ')}</p>
      </div>
    </div>
  );
}
