import type { JobsApp } from '@/components/jobs/jobs-app';
import type { StoredItem } from '../browser/stored-item';
import type { ListSettings } from '../domain/apply/list-settings';
import { makeChangeStatuses, makePutAway } from '../use-cases/apply/change-statuses';
import { makeRemoveApplications } from '../use-cases/apply/remove-applications';
import { type AdvertTexts, makeSearchAdverts } from '../use-cases/apply/search-adverts';
import type { CurrentStore } from './current-store';
import type { PageWorld } from './page-world';

/** What the panel's list and the page of all jobs have in common; each remembers its own settings. */
export function makeJobsPart(world: PageWorld, settings: StoredItem<ListSettings>): JobsApp {
  const { newest, applications, interviews, current, needs } = world;
  return {
    newest,
    applications,
    interviews,
    listSettings: settings.live,
    keepListSettings: (chosen) => void settings.set(chosen),
    searchAdverts: makeSearchAdverts(advertTextsIn(current)),
    changeStatuses: makeChangeStatuses(needs),
    putAway: makePutAway(needs),
    removeAll: makeRemoveApplications(needs),
  };
}

/** The texts of adverts as they count: the person's corrected one, else the one that was read. */
function advertTextsIn(current: CurrentStore): AdvertTexts {
  return {
    textsOf: async (ids) => {
      const found = await (await current.get()).longTexts('applications', ids);
      return found.map(({ id, columns }) => ({
        id,
        text: String(columns.jobDescription ?? columns.jobText ?? ''),
      }));
    },
  };
}
