import type { CvRole, CvUnsorted } from './cv-reading';

/** What a section of roles gave: the roles, the lines that are of none, and the lines that are headings within it. */
export interface RolesRead {
  roles: CvRole[];
  unsorted: CvUnsorted[];
  headings: number[];
}
