import type { Texts } from '../texts';

/** Columns that have the name of an advert's field on screen. */
const fields = {
  jobTitle: 'title',
  company: 'company',
  agency: 'agency',
  location: 'location',
  salary: 'salary',
  employmentType: 'employmentType',
  remotePolicy: 'remotePolicy',
  hours: 'hours',
  reference: 'reference',
  closingDate: 'closingOn',
  boardExpiresOn: 'boardExpiresOn',
  employerUrl: 'employerUrl',
  jobDescription: 'text',
  jobText: 'text',
} as const;

const others = {
  notes: 'notes',
  jobUrl: 'address',
  otherUrls: 'address',
  nextFollowupAt: 'followUp',
  nextAction: 'nextStep',
  nextActionDue: 'nextStep',
  putOff: 'putOff',
  deletedAt: 'removed',
} as const;

/** The names of changed columns for the person, "Employer, Notes"; columns that follow from others are not named. */
export function columnWords(columns: readonly string[], t: Texts): string {
  const words = columns.flatMap((column) => {
    if (column in fields) return [t(`field.${fields[column as keyof typeof fields]}`)];
    return column in others ? [t(`sync.column.${others[column as keyof typeof others]}`)] : [];
  });
  return words.length === 0 ? t('sync.column.other') : [...new Set(words)].join(', ');
}
