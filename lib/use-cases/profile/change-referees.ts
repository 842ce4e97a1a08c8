/** Changes of the people who speak for the person, one at a time; each answers with its way back. */
import type { Referee } from '../../domain/profile/referee';
import { addOwn, changeOwn, type OwnRowsNeeds, removeOwn, type Undo } from './own-rows';

export type RefereeFacts = Omit<Referee, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionReason'>;

export interface ChangeReferees {
  addReferee(name: string): Promise<Undo>;
  changeReferee(id: string, columns: Partial<RefereeFacts>): Promise<Undo>;
  removeReferee(id: string): Promise<Undo>;
}

export function makeChangeReferees(needs: OwnRowsNeeds): ChangeReferees {
  return {
    addReferee: (name) => addOwn(needs, 'referees', { ...blankReferee, name }),
    changeReferee: (id, columns) => changeOwn(needs, 'referees', id, columns),
    removeReferee: (id) => removeOwn(needs, 'referees', id),
  };
}

const blankReferee = {
  relation: '',
  jobTitle: '',
  company: '',
  email: null,
  phone: null,
  address: '',
  askFirst: true,
  neverInDocuments: false,
} satisfies Partial<Referee>;
