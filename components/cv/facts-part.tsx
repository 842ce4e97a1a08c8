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
export function FactsPart(props: FactsPartProps) {
  const t = useTexts();
  const { links } = props.review.reading;
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{t('cv.facts')}</h3>
      {facts.map((one) => (
        <FactField key={one[0]} {...props} fact={one} />
      ))}
      {links.length > 0 && (
        <ul className={styles.quiet}>
          {links.map((link) => (
            <li key={link.value} data-lines={link.lines.join(' ')}>
              {link.value}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FactField({ review, plan, way, fact }: FactsPartProps & { fact: (typeof facts)[number] }) {
  const t = useTexts();
  const [name, column, autoComplete] = fact;
  const read = review.reading[name];
  const headlineHint = name === 'headline' ? t('career.headlineHint') : undefined;
  const Control = name === 'summary' ? TextArea : TextField;
  const differences = plan.profile.differences
    .filter((one) => one.column === column)
    .map(({ held }) => ({ column, held: held as FactDifference['held'], found: read?.value ?? '' }));
  return (
    <div data-lines={read?.lines.join(' ') ?? ''}>
      <Control
        label={t(`career.column.${column}`)}
        hint={isFactSensitive(review, read) ? t('cv.leftSensitive') : headlineHint}
        autoComplete={autoComplete}
        value={read?.value ?? ''}
        onChange={(event) => way.correct({ [name]: { value: event.target.value, lines: read?.lines ?? [] } })}
      />
      <Differences of="profile" at={0} differences={differences} review={review} way={way} />
    </div>
  );
}

interface FactDifference {
  column: string;
  held: string | boolean | null;
  found: string | boolean | null;
}
