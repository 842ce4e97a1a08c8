/**
 * The person puts a field of an advert right. Their word stands from then on: no later reading touches it.
 * The advert as read is never edited; a corrected text is kept beside it.
 */
import type { AdvertField } from '../../domain/advert/advert-reading';
import { type Application, storedReadingVersion } from '../../domain/apply/application';
import { isOwnField } from '../../domain/apply/own-field';
import { ok, type Result } from '../../domain/result';
import type { Rows } from '../rows';
import { columnOf, receiptByHand } from './advert-columns';
import { type EditableField, type FieldRefusal, fieldValue } from './field-value';

export type Undo = () => Promise<void>;
/** `shown` is the text as it stood when the person began to write, or as this screen saved it last. */
export type CorrectField = (
  applicationId: string,
  field: EditableField,
  typed: string,
  shown?: string,
) => Promise<Result<Undo, FieldRefusal>>;

export function makeCorrectField(rows: Rows): CorrectField {
  return async (applicationId, field, typed, shown) => {
    const value = fieldValue(field, typed);
    if (!value.ok) return value;
    const known = await need(rows, applicationId);
    if (isOwnField(field)) return ok(await change(rows, known, { [field]: value.value }));
    const column = field === 'text' ? 'jobDescription' : columnOf[field];
    const text = value.value;
    // The text as read needs no second copy.
    const next = field === 'text' && (text === known.jobText || text === '') ? null : text;
    const columns = { [column]: next, ...withReceipt(known, field, text ?? '') };
    return ok(await change(rows, known, columns, field === 'text' ? textUnder(known, shown) : {}));
  };
}

/** "This is right": the person takes the doubt off a field, and it is kept like one they wrote. */
export function makeConfirmField(rows: Rows): (applicationId: string, field: AdvertField) => Promise<Undo> {
  return async (applicationId, field) => {
    const known = await need(rows, applicationId);
    const quote = known.advertReading?.receipts[field]?.quote ?? '';
    return change(rows, known, withReceipt(known, field, quote));
  };
}

/** The receipts once the person wrote or confirmed a field. */
export function withReceipt(known: Application, field: AdvertField, quote: string): Partial<Application> {
  // Receipts written by a newer Starboard are shown, never rewritten by this one.
  if ((known.advertReading?.schemaVersion ?? 0) > storedReadingVersion) return {};
  const reading = known.advertReading ?? {
    schemaVersion: storedReadingVersion,
    grade: 'partial' as const,
    receipts: {},
  };
  return {
    advertReading: { ...reading, receipts: { ...reading.receipts, [field]: receiptByHand(quote) } },
  };
}

/**
 * What the person saw of the corrected text. Where there is none by now they began over the advert as read, which a
 * correction never takes away.
 */
function textUnder(known: Application, shown: string | undefined): Partial<Application> {
  if (shown === undefined || known.jobDescription === null) return {};
  return { jobDescription: shown };
}

async function change(
  rows: Rows,
  known: Application,
  columns: Partial<Application>,
  over: Partial<Application> = {},
): Promise<Undo> {
  const id = known.id;
  const former = Object.fromEntries(
    Object.keys(columns).map((column) => [column, known[column as keyof Application]]),
  );
  await rows.commit([{ kind: 'change', aggregate: 'applications', id, columns, over }]);
  // Undone over what was just written: a text that came since is not taken away by it.
  return () =>
    rows.commit([{ kind: 'change', aggregate: 'applications', id, columns: former, over: columns }]);
}

async function need(rows: Rows, id: string): Promise<Application> {
  const known = await rows.get('applications', id);
  if (known === null) throw new Error(`No application ${id} on this device`);
  return known;
}
