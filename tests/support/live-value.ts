import type { Live } from '@/lib/use-cases/live';

/** A live value that a test sets by hand; undefined until then, as if it were still being read. */
export interface LiveValue<T> extends Live<T> {
  set(value: T): void;
}

/** Makes a live value of what is known already, or of nothing. */
export function liveValue<T>(initial?: T): LiveValue<T> {
  const listeners = new Set<() => void>();
  let present = initial;
  return {
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    get: () => present,
    set(value) {
      present = value;
      for (const onChange of listeners) onChange();
    },
  };
}
