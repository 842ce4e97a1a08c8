/** A worker that can be killed between any two things it does to its disk or its network. */
import type { Store } from '@/lib/store/store';
import type { Fetch } from '@/lib/sync/guarded-fetch';

export class Killed extends Error {
  override readonly name = 'Killed';
}

/** Counts down the moments of a life; each call has one before its effect and one after. */
export class Life {
  #momentsLeft: number;
  isOver = false;

  constructor(moments: number) {
    this.#momentsLeft = moments;
  }

  /** The same function, for as long as the life lasts. The dead do nothing any more, not even cleaning up. */
  bind<Args extends unknown[], T>(work: (...args: Args) => Promise<T>): (...args: Args) => Promise<T> {
    return async (...args) => {
      this.#pass();
      const value = await work(...args);
      this.#pass();
      return value;
    };
  }

  #pass(): void {
    this.isOver ||= this.#momentsLeft-- <= 0;
    if (this.isOver) throw new Killed();
  }
}

/** The store as this life of the worker has it: what the sync does with it can be cut off. */
export function mortalStore(store: Store, life: Life): Store {
  const { outbox, pull, backOff, report } = store;
  return {
    ...store,
    outbox: {
      ...outbox,
      take: life.bind(outbox.take),
      acknowledge: life.bind(outbox.acknowledge),
      keep: life.bind(outbox.keep),
      gone: life.bind(outbox.gone),
      setAside: life.bind(outbox.setAside),
      purged: life.bind(outbox.purged),
      notPurged: life.bind(outbox.notPurged),
    },
    pull: {
      cursor: life.bind(pull.cursor),
      merge: life.bind(pull.merge),
      goneAt: life.bind(pull.goneAt),
      takeGone: life.bind(pull.takeGone),
      markRows: life.bind(pull.markRows),
    },
    backOff: { get: life.bind(backOff.get), set: life.bind(backOff.set) },
    report: { ...report, get: life.bind(report.get), set: life.bind(report.set) },
  };
}

export function mortalFetch(life: Life): Fetch {
  return life.bind((input, init) => fetch(input, init));
}
