/**
 * A job that no page was read for: typed, or put together from a pasted text. One application per job address, as
 * for a clip, so an address that is known is refused and the person is led to that job.
 */
import type { AdvertFact, AdvertFields, Receipts } from '../../domain/advert/advert-reading';
import { pageAddress } from '../../domain/advert/job-key';
import { pastedText } from '../../domain/advert/pasted-text';
import { type Application, storedReadingVersion } from '../../domain/apply/application';
import { ok, type Result, refuse } from '../../domain/result';
import { advertFieldNames, columnOf, receiptByHand } from './advert-columns';
import { type EditableField, type FieldRefusal, fieldValue } from './field-value';
import { blankApplication } from './new-application';
import { createApplication } from './save-advert';
import type { SaveAdvertNeeds } from './save-advert-needs';

/** What the person typed, by field, and what they left of the suggestions made from the pasted text. */
export interface ByHand {
  typed: Partial<Record<EditableField, string>>;
  suggested: Partial<Omit<AdvertFields, 'text'>>;
  /** Where the suggestions come from, and what the text says besides. */
  receipts: Receipts;
  facts: readonly AdvertFact[];
}

export type AddRefusal = FieldRefusal | 'saved-before';

/** `field` is the one that the refusal is about. */
export type Added = Result<{ applicationId: string }, AddRefusal> & { field?: EditableField };
export type AddByHand = (what: ByHand) => Promise<Added>;

export function makeAddByHand(
  needs: Pick<SaveAdvertNeeds, 'rows' | 'undo' | 'newId' | 'now' | 'jobKey'>,
): AddByHand {
  return async (what) => {
    const columns: Partial<Record<string, string | null>> = {};
    for (const [field, text] of Object.entries(values(what)) as [EditableField, string][]) {
      const value = fieldValue(field, field === 'text' ? pastedText(text) : text);
      if (!value.ok) return { ...value, field };
      columns[columnName(field)] = value.value;
    }
    if (!columns.jobTitle) return { ...refuse('empty'), field: 'title' };
    const jobUrl = columns.jobUrl ? pageAddress(columns.jobUrl) : null;
    const known = jobUrl === null ? [] : await needs.rows.applicationsByJobKey(needs.jobKey(jobUrl));
    if (known.length > 0) return { ...refuse('saved-before'), field: 'jobUrl' };

    const now = needs.now().toISOString();
    const id = needs.newId();
    const application = { ...blankApplication(id, now), ...columns, ...textOf(columns.jobText), jobUrl };
    await createApplication(needs, { ...application, advertReading: readingOf(what) } as Application, now);
    return ok({ applicationId: id });
  };
}

/** What stands in the form: the person's own words, and the suggestions that they left. */
function values({ typed, suggested }: ByHand): Partial<Record<EditableField, string>> {
  const left = Object.entries(suggested).filter(([, value]) => value !== null && value !== '');
  return { ...(Object.fromEntries(left) as Record<string, string>), ...typed };
}

function columnName(field: EditableField): string {
  return field in columnOf ? columnOf[field as keyof typeof columnOf] : field;
}

function textOf(text: string | null | undefined): Pick<Application, 'jobText' | 'jobTextSource'> {
  return text ? { jobText: text, jobTextSource: 'paste' } : { jobText: null, jobTextSource: 'hand' };
}

/** What the person left as it was suggested, they looked at, as they did with what they typed. */
function readingOf(what: ByHand): NonNullable<Application['advertReading']> {
  const receipts: Receipts = {};
  for (const field of advertFieldNames) {
    const suggestion = what.receipts[field];
    const typed = what.typed[field];
    if (typed !== undefined && typed.trim() !== '') receipts[field] = receiptByHand(typed.trim());
    else if (typed === undefined && suggestion) receipts[field] = { ...suggestion, isDoubtful: false };
  }
  const facts = what.facts.length === 0 ? {} : { facts: [...what.facts] };
  return { schemaVersion: storedReadingVersion, grade: 'partial', receipts, ...facts };
}
