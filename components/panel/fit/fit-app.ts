/** What the fit step needs from outside. */
import type { Achievement } from '@/lib/domain/evidence/achievement';
import type { EvidencePick } from '@/lib/domain/evidence/evidence-pick';
import type { Requirement } from '@/lib/domain/fit/requirement';
import type { OftenAsked } from '@/lib/domain/fit/scoring/asked-most';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import type { AnswerInPlace } from '@/lib/use-cases/fit/answer-in-place';
import type { EditRequirements } from '@/lib/use-cases/fit/edit-requirement';
import type { PickEvidence } from '@/lib/use-cases/fit/pick-evidence';
import type { Live } from '@/lib/use-cases/live';

export interface FitApp {
  requirementsOf(applicationId: string): Live<readonly Requirement[]>;
  picksOf(applicationId: string): Live<readonly EvidencePick[]>;
  /** What many of the person's jobs ask for and has no example yet, most asked first. */
  askedMost(): Promise<readonly OftenAsked[]>;
  achievements: Live<readonly Achievement[]>;
  roles: Live<readonly WorkHistory[]>;
  /** Reads the advert for what it asks and keeps that; false where it has no text, or none that we can read. */
  refresh(applicationId: string): Promise<boolean>;
  pick: PickEvidence['pick'];
  unpick: PickEvidence['unpick'];
  confirm: PickEvidence['confirm'];
  setTargets: PickEvidence['useIn'];
  answer: AnswerInPlace;
  edit: EditRequirements;
}
