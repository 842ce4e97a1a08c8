import { roleDraftOf } from './drafts';
import { type ImportPlan, type PlannedRole, planRole } from './plan-import';
import type { CvReview } from './review';

/**
 * What keeping a role would mean as it is corrected by now. Which one of those that are there it is, was settled when
 * it was found, but for the person's own word that it is another one.
 */
export function plannedNow(review: CvReview, plan: ImportPlan, at: number): PlannedRole | undefined {
  const role = review.reading.roles[at];
  if (role === undefined) return undefined;
  const held = review.otherRoles.includes(at) ? null : (plan.roles[at]?.held ?? null);
  return planRole(roleDraftOf(role), held);
}
