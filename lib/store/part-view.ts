import type { Change } from './feed';
import type { View } from './live-view';
import { sameValue } from './same-value';

/** A view of something small that is read whole; an equal value is the same object. */
export function partView<T>(
  part: NonNullable<Change['parts']>[number],
  empty: T,
  read: () => Promise<T>,
): View<T> {
  return {
    empty,
    concerns: (change) => change.parts?.includes(part) ?? false,
    read: async (_changes, last) => {
      const value = await read();
      return last !== undefined && sameValue(value, last) ? last : value;
    },
  };
}
