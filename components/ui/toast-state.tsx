import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

/** One quiet sentence about what was just done, with the way back where there is one. */
export interface ToastNote {
  sentence: string;
  undo: (() => Promise<void>) | null;
  tone: 'calm' | 'bad';
}

interface ToastState {
  note: ToastNote | null;
  show(note: ToastNote): void;
  close(): void;
}

const ToastContext = createContext<ToastState | null>(null);

/** Holds the one note that a page shows; a new one takes the place of the last. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [note, setNote] = useState<ToastNote | null>(null);
  const close = useCallback(() => setNote(null), []);
  const state = useMemo(() => ({ note, show: setNote, close }), [note, close]);
  return <ToastContext value={state}>{children}</ToastContext>;
}

/** The note of this page. Throws outside a `ToastProvider`. */
export function useToastState(): ToastState {
  const state = useContext(ToastContext);
  if (state === null) throw new Error('No toast here: wrap this in a ToastProvider.');
  return state;
}

/** Runs `undo` on Ctrl+Z or Cmd+Z, except where the keys belong to a text that is being typed. */
export function useUndoKeys(undo: (() => void) | null): void {
  useEffect(() => {
    if (undo === null) return;
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
}

const textTargets = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable]';

/** Whether keys pressed on this element write text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(textTargets);
}
