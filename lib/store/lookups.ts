import { type Aggregate, synced } from '../domain/synced';
import type { Columns } from './operation';

/** The key of an advert's address: the same for every way to write the address of one job. */
export type JobKey = (url: string) => string;

/** The entry under which an application is found by the key of its advert's address. */
export function jobKeyLookup(key: string): string {
  return `jobKey:${key}`;
}

/** What a row is found by besides its id. */
export function lookupsOf(aggregate: Aggregate, row: Columns, jobKey: JobKey): string[] {
  const isJob = aggregate === 'applications' && typeof row.jobUrl === 'string' && row.deletedAt === null;
  return isJob ? [jobKeyLookup(jobKey(String(row.jobUrl)))] : [];
}

/** The id of the row's parent, where its aggregate has one. */
export function parentOf(aggregate: Aggregate, row: Columns): string | undefined {
  const { parent } = synced[aggregate];
  const id = parent === null ? undefined : row[parent.column];
  return typeof id === 'string' ? id : undefined;
}
