import { useCallback, useRef, useState } from 'react';
import type { Result } from '@/lib/domain/result';
import type { Undo } from '../../ui/undo';
import { useLatest, useOnLeaving } from '../../ui/use-on-leaving';
import type { FieldRefusal } from './application-app';
import type { FieldEdit } from './field-edits';

/** `shown` is the text as it stood when the typing began. */
export type SaveField = (value: string, shown: string) => Promise<Result<Undo, FieldRefusal> | null>;

interface InPlaceEdit {
  initial: string;
  /** What was typed before in a panel that is gone; null where nothing was. */
  restored: FieldEdit | null;
  /** Keeps what is typed where a reload does not lose it, or forgets it. */
  keep(edit: FieldEdit | null): void;
  save: SaveField;
  /** The edit is over: kept, unchanged or cancelled. `byKey` tells that the focus should go back to the value. */
  onClose(byKey: boolean): void;
  /** Esc dropped what was typed; told where a text is too long to be typed again. */
  onDropped?: ((edit: FieldEdit) => void) | undefined;
  /** It went away with something in it that was refused; the person must hear of it elsewhere. */
  onLostRefusal(why: FieldRefusal, typed: string): void;
}

/**
 * A text being changed where it stands. What was typed is kept on Enter, on leaving the field, on leaving the view
 * and when the page is hidden, so nothing depends on remembering to save; only Esc drops it.
 */
export function useInPlaceEdit(edit: InPlaceEdit) {
  const { initial, restored, keep, save, onClose, onLostRefusal, onDropped } = edit;
  const [typed, setTypedHere] = useState(restored?.typed ?? initial);
  const shown = useRef(restored?.shown ?? initial).current;
  const [refusal, setRefusal] = useState<FieldRefusal | null>(null);
  const isOver = useRef(false);
  const lastTried = useRef(initial);
  const now = useLatest({ typed, save, keep, onLostRefusal, onDropped });

  const setTyped = (value: string) => {
    setTypedHere(value);
    keep(value === shown ? null : { typed: value, shown });
  };

  const commit = useCallback(
    async (byKey: boolean) => {
      if (isOver.current) return;
      const value = now.current.typed;
      if (value.trim() === initial.trim()) return end(byKey);
      // Leaving the field right after a refused Enter would only refuse the same text again.
      if (!byKey && value === lastTried.current) return;
      lastTried.current = value;
      isOver.current = true;
      const result = await now.current.save(value, shown);
      isOver.current = result?.ok === true;
      if (result?.ok) end(byKey);
      else if (result !== null) setRefusal(result.why);

      function end(withKey: boolean) {
        isOver.current = true;
        now.current.keep(null);
        onClose(withKey);
      }
    },
    [initial, now, onClose, shown],
  );

  const cancel = useCallback(() => {
    const { typed: value, onDropped: tellDropped } = now.current;
    isOver.current = true;
    now.current.keep(null);
    onClose(true);
    if (value.trim() !== initial.trim()) tellDropped?.({ typed: value, shown });
  }, [initial, now, onClose, shown]);

  useOnLeaving(async () => {
    const { typed: value, save: saveNow, keep: keepNow, onLostRefusal: tell } = now.current;
    if (isOver.current || value.trim() === initial.trim() || value === lastTried.current) return;
    lastTried.current = value;
    const result = await saveNow(value, shown);
    if (result?.ok) keepNow(null);
    else if (result !== null) tell(result.why, value);
  });

  return { typed, setTyped, refusal, setRefusal, commit, cancel };
}
