import { useRef } from 'react';
import type { ImportPlan } from '@/lib/domain/profile/cv/plan-import';
import type { CvReview } from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import columns from './columns.module.css';
import styles from './cv.module.css';
import { FactsPart } from './facts-part';
import { QualificationsPart } from './qualifications-part';
import { RefereesPart } from './referees-part';
import { RolesPart } from './roles-part';
import { SensitivePart } from './sensitive-part';
import { UnsortedPart } from './unsorted-part';
import type { CvWayState } from './use-cv-way';

interface FoundColumnProps {
  review: CvReview;
  plan: ImportPlan;
  way: CvWayState;
}

/** Everything that was read, kind by kind, and the one press that keeps it. */
export function FoundColumn({ review, plan, way }: FoundColumnProps) {
  const t = useTexts();
  const column = useRef<HTMLElement>(null);
  const open = review.roles.filter((answer) => answer === 'open').length;
  const keep = () => {
    if (open === 0) return void way.keep();
    const next = column.current?.querySelector<HTMLElement>('[data-open]');
    next?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  };
  return (
    <section ref={column} className={styles.parts} aria-label={t('cv.found')}>
      <h2 className={columns.columnTitle}>{t('cv.found')}</h2>
      <SensitivePart review={review} way={way} />
      <FactsPart review={review} plan={plan} way={way} />
      <RolesPart review={review} plan={plan} way={way} />
      <QualificationsPart review={review} plan={plan} way={way} />
      <RefereesPart review={review} plan={plan} way={way} />
      <UnsortedPart review={review} way={way} />
      <div className={styles.keep}>
        {open > 0 && <p role="status">{t('cv.rolesOpen', open)}</p>}
        <div className={styles.acts}>
          <Button look="primary" isBusy={way.isKeeping} onClick={keep}>
            {t(open > 0 ? 'cv.nextRole' : 'cv.keep')}
          </Button>
          <Button look="quiet" onClick={way.giveUp}>
            {t('cv.giveUp')}
          </Button>
        </div>
      </div>
    </section>
  );
}
