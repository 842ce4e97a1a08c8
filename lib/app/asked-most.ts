import type { OftenAsked } from '../domain/fit/scoring/asked-most';
import type { CurrentStore } from './current-store';

const mostShown = 8;

/** What many of the person's jobs ask for and has no example yet, most asked first; its rules are loaded when somebody looks. */
export function makeAskedMost(current: CurrentStore): () => Promise<readonly OftenAsked[]> {
  return async () => {
    const [{ askedMost }, store] = await Promise.all([
      import('../domain/fit/scoring/asked-most'),
      current.get(),
    ]);
    const [requirements, picks, jobs] = await Promise.all([
      store.list('requirements'),
      store.list('picks'),
      store.listSummaries('applications'),
    ]);
    const answered = new Set(picks.map((pick) => `${pick.applicationId}/${pick.gapKey}`));
    // What belongs to a job in the bin is out of sight with it.
    const there = new Set(jobs.map((job) => job.id));
    const seen = requirements.filter((row) => there.has(row.applicationId));
    return askedMost(seen, answered, mostShown);
  };
}
