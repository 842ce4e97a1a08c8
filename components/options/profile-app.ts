/** What the person's own facts need from outside: reading them live, changing them with a way back, taking them along. */
import type { Profile } from '@/lib/domain/profile/profile';
import type { Qualification } from '@/lib/domain/profile/qualification';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import type { Live } from '@/lib/use-cases/live';
import type { ProfileFacts, QualificationFacts } from '@/lib/use-cases/profile/change-career';
import type { Undo } from '../ui/undo';

export interface HeldFacts {
  /** Null until somebody wrote in it. */
  profile: Profile | null;
  qualifications: readonly Qualification[];
  workHistory: readonly WorkHistory[];
}

export interface ProfileApp {
  career: Live<HeldFacts>;
  changeProfile(columns: Partial<ProfileFacts>): Promise<Undo>;
  addQualification(kind: Qualification['kind'], title: string): Promise<Undo>;
  changeQualification(id: string, columns: Partial<QualificationFacts>): Promise<Undo>;
  removeQualification(id: string): Promise<Undo>;
  changeRole(id: string, columns: Pick<WorkHistory, 'neverInDocuments'>): Promise<Undo>;
  /** Hands the facts to the browser's downloads, as JSON Resume. */
  exportFacts(): Promise<void>;
}
