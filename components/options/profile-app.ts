/** What the person's own facts need from outside: reading them live, changing them with a way back, taking them along. */
import type { Profile } from '@/lib/domain/profile/profile';
import type { Qualification } from '@/lib/domain/profile/qualification';
import type { Referee } from '@/lib/domain/profile/referee';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import type { EditExample } from '@/lib/use-cases/evidence/edit-example';
import type { RemoveExamples } from '@/lib/use-cases/evidence/remove-examples';
import type { Live } from '@/lib/use-cases/live';
import type { ChangeCareer, ProfileFacts } from '@/lib/use-cases/profile/change-career';
import type { ChangeReferees } from '@/lib/use-cases/profile/change-referees';
import type { ChangeRoles } from '@/lib/use-cases/profile/change-roles';
import type { ConflictsApp } from '../sync/conflicts-app';
import type { Undo } from '../ui/undo';

export interface HeldFacts {
  /** Null until somebody wrote in it. */
  profile: Profile | null;
  qualifications: readonly Qualification[];
  workHistory: readonly WorkHistory[];
  referees: readonly Referee[];
}

/** Something new that is being typed: a line of a role, by its id, or what begins with its name. */
export type NewFact = `line:${string}` | 'role' | 'qualification' | 'referee' | 'link';

export interface ProfileApp
  extends Omit<ChangeCareer, 'changeProfile'>,
    ChangeRoles,
    ChangeReferees,
    ConflictsApp {
  career: Live<HeldFacts>;
  changeProfile(columns: Partial<ProfileFacts>, seen?: Partial<ProfileFacts>): Promise<Undo>;
  /** A line of a role is an example: changing and removing it are those of an example. */
  editExample: EditExample;
  removeExamples: RemoveExamples;
  /** What was typed of something new and not added yet, also before a reload; null where nothing was. */
  typedNew(what: NewFact): Live<Readonly<Record<string, string>> | null>;
  keepTypedNew(what: NewFact, typed: Readonly<Record<string, string>> | null): void;
  /** Hands the facts to the browser's downloads, as JSON Resume. */
  exportFacts(): Promise<void>;
}
