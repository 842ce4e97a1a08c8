import type { FitApp } from '@/components/panel/fit/fit-app';
import type { FitRows } from '../../use-cases/fit/fit-rows';
import { makeAskedMost } from '../asked-most';
import { oncePerId } from '../derived-live';
import { once } from '../later';
import type { PageWorld } from '../page-world';

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
    askedMost: makeAskedMost(current),
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
