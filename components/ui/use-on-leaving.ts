import { type RefObject, useEffect, useRef } from 'react';

/** The newest value, for whoever calls later and is not to begin anew for it. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/**
 * Calls back, each time with the newest function, when what uses this goes away, and when its page is hidden.
 * @param hide where the page that is only hidden wants something else
 */
export function useOnLeaving(leave: () => unknown, hide: () => unknown = leave): void {
  const latest = useLatest({ leave, hide });
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void latest.current.hide();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      void latest.current.leave();
    };
  }, [latest]);
}
