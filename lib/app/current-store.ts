import { jobKey } from '../domain/advert/job-key';
import { openStore } from '../store/open-store';
import type { Owner } from '../store/owner';
import type { Store } from '../store/store';
import { type AccountSource, makeOwnersStore, type OwnersStore } from './owners-store';

/** Opens somebody’s store; what it cannot read is told to the console and left out. */
export function openStoreOf(owner: Owner): Promise<Store> {
  return openStore(owner, {
    jobKey,
    onUnreadable: (aggregate, id) =>
      console.warn('Left out a row that this version cannot read', aggregate, id),
    onFault: (error) => console.error('The store could not be read', error),
  });
}

/** The whole store of whoever uses this device now. */
export type CurrentStore = OwnersStore<Store>;

/** The store of whoever is signed in, followed as that changes. */
export function makeCurrentStore(account: AccountSource): CurrentStore {
  return makeOwnersStore(account, openStoreOf);
}
