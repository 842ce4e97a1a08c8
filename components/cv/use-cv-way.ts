import { useCallback, useEffect, useRef, useState } from 'react';
import type { CvReading } from '@/lib/domain/profile/cv/cv-reading';
import type { ImportPlan } from '@/lib/domain/profile/cv/plan-import';
import { type CvReview, leftOut } from '@/lib/domain/profile/cv/review';
import { useTexts } from '../texts';
import { useToastState } from '../ui/toast-state';
import type { Undo } from '../ui/undo';
import { useAct } from '../ui/use-act';
import type { CvApp } from './cv-app';

type CvStage =
  | { kind: 'bring' }
  /** `plan` is null until it is known what the person has already; `isPlanLost` where that could not be read. */
  | { kind: 'review'; review: CvReview; plan: ImportPlan | null; isPlanLost?: true }
  /** `left` is everything that was not kept. */
  | { kind: 'done'; left: readonly string[]; takeBack: () => Promise<void> };

/** Where bringing in a CV stands, and the ways on and back. Every change is kept aside at once. */
export function useCvWay(app: CvApp, start: CvReview | null) {
  const t = useTexts();
  const { show, close } = useToastState();
  const [stage, setStage] = useState<CvStage>(
    start === null ? { kind: 'bring' } : { kind: 'review', review: start, plan: null },
  );
  usePlan(app, stage, setStage);

  const begin = useCallback(
    (review: CvReview) => {
      app.keepAside(review);
      setStage({ kind: 'review', review, plan: null });
    },
    [app],
  );
  const { isKeeping, keep } = useKeeping(app, stage, setStage, begin);
  const change = (columns: Partial<CvReview>) => {
    if (stage.kind !== 'review') return;
    const review = { ...stage.review, ...columns };
    app.keepAside(review);
    setStage({ ...stage, review });
  };
  const correct = (columns: Partial<CvReading>) => {
    if (stage.kind === 'review') change({ reading: { ...stage.review.reading, ...columns } });
  };
  const giveUp = () => {
    if (stage.kind !== 'review') return;
    const { review } = stage;
    app.keepAside(null);
    setStage({ kind: 'bring' });
    show({ sentence: t('cv.givenUp'), undo: async () => begin(review), tone: 'calm' });
  };
  const again = () => {
    // Taking the last one back belongs to its own end, not over the next one.
    close();
    setStage({ kind: 'bring' });
  };
  const planAgain = () => {
    if (stage.kind === 'review') setStage({ kind: 'review', review: stage.review, plan: null });
  };
  return { stage, isKeeping, begin, change, correct, giveUp, keep, again, planAgain };
}

/** Where the person is in the three steps, and what they can do there. */
export type CvWayState = ReturnType<typeof useCvWay>;

/** Keeps a review; everything that was kept can be taken back, which leads to the review again. */
function useKeeping(
  app: CvApp,
  stage: CvStage,
  setStage: (stage: CvStage) => void,
  begin: (review: CvReview) => void,
) {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const [isKeeping, setIsKeeping] = useState(false);
  const keepIt = async (review: CvReview) => {
    const undo: Undo = await app.keep(review);
    app.keepAside(null);
    const takeBack = async () => {
      await undo();
      app.keepLeft(null);
      begin(review);
    };
    const notKept = leftOut(review);
    app.keepLeft(notKept.length === 0 ? null : notKept);
    setStage({ kind: 'done', left: notKept, takeBack });
    show({ sentence: t('cv.kept'), undo: takeBack, tone: 'calm' });
  };
  const keep = async () => {
    if (stage.kind !== 'review') return;
    setIsKeeping(true);
    await act(() => keepIt(stage.review));
    setIsKeeping(false);
  };
  return { isKeeping, keep };
}

/** Asks once for each review what the person has already. */
function usePlan(app: CvApp, stage: CvStage, setStage: (set: (before: CvStage) => CvStage) => void): void {
  const act = useAct();
  const asked = useRef<CvReading | null>(null);
  const isWanted = stage.kind === 'review' && stage.plan === null && stage.isPlanLost === undefined;
  const review = isWanted ? stage.review : null;
  useEffect(() => {
    if (review === null || asked.current === review.found) return;
    asked.current = review.found;
    const tell = (told: { plan: ImportPlan } | { isPlanLost: true }) => {
      asked.current = null;
      setStage((before) =>
        before.kind === 'review' && before.review.found === review.found ? { ...before, ...told } : before,
      );
    };
    void act(async () => tell({ plan: await app.plan(review) })).then(
      (isKnown) => isKnown || tell({ isPlanLost: true }),
    );
  }, [act, app, review, setStage]);
}
