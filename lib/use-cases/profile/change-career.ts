/** Changes of the person's own facts and qualifications, one at a time; each answers with its way back. */
import { blankProfile, type Profile } from '../../domain/profile/profile';
import type { Qualification } from '../../domain/profile/qualification';
import { addOwn, blankRow, changeOwn, type OwnRowsNeeds, removeOwn, type Undo } from './own-rows';

/** What a person says of themselves. */
export type ProfileFacts = Pick<
  Profile,
  | 'fullName'
  | 'headline'
  | 'email'
  | 'phone'
  | 'location'
  | 'summary'
  | 'links'
  | 'country'
  | 'timeZone'
  | 'locale'
  | 'neverInDocuments'
>;

export type QualificationFacts = Omit<Qualification, 'id' | 'createdAt' | 'updatedAt'>;

export interface ChangeCareer {
  /** `id` is the row of the person's own facts; it is made where there is none yet. `seen` as in `changeOwn`. */
  changeProfile(id: string, columns: Partial<ProfileFacts>, seen?: Partial<ProfileFacts>): Promise<Undo>;
  addQualification(kind: Qualification['kind'], title: string): Promise<Undo>;
  changeQualification(
    id: string,
    columns: Partial<QualificationFacts>,
    seen?: Partial<QualificationFacts>,
  ): Promise<Undo>;
  removeQualification(id: string): Promise<Undo>;
}

export function makeChangeCareer(needs: OwnRowsNeeds): ChangeCareer {
  return {
    changeProfile: async (id, columns, seen) => {
      if ((await needs.rows.get('profiles', id)) === null) {
        const row: Profile = { ...blankProfile, ...blankRow(needs, id) };
        await needs.rows.commit([{ kind: 'create', aggregate: 'profiles', row }]);
      }
      return changeOwn(needs, 'profiles', id, columns, seen);
    },
    addQualification: (kind, title) =>
      addOwn(needs, 'qualifications', { ...blankQualification, kind, title }),
    changeQualification: (id, columns, seen) => changeOwn(needs, 'qualifications', id, columns, seen),
    removeQualification: (id) => removeOwn(needs, 'qualifications', id),
  };
}

const blankQualification = {
  issuer: '',
  level: null,
  reference: null,
  details: '',
  startedOn: null,
  startedPrecision: 'day',
  achievedOn: null,
  achievedPrecision: 'day',
  expiresOn: null,
  neverInDocuments: false,
} satisfies Partial<Qualification>;
