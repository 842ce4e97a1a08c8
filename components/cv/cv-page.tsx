import { useEffect, useRef } from 'react';
import type { CvReview } from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PlainHead } from '../ui/plain-head';
import { useLive } from '../ui/use-live';
import { BringIn } from './bring-in';
import styles from './cv.module.css';
import type { CvApp } from './cv-app';
import { CvDone } from './cv-done';
import { CvReviewView } from './cv-review-view';
import { LeftBefore } from './left-before';
import { type CvWayState, useCvWay } from './use-cv-way';

/** A review that is under way goes on where it was left; what one person brought is not for the next. */
export function CvPage({ app }: { app: CvApp }) {
  const account = useLive(app.account);
  const kept = useLive(app.kept);
  if (account === undefined || kept === undefined) return null;
  const person = account.kind === 'person' ? account.userId : account.kind;
  return <CvWay key={person} app={app} start={kept} />;
}

/** The three steps: bring it in, look it through, done. */
function CvWay({ app, start }: { app: CvApp; start: CvReview | null }) {
  const t = useTexts();
  const way = useCvWay(app, start);
  const { stage } = way;
  const heading = useHeading(stage.kind);
  return (
    <div className={styles.page}>
      <PlainHead heading={heading} title={t(`cv.title.${stage.kind}`)} />
      <main className={styles.main}>
        {stage.kind === 'bring' && <BringIn app={app} onRead={way.begin} />}
        {stage.kind === 'bring' && <LeftBefore app={app} />}
        {stage.kind === 'review' && stage.isPlanLost && <PlanLost way={way} />}
        {stage.kind === 'review' && !stage.isPlanLost && (
          <CvReviewView review={stage.review} plan={stage.plan} way={way} />
        )}
        {stage.kind === 'done' && <CvDone app={app} left={stage.left} way={way} />}
      </main>
    </div>
  );
}

/** What is there already could not be read: the review is kept aside, and waits. */
function PlanLost({ way }: { way: CvWayState }) {
  const t = useTexts();
  return (
    <EmptyState
      title={t('cv.planLost')}
      body={t('cv.planLostBody')}
      action={<Button onClick={way.planAgain}>{t('cv.planAgain')}</Button>}
    />
  );
}

/** The heading of a step takes the focus when it comes, but not when the page opens: there nothing was left. */
function useHeading(kind: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    if (before.current === kind) return;
    before.current = kind;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [kind]);
  return heading;
}
