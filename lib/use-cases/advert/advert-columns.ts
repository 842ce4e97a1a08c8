/** How the fields of an advert stand in an application's row. */
import type { Advert, AdvertField, Receipt } from '../../domain/advert/advert-reading';
import { type Application, type StoredReading, storedReadingVersion } from '../../domain/apply/application';

export type AdvertColumns = Pick<
  Application,
  | 'jobTitle'
  | 'company'
  | 'agency'
  | 'location'
  | 'salary'
  | 'employmentType'
  | 'remotePolicy'
  | 'hours'
  | 'reference'
  | 'closingDate'
  | 'boardExpiresOn'
  | 'employerUrl'
  | 'jobText'
>;

/** The column that keeps each field as read. The person's corrected text has a column of its own. */
export const columnOf = {
  title: 'jobTitle',
  company: 'company',
  agency: 'agency',
  location: 'location',
  salary: 'salary',
  employmentType: 'employmentType',
  remotePolicy: 'remotePolicy',
  hours: 'hours',
  reference: 'reference',
  closingOn: 'closingDate',
  boardExpiresOn: 'boardExpiresOn',
  employerUrl: 'employerUrl',
  text: 'jobText',
} as const satisfies Record<AdvertField, keyof AdvertColumns>;

export const advertFieldNames = Object.keys(columnOf) as readonly AdvertField[];

/** What a reading says of every advert column. */
export function columnsOf(advert: Advert): AdvertColumns {
  const { title, closingOn, text, ...same } = advert.fields;
  return { ...same, jobTitle: title, closingDate: closingOn, jobText: text };
}

/** The receipts as they are stored beside the columns, with what else the advert and its page say. */
export function storedReadingOf(advert: Advert): StoredReading {
  const { grade, receipts, facts = [], notices = [] } = advert;
  return {
    schemaVersion: storedReadingVersion,
    grade,
    receipts,
    ...(facts.length === 0 ? {} : { facts }),
    ...(notices.length === 0 ? {} : { notices }),
  };
}

/** The receipt of a value that the person wrote or confirmed. */
export function receiptByHand(quote: string): Receipt {
  return { from: 'hand', quote: quote.slice(0, 300), confidence: 1, isDoubtful: false };
}

/** Whether the person put this field right, so that no later reading may touch it. */
export function isByHand(application: Application, field: AdvertField): boolean {
  return application.advertReading?.receipts[field]?.from === 'hand';
}
