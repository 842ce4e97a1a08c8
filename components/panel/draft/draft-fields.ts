import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import type { FieldRefusal } from '../application/application-app';
import { type DetailField, detailFields } from '../application/detail-fields';

/** Everything of a draft that can be put right, its text last. */
export const draftFields: readonly DetailField<AdvertField>[] = [
  ...detailFields,
  { field: 'text', input: 'text', isMain: true },
];

/** The field that a refusal is about; null where it may be any of them. */
export function refusedField(why: FieldRefusal): AdvertField | null {
  if (why === 'empty') return 'title';
  if (why === 'not-an-address') return 'employerUrl';
  return null;
}
