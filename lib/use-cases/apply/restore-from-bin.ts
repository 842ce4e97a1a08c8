import type { RowChange, Rows } from '../rows';
import type { BulkChange } from './change-statuses';

/** What the bin shows of something that was removed. */
export interface BinItem {
  aggregate: 'applications' | 'achievements' | 'workHistory' | 'qualifications' | 'referees';
  id: string;
  title: string;
  /** The employer, or who awarded it; empty where it is not known, and of an example. */
  company: string;
  /** ISO 8601. */
  deletedAt: string;
  deletionReason: string | null;
}

/** Takes things out of the bin in one commit; the answer puts them back as they were. */
export function makeRestoreFromBin({ rows }: { rows: Rows }) {
  return async (items: readonly BinItem[]): Promise<BulkChange> => {
    await rows.commit(items.map((item) => setTo(item, null, null)));
    const back = items.map((item) => setTo(item, item.deletedAt, item.deletionReason));
    return { count: items.length, undo: () => rows.commit(back) };
  };
}

function setTo(
  { aggregate, id }: BinItem,
  deletedAt: string | null,
  deletionReason: string | null,
): RowChange {
  return { kind: 'change', aggregate, id, columns: { deletedAt, deletionReason } };
}
