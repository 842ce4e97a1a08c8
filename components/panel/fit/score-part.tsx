import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import styles from './fit.module.css';
import type { Fit } from './use-fit';

interface ScorePartProps {
  fit: Fit;
  /** Leads to a requirement. */
  onLine(gapKey: string): void;
}

/** The fit score in words with what it is made of; where there is none, what is missing. */
export function ScorePart({ fit: { score, all }, onLine }: ScorePartProps) {
  const t = useTexts();
  if (score.score === null) {
    return (
      <section className={styles.score}>
        <h2 className={styles.strong}>{t('fit.noScore')}</h2>
        {score.missing.map((reason) => (
          <p key={reason}>{t(`fit.missing.${reason}`)}</p>
        ))}
      </section>
    );
  }
  const partOf = new Map(score.parts.map((part) => [part.gapKey, part]));
  // In the order of the list above, which is the employer's.
  const parts = all.flatMap(({ row }) => {
    const part = partOf.get(row.gapKey);
    return part === undefined ? [] : [{ ...part, quote: row.quote }];
  });
  const { range } = score;
  return (
    <section className={styles.score}>
      <h2 className={styles.strong}>{t('fit.score', { score: score.score })}</h2>
      {range !== null && <p>{t('fit.range', range)}</p>}
      <details>
        <summary>{t('fit.how')}</summary>
        <p className={styles.hint}>{t('fit.weights')}</p>
        <ul>
          {parts.map(({ gapKey, worth, earned, quote }) => (
            <li key={gapKey} className={styles.part}>
              <Button look="quiet" className={styles.toLine} onClick={() => onLine(gapKey)}>
                {quote}
              </Button>
              <span>{t('fit.points', { earned: rounded(earned), worth: rounded(worth) })}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className={styles.hint}>{t('fit.notAll')}</p>
    </section>
  );
}

/** To one decimal. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
