import { useCallback, useRef, useState } from 'react';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import { useAct } from '../ui/use-act';

export interface ClipState {
  isReading: boolean;
  /** What came of the last press; null before it, and when the page beside has changed. */
  outcome: ClipOutcome | null;
  /** Reads and saves the page; a second call while one is under way does nothing. */
  save(): void;
  /** Takes an outcome from elsewhere (the shortcut, the menu) as if it were ours; null forgets it. */
  take(outcome: ClipOutcome | null): void;
}

/** Saving the open page: under way, and what came of it. */
export function useClip(savePage: () => Promise<ClipOutcome>): ClipState {
  const act = useAct();
  const [isReading, setIsReading] = useState(false);
  const [outcome, take] = useState<ClipOutcome | null>(null);
  const isUnderWay = useRef(false);

  const save = useCallback(async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsReading(true);
    take(null);
    await act(async () => take(await savePage()));
    isUnderWay.current = false;
    setIsReading(false);
  }, [act, savePage]);

  return { isReading, outcome, save, take };
}
