import type { Keeping } from './commit';
import type { Connection } from './connection';
import { cursorKey, cursorSchema } from './cursor';
import type { Feed } from './feed';
import { goneKey, goneSchema, takeGone } from './gone';
import { keptValue } from './kept-value';
import { everyStore } from './layout';
import { markRows } from './mark-rows';
import { mergeAll } from './merge';
import type { PullSide } from './store';

/** How fetched rows come into a store. */
export function pullSideIn(connection: Connection, feed: Feed, keeping: Keeping): PullSide {
  const heard = keptValue(connection, goneKey, goneSchema);
  return {
    cursor: async (aggregate) => {
      const stored = await connection.read(['meta'], (transaction) =>
        transaction.objectStore('meta').get(cursorKey(aggregate)),
      );
      return cursorSchema.safeParse(stored).data ?? null;
    },
    merge: async (aggregate, rows, cursor) => {
      const stores = ['rows', 'texts', 'bases', 'operations', 'conflicts', 'meta'] as const;
      const merged = await connection.write([...stores], async (transaction) => {
        if (cursor !== undefined) await transaction.objectStore('meta').put(cursor, cursorKey(aggregate));
        return mergeAll(transaction, aggregate, rows, keeping);
      });
      const parts = merged.conflicts > 0 ? (['outbox', 'conflicts'] as const) : (['outbox'] as const);
      feed.emit({ rows: merged.changed.rows, parts });
      return { conflicts: merged.conflicts };
    },
    goneAt: heard.get,
    markRows: () => markRows(connection),
    takeGone: async (rows, at) => {
      const changed = await connection.write(everyStore, async (transaction) => {
        await transaction.objectStore('meta').put(at, goneKey);
        return takeGone(transaction, rows, keeping);
      });
      if (rows.length > 0) feed.emit({ rows: changed.rows, parts: ['outbox', 'conflicts'] });
    },
  };
}
