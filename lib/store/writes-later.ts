import type { Store } from './store';
import type { WriteParts, WriteSide } from './write-side';

let brought: typeof import('./write-side') | null = null;

/** A service worker can load nothing later: it brings what writes rows with it. */
export function bringWriteSide(side: typeof import('./write-side')): void {
  brought = side;
}

/** Loads what writes rows, once. Pages call it when their rows are shown, so that the first change waits for nothing. */
export const loadWriteSide = async () => brought ?? import('./write-side');

type Work<Args extends unknown[], T> = (...args: Args) => Promise<T>;

interface WritesLater extends Pick<WriteSide, 'commit' | 'outbox' | 'pull'> {
  rows: Pick<Store, 'commit' | 'purge' | 'adoptFrom' | 'adoptable' | 'forget' | 'clearForSignOut'>;
}

/** The same functions as those of `writeSideIn`, which are there from the first call on. */
export function writesLater(parts: WriteParts): WritesLater {
  let made: Promise<WriteSide> | undefined;
  const side = () => {
    made ??= loadWriteSide()
      .then(({ writeSideIn }) => writeSideIn(parts))
      .catch((error: unknown) => {
        // It is tried again by whoever writes next.
        made = undefined;
        throw error;
      });
    return made;
  };
  const later =
    <Args extends unknown[], T>(pick: (side: WriteSide) => Work<Args, T>): Work<Args, T> =>
    async (...args) =>
      pick(await side())(...args);
  const commit = later((one) => one.commit);
  return {
    commit,
    rows: {
      commit: (changes) => commit(changes),
      purge: later((one) => one.purge),
      adoptFrom: later((one) => one.adoptFrom),
      adoptable: later((one) => one.adoptable),
      forget: later((one) => one.forget),
      clearForSignOut: later((one) => one.clearForSignOut),
    },
    outbox: {
      take: later((one) => one.outbox.take),
      acknowledge: later((one) => one.outbox.acknowledge),
      keep: later((one) => one.outbox.keep),
      purged: later((one) => one.outbox.purged),
      notPurged: later((one) => one.outbox.notPurged),
      gone: later((one) => one.outbox.gone),
      setAside: later((one) => one.outbox.setAside),
      retry: later((one) => one.outbox.retry),
      discard: later((one) => one.outbox.discard),
      keepAnew: later((one) => one.outbox.keepAnew),
    },
    pull: {
      cursor: later((one) => one.pull.cursor),
      merge: later((one) => one.pull.merge),
      goneAt: later((one) => one.pull.goneAt),
      takeGone: later((one) => one.pull.takeGone),
      markRows: later((one) => one.pull.markRows),
    },
  };
}
