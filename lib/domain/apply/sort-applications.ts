import type { ApplicationSummary } from './application';
import type { ListSettings, SortKey } from './list-settings';
import { applicationStatuses, openStatuses } from './status';

/** What sorting needs to know besides the applications. */
interface SortFacts {
  /** The person's calendar day, `YYYY-MM-DD`. */
  today: string;
  /** BCP 47: how words are put in order. */
  locale: string;
  /** The day or moment (ISO 8601) of what comes next, by application id; those without one are left out. */
  nextOf: ReadonlyMap<string, string>;
}

/**
 * Puts applications, given newest first, in another order. Those that have nothing to be sorted by (no closing
 * date that still matters, no next step, no employer) stand at the end in either direction, newest first.
 */
export function sortApplications(
  applications: readonly ApplicationSummary[],
  { sortBy, isReversed }: Pick<ListSettings, 'sortBy' | 'isReversed'>,
  facts: SortFacts,
): readonly ApplicationSummary[] {
  if (sortBy === 'saved') return isReversed ? applications.toReversed() : applications;
  const keyed = applications.map((application) => ({ application, key: keyOf(application, sortBy, facts) }));
  const sortable = keyed.filter(({ key }) => key !== '');
  const compare = comparerOf(sortBy, facts.locale);
  sortable.sort((one, other) => compare(one.key, other.key) * (isReversed ? -1 : 1));
  const others = keyed.filter(({ key }) => key === '');
  return [...sortable, ...others].map(({ application }) => application);
}

/** What an application is sorted by; empty where there is nothing. Sorting is stable, so equals stay newest first. */
function keyOf(application: ApplicationSummary, sortBy: SortKey, { today, nextOf }: SortFacts): string {
  switch (sortBy) {
    case 'closing':
      return stillCloses(application, today) ? (application.closingDate ?? '') : '';
    case 'next':
      return nextOf.get(application.id) ?? '';
    case 'employer':
      return application.company || (application.agency ?? '');
    case 'title':
      return application.jobTitle;
    case 'status':
      return String(applicationStatuses.indexOf(application.status)).padStart(2, '0');
    case 'saved':
      return application.createdAt;
  }
}

function stillCloses({ closingDate, status }: ApplicationSummary, today: string): boolean {
  return closingDate !== null && closingDate >= today && openStatuses.has(status);
}

type Compare = (one: string, other: string) => number;

const byCode: Compare = (one, other) => (one < other ? -1 : Number(one > other));

function comparerOf(sortBy: SortKey, locale: string): Compare {
  if (sortBy !== 'employer' && sortBy !== 'title') return byCode;
  return new Intl.Collator(locale, { sensitivity: 'base', numeric: true }).compare;
}
