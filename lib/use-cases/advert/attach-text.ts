/**
 * A job description that came as a file or was pasted is added beneath the advert; the advert as read is not touched.
 * A second one takes the place of the first. Nothing is cut: what is too long is refused.
 */
import { attachmentIn, withAttachment, withoutAttachment } from '../../domain/advert/attached-text';
import { pastedText } from '../../domain/advert/pasted-text';
import { type Application, effectiveText, storedReadingVersion } from '../../domain/apply/application';
import { ok, type Result, refuse } from '../../domain/result';
import { textUpTo } from '../../domain/row';
import type { RowChange, Rows } from '../rows';
import { withReceipt } from './correct-field';
import { newActivity } from './new-application';

/** What is added: its name as the heading says it, the line for the history, and the text. */
export interface AttachedText {
  name: string;
  /** "Role.docx, 34 kB": at most 300 characters. */
  label: string;
  text: string;
}

export type AttachRefusal = 'empty' | 'too-long';
type Undo = () => Promise<void>;

export type AttachText = (
  applicationId: string,
  attached: AttachedText,
) => Promise<Result<Undo, AttachRefusal>>;

export function makeAttachText(needs: { rows: Rows; newId(): string; now(): Date }): AttachText {
  return async (applicationId, { name, label, text }) => {
    const added = pastedText(text);
    if (added === '') return refuse('empty');
    const known = await need(needs.rows, applicationId);
    const before = withoutAttachment(effectiveText(known), known.jobText);
    const next = withAttachment(before, name, added);
    if (!textUpTo(200_000).safeParse(next).success) return refuse('too-long');

    const now = needs.now().toISOString();
    const row = newActivity(needs.newId(), applicationId, 'file', now, { subject: label.slice(0, 300) });
    const columns = { deletedAt: now, deletionReason: 'undo' };
    const corrected = { jobDescription: next, ...withReceipt(known, 'text', next) };
    await needs.rows.commit([
      change(known, corrected, known.jobDescription),
      { kind: 'create', aggregate: 'activities', row },
    ]);
    return ok(() =>
      needs.rows.commit([
        change(known, known, next),
        { kind: 'change', aggregate: 'activities', id: row.id, columns },
      ]),
    );
  };
}

/** Takes the attached text out again; the answer puts it back. Nothing where nothing is attached. */
export function makeDetachText(rows: Rows): (applicationId: string) => Promise<Undo> {
  return async (applicationId) => {
    const known = await need(rows, applicationId);
    const text = effectiveText(known);
    if (attachmentIn(text, known.jobText) === null) return async () => {};
    const before = withoutAttachment(text, known.jobText);
    const isAsRead = before === (known.jobText ?? '');
    const columns = isAsRead
      ? { jobDescription: null, advertReading: withoutTextReceipt(known.advertReading) }
      : { jobDescription: before, advertReading: known.advertReading };
    await rows.commit([change(known, columns, known.jobDescription)]);
    return () => rows.commit([change(known, known, columns.jobDescription)]);
  };
}

/** A text that is as read again is nobody's correction, so the next reading of the page may renew it. */
function withoutTextReceipt(reading: Application['advertReading']): Application['advertReading'] {
  if (reading === null || reading.schemaVersion > storedReadingVersion) return reading;
  const { text: _, ...receipts } = reading.receipts;
  return { ...reading, receipts };
}

/** Sets the corrected text and its receipt; `over` is the corrected text as it is now. */
function change(
  { id }: Application,
  columns: Partial<Pick<Application, 'jobDescription' | 'advertReading'>>,
  over: string | null,
): RowChange {
  const { jobDescription, advertReading } = columns;
  return {
    kind: 'change',
    aggregate: 'applications',
    id,
    columns: { jobDescription, ...(advertReading !== undefined && { advertReading }) },
    over: { jobDescription: over },
  };
}

async function need(rows: Rows, id: string): Promise<Application> {
  const known = await rows.get('applications', id);
  if (known === null) throw new Error(`No application ${id} on this device`);
  return known;
}
