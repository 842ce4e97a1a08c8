import { expect, it } from 'vitest';
import type { Live } from '../use-cases/live';
import { combine } from './derived-live';

function settable<T>(value?: T): Live<T> & { set(next: T): void } {
  const listeners = new Set<() => void>();
  let now = value;
  return {
    get: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      now = next;
      for (const listener of listeners) listener();
    },
  };
}

it('is known once both are, is the same object until one changes, and hears both', () => {
  const one = settable<number>();
  const other = settable(2);
  const both = combine(one, other, (a, b) => ({ sum: a + b }));
  let heard = 0;
  const stop = both.subscribe(() => heard++);

  expect(both.get()).toBeUndefined();
  one.set(1);
  expect(both.get()).toEqual({ sum: 3 });
  expect(both.get()).toBe(both.get());
  other.set(5);
  expect(both.get()).toEqual({ sum: 6 });
  expect(heard).toBe(2);

  stop();
  other.set(6);
  expect(heard).toBe(2);
});
