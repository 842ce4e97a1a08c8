/** What the section about learning events needs from outside. */
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { Requirement } from '@/lib/domain/fit/requirement';
import type { LearningConsent } from '@/lib/use-cases/fit/learning-consent';
import type { Live } from '@/lib/use-cases/live';

export interface LearningApp {
  /** All saved jobs, newest first. */
  applications: Live<readonly ApplicationSummary[]>;
  /** What the advert of an application asks for, as far as it has been read. */
  requirementsOf(applicationId: string): Live<readonly Requirement[]>;
  learning: LearningConsent;
}
