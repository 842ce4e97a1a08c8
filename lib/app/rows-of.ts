import type { Drafts } from '../use-cases/advert/drafts';
import type { SaveAdvertNeeds } from '../use-cases/advert/save-advert-needs';
import type { Rows } from '../use-cases/rows';
import type { CurrentStore } from './current-store';

/** The current person's rows as use-cases take them; `onWritten` hears of each commit once it is on disk. */
export function rowsOf(current: CurrentStore, onWritten: () => void): Rows {
  return {
    get: async (aggregate, id) => (await current.get()).get(aggregate, id),
    applicationsByJobKey: async (key) => (await current.get()).applicationsByJobKey(key),
    activitiesOf: async (applicationId) => (await current.get()).activitiesOf(applicationId),
    commit: async (changes) => {
      await (await current.get()).commit(changes);
      onWritten();
    },
    purge: async (rows) => {
      await (await current.get()).purge(rows);
      onWritten();
    },
  };
}

/** All living applications of the current person, for use-cases that compare. */
export function listApplicationsOf(current: CurrentStore): SaveAdvertNeeds['listApplications'] {
  return async () => (await current.get()).listSummaries('applications');
}

/** The current person's clips that wait for an answer. */
export function draftsOf(current: CurrentStore): Drafts {
  return {
    get: async (id) => (await current.get()).drafts.get(id),
    put: async (draft) => (await current.get()).drafts.put(draft),
    delete: async (id) => (await current.get()).drafts.delete(id),
  };
}
