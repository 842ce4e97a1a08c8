import type { ApplicationSummary } from './application';
import { type DueItem, dueItems } from './due';
import type { Interview } from './interview';

/**
 * The next thing that each application asks of the person, by its id: an overdue one before what lies ahead. A
 * closing date is not among them, as lists show it for itself.
 */
export function nextSteps(
  applications: readonly ApplicationSummary[],
  interviews: readonly Interview[],
  now: Date,
  timeZone: string,
): ReadonlyMap<string, DueItem> {
  const steps = new Map<string, DueItem>();
  for (const item of dueItems(applications, interviews, now, timeZone, Number.POSITIVE_INFINITY)) {
    if (item.kind !== 'closing' && !steps.has(item.applicationId)) steps.set(item.applicationId, item);
  }
  return steps;
}
