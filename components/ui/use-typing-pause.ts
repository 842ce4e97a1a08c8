import { useEffect, useRef } from 'react';

/** A pause in the typing after which it is kept, and the longest that it waits without one, in milliseconds. */
const pauseMs = 400;
const mostMs = 800;

export interface TypingPause {
  /** Something was typed. */
  typed(): void;
  /** It is kept by other means: nothing is called for what was typed until now. */
  over(): void;
  /** Whether something typed waits for its pause. */
  isWaiting(): boolean;
}

/**
 * Calls `keep` when the typing pauses, within a second where it does not, and at once when the page is hidden. The
 * latest `keep` is the one that is called.
 */
export function useTypingPause(keep: () => unknown): TypingPause {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  const waiting = useRef<{ since: number; timer: ReturnType<typeof setTimeout> } | null>(null);
  const over = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  };
  const typed = () => {
    const since = waiting.current?.since ?? performance.now();
    over();
    const left = Math.max(0, Math.min(pauseMs, since + mostMs - performance.now()));
    waiting.current = { since, timer: setTimeout(() => void latest.current(), left) };
  };
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void latest.current();
    };
    document.addEventListener('visibilitychange', onHidden);
    addEventListener('pagehide', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      removeEventListener('pagehide', onHidden);
    };
  }, []);
  return { typed, over, isWaiting: () => waiting.current !== null };
}
