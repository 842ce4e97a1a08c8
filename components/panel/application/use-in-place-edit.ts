import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '@/lib/domain/result';
import type { Undo } from '../../ui/undo';
import type { FieldRefusal } from './application-app';

export type SaveField = (value: string) => Promise<Result<Undo, FieldRefusal> | null>;

interface InPlaceEdit {
  initial: string;
  save: SaveField;
  /** The edit is over: kept, unchanged or cancelled. `byKey` tells that the focus should go back to the value. */
  onClose(byKey: boolean): void;
  /** It went away with something in it that was refused; the person must hear of it elsewhere. */
  onLostRefusal(why: FieldRefusal, typed: string): void;
}

/**
 * A text being changed where it stands. What was typed is kept on Enter, on leaving the field, on leaving the view
 * and when the page is hidden, so nothing depends on remembering to save; only Esc drops it.
 */
export function useInPlaceEdit({ initial, save, onClose, onLostRefusal }: InPlaceEdit) {
  const [typed, setTyped] = useState(initial);
  const [refusal, setRefusal] = useState<FieldRefusal | null>(null);
  const isOver = useRef(false);
  const lastTried = useRef(initial);
  const now = useLatest({ typed, save, onLostRefusal });

  const commit = useCallback(
    async (byKey: boolean) => {
      if (isOver.current) return;
      const value = now.current.typed;
      if (value.trim() === initial.trim()) return end(byKey);
      // Leaving the field right after a refused Enter would only refuse the same text again.
      if (!byKey && value === lastTried.current) return;
      lastTried.current = value;
      isOver.current = true;
      const result = await now.current.save(value);
      isOver.current = result?.ok === true;
      if (result?.ok) onClose(byKey);
      else if (result !== null) setRefusal(result.why);

      function end(withKey: boolean) {
        isOver.current = true;
        onClose(withKey);
      }
    },
    [initial, now, onClose],
  );

  const cancel = useCallback(() => {
    isOver.current = true;
    onClose(true);
  }, [onClose]);

  useSaveOnLeaving(async () => {
    const { typed: value, save: keep, onLostRefusal: tell } = now.current;
    if (isOver.current || value.trim() === initial.trim() || value === lastTried.current) return;
    lastTried.current = value;
    const result = await keep(value);
    if (result !== null && !result.ok) tell(result.why, value);
  });

  return { typed, setTyped, refusal, setRefusal, commit, cancel };
}

/** The newest value for whoever calls later, without making them new. */
function useLatest<T>(value: T) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

function useSaveOnLeaving(leave: () => Promise<void>): void {
  const latest = useLatest(leave);
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void latest.current();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      void latest.current();
    };
  }, [latest]);
}
