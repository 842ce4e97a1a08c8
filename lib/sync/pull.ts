import { type Aggregate, synced } from '../domain/synced';
import type { Cursor } from '../store/cursor';
import type { PullSide } from '../store/store';
import type { PageSize } from './page-size';
import { begun, ended, moved, positionOf } from './pull-run';
import type { Remote } from './remote';

/** What fetching needs. */
export interface PullParts {
  pull: PullSide;
  remote: Remote;
  pageSize: PageSize;
  /** Milliseconds since 1970. */
  now: () => number;
  /** True once the step must end; it is asked between pages. */
  isOver: () => boolean;
  /** Told of each page that is on the disk, and whether there are more of its aggregate. */
  onPage: (rows: number, hasMore: boolean) => Promise<void>;
}

/** A page with fewer rows is the last one. Below the page size, because a server may give out less at a time. */
const fewRows = 100;

/**
 * Fetches what changed, page by page, each kept with its place in one transaction, so that a run ends anywhere
 * and goes on there. True where the run came to its end. An empty answer changes nothing.
 */
export async function pullRows(parts: PullParts, aggregate: Aggregate): Promise<boolean> {
  const { pull, remote, pageSize, now, isOver, onPage } = parts;
  const { known, columns } = await knownPlace(pull, aggregate);
  let cursor = begun(known, columns, now());
  for (let page = 0; !isOver(); page++) {
    const { rows, isLast } = await pageSize.ask(async (most) => {
      const rows = await remote.page(aggregate, positionOf(cursor), most);
      return { rows, isLast: rows.length < Math.min(fewRows, most) };
    });
    // Nothing at all, not even the row where the last run ended: whatever that answer was, the place stays.
    if (rows.length === 0 && page === 0 && known?.startedAt == null) return true;
    cursor = moved(cursor, rows);
    await pull.merge(aggregate, rows, isLast ? ended(known, cursor, now()) : cursor);
    await onPage(rows.length, !isLast);
    if (isLast) return true;
  }
  return false;
}

/** How far an aggregate was fetched; null where that was with other columns than this version asks for. */
export async function knownPlace(
  pull: PullSide,
  aggregate: Aggregate,
): Promise<{ known: Cursor | null; columns: string }> {
  const columns = Object.keys(synced[aggregate].schema.shape).sort().join(' ');
  const kept = await pull.cursor(aggregate);
  return { known: kept?.columns === columns ? kept : null, columns };
}
