import type { ImportPlan } from '@/lib/domain/profile/cv/plan-import';
import type { CvReview } from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import styles from './cv.module.css';
import type { CvWayState } from './use-cv-way';

interface RefereesPartProps {
  review: CvReview;
  plan: ImportPlan;
  way: CvWayState;
}

/** People who speak for the person: kept unless the person says otherwise; who is there already stays as they are. */
export function RefereesPart({ review, plan, way }: RefereesPartProps) {
  const t = useTexts();
  const { referees = [] } = review.reading;
  if (referees.length === 0) return null;
  const keep = (at: number, isKept: boolean) => {
    const others = review.leftReferees.filter((place) => place !== at);
    way.change({ leftReferees: isKept ? others : [...others, at] });
  };
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{t('cv.referees')}</h3>
      {referees.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a referee is their place in the reading, which never changes
        <div key={at} className={styles.item} data-lines={one.lines.join(' ')}>
          <CheckField
            label={[one.name, one.relation].filter(Boolean).join(', ')}
            hint={plan.referees[at]?.isKnown === true ? t('cv.knownOne') : undefined}
            isChecked={!review.leftReferees.includes(at)}
            onChange={(isKept) => keep(at, isKept)}
          />
        </div>
      ))}
    </section>
  );
}
