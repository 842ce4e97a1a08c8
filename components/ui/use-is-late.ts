import { useEffect, useState } from 'react';

/** A wait that is shorter than this, in milliseconds, shows nothing. */
export const patienceMs = 300;

/** True where something has been going on for longer than a person waits without a sign. */
export function useIsLate(isGoingOn: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setIsLate(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isGoingOn]);
  return isLate;
}
