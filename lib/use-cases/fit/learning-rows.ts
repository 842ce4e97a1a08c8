/** What would be sent of the person's applications, and is, once they agreed: worked out anew each time, kept nowhere before. */
import { effectiveText } from '../../domain/apply/application';
import { findRequirements } from '../../domain/fit/finding/find-requirements';
import { detectPacks } from '../../domain/fit/packs/detect-packs';
import { type LearningEvent, learningEvent } from '../../domain/fit/packs/learning-event';
import type { FitRows } from './fit-rows';

export type LearningRows = Pick<FitRows, 'get' | 'requirementsOf'>;

/** The event of an application as it is now; null where nothing is known of what its advert asks. */
export async function eventOf(rows: LearningRows, applicationId: string): Promise<LearningEvent | null> {
  const application = await rows.get('applications', applicationId);
  if (application === null || application.deletedAt !== null) return null;
  const requirements = await rows.requirementsOf(applicationId);
  if (requirements.every((row) => row.deletedAt !== null)) return null;
  const text = effectiveText(application);
  const demands = findRequirements(text);
  return demands.language === 'other' ? null : learningEvent(detectPacks(text, demands), requirements);
}
