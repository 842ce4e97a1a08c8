import type { HeldFacts, ProfileApp } from '@/components/options/profile-app';
import { saveFile } from '../browser/save-file';
import { keepTyped, typedItem } from '../browser/typed';
import type { Profile } from '../domain/profile/profile';
import { ownRowId } from '../store/owner';
import { makeEditExample } from '../use-cases/evidence/edit-example';
import { makeRemoveExamples } from '../use-cases/evidence/remove-examples';
import { makeChangeCareer } from '../use-cases/profile/change-career';
import { makeChangeReferees } from '../use-cases/profile/change-referees';
import { makeChangeRoles } from '../use-cases/profile/change-roles';
import { makeConflictsPart } from './conflicts';
import { combine } from './derived-live';
import type { PageWorld } from './page-world';

/** The person's own facts, as the options show them. */
export function makeProfilePart(world: PageWorld): ProfileApp {
  const { current, needs } = world;
  const { changeProfile, ...changes } = makeChangeCareer(needs);
  return {
    ...makeConflictsPart(world),
    ...changes,
    ...makeChangeRoles(needs),
    ...makeChangeReferees(needs),
    career: liveFacts(world),
    changeProfile: async (columns, seen) =>
      changeProfile(ownRowId((await current.get()).owner), columns, seen),
    editExample: makeEditExample(needs),
    removeExamples: makeRemoveExamples(needs),
    typedNew: (what) => typedItem(`new:${what}`).live,
    keepTypedNew: (what, typed) => keepTyped(`new:${what}`, typed),
    exportFacts: () => exportFacts(world),
  };
}

function liveFacts({ current }: PageWorld): ProfileApp['career'] {
  const rows = combine(
    current.live((store) => store.liveList('qualifications')),
    current.live((store) => store.liveList('workHistory')),
    (qualifications, workHistory) => ({ qualifications, workHistory }),
  );
  const others = combine(
    rows,
    current.live((store) => store.liveList('referees')),
    (held, referees) => ({ ...held, referees }),
  );
  return combine(
    current.live((store) => store.liveRow('profiles', ownRowId(store.owner))),
    others,
    (profile: Profile | null, held): HeldFacts => ({ profile, ...held }),
  );
}

async function exportFacts({ current }: PageWorld): Promise<void> {
  const [store, { toJsonResume }] = await Promise.all([
    current.get(),
    import('../documents/json-resume/to-json-resume'),
  ]);
  const [profile, workHistory, qualifications, referees, achievements] = await Promise.all([
    store.get('profiles', ownRowId(store.owner)),
    store.list('workHistory'),
    store.list('qualifications'),
    store.list('referees'),
    store.list('achievements'),
  ]);
  const resume = toJsonResume({ profile, workHistory, qualifications, referees, achievements });
  saveFile('resume.json', JSON.stringify(resume, null, 2), 'application/json');
}
