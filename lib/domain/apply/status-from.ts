import type { Activity } from './activity';
import type { ApplicationStatus } from './status';

/** What of an activity can decide a status. */
type StatusEntry = Pick<Activity, 'id' | 'type' | 'status' | 'occurredAt' | 'createdAt' | 'deletedAt'>;

/**
 * The status of an application: the one entered by its latest living status activity, `saved` where there
 * is none. Latest is by moment, then by creation, then by id, so that every device and the database's own
 * trigger decide alike.
 */
export function statusFrom(activities: readonly StatusEntry[]): ApplicationStatus {
  return latestStatus(activities)?.status ?? 'saved';
}

/** The entry that the status follows from; null where none was made. */
export function latestStatus<Entry extends StatusEntry>(activities: readonly Entry[]): Entry | null {
  let latest: Entry | null = null;
  for (const activity of activities) {
    if (activity.type !== 'status' || activity.deletedAt !== null) continue;
    if (latest === null || isLater(activity, latest)) latest = activity;
  }
  return latest;
}

function isLater(one: StatusEntry, other: StatusEntry): boolean {
  const byMoment = Date.parse(one.occurredAt) - Date.parse(other.occurredAt);
  if (byMoment !== 0) return byMoment > 0;
  const byCreation = Date.parse(one.createdAt) - Date.parse(other.createdAt);
  if (byCreation !== 0) return byCreation > 0;
  return one.id > other.id;
}
