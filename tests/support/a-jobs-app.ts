import type { JobsApp } from '@/components/jobs/jobs-app';
import type { Application, ApplicationSummary } from '@/lib/domain/apply/application';
import type { Interview } from '@/lib/domain/apply/interview';
import { type ListSettings, usualSettings } from '@/lib/domain/apply/list-settings';
import { putAwayStatus } from '@/lib/domain/apply/put-away';
import { makeSearchAdverts } from '@/lib/use-cases/apply/search-adverts';
import { type LiveValue, liveValue } from './live-value';

/** What lists of jobs ask for, with its values to be set. */
export interface JobsAppInMemory extends JobsApp {
  newest: LiveValue<readonly ApplicationSummary[]>;
  interviews: LiveValue<readonly Interview[]>;
  listSettings: LiveValue<ListSettings>;
}

/** What lists of jobs ask for, over applications kept in memory. */
export function aJobsApp(
  applications: LiveValue<readonly Application[]>,
  interviews: readonly Interview[] = [],
): JobsAppInMemory {
  const listSettings = liveValue<ListSettings>(usualSettings);
  const all = () => applications.get() ?? [];
  const bulk = async (count: number, next: readonly Application[]) => {
    const before = all();
    applications.set(next);
    return { count, undo: async () => applications.set(before) };
  };
  return {
    newest: liveValue<readonly ApplicationSummary[]>([]),
    applications,
    interviews: liveValue(interviews),
    listSettings,
    keepListSettings: (settings) => listSettings.set(settings),
    searchAdverts: makeSearchAdverts({
      textsOf: async (ids) =>
        all()
          .filter(({ id }) => ids.includes(id))
          .map(({ id, jobDescription, jobText }) => ({ id, text: jobDescription ?? jobText ?? '' })),
    }),
    changeStatuses: (jobs, status) => {
      const ids = new Set(jobs.filter((job) => job.status !== status).map(({ id }) => id));
      return bulk(
        ids.size,
        all().map((one) => (ids.has(one.id) ? { ...one, status } : one)),
      );
    },
    putAway: (jobs, sentEnd) => {
      const ends = new Map(jobs.map(({ id, status }) => [id, putAwayStatus(status, sentEnd)]));
      const next = all().map((one) => ({ ...one, status: ends.get(one.id) ?? one.status }));
      return bulk([...ends.values()].filter((end) => end !== null).length, next);
    },
    removeAll: (ids) =>
      bulk(
        ids.length,
        all().filter(({ id }) => !ids.includes(id)),
      ),
  };
}
