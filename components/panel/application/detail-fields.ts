import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import type { Application } from '@/lib/domain/apply/application';

/** How a field is typed: one line, a day, a web address, or text of many lines. */
export type FieldInput = 'line' | 'day' | 'address' | 'text';

export interface DetailField {
  field: AdvertField;
  input: FieldInput;
  /** Shown even where it is empty: without it the job can hardly be told from others. */
  isMain: boolean;
}

/** The fields of an advert in the order in which they are read; its text comes after them, on its own. */
export const detailFields: readonly DetailField[] = [
  { field: 'title', input: 'line', isMain: true },
  { field: 'company', input: 'line', isMain: true },
  { field: 'closingOn', input: 'day', isMain: true },
  { field: 'location', input: 'line', isMain: true },
  { field: 'salary', input: 'line', isMain: true },
  { field: 'agency', input: 'line', isMain: false },
  { field: 'employmentType', input: 'line', isMain: false },
  { field: 'remotePolicy', input: 'line', isMain: false },
  { field: 'hours', input: 'line', isMain: false },
  { field: 'reference', input: 'line', isMain: false },
  { field: 'boardExpiresOn', input: 'day', isMain: false },
  { field: 'employerUrl', input: 'address', isMain: false },
];

/** What an application holds for a field of its advert; empty where nothing is known. */
export function detailOf(application: Application, field: AdvertField): string {
  switch (field) {
    case 'title':
      return application.jobTitle;
    case 'closingOn':
      return application.closingDate ?? '';
    case 'text':
      return application.jobDescription ?? application.jobText ?? '';
    default:
      return application[field] ?? '';
  }
}
