import { useMemo } from 'react';
import type { EvidenceItem } from '@/lib/domain/fit/matching/evidence-items';
import {
  type ExamplePoint,
  exampleChecklist,
  type PointCheck,
} from '@/lib/domain/fit/matching/example-checklist';
import { type Texts, useTexts } from '../texts';
import { useCalendar } from '../ui/calendar';
import { classNames } from '../ui/class-names';
import styles from './examples.module.css';

/** What makes this example strong and what is still missing, with the words that say so. */
export function Checklist({ item }: { item: Pick<EvidenceItem, 'parts' | 'text' | 'happenedOn'> }) {
  const t = useTexts();
  const { today } = useCalendar();
  const checks = useMemo(() => exampleChecklist(item, today), [item, today]);
  const met = checks.filter(({ isMet }) => isMet).length;
  return (
    <section className={styles.checklist} aria-label={t('examples.checklist')}>
      <p className={styles.small}>{t('examples.points', [met, checks.length])}</p>
      <ul>
        {checks.map((check) => (
          <li key={check.point} className={classNames(styles.check, check.isMet && styles.met)}>
            <span className={styles.mark} aria-hidden="true">
              {check.isMet ? '✓' : '○'}
            </span>
            <span>
              <span className="visually-hidden">{t(check.isMet ? 'examples.met' : 'examples.notMet')}</span>{' '}
              {t(`examples.point.${check.point}`)} <Reason check={check} t={t} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words that earned or missed the point; how to earn it where there are none. */
function Reason({ check: { point, isMet, words }, t }: { check: PointCheck; t: Texts }) {
  if (point === 'length') return <span className={styles.reason}>{t('examples.words', Number(words))}</span>;
  if (words !== null) return <q className={styles.reason}>{words}</q>;
  return isMet ? null : <span className={styles.reason}>{t(`examples.hint.${hinted(point)}`)}</span>;
}

function hinted(point: Exclude<ExamplePoint, 'length'>) {
  return point;
}
