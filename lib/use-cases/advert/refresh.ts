import type { Advert } from '../../domain/advert/advert-reading';
import { type Application, type StoredReading, storedReadingVersion } from '../../domain/apply/application';
import type { RowChange } from '../rows';
import {
  type AdvertColumns,
  advertFieldNames,
  columnOf,
  columnsOf,
  isByHand,
  storedReadingOf,
} from './advert-columns';
import { newActivity } from './new-application';

/**
 * What a second reading of a saved job changes, and what would take that back.
 *
 * A doubtful reading changes nothing, nor does any where a newer Starboard wrote the receipts. After the application was sent, the new text is kept as an activity and
 * the row stays as it was sent. Otherwise the fields that no hand put right follow the page, a field the page
 * no longer states keeps its value, and a text that is replaced is kept as an activity: nothing is lost.
 */
export function refresh(
  known: Application,
  advert: Advert,
  activityId: string,
  now: string,
): { changes: RowChange[]; inverse: RowChange[] } {
  const isFromNewer = (known.advertReading?.schemaVersion ?? 0) > storedReadingVersion;
  if (advert.grade === 'doubtful' || isFromNewer) return { changes: [], inverse: [] };
  const read = columnsOf(advert);
  const isNewText = read.jobText !== known.jobText;

  if (known.submittedAt !== null) {
    if (!isNewText) return { changes: [], inverse: [] };
    return withReading(known, activityId, read.jobText, now, [], []);
  }

  const columns = changedColumns(known, read);
  const beside = besideReceipts(known, advert, read.jobText === (columns.jobText ?? known.jobText));
  if (Object.keys(columns).length === 0 && saysSame(known.advertReading, beside))
    return { changes: [], inverse: [] };
  const receipts = { ...advert.receipts };
  for (const field of advertFieldNames) {
    const former = known.advertReading?.receipts[field];
    const isKept = !(columnOf[field] in columns) && read[columnOf[field]] !== known[columnOf[field]];
    if (former !== undefined && (former.from === 'hand' || isKept)) receipts[field] = former;
  }
  const next = {
    ...columns,
    advertReading: { ...beside, receipts },
    jobFetchedAt: now,
    jobFetchStatus: advert.grade,
  };
  const former = Object.fromEntries(
    Object.keys(next).map((column) => [column, known[column as keyof Application]]),
  );
  const changes: RowChange[] = [{ kind: 'change', aggregate: 'applications', id: known.id, columns: next }];
  const inverse: RowChange[] = [{ kind: 'change', aggregate: 'applications', id: known.id, columns: former }];
  if (!isNewText || known.jobText === null) return { changes, inverse };
  return withReading(known, activityId, known.jobText, now, changes, inverse);
}

/** What is stored beside the receipts. Facts point into the text, so they stay with the text that is kept. */
function besideReceipts(known: Application, advert: Advert, isOfKeptText: boolean): StoredReading {
  const { facts, ...read } = storedReadingOf(advert);
  const kept = isOfKeptText ? facts : known.advertReading?.facts;
  return kept === undefined ? read : { ...read, facts: kept };
}

function saysSame(known: StoredReading | null, read: StoredReading): boolean {
  const words = (reading: StoredReading | null) =>
    [
      ...(reading?.facts ?? []).map(({ kind, offset, quote }) => `${kind} ${offset} ${quote}`),
      ...(reading?.notices ?? []),
    ].join('\n');
  return words(known) === words(read);
}

function changedColumns(known: Application, read: AdvertColumns): Partial<AdvertColumns> {
  const changed: Partial<Record<keyof AdvertColumns, unknown>> = {};
  for (const field of advertFieldNames) {
    const column = columnOf[field];
    const isStated = read[column] !== null && read[column] !== '';
    if (isStated && !isByHand(known, field) && read[column] !== known[column]) changed[column] = read[column];
  }
  return changed as Partial<AdvertColumns>;
}

function withReading(
  known: Application,
  activityId: string,
  text: string | null,
  now: string,
  changes: RowChange[],
  inverse: RowChange[],
): { changes: RowChange[]; inverse: RowChange[] } {
  const row = newActivity(activityId, known.id, 'reading', now, { body: text });
  const gone = { deletedAt: now, deletionReason: 'undo' };
  return {
    changes: [...changes, { kind: 'create', aggregate: 'activities', row }],
    inverse: [...inverse, { kind: 'change', aggregate: 'activities', id: row.id, columns: gone }],
  };
}
