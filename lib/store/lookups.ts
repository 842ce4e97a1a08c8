import { addressesOf, otherUrlsSchema } from '../domain/apply/application';
import { applicationStatuses } from '../domain/apply/status';
import { statusGroupOf } from '../domain/apply/status-groups';
import { type Aggregate, synced } from '../domain/synced';
import { interviewLookup, openLookup } from './lookup-ranges';
import type { Columns } from './operation';

/** The key of an advert's address: the same for every way to write the address of one job. */
export type JobKey = (url: string) => string;

/** The entry under which an application is found by the key of its advert's address. */
export function jobKeyLookup(key: string): string {
  return `jobKey:${key}`;
}

/** What a row is found by besides its id. */
export function lookupsOf(aggregate: Aggregate, row: Columns, jobKey: JobKey): string[] {
  if (aggregate === 'activities') return interviewLookups(row);
  if (aggregate !== 'applications' || row.deletedAt !== null) return [];
  // A row written by a newer version may hold its addresses in another shape; the first one is found all the same.
  const others = otherUrlsSchema.safeParse(row.otherUrls).data ?? null;
  const addresses = addressesOf({
    jobUrl: typeof row.jobUrl === 'string' ? row.jobUrl : null,
    otherUrls: others,
  });
  return [
    ...new Set([
      ...addresses.map((url) => jobKeyLookup(jobKey(url))),
      ...dueLookups(row),
      ...openLookups(row),
    ]),
  ];
}

/** A living application is found by the days on which it asks something; of a moment, its day in UTC. */
function dueLookups({ nextFollowupAt, nextActionDue, closingDate }: Columns): string[] {
  const followUp =
    typeof nextFollowupAt === 'string' ? [`due:${new Date(nextFollowupAt).toISOString().slice(0, 10)}`] : [];
  const action = typeof nextActionDue === 'string' ? [`due:${nextActionDue}`] : [];
  const closing = typeof closingDate === 'string' ? [`closing:${closingDate}`] : [];
  return [...followUp, ...action, ...closing];
}

/** The lookups of an application whose status alone has changed. */
export function lookupsAfterStatus(lookups: readonly string[], row: Columns): string[] {
  return [...lookups.filter((lookup) => !lookup.startsWith('open:')), ...openLookups(row)];
}

/** A living application that lists do not fold away is found by when it was made. */
function openLookups({ status, createdAt, deletedAt }: Columns): string[] {
  if (deletedAt !== null) return [];
  const isClosed = applicationStatuses.some((one) => one === status && statusGroupOf(one) === 'closed');
  return isClosed ? [] : [openLookup(String(createdAt))];
}

/** A living interview is found by its moment, written so that text and time have one order. */
function interviewLookups({ type, deletedAt, occurredAt }: Columns): string[] {
  const isInterview = type === 'interview' && deletedAt === null;
  return isInterview ? [interviewLookup(new Date(String(occurredAt)).toISOString())] : [];
}

/** The id of the row that this one is listed under: its first parent. */
export function parentOf(aggregate: Aggregate, row: Columns): string | undefined {
  const [first] = synced[aggregate].parents;
  const id = first === undefined ? undefined : row[first.column];
  return typeof id === 'string' ? id : undefined;
}
