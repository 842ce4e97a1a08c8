/** Changes of the person's own facts, one at a time; each answers with its way back. */
import { blankProfile, type Profile } from '../../domain/profile/profile';
import type { Qualification } from '../../domain/profile/qualification';
import type { WorkHistory } from '../../domain/profile/work-history';
import type { RowChange, Rows } from '../rows';

/** What a person says of themselves. */
export type ProfileFacts = Pick<
  Profile,
  'fullName' | 'headline' | 'email' | 'phone' | 'location' | 'summary' | 'country' | 'timeZone' | 'locale'
>;

export type QualificationFacts = Omit<Qualification, 'id' | 'createdAt' | 'updatedAt'>;

export interface ChangeCareerNeeds {
  rows: Pick<Rows, 'get' | 'commit'>;
  newId(): string;
  now(): Date;
}

type Undo = () => Promise<void>;

export interface ChangeCareer {
  /** `id` is the row of the person's own facts; it is made where there is none yet. */
  changeProfile(id: string, columns: Partial<ProfileFacts>): Promise<Undo>;
  addQualification(kind: Qualification['kind'], title: string): Promise<Undo>;
  changeQualification(id: string, columns: Partial<QualificationFacts>): Promise<Undo>;
  removeQualification(id: string): Promise<Undo>;
  changeRole(id: string, columns: Pick<WorkHistory, 'neverInDocuments'>): Promise<Undo>;
}

export function makeChangeCareer({ rows, newId, now }: ChangeCareerNeeds): ChangeCareer {
  const at = () => now().toISOString();
  const change = async (
    aggregate: 'profiles' | 'qualifications' | 'workHistory',
    id: string,
    columns: object,
  ): Promise<Undo> => {
    const held = await rows.get(aggregate, id);
    if (held === null) throw new Error(`No row of ${aggregate} to change`);
    const before = Object.fromEntries(Object.keys(columns).map((name) => [name, held[name as 'id']]));
    const said = (to: object) => ({ kind: 'change', aggregate, id, columns: to }) as RowChange;
    await rows.commit([said(columns)]);
    return () => rows.commit([said(before)]);
  };
  return {
    changeProfile: async (id, columns) => {
      if ((await rows.get('profiles', id)) === null) {
        const row: Profile = { ...blankProfile, ...blankRow(id, at()) };
        await rows.commit([{ kind: 'create', aggregate: 'profiles', row }]);
      }
      return change('profiles', id, columns);
    },
    addQualification: async (kind, title) => {
      const row: Qualification = { ...blankQualification, ...blankRow(newId(), at()), kind, title };
      await rows.commit([{ kind: 'create', aggregate: 'qualifications', row }]);
      return async () => void (await change('qualifications', row.id, gone(at(), 'undo')));
    },
    changeQualification: (id, columns) => change('qualifications', id, columns),
    removeQualification: (id) => change('qualifications', id, gone(at(), 'removed')),
    changeRole: (id, columns) => change('workHistory', id, columns),
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

function blankRow(id: string, at: string) {
  return { id, createdAt: at, updatedAt: at, deletedAt: null, deletionReason: null };
}

function gone(at: string, deletionReason: string) {
  return { deletedAt: at, deletionReason };
}
