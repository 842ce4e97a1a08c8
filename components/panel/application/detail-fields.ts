import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import type { Application } from '@/lib/domain/apply/application';
import type { OwnField } from '@/lib/domain/apply/own-field';
import type { EditableField } from '@/lib/use-cases/advert/field-value';

/** How a field is typed: one line, a day, a web address, an e-mail address, or text of many lines. */
export type FieldInput = 'line' | 'day' | 'address' | 'email' | 'text';

/** What the browser calls them. */
export const inputTypes = { line: 'text', day: 'date', address: 'url', email: 'email' } as const;

/** A field of a job as its screens show it. */
export interface DetailField<Field extends EditableField = EditableField> {
  field: Field;
  input: FieldInput;
  /** Shown even where it is empty: without it the job can hardly be told from others. */
  isMain: boolean;
}

/** The fields of an advert in the order in which they are read; its text comes after them, on its own. */
export const detailFields: readonly DetailField<AdvertField>[] = [
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

/** Where the advert stands on the web. */
export const addressField: DetailField<OwnField> = { field: 'jobUrl', input: 'address', isMain: false };

/** Whom to ask about the job. */
export const contactFields: readonly DetailField<OwnField>[] = [
  { field: 'contactName', input: 'line', isMain: false },
  { field: 'contactRole', input: 'line', isMain: false },
  { field: 'contactEmail', input: 'email', isMain: false },
  { field: 'contactUrl', input: 'address', isMain: false },
];

/** What an application holds for a field; empty where nothing is known. */
export function detailOf(application: Application, field: EditableField): string {
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
