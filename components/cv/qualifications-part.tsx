import type { CvQualification } from '@/lib/domain/profile/cv/cv-reading';
import type { ImportPlan } from '@/lib/domain/profile/cv/plan-import';
import { type CvReview, isQualificationLeft, isQualificationSensitive } from '@/lib/domain/profile/cv/review';
import { qualificationKinds } from '@/lib/domain/profile/qualification';
import { useTexts } from '../texts';
import { CheckField } from '../ui/check-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import styles from './cv.module.css';
import { DatesField } from './dates-field';
import { Differences } from './differences';
import type { CvWayState } from './use-cv-way';

interface QualificationsPartProps {
  review: CvReview;
  plan: ImportPlan;
  way: CvWayState;
}

/** Education, qualifications, registrations, licences, languages and skills: kept unless the person says otherwise. */
export function QualificationsPart({ review, plan, way }: QualificationsPartProps) {
  const t = useTexts();
  const { qualifications } = review.reading;
  if (qualifications.length === 0) return null;
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{t('cv.qualifications', qualifications.length)}</h3>
      {qualifications.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a qualification is its place in the reading, which never changes
        <div key={at} className={styles.item} data-lines={one.lines.join(' ')}>
          <QualificationItem
            one={one}
            at={at}
            isKnown={Boolean(plan.qualifications[at]?.held)}
            review={review}
            way={way}
          />
          <Differences
            of="qualification"
            at={at}
            differences={plan.qualifications[at]?.differences ?? []}
            sides={plan.qualifications[at]}
            review={review}
            way={way}
          />
        </div>
      ))}
    </section>
  );
}

interface ItemProps {
  one: CvQualification;
  at: number;
  isKnown: boolean;
  review: CvReview;
  way: CvWayState;
}

function QualificationItem({ one, at, isKnown, review, way }: ItemProps) {
  const t = useTexts();
  const isLeft = isQualificationLeft(review, at);
  const isSensitive = isQualificationSensitive(review, one);
  const keep = (isKept: boolean) => {
    const others = review.leftQualifications.filter((place) => place !== at);
    way.change({ leftQualifications: isKept ? others : [...others, at] });
  };
  const facts = [one.title || one.issuer, t(`career.kind.${one.kind}`)].join(', ');
  return (
    <>
      <CheckField
        label={facts}
        hint={isSensitive ? t('cv.leftSensitive') : isKnown ? t('cv.knownOne') : undefined}
        isChecked={!isLeft}
        onChange={keep}
      />
      {(!isLeft || isSensitive) && !isKnown && (
        <QualificationFields one={one} at={at} review={review} way={way} />
      )}
    </>
  );
}

function QualificationFields({ one, at, review, way }: Omit<ItemProps, 'isKnown'>) {
  const t = useTexts();
  const correct = (columns: Partial<CvQualification>) =>
    way.correct({
      qualifications: review.reading.qualifications.map((other, place) =>
        place === at ? { ...other, ...columns } : other,
      ),
    });
  return (
    <details className={styles.correct}>
      <summary>{t('cv.correct')}</summary>
      <div className={styles.fields}>
        <SelectField<CvQualification['kind']>
          label={t('career.column.kind')}
          value={one.kind}
          options={qualificationKinds.map((value) => ({ value, text: t(`career.kind.${value}`) }))}
          onChange={(event) => correct({ kind: event.target.value as CvQualification['kind'] })}
        />
        <TextField
          label={t('career.column.title')}
          value={one.title}
          onChange={(event) => correct({ title: event.target.value })}
        />
        <TextField
          label={t('career.column.issuer')}
          value={one.issuer}
          onChange={(event) => correct({ issuer: event.target.value })}
        />
        <TextField
          label={t('career.column.level')}
          value={one.level ?? ''}
          onChange={(event) => correct({ level: event.target.value || null })}
        />
        <TextField
          label={t('career.column.reference')}
          value={one.reference ?? ''}
          onChange={(event) => correct({ reference: event.target.value || null })}
        />
        <DatesField
          dates={one.dates}
          isMonthFirst={review.reading.isMonthFirst}
          onChange={(dates) => correct({ dates })}
        />
      </div>
    </details>
  );
}
