import { useSyncExternalStore } from 'react';

/** All jobs, or those in the bin. */
export type BoardPart = 'jobs' | 'bin';

/** Which part of the page its address asks for: `#bin` for the bin. */
export function usePart(): BoardPart {
  return useSyncExternalStore(follow, () => (location.hash === '#bin' ? 'bin' : 'jobs'));
}

function follow(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
