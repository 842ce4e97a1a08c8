import type { Aggregate } from '../domain/synced';
import type { Cursor } from '../store/cursor';
import type { RemoteRow } from '../store/merge-remote';
import type { PullSide } from '../store/store';
import type { Position, Remote } from './remote';

export interface PullParts {
  pull: PullSide;
  remote: Remote;
  /** Milliseconds since 1970. */
  now: () => number;
  /** True once the step must end; it is asked between pages. */
  isOver: () => boolean;
}

export const pageSize = 500;

/** A page with fewer rows is the last one. Below the page size, because a server may give out less at a time. */
const fewRows = 100;

/** Transactions that began earlier may commit later; none is open for longer than this. */
const overlap = 60_000;

const firstId = '00000000-0000-0000-0000-000000000000';

/**
 * Fetches what changed, page by page, each kept with its place in one transaction, so that a run ends anywhere
 * and goes on there. True where the run came to its end. An empty answer changes nothing.
 */
export async function pullRows(parts: PullParts, aggregate: Aggregate): Promise<boolean> {
  const known = await parts.pull.cursor(aggregate);
  let cursor = begun(known, parts.now());
  while (!parts.isOver()) {
    const rows = await parts.remote.page(aggregate, positionOf(cursor), pageSize);
    const isLast = rows.length < fewRows;
    // Not even the row where the last run ended: the place stays, whatever that answer was.
    if (rows.length === 0 && known?.startedAt === null) return true;
    if (rows.length === 0 && known === null) return true;
    cursor = moved(cursor, rows, isLast ? parts.now() : null);
    await parts.pull.merge(aggregate, rows, cursor);
    if (isLast) return true;
  }
  return false;
}

/** Goes on with the run that was under way, or begins one that reaches back over the end of the last. */
function begun(cursor: Cursor | null, now: number): Cursor {
  if (cursor === null) return { updatedAt: '', id: firstId, startedAt: now, overlap };
  if (cursor.startedAt !== null) return cursor;
  const back = new Date(Date.parse(cursor.updatedAt) - cursor.overlap).toISOString();
  return { ...cursor, updatedAt: back, id: firstId, startedAt: now };
}

function positionOf({ updatedAt, id }: Cursor): Position | null {
  return updatedAt === '' ? null : { updatedAt, id };
}

/**
 * The cursor after a page. A run that took long began long before its end, so the next one reaches back over
 * all of it: what was committed behind the run's back is fetched then.
 */
function moved(cursor: Cursor, rows: readonly RemoteRow[], endedAt: number | null): Cursor {
  const last = rows.at(-1)?.row;
  const place = last === undefined ? {} : { updatedAt: String(last.updatedAt), id: String(last.id) };
  if (endedAt === null) return { ...cursor, ...place };
  const took = Math.max(0, endedAt - (cursor.startedAt ?? endedAt));
  return { ...cursor, ...place, startedAt: null, overlap: overlap + took };
}
