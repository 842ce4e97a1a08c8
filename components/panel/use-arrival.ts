import { type RefObject, useEffect, useRef } from 'react';

/** The heading of a view that was just opened takes the focus, so that reading and tabbing go on from there. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}
