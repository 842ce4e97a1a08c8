import { useDeferredValue, useMemo, useRef } from 'react';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import { fitsDatesOn } from '@/lib/domain/apply/date-filter';
import type { DueItem } from '@/lib/domain/apply/due-item';
import { findApplications } from '@/lib/domain/apply/find-applications';
import type { Interview } from '@/lib/domain/apply/interview';
import {
  beginsWithNewest,
  isFiltered,
  type ListSettings,
  usualSettings,
} from '@/lib/domain/apply/list-settings';
import { momentAt } from '@/lib/domain/apply/moment-at';
import { nextSteps } from '@/lib/domain/apply/next-steps';
import { sortApplications } from '@/lib/domain/apply/sort-applications';
import { wordsOf } from '@/lib/domain/plain-text';
import { useCalendar } from '../ui/calendar';
import { useLive } from '../ui/use-live';
import { dateCounts, type FoundJob, foundJobs, groupCounts, inGroups } from './found-jobs';
import type { JobsApp } from './jobs-app';
import { useAdvertHits } from './use-advert-hits';

/** The list as it stands: what is searched, filtered and sorted, and how much there is of each. */
export interface JobsShown {
  settings: ListSettings;
  /** What is shown, in its order. */
  jobs: readonly FoundJob[];
  ids: readonly string[];
  counts: ReturnType<typeof groupCounts>;
  /** How many jobs of the chosen groups fit each filter of dates. */
  dateCounts: ReturnType<typeof dateCounts>;
  /** The next step of each job, by its id. */
  steps: ReadonlyMap<string, DueItem>;
  /** The query that `jobs` answers; it follows what is typed. */
  shownQuery: string;
  /** Adverts are still being looked through. */
  isLooking: boolean;
  /** How many closed jobs are folded away. */
  foldedCount: number;
  total: number;
}

const noApplications: readonly ApplicationSummary[] = [];
const noInterviews: readonly Interview[] = [];

/** Everything that a list of jobs shows for a query; null until the device is read. */
export function useFoundJobs(app: JobsApp, query: string): JobsShown | null {
  const read = useFirstOrAll(app);
  const interviews = useLive(app.interviews) ?? noInterviews;
  // Typing stays fluent while the list follows. What is typed before all jobs are here is answered once they are.
  const shownQuery = useDeferredValue(read?.isAll ? query : '');
  const { applications = noApplications, settings = usualSettings } = read ?? {};
  const shown = useShown(app, applications, interviews, settings, shownQuery);
  return read === null ? null : shown;
}

/**
 * All applications; until they are read the newest, where these are what the list begins with. What is on the screen
 * then stays, whatever is chosen meanwhile: a list that goes away takes the focus with it.
 */
function useFirstOrAll(app: JobsApp) {
  const settings = useLive(app.listSettings);
  const all = useLive(app.applications);
  const newest = useLive(all === undefined ? app.newest : notAny);
  const begun = useRef<ListSettings>(undefined);
  if (settings === undefined) return null;
  if (all !== undefined) {
    // Another person may come, whose jobs are read anew.
    begun.current = undefined;
    return { applications: all, settings, isAll: true };
  }
  if (newest === undefined || newest.length === 0) return null;
  begun.current ??= settings;
  const isFirst = beginsWithNewest(begun.current);
  return isFirst ? { applications: newest, settings: begun.current, isAll: false } : null;
}

const notAny: JobsApp['newest'] = { get: () => undefined, subscribe: () => () => {} };

function useShown(
  app: JobsApp,
  all: readonly ApplicationSummary[],
  interviews: readonly Interview[],
  settings: ListSettings,
  shownQuery: string,
): JobsShown {
  const { today, locale, timeZone } = useCalendar();
  const words = useMemo(() => wordsOf(shownQuery), [shownQuery]);
  const isSearching = words.length > 0;
  const steps = useMemo(
    () => nextSteps(all, interviews, momentAt(today, 12, timeZone), timeZone),
    [all, interviews, today, timeZone],
  );
  const fits = useMemo(() => fitsDatesOn(today), [today]);
  const filtered = useMemo(() => {
    const chosen = inGroups(all, settings, isSearching);
    const { dates } = settings;
    return dates === null ? chosen : chosen.filter((one) => fits(one, dates, steps.get(one.id)));
  }, [all, settings, isSearching, steps, fits]);
  const found = useMemo(() => findApplications(filtered, shownQuery), [filtered, shownQuery]);
  const hits = useAdvertHits(app.searchAdverts, found);
  const jobs = useMemo(() => {
    const nextOf = new Map([...steps].map(([id, { at, day }]) => [id, at ?? day]));
    const facts = { today, locale, nextOf };
    return foundJobs(found, hits.ids, words, (some) => sortApplications(some, settings, facts));
  }, [found, hits.ids, words, settings, steps, today, locale]);
  const ids = useMemo(() => jobs.map(({ application }) => application.id), [jobs]);
  const counts = useMemo(() => groupCounts(all), [all]);
  const ofDates = useMemo(
    () => dateCounts(inGroups(all, settings, false), steps, fits),
    [all, settings, steps, fits],
  );
  return {
    settings,
    jobs,
    ids,
    counts,
    dateCounts: ofDates,
    steps,
    shownQuery,
    isLooking: hits.isLooking,
    foldedCount: isFiltered(settings) || isSearching ? 0 : counts.closed,
    total: all.length,
  };
}
