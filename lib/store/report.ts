import type { Live } from '../use-cases/live';
import { type SyncReport, syncReportSchema } from '../use-cases/sync-state';
import type { Connection } from './connection';
import type { Feed } from './feed';
import type { LiveViews } from './live-views';
import { partView } from './part-view';

const nothingYet: SyncReport = { problem: null, lastSyncedAt: null, progress: null };

/** How the last sync went; it outlives the worker that wrote it. */
export interface Report {
  get(): Promise<SyncReport>;
  set(report: SyncReport): Promise<void>;
  live: Live<SyncReport>;
}

/** How the last syncs went, as the screens say it. */
export function reportIn(connection: Connection, feed: Feed, views: LiveViews): Report {
  const get = async () => {
    const stored = await connection.read(['meta'], (transaction) =>
      transaction.objectStore('meta').get('report'),
    );
    return syncReportSchema.safeParse(stored).data ?? nothingYet;
  };
  return {
    get,
    live: views.of('report', () => partView('report', nothingYet, get)),
    set: async (report) => {
      await connection.write(['meta'], (transaction) =>
        transaction.objectStore('meta').put(report, 'report'),
      );
      feed.emit({ parts: ['report'] });
    },
  };
}
