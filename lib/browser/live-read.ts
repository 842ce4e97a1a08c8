import type { Live } from '../use-cases/live';

/**
 * A value of the browser that has to be asked for: read when somebody begins to look and at every `follow`, and
 * forgotten when nobody looks any more.
 * @param follow calls back when the value may be another; answers the way to stop
 */
export function liveRead<T>(read: () => Promise<T>, follow: (onChange: () => void) => () => void): Live<T> {
  const listeners = new Set<() => void>();
  let value: T | undefined;
  let reads = 0;
  let stop: (() => void) | undefined;
  const readAgain = async () => {
    const turn = ++reads;
    const next = await read();
    // A read that was begun later knows better, also where it was quicker.
    if (turn !== reads || JSON.stringify(value) === JSON.stringify(next)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => value,
    subscribe(onChange) {
      listeners.add(onChange);
      stop ??= follow(() => void readAgain());
      if (value === undefined) void readAgain();
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
        value = undefined;
        reads += 1;
      };
    },
  };
}
