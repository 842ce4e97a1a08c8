import type { Connection } from './connection';
import type { View } from './live-view';
import { openOnes } from './lookup-ranges';
import { type SummaryOf, summaries } from './row-shapes';
import { type OnUnreadable, readRows } from './row-views';
import { sameValue } from './same-value';

/** More rows than any screen shows at once. */
const screenful = 40;

/** The newest open applications, as many as a screen shows: these rows alone are read. An equal list is the same object. */
export function newestView(
  connection: Connection,
  onUnreadable: OnUnreadable,
): View<readonly SummaryOf<'applications'>[]> {
  const selection = { lookup: openOnes(), most: screenful };
  return {
    empty: [],
    concerns: ({ rows }) => rows?.applications !== undefined,
    read: async (_changes, last) => {
      const found = await readRows(connection, summaries('applications'), selection, onUnreadable);
      return last !== undefined && sameValue(found, last) ? last : found;
    },
  };
}
