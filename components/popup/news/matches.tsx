import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { inKey, useTexts } from '../../texts';
import { classNames } from '../../ui/class-names';
import { matchesId, matchId } from './match-ids';
import styles from './news.module.css';

interface MatchesProps {
  jobs: readonly ApplicationSummary[];
  pointedAt: number;
  onChoose(job: ApplicationSummary): void;
}

/** The jobs that the letters may mean; the keys stay in the field. */
export function Matches({ jobs, pointedAt, onChoose }: MatchesProps) {
  const t = useTexts();
  return (
    <div>
      <h2 className={styles.heading}>{t('news.which')}</h2>
      <div id={matchesId} role="listbox" aria-label={t('news.which')} className={styles.matches}>
        {jobs.map((job, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above it hears the keys
          <div
            key={job.id}
            id={matchId(place)}
            role="option"
            tabIndex={-1}
            aria-selected={place === pointedAt}
            className={classNames(styles.match, place === pointedAt && styles.pointed)}
            onClick={() => onChoose(job)}
          >
            <span className={styles.employer}>{job.company || job.jobTitle}</span>
            <span className={styles.about}>
              {[job.company === '' ? '' : job.jobTitle, t(`status.${inKey(job.status)}`)]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
