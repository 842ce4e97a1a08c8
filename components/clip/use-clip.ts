import { useCallback, useRef, useState } from 'react';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import { useToastState } from '../ui/toast-state';
import { useAct } from '../ui/use-act';

/** Saving the page beside, as a view needs it. */
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
  const [outcome, setOutcome] = useState<ClipOutcome | null>(null);
  const isUnderWay = useRef(false);
  const { close } = useToastState();
  const take = useCallback(
    (next: ClipOutcome | null) => {
      // "Saved. Undo" over the next thing would be read as said of that.
      if (next !== null) close();
      setOutcome(next);
    },
    [close],
  );

  const save = useCallback(async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsReading(true);
    take(null);
    await act(async () => take(await savePage()));
    isUnderWay.current = false;
    setIsReading(false);
  }, [act, savePage, take]);

  return { isReading, outcome, save, take };
}
