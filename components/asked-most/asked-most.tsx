import { useState } from 'react';
import type { OftenAsked } from '@/lib/domain/fit/scoring/asked-most';
import { useTexts } from '../texts';
import { Skeleton } from '../ui/skeleton';
import { useAct } from '../ui/use-act';
import styles from './asked-most.module.css';

/** Across all jobs: what is asked for again and again and has no example yet. Worked out each time it is unfolded. */
export function AskedMost({ read }: { read(): Promise<readonly OftenAsked[]> }) {
  const t = useTexts();
  const act = useAct();
  const [asked, setAsked] = useState<readonly OftenAsked[] | null>(null);
  const look = (isOpen: boolean) => {
    if (isOpen) void act(async () => setAsked(await read()));
  };
  return (
    <details className={styles.asked} onToggle={(event) => look(event.currentTarget.open)}>
      <summary>{t('fit.askedMost')}</summary>
      {asked === null ? <Skeleton lines={3} label={t('app.loading')} /> : <Often asked={asked} />}
    </details>
  );
}

/** Once is not often: only what at least two jobs ask for. */
function Often({ asked }: { asked: readonly OftenAsked[] }) {
  const t = useTexts();
  const often = asked.filter(({ applicationIds }) => applicationIds.length > 1);
  if (often.length === 0) return <p className={styles.quiet}>{t('fit.askedNothing')}</p>;
  return (
    <ul className={styles.lines}>
      {often.map(({ quote, applicationIds }) => (
        <li key={quote}>
          {quote}
          <span>{t('fit.askedIn', applicationIds.length)}</span>
        </li>
      ))}
    </ul>
  );
}
