import type { ProfileApp } from '@/components/options/profile-app';
import { saveFile } from '../browser/save-file';
import type { Profile } from '../domain/profile/profile';
import { ownRowId } from '../store/owner';
import { makeChangeCareer } from '../use-cases/profile/change-career';
import { combine } from './derived-live';
import type { PageWorld } from './page-world';

/** The person's own facts, as the options show them. */
export function makeProfilePart({ current, needs }: PageWorld): ProfileApp {
  const { changeProfile, ...changes } = makeChangeCareer(needs);
  const rows = combine(
    current.live((store) => store.liveList('qualifications')),
    current.live((store) => store.liveList('workHistory')),
    (qualifications, workHistory) => ({ qualifications, workHistory }),
  );
  const career = combine(
    current.live((store) => store.liveRow('profiles', ownRowId(store.owner))),
    rows,
    (profile: Profile | null, others) => ({ profile, ...others }),
  );
  return {
    career,
    changeProfile: async (columns) => changeProfile(ownRowId((await current.get()).owner), columns),
    ...changes,
    exportFacts: async () => {
      const [store, { toJsonResume }] = await Promise.all([
        current.get(),
        import('../documents/json-resume/to-json-resume'),
      ]);
      const [profile, workHistory, qualifications] = await Promise.all([
        store.get('profiles', ownRowId(store.owner)),
        store.list('workHistory'),
        store.list('qualifications'),
      ]);
      const resume = toJsonResume({ profile, workHistory, qualifications });
      saveFile('resume.json', JSON.stringify(resume, null, 2), 'application/json');
    },
  };
}
