import type { Advert } from '../../domain/advert/advert-reading';
import { isEmployersOwn } from '../../domain/advert/employers-own';
import {
  type Application,
  addressesOf,
  otherUrlsVersion,
  storedReadingVersion,
} from '../../domain/apply/application';
import type { RowChange } from '../rows';
import { type AdvertColumns, advertFieldNames, columnOf, columnsOf, isByHand } from './advert-columns';
import { newActivity } from './new-application';
import type { SaveAdvertNeeds } from './save-advert-needs';

/** More addresses of one job than anybody meets; further ones are read and not kept. */
const mostAddresses = 20;

/**
 * What a reading of a saved job at another address changes, and what would take that back. The address is kept, and
 * the reading as an activity; of the advert only what was not known is filled in, for the first reading is the one
 * the person decided on. Nothing but the address changes once the application was sent.
 */
export async function addAddress(
  needs: Pick<SaveAdvertNeeds, 'rows' | 'jobKey' | 'newId'>,
  known: Application,
  advert: Advert,
  now: string,
): Promise<{ changes: RowChange[]; inverse: RowChange[] }> {
  const columns = {
    ...addressColumns(known, advert, needs.jobKey, now),
    ...(known.submittedAt === null ? filledColumns(known, advert) : {}),
  };
  const { id } = known;
  const changes: RowChange[] = [];
  const inverse: RowChange[] = [];
  if (Object.keys(columns).length > 0) {
    const former = Object.keys(columns).map((column) => [column, known[column as keyof Application]]);
    changes.push({ kind: 'change', aggregate: 'applications', id, columns });
    inverse.push({ kind: 'change', aggregate: 'applications', id, columns: Object.fromEntries(former) });
  }
  if (await isNewText(needs, known, advert)) {
    const more = { subject: new URL(advert.url).hostname, body: advert.fields.text };
    const row = newActivity(needs.newId(), id, 'reading', now, more);
    const gone = { deletedAt: now, deletionReason: 'undo' };
    changes.push({ kind: 'create', aggregate: 'activities', row });
    inverse.push({ kind: 'change', aggregate: 'activities', id: row.id, columns: gone });
  }
  return { changes, inverse };
}

function addressColumns(
  known: Application,
  advert: Advert,
  jobKey: (url: string) => string,
  now: string,
): Partial<Application> {
  const { otherUrls, employerUrl } = known;
  const items = otherUrls?.items ?? [];
  const isKnown = addressesOf(known).some((url) => jobKey(url) === jobKey(advert.url));
  const isFromNewer = (otherUrls?.schemaVersion ?? 0) > otherUrlsVersion;
  const isKept = !isKnown && !isFromNewer && items.length < mostAddresses;
  const isOwn = employerUrl === null && isEmployersOwn(advert.url, known.company || advert.fields.company);
  // A job that was added by hand is met on a site for the first time.
  const isFirst = known.jobUrl === null && !isKnown;
  return {
    ...(isFirst && { jobUrl: advert.url }),
    ...(isKept &&
      !isFirst && {
        otherUrls: { schemaVersion: otherUrlsVersion, items: [...items, { url: advert.url, addedAt: now }] },
      }),
    ...(isOwn && !isByHand(known, 'employerUrl') && { employerUrl: advert.url }),
  };
}

/** What the saved advert did not say and this one does, with where it was read. */
function filledColumns(known: Application, advert: Advert): Partial<Application> {
  const { advertReading } = known;
  const isFromNewer = (advertReading?.schemaVersion ?? 0) > storedReadingVersion;
  if (advert.grade === 'doubtful' || isFromNewer) return {};
  const read = columnsOf(advert);
  const isBlank = (value: unknown) => value === null || value === '';
  const filled = advertFieldNames.filter((field) => {
    const column = columnOf[field];
    return isBlank(known[column]) && !isBlank(read[column]) && !isByHand(known, field);
  });
  if (filled.length === 0) return {};
  const columns: Partial<Record<keyof AdvertColumns, unknown>> = {};
  const receipts = { ...advertReading?.receipts };
  for (const field of filled) {
    columns[columnOf[field]] = read[columnOf[field]];
    const receipt = advert.receipts[field];
    if (receipt !== undefined) receipts[field] = receipt;
  }
  const stored = advertReading ?? { schemaVersion: storedReadingVersion, grade: advert.grade };
  return { ...(columns as Partial<AdvertColumns>), advertReading: { ...stored, receipts } };
}

/** Whether nothing of what was read before has these words. */
async function isNewText(
  { rows }: Pick<SaveAdvertNeeds, 'rows'>,
  known: Application,
  { fields }: Advert,
): Promise<boolean> {
  if (fields.text === known.jobText) return false;
  const activities = await rows.activitiesOf(known.id);
  return !activities.some((one) => one.type === 'reading' && one.body === fields.text);
}
