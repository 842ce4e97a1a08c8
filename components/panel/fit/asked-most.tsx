import { useState } from 'react';
import type { OftenAsked } from '@/lib/domain/fit/scoring/asked-most';
import { useTexts } from '../../texts';
import { Skeleton } from '../../ui/skeleton';
import { useAct } from '../../ui/use-act';
import { usePanel } from '../panel-context';
import styles from './fit.module.css';

/** Across all jobs: what is asked for again and again and has no example yet. Worked out when it is unfolded. */
export function AskedMost() {
  const t = useTexts();
  const act = useAct();
  const { app } = usePanel();
  const [asked, setAsked] = useState<readonly OftenAsked[] | null>(null);
  const read = (isOpen: boolean) => {
    if (isOpen) void act(async () => setAsked(await app.fit.askedMost()));
  };
  return (
    <details onToggle={(event) => read(event.currentTarget.open)}>
      <summary>{t('fit.askedMost')}</summary>
      {asked === null ? <Skeleton lines={3} label={t('app.loading')} /> : <Often asked={asked} />}
    </details>
  );
}

/** Once is not often: only what at least two jobs ask for. */
function Often({ asked }: { asked: readonly OftenAsked[] }) {
  const t = useTexts();
  const often = asked.filter(({ applicationIds }) => applicationIds.length > 1);
  if (often.length === 0) return <p className={styles.hint}>{t('fit.askedNothing')}</p>;
  return (
    <ul className={styles.facts}>
      {often.map(({ quote, applicationIds }) => (
        <li key={quote} className={styles.part}>
          {quote}
          <span>{t('fit.askedIn', applicationIds.length)}</span>
        </li>
      ))}
    </ul>
  );
}
