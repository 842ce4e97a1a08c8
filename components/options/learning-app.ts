/** What the section about learning events needs from outside. */
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { LearningConsent } from '@/lib/use-cases/fit/learning-consent';
import type { Live } from '@/lib/use-cases/live';

export interface LearningApp {
  /** All saved jobs, newest first. */
  applications: Live<readonly ApplicationSummary[]>;
  learning: LearningConsent;
}
