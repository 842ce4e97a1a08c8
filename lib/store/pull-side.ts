import type { Aggregate } from '../domain/synced';
import type { Keeping } from './commit';
import type { Connection } from './connection';
import { cursorSchema } from './cursor';
import type { Feed } from './feed';
import { mergeAll } from './merge';
import type { PullSide } from './store';

export function pullSideIn(connection: Connection, feed: Feed, keeping: Keeping): PullSide {
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
  };
}

function cursorKey(aggregate: Aggregate): string {
  return `cursor:${aggregate}`;
}
