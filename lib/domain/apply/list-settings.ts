/** How a person looks at their jobs: which ones, in which order. Remembered on the device, never synced. */
import * as z from 'zod/mini';
import { dateFilters } from './date-filter';
import { statusGroups } from './status-groups';

/** What jobs can be sorted by: when saved, closing date, next step, employer, title, status. */
const sortKeys = ['saved', 'closing', 'next', 'employer', 'title', 'status'] as const;
export type SortKey = (typeof sortKeys)[number];

export const listSettingsSchema = z.object({
  /** The groups that are shown; none chosen shows everything but closed ones. */
  groups: z.array(z.enum(statusGroups)),
  /** Of these, those whose dates fit; null shows them whatever their dates. Kept settings of before have none. */
  dates: z._default(z.nullable(z.enum(dateFilters)), null),
  sortBy: z.enum(sortKeys),
  /** Against the usual direction, which is newest first for `saved`, soonest first for days, A to Z for words. */
  isReversed: z.boolean(),
});
export type ListSettings = z.infer<typeof listSettingsSchema>;

/** Everything that is open, newest first. */
export const usualSettings: ListSettings = { groups: [], dates: null, sortBy: 'saved', isReversed: false };

/** Whether a list begins with the newest of all open applications. */
export function beginsWithNewest({ sortBy, isReversed, ...filters }: ListSettings): boolean {
  return !isFiltered(filters) && sortBy === 'saved' && !isReversed;
}

/** Whether the person chose which jobs they see. */
export function isFiltered({ groups, dates }: Pick<ListSettings, 'groups' | 'dates'>): boolean {
  return groups.length > 0 || dates !== null;
}
