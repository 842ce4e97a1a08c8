/**
 * The store of whoever uses this device now, opened once and opened anew when the account changes. All live
 * values follow the account, so a screen need not know that there was another one before.
 */
import type { Owner } from '../store/owner';
import type { Account } from '../use-cases/account';
import type { Live } from '../use-cases/live';

function ownerOf(account: Account): Owner {
  return account.kind === 'person' ? { kind: 'person', userId: account.userId } : { kind: 'device' };
}

/** A store of one owner's rows, or of a part of them. */
interface Owned {
  owner: Owner;
  close(): void;
}

export interface OwnersStore<S extends Owned> {
  /** The store of the account as it is now. */
  get(): Promise<S>;
  /** A live value of whichever store is current. */
  live<T>(pick: (store: S) => Live<T>): Live<T>;
  /** Closes what is open; the next `get` opens anew. */
  forget(): void;
}

export interface AccountSource {
  get(): Promise<Account>;
  live: Live<Account>;
}

export function makeOwnersStore<S extends Owned>(
  account: AccountSource,
  open: (owner: Owner) => Promise<S>,
): OwnersStore<S> {
  let opened: { key: string; store: Promise<S> } | null = null;
  const forget = () => {
    void opened?.store.then(
      (store) => store.close(),
      () => undefined,
    );
    opened = null;
  };
  const get = async () => {
    const owner = ownerOf(await account.get());
    const key = JSON.stringify(owner);
    if (opened?.key !== key) {
      forget();
      const store = open(owner);
      opened = { key, store };
      // A store that did not open is tried again by whoever asks next.
      store.catch(() => {
        if (opened?.store === store) opened = null;
      });
    }
    return opened?.store as Promise<S>;
  };
  return { get, forget, live: (pick) => followStore(account, get, pick) };
}

/** One live value over a changing store; it subscribes to the inner one only while somebody listens. */
function followStore<S extends Owned, T>(
  account: AccountSource,
  get: () => Promise<S>,
  pick: (store: S) => Live<T>,
): Live<T> {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let inner: { owner: Owner; value: Live<T>; stop: () => void } | null = null;
  let stopAccount: (() => void) | undefined;
  let turn = 0;

  const attach = async () => {
    const own = ++turn;
    const store = await get().catch((error: unknown) => {
      console.error('The store could not be opened', error);
      return null;
    });
    if (own !== turn || listeners.size === 0 || store === null) return;
    if (inner !== null && JSON.stringify(inner.owner) === JSON.stringify(store.owner)) return;
    inner?.stop();
    const value = pick(store);
    inner = { owner: store.owner, value, stop: value.subscribe(tell) };
    tell();
  };
  const detach = () => {
    turn += 1;
    inner?.stop();
    inner = null;
    stopAccount?.();
    stopAccount = undefined;
  };
  return {
    get: () => inner?.value.get(),
    subscribe(onChange) {
      listeners.add(onChange);
      if (stopAccount === undefined) {
        stopAccount = account.live.subscribe(() => void attach());
        void attach();
      }
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) detach();
      };
    },
  };
}
