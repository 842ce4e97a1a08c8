import type { ApplicationSummary } from '../../domain/apply/application';
import type { Rows } from '../rows';
import type { Drafts } from './drafts';
import type { UndoShelf } from './undo-shelf';

/** What keeping an advert needs from outside. */
export interface SaveAdvertNeeds {
  rows: Rows;
  /** All living applications, without their long texts. */
  listApplications(): Promise<readonly ApplicationSummary[]>;
  drafts: Drafts;
  undo: UndoShelf;
  jobKey(url: string): string;
  newId(): string;
  now(): Date;
}
