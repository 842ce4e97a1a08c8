import { qualificationKinds } from '@/lib/domain/profile/qualification';
import { workKinds } from '@/lib/domain/profile/work-history';
import type { Texts } from '../texts';

const columns = [
  'fullName',
  'headline',
  'location',
  'email',
  'phone',
  'summary',
  'jobTitle',
  'company',
  'kind',
  'startDate',
  'endDate',
  'isCurrent',
  'title',
  'issuer',
  'level',
  'reference',
  'details',
  'startedOn',
  'achievedOn',
  'expiresOn',
] as const;

/** A column of the person's own facts, in words. */
export function columnText(column: string, t: Texts): string {
  const known = columns.find((one) => one === column);
  return known === undefined ? column : t(`career.column.${known}`);
}

/** A value of such a column: days in the person's form, yes and no and kinds in words. */
export function valueText(column: string, value: string | boolean | null, locale: string, t: Texts): string {
  if (typeof value === 'boolean') return t(value ? 'career.goesOn' : 'career.ended');
  if (value === null) return t('app.none');
  const work = workKinds.find((one) => column === 'kind' && one === value);
  if (work !== undefined && work !== 'other') return t(`career.work.${work}`);
  const kind = qualificationKinds.find((one) => column === 'kind' && one === value);
  if (kind !== undefined) return t(`career.kind.${kind}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const words = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return words.format(new Date(`${value}T00:00:00Z`));
}
