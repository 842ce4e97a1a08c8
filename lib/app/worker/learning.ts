import { ownRowId } from '../../store/owner';
import type { Project } from '../../sync/client';
import { learningRemoteOf } from '../../sync/learning';
import { RemoteFailure } from '../../sync/remote-failure';
import { makeLearn } from '../../use-cases/fit/learn';
import { clock, newId } from '../clock';
import type { CurrentStore } from '../current-store';
import { inOneGo } from '../in-one-go';

/** No request of it goes on for longer, in milliseconds. */
const longest = 9500;

/** Sends what the person agreed to, and deletes what they withdrew; asked after each sync, as the server was there then. */
export function makeLearner(current: CurrentStore, project: Project): () => Promise<void> {
  return inOneGo(async () => {
    const store = await current.get();
    const { owner } = store;
    if (owner.kind !== 'person') return;
    const learn = makeLearn({
      rows: { get: store.get, requirementsOf: (id) => store.everyListOf('requirements', id) },
      listApplications: () => store.listSummaries('applications'),
      isAgreed: async () => (await store.get('profiles', ownRowId(owner)))?.telemetryOptIn === true,
      learned: store.learned,
      remote: learningRemoteOf(project, owner.userId, () => AbortSignal.timeout(longest)),
      now: clock.date,
      newId,
    });
    try {
      await learn();
    } catch (error) {
      // It is tried again after the next sync.
      if (!(error instanceof RemoteFailure)) throw error;
    }
  });
}
