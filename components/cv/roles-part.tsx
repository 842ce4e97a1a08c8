import type { CvRole } from '@/lib/domain/profile/cv/cv-reading';
import type { ImportPlan } from '@/lib/domain/profile/cv/plan-import';
import { plannedNow } from '@/lib/domain/profile/cv/planned-now';
import type { CvReview, RoleAnswer } from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import styles from './cv.module.css';
import { RoleCard } from './role-card';
import type { CvWayState } from './use-cv-way';

interface RolesPartProps {
  review: CvReview;
  plan: ImportPlan;
  way: CvWayState;
}

/** The roles, each with its own yes. */
export function RolesPart({ review, plan, way }: RolesPartProps) {
  const t = useTexts();
  const { roles } = review.reading;
  const answer = (at: number, said: RoleAnswer) =>
    way.change({ roles: review.roles.map((before, place) => (place === at ? said : before)) });
  const correct = (at: number, columns: Partial<CvRole>) =>
    way.correct({ roles: roles.map((role, place) => (place === at ? { ...role, ...columns } : role)) });
  const open = review.roles.filter((one) => one === 'open').length;
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3 className={styles.heading}>{t('cv.roles', roles.length)}</h3>
        {open > 1 && (
          <Button
            onClick={() => way.change({ roles: review.roles.map((one) => (one === 'open' ? 'keep' : one)) })}
          >
            {t('cv.allRight')}
          </Button>
        )}
      </div>
      {roles.map((role, at) => (
        <RoleCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a role is its place in the reading, which never changes
          key={at}
          at={at}
          role={role}
          planned={plannedNow(review, plan, at)}
          wasHeld={Boolean(plan.roles[at]?.held)}
          review={review}
          way={way}
          onAnswer={(said) => answer(at, said)}
          onCorrect={(columns) => correct(at, columns)}
        />
      ))}
    </section>
  );
}
