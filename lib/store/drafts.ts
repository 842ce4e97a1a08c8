import { type AdvertDraft, advertDraftSchema } from '../domain/advert/advert-draft';
import type { Live } from '../use-cases/live';
import type { Connection } from './connection';
import type { Feed } from './feed';
import type { LiveViews } from './live-views';
import { partView } from './part-view';
import { storable } from './storable';
import { needOwner } from './was-left';

/** Doubtful clips of this device; they are never synced. */
export interface Drafts {
  /** Keeps a draft, on the disk when it resolves; the same id again replaces it. Throws `DiskFull` or `StoreClosed`. */
  put(draft: AdvertDraft): Promise<void>;
  get(id: string): Promise<AdvertDraft | null>;
  delete(id: string): Promise<void>;
  /** Newest first. */
  all(): Promise<AdvertDraft[]>;
  /** The same, as they change. */
  live: Live<readonly AdvertDraft[]>;
}

export function draftsIn(connection: Connection, feed: Feed, views: LiveViews): Drafts {
  const all = async () => {
    const stored = await connection.read(['drafts'], (transaction) =>
      transaction.objectStore('drafts').getAll(),
    );
    const drafts = stored.flatMap((one) => readableDraft(one) ?? []);
    return drafts.sort((one, other) => other.readAt.localeCompare(one.readAt));
  };
  return {
    all,
    live: views.of('drafts', () => partView<readonly AdvertDraft[]>('drafts', [], all)),
    put: async (draft) => {
      const checked = storable(advertDraftSchema.parse(draft));
      await connection.write(['drafts', 'meta'], async (transaction) => {
        await needOwner(transaction);
        await transaction.objectStore('drafts').put(checked);
      });
      feed.emit({ parts: ['drafts'] });
    },
    get: async (id) => {
      const stored = await connection.read(['drafts'], (transaction) =>
        transaction.objectStore('drafts').get(id),
      );
      return stored === undefined ? null : readableDraft(stored);
    },
    delete: async (id) => {
      await connection.write(['drafts'], (transaction) => transaction.objectStore('drafts').delete(id));
      feed.emit({ parts: ['drafts'] });
    },
  };
}

function readableDraft(stored: unknown): AdvertDraft | null {
  const read = advertDraftSchema.safeParse(stored);
  return read.success ? read.data : null;
}
