import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { type DateFilter, dateFilters, type FitsDates } from '@/lib/domain/apply/date-filter';
import type { DueItem } from '@/lib/domain/apply/due-item';
import type { Found } from '@/lib/domain/apply/find-applications';
import type { ListSettings } from '@/lib/domain/apply/list-settings';
import { type StatusGroup, statusGroupOf, statusGroups } from '@/lib/domain/apply/status-groups';

/** A job in the list, and where what was looked for stands. */
export interface FoundJob {
  application: ApplicationSummary;
  foundIn: 'head' | 'notes' | 'advert';
  /** The words that are shown with their surroundings, plain; none where the row itself has all. */
  words: readonly string[];
}

/**
 * The applications of the chosen groups. With none chosen, closed ones are folded away, except while something is
 * looked for: whoever searches for an employer means all of it.
 */
export function inGroups(
  applications: readonly ApplicationSummary[],
  { groups }: Pick<ListSettings, 'groups'>,
  isSearching: boolean,
): readonly ApplicationSummary[] {
  if (groups.length === 0 && isSearching) return applications;
  const wanted = new Set(groups.length === 0 ? statusGroups.filter((group) => group !== 'closed') : groups);
  return applications.filter(({ status }) => wanted.has(statusGroupOf(status)));
}

/** How many applications there are in each group. */
export function groupCounts(applications: readonly ApplicationSummary[]): Record<StatusGroup, number> {
  const counts = { to_apply: 0, sent: 0, interview: 0, offer: 0, closed: 0 };
  for (const { status } of applications) counts[statusGroupOf(status)] += 1;
  return counts;
}

/** How many of these applications each filter of dates would leave. */
export function dateCounts(
  applications: readonly ApplicationSummary[],
  steps: ReadonlyMap<string, DueItem>,
  fits: FitsDates,
): Record<DateFilter, number> {
  const counts = { closing: 0, closed: 0, due: 0, planned: 0, unplanned: 0 };
  for (const application of applications) {
    const step = steps.get(application.id);
    for (const filter of dateFilters) if (fits(application, filter, step)) counts[filter] += 1;
  }
  return counts;
}

const none: readonly string[] = [];

/** What was found, those with all words in their head first; `inAdverts` are ids of adverts that have the rest. */
export function foundJobs(
  found: Found,
  inAdverts: ReadonlySet<string>,
  words: readonly string[],
  sorted: (applications: readonly ApplicationSummary[]) => readonly ApplicationSummary[],
): FoundJob[] {
  const missing = new Map(found.elsewhere.map((one) => [one.application.id, one.missing]));
  const others = found.elsewhere
    .filter((one) => one.missing.length === 0 || inAdverts.has(one.application.id))
    .map((one) => one.application);
  return [
    ...sorted(found.inHead).map((application): FoundJob => ({ application, foundIn: 'head', words: none })),
    ...sorted(others).map((application): FoundJob => {
      const left = missing.get(application.id) ?? none;
      return left.length === 0
        ? { application, foundIn: 'notes', words }
        : { application, foundIn: 'advert', words: left };
    }),
  ];
}
