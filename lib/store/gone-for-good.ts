import type { Operation } from './operation';

/** The code of what is set aside because its row was deleted for good elsewhere: it can never be sent. */
export const goneForGood = 'not-found';

/** Whether the person is asked about a row with these operations, because it was deleted for good elsewhere. */
export function isAskedAbout(operations: readonly Operation[]): boolean {
  return operations.some(({ state, code }) => state === 'aside' && code === goneForGood);
}
