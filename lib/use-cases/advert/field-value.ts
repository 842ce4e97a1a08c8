import * as z from 'zod/mini';
import { type AdvertField, advertFieldsSchema } from '../../domain/advert/advert-reading';
import { webAddress } from '../../domain/advert/web-address';
import { isOwnField, type OwnField } from '../../domain/apply/own-field';
import { ok, type Result, refuse } from '../../domain/result';

const fieldRefusals = ['too-long', 'empty', 'not-a-date', 'not-an-address', 'not-an-email'] as const;
/** Why a typed value is not kept. */
export type FieldRefusal = (typeof fieldRefusals)[number];

/** Everything of an application that is put right where it stands. */
export type EditableField = AdvertField | OwnField;

const address = advertFieldsSchema.shape.employerUrl;
const line = z.nullable(z.string().check(z.maxLength(300)));
const ownSchemas = {
  contactName: line,
  contactRole: line,
  contactEmail: z.nullable(z.email().check(z.maxLength(320))),
  contactUrl: address,
  jobUrl: address,
} satisfies Record<OwnField, unknown>;

const days: ReadonlySet<EditableField> = new Set(['closingOn', 'boardExpiresOn']);
const addresses: ReadonlySet<EditableField> = new Set(['employerUrl', 'contactUrl', 'jobUrl']);
const required: ReadonlySet<EditableField> = new Set(['title', 'company', 'text']);

/** What a person typed for a field, as the field keeps it: trimmed, null for nothing, or why it cannot be kept. */
export function fieldValue(field: EditableField, typed: string): Result<string | null, FieldRefusal> {
  const text = tidy(field, typed);
  if (field === 'title' && text === '') return refuse('empty');
  const schema = isOwnField(field) ? ownSchemas[field] : advertFieldsSchema.shape[field];
  const parsed = schema.safeParse(text === '' && !required.has(field) ? null : text);
  if (parsed.success) return ok(parsed.data);
  if (parsed.error.issues.some((issue) => issue.code === 'too_big')) return refuse('too-long');
  if (field === 'contactEmail') return refuse('not-an-email');
  return refuse(days.has(field) ? 'not-a-date' : 'not-an-address');
}

function tidy(field: EditableField, typed: string): string {
  if (field === 'text') return typed.replace(/\r\n?/g, '\n');
  return addresses.has(field) ? webAddress(typed) : typed.trim();
}
