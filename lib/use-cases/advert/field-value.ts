import { type AdvertField, advertFieldsSchema } from '../../domain/advert/advert-reading';
import { ok, type Result, refuse } from '../../domain/result';

export const fieldRefusals = ['too-long', 'empty', 'not-a-date', 'not-an-address'] as const;
export type FieldRefusal = (typeof fieldRefusals)[number];

const days: ReadonlySet<AdvertField> = new Set(['closingOn', 'boardExpiresOn']);

/** What a person typed for a field, as the field keeps it: trimmed, null for nothing, or why it cannot be kept. */
export function fieldValue(field: AdvertField, typed: string): Result<string | null, FieldRefusal> {
  const text = field === 'text' ? typed.replace(/\r\n?/g, '\n') : typed.trim();
  if (field === 'title' && text === '') return refuse('empty');

  const isRequired = field === 'title' || field === 'company' || field === 'text';
  const parsed = advertFieldsSchema.shape[field].safeParse(text === '' && !isRequired ? null : text);
  if (parsed.success) return ok(parsed.data);

  if (parsed.error.issues.some((issue) => issue.code === 'too_big')) return refuse('too-long');
  return refuse(days.has(field) ? 'not-a-date' : 'not-an-address');
}
