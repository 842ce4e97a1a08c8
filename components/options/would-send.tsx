import { useEffect, useState } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { EventToSend } from '@/lib/use-cases/fit/learning-consent';
import { useTexts } from '../texts';
import { SelectField } from '../ui/select-field';
import { Skeleton } from '../ui/skeleton';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import type { LearningApp } from './learning-app';
import styles from './options.module.css';
import record from './would-send.module.css';

/** A job to choose, and its record, value by value as it is sent. */
export function WouldSend({ app, jobs }: { app: LearningApp; jobs: readonly ApplicationSummary[] }) {
  const t = useTexts();
  const [chosenId, choose] = useState<string | null>(null);
  const job = jobs.find(({ id }) => id === chosenId) ?? jobs[0];
  if (job === undefined) return null;
  return (
    <>
      <SelectField
        label={t('learning.job')}
        value={job.id}
        options={jobs.map((job) => ({
          value: job.id,
          text: [job.jobTitle, job.company].filter((part) => part !== '').join(', '),
        }))}
        onChange={(change) => choose(change.target.value)}
      />
      <RecordOf key={job.id} app={app} id={job.id} />
    </>
  );
}

/** A job saved just now is read a moment later, so the record is worked out again with what is found. */
function RecordOf({ app, id }: { app: LearningApp; id: string }) {
  const t = useTexts();
  const act = useAct();
  const requirements = useLive(app.requirementsOf(id));
  const [event, setEvent] = useState<EventToSend | null | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    if (requirements !== undefined)
      void act(async () => {
        const found = await app.learning.wouldSend(id);
        if (!isOver) setEvent(found);
      });
    return () => {
      isOver = true;
    };
  }, [act, app, id, requirements]);
  if (event === undefined) return <Skeleton lines={4} label={t('app.loading')} />;
  return event === null ? <p className={styles.quiet}>{t('learning.nothing')}</p> : <Record event={event} />;
}

function Record({ event }: { event: EventToSend }) {
  const t = useTexts();
  const words = (list: readonly string[]) => (list.length === 0 ? t('learning.none') : list.join(' · '));
  const values = [
    [t('learning.domainGuess'), event.domainGuess],
    [t('learning.matchedSignals'), words(event.matchedSignals)],
    [t('learning.missingSignals'), words(event.missingSignals)],
    [t('learning.topTerms'), words(event.topTerms)],
    [t('learning.createdDay'), event.createdDay],
    [t('learning.id'), t('learning.idMade')],
    [t('learning.owner'), t('learning.ownerMade')],
  ] as const;
  return (
    <dl className={record.record}>
      {values.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
