import { useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts';
import { Button } from './button';
import { classNames } from './class-names';
import styles from './toast.module.css';
import { type ToastNote, useToastState, useUndoKeys } from './toast-state';
import { useAct } from './use-act';

/** How long a note and its way back are offered; time stands still while it is pointed at or focused. */
const offeredMs = 8000;

/** Where the note of this page is shown. The region is always there, so that what comes into it is announced. */
export function Toast() {
  const { note } = useToastState();
  return (
    <div className={styles.region} role="status">
      {note !== null && <ToastCard note={note} />}
    </div>
  );
}

function ToastCard({ note }: { note: ToastNote }) {
  const t = useTexts();
  const { close } = useToastState();
  const [isPointedAt, setIsPointedAt] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const undo = useUndo(note);
  useTimeUp(note, isPointedAt || isFocused, close);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: being pointed at or focused only stops its clock
    <div
      className={classNames(styles.toast, note.tone === 'bad' && styles.bad)}
      onPointerEnter={() => setIsPointedAt(true)}
      onPointerLeave={() => setIsPointedAt(false)}
      onFocus={() => setIsFocused(true)}
      onBlur={() => setIsFocused(false)}
    >
      <span className={styles.sentence}>{note.sentence}</span>
      {undo !== null && (
        <Button look="quiet" onClick={undo} aria-keyshortcuts="Control+Z Meta+Z">
          {t('app.undo')}
        </Button>
      )}
    </div>
  );
}

/** The way back of a note, once: a second press while the first is under way does nothing. */
function useUndo(note: ToastNote): (() => void) | null {
  const t = useTexts();
  const act = useAct();
  const { show } = useToastState();
  const taken = useRef<ToastNote | null>(null);
  // The button goes with its note; the next Tab goes on from where the person was before.
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (note.undo !== null) cameFrom.current = document.activeElement;
  }, [note]);
  const run = useCallback(() => {
    const { undo } = note;
    if (undo === null || taken.current === note) return;
    taken.current = note;
    act(async () => {
      await undo();
      show({ sentence: t('app.undone'), undo: null, tone: 'calm' });
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
    });
  }, [note, act, show, t]);

  const offered = note.undo === null ? null : run;
  useUndoKeys(offered);
  return offered;
}

/** Calls `onTimeUp` when the note was shown for 8 s without being paused. */
function useTimeUp(note: ToastNote, isPaused: boolean, onTimeUp: () => void): void {
  const left = useRef({ note, ms: offeredMs });
  useEffect(() => {
    if (left.current.note !== note) left.current = { note, ms: offeredMs };
    if (isPaused) return;
    const startedAt = performance.now();
    const timer = setTimeout(onTimeUp, left.current.ms);
    return () => {
      clearTimeout(timer);
      left.current.ms -= performance.now() - startedAt;
    };
  }, [note, isPaused, onTimeUp]);
}
