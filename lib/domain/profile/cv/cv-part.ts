import type { CvQualification, CvRole, CvUnsorted } from './cv-reading';

/** What one section gave. */
export interface CvPart {
  roles: readonly CvRole[];
  qualifications: readonly CvQualification[];
  unsorted: readonly CvUnsorted[];
  headings: readonly number[];
}
