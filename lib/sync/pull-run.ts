/** Where a run through the pages begins, goes on and ends. Moments are milliseconds since 1970, of this device. */
import type { Cursor } from '../store/cursor';
import type { RemoteRow } from '../store/merge-remote';
import type { Position } from './position';

/** Transactions that began earlier may commit later; none is open for longer than this. */
export const longestTransaction = 60_000;

/** A pause between two runs that may as well be a clock that was put forward. */
const longestPause = 3_600_000;

const firstId = '00000000-0000-0000-0000-000000000000';

/** Goes on with the run that was under way, or begins one that reaches back over the end of the last. */
export function begun(known: Cursor | null, columns: string, now: number): Cursor {
  if (known === null)
    return { updatedAt: '', id: firstId, columns, startedAt: now, reachedAt: now, overlap: 0 };
  if (known.startedAt !== null) return known;
  if (known.overlap === 0) return { ...known, startedAt: now };
  const back = new Date(Date.parse(known.updatedAt) - known.overlap).toISOString();
  return { ...known, updatedAt: back, id: firstId, startedAt: now };
}

/** Where the next page begins; null for the very first. */
export function positionOf({ updatedAt, id }: Cursor): Position | null {
  return updatedAt === '' ? null : { updatedAt, id };
}

/** The cursor after a page that is not the last. */
export function moved(cursor: Cursor, rows: readonly RemoteRow[]): Cursor {
  const last = rows.at(-1)?.row;
  return last === undefined ? cursor : { ...cursor, updatedAt: String(last.updatedAt), id: String(last.id) };
}

/**
 * The cursor at the end of a run, for the next one. That reaches back over all of this run and the transactions
 * that were open at its begin: what was committed behind its back is fetched then. Where a later run ends at the
 * same place, nothing can have been missed before it, and the next one need not reach back.
 */
export function ended(known: Cursor | null, cursor: Cursor, now: number): Cursor {
  const startedAt = cursor.startedAt ?? now;
  const isAtRest =
    known?.startedAt === null && known.updatedAt === cursor.updatedAt && known.id === cursor.id;
  if (!isAtRest) {
    const overlap = longestTransaction + Math.max(0, now - startedAt);
    return { ...cursor, startedAt: null, reachedAt: now, overlap };
  }
  const pause = startedAt - known.reachedAt;
  // Somebody may have set the clock in between: the next run tells.
  if (pause > longestPause) return { ...known, reachedAt: now };
  return pause >= known.overlap ? { ...known, overlap: 0 } : known;
}
