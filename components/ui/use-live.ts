import { useCallback, useSyncExternalStore } from 'react';
import type { Live } from '@/lib/use-cases/live';

/** The present value of a live one, undefined until it is read; renders again whenever it changes. */
export function useLive<T>(live: Live<T>): T | undefined {
  const subscribe = useCallback((onChange: () => void) => live.subscribe(onChange), [live]);
  const get = useCallback(() => live.get(), [live]);
  return useSyncExternalStore(subscribe, get);
}
