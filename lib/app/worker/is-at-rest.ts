import type { Store } from '../../store/store';
import { minutesBetweenLooks } from './sync-loop';

/** Whether there is nothing to send, nothing went wrong, and the last look at the server (by `now`, ms) is fresh. */
export async function isAtRest(
  { report, outbox }: { report: Pick<Store['report'], 'get'>; outbox: Pick<Store['outbox'], 'isEmpty'> },
  now: number,
): Promise<boolean> {
  const { problem, progress, lastSyncedAt } = await report.get();
  if (problem !== null || progress !== null || lastSyncedAt === null) return false;
  const age = now - Date.parse(lastSyncedAt);
  // A look in the future comes from a clock that was put back.
  const isFresh = age >= 0 && age < minutesBetweenLooks * 60_000;
  return isFresh && (await outbox.isEmpty());
}
