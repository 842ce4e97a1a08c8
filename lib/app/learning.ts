import type { LearningApp } from '@/components/options/learning-app';
import { ownRowId } from '../store/owner';
import { clock } from './clock';
import { oncePerId } from './derived-live';
import { once } from './later';
import type { PageWorld } from './page-world';

/** The person's yes or no to learning events; the rules that make them are loaded when somebody looks. */
export function makeLearningPart({ applications, current, needs }: PageWorld): LearningApp {
  const consent = once(async () => {
    const { makeLearningConsent } = await import('../use-cases/fit/learning-consent');
    return makeLearningConsent({
      rows: {
        ...needs.rows,
        requirementsOf: async (id) => (await current.get()).everyListOf('requirements', id),
      },
      learned: {
        get: async () => (await current.get()).learned.get(),
        set: async (learned) => (await current.get()).learned.set(learned),
      },
      profileId: async () => ownRowId((await current.get()).owner),
      now: clock.date,
    });
  });
  return {
    applications,
    requirementsOf: oncePerId((id) => current.live((store) => store.liveListOf('requirements', id))),
    learning: {
      agree: async () => (await consent()).agree(),
      withdraw: async () => (await consent()).withdraw(),
      wouldSend: async (id) => (await consent()).wouldSend(id),
    },
  };
}
