import type { ImportPlan } from '@/lib/domain/profile/cv/plan-import';
import { type CvReview, isFactSensitive } from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import styles from './cv.module.css';
import { Differences } from './differences';
import type { CvWayState } from './use-cv-way';

const facts = [
  ['name', 'fullName', 'name'],
  ['headline', 'headline', undefined],
  ['email', 'email', 'email'],
  ['phone', 'phone', 'tel'],
  ['location', 'location', undefined],
  ['summary', 'summary', undefined],
] as const;

interface FactsPartProps {
  review: CvReview;
  plan: ImportPlan;
  way: CvWayState;
}

/** Name, how to reach the person, and what they say of themselves. */
export function FactsPart({ review, plan, way }: FactsPartProps) {
  const t = useTexts();
  const { reading } = review;
  const { differences } = plan.profile;
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{t('cv.facts')}</h3>
      {facts.map(([name, column, autoComplete]) => {
        const fact = reading[name];
        const isLeft = isFactSensitive(review, fact);
        const Control = name === 'summary' ? TextArea : TextField;
        return (
          <div key={name} data-lines={fact?.lines.join(' ') ?? ''}>
            <Control
              label={t(`career.column.${column}`)}
              hint={
                isLeft ? t('cv.leftSensitive') : name === 'headline' ? t('career.headlineHint') : undefined
              }
              autoComplete={autoComplete}
              value={fact?.value ?? ''}
              onChange={(event) =>
                way.correct({ [name]: { value: event.target.value, lines: fact?.lines ?? [] } })
              }
            />
            <Differences
              of="profile"
              at={0}
              differences={differences
                .filter((one) => one.column === column)
                .map(({ held }) => ({
                  column,
                  held: held as FactDifference['held'],
                  found: fact?.value ?? '',
                }))}
              review={review}
              way={way}
            />
          </div>
        );
      })}
      {reading.links.length > 0 && (
        <ul className={styles.quiet}>
          {reading.links.map((link) => (
            <li key={link.value} data-lines={link.lines.join(' ')}>
              {link.value}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface FactDifference {
  column: string;
  held: string | boolean | null;
  found: string | boolean | null;
}
