import type { ApplicationSummary } from './application';
import { dueItems } from './due';
import type { DueItem } from './due-item';
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
  const interviewed = new Set(interviews.map(({ applicationId }) => applicationId));
  // Without closing dates from the beginning: thousands of them would be sorted for nothing.
  const asking = applications
    .filter((one) => one.nextFollowupAt !== null || one.nextActionDue !== null || interviewed.has(one.id))
    .map((one) => ({ ...one, closingDate: null }));
  for (const item of dueItems(asking, interviews, now, timeZone, Number.POSITIVE_INFINITY)) {
    if (!steps.has(item.applicationId)) steps.set(item.applicationId, item);
  }
  return steps;
}
