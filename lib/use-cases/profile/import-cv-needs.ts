import type { Rows } from '../rows';

/** What bringing in a CV needs from outside. */
export interface ImportCvNeeds {
  rows: Pick<Rows, 'get' | 'commit'>;
  newId(): string;
  now(): Date;
}
