import { useMemo, useRef, useState } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { AskedMost } from '../../asked-most/asked-most';
import { useTexts } from '../../texts';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { usePanel } from '../panel-context';
import { AddLine } from './add-line';
import { CheckFirst } from './check-first';
import { CivilService } from './civil-service';
import { Duties } from './duties';
import styles from './fit.module.css';
import { FitProvider } from './fit-context';
import { Lead } from './lead';
import { LineGroup } from './line-group';
import { ScorePart } from './score-part';
import { useAnswers } from './use-answers';
import { type Fit, useFit } from './use-fit';
import { focusLine, useFitKeys } from './use-fit-keys';

/** What the advert asks for, line by line, with the example that answers each. */
export function MatchPart({ application }: { application: Application }) {
  const t = useTexts();
  const fit = useFit(application);
  if (fit === null) return <Skeleton lines={5} label={t('app.loading')} />;
  const isEmpty = fit.all.length + fit.checks.length === 0;
  return isEmpty ? (
    <NoLines fit={fit} applicationId={application.id} />
  ) : (
    <Lines fit={fit} id={application.id} />
  );
}

function NoLines({ fit, applicationId }: { fit: Fit; applicationId: string }) {
  const t = useTexts();
  const why = fit.text.trim() === '' ? 'no_text' : fit.demands.language === 'other' ? 'language' : 'nothing';
  return (
    <EmptyState
      title={t(`fit.noneTitle.${why}`)}
      body={t(`fit.noneBody.${why}`)}
      action={<AddLine applicationId={applicationId} />}
    />
  );
}

function Lines({ fit, id }: { fit: Fit; id: string }) {
  const t = useTexts();
  const { app } = usePanel();
  const say = useAnswers(id);
  const [openKey, open] = useState<string | null>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const currentKey = useFitKeys(listRef, fit.all, say);
  const { roles } = fit;
  const screen = useMemo(() => ({ applicationId: id, roles, say, openKey, open }), [id, roles, say, openKey]);
  return (
    <FitProvider screen={screen}>
      <div className={styles.fit}>
        <Lead lines={fit.all} />
        <CivilService facts={fit.demands.civilService} />
        <CheckFirst lines={fit.checks} />
        <div ref={listRef} className={styles.groups}>
          {fit.groups.map((group) => (
            <LineGroup key={group.name} {...group} currentKey={currentKey} />
          ))}
        </div>
        <AddLine applicationId={id} />
        <ScorePart fit={fit} onLine={(gapKey) => listRef.current && focusLine(listRef.current, gapKey)} />
        <Duties fit={fit} />
        <AskedMost read={app.fit.askedMost} />
        <p className={styles.hint}>{t('fit.keys')}</p>
      </div>
    </FitProvider>
  );
}
