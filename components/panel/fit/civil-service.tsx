import type { CivilServiceFacts } from '@/lib/domain/fit/finding/civil-service';
import { useTexts } from '../../texts';
import styles from './fit.module.css';

/** What an advert of the Civil Service says in a form of its own: its grade, the behaviour that leads, its days and limits. */
export function CivilService({ facts }: { facts: CivilServiceFacts | null }) {
  const t = useTexts();
  if (facts === null) return null;
  const { grade, leadBehaviour, siftOn, interviewsOn, wordLimits } = facts;
  const lines = [
    grade !== null && t('fit.grade', { grade }),
    leadBehaviour !== null && t('fit.leadBehaviour', { behaviour: leadBehaviour }),
    siftOn !== null && t('fit.sift', { when: siftOn }),
    interviewsOn !== null && t('fit.interviews', { when: interviewsOn }),
    ...wordLimits.map(({ words, of }) => t(`fit.wordLimit.${of}`, { count: words })),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('fit.civilService')}</h2>
      <ul className={styles.facts}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
