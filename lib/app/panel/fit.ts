import type { FitApp } from '@/components/panel/fit/fit-app';
import type { FitRows } from '../../use-cases/fit/fit-rows';
import { oncePerId } from '../derived-live';
import { once } from '../later';
import type { PageWorld } from '../page-world';

/** Lines are compared each with each: more than these, the newest, would keep the person waiting. */
const mostCompared = 800;
const mostShown = 8;

/** What an advert asks for and what the person can show; its rules are loaded when somebody looks. */
export function makeFitPart({ current, needs }: PageWorld): FitApp {
  const rows: FitRows = {
    ...needs.rows,
    requirementsOf: async (id) => (await current.get()).everyListOf('requirements', id),
    picksOf: async (id) => (await current.get()).everyListOf('picks', id),
  };
  const fitNeeds = { ...needs, rows };
  const refreshing = once(async () => {
    const { makeRefreshRequirements } = await import('../../use-cases/fit/refresh-requirements');
    return makeRefreshRequirements(fitNeeds);
  });
  const picking = once(async () => {
    const { makePickEvidence } = await import('../../use-cases/fit/pick-evidence');
    return makePickEvidence(fitNeeds);
  });
  const answering = once(async () => {
    const { makeAnswerInPlace } = await import('../../use-cases/fit/answer-in-place');
    return makeAnswerInPlace(fitNeeds);
  });
  const editing = once(async () => {
    const { makeEditRequirements } = await import('../../use-cases/fit/edit-requirement');
    return makeEditRequirements(fitNeeds);
  });
  return {
    requirementsOf: oncePerId((id) => current.live((store) => store.liveListOf('requirements', id))),
    picksOf: oncePerId((id) => current.live((store) => store.liveListOf('picks', id))),
    askedMost: async () => {
      const [{ askedMost }, store] = await Promise.all([
        import('../../domain/fit/scoring/asked-most'),
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
      return askedMost(seen.slice(0, mostCompared), answered, mostShown);
    },
    achievements: current.live((store) => store.liveList('achievements')),
    roles: current.live((store) => store.liveList('workHistory')),
    refresh: async (id) => (await (await refreshing())(id)).ok,
    pick: async (...what) => (await picking()).pick(...what),
    unpick: async (...what) => (await picking()).unpick(...what),
    confirm: async (...what) => (await picking()).confirm(...what),
    setTargets: async (...what) => (await picking()).useIn(...what),
    answer: async (...what) => (await answering())(...what),
    edit: {
      drop: async (...what) => (await editing()).drop(...what),
      add: async (...what) => (await editing()).add(...what),
      merge: async (...what) => (await editing()).merge(...what),
      split: async (...what) => (await editing()).split(...what),
    },
  };
}
