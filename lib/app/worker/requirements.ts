/**
 * Keeps what saved adverts ask for, in the background: at the worker's start and after each change of an application, wherever that
 * was made. It waits for a moment of quiet, so that saving is never kept waiting, and many changes are looked at once.
 */
import {
  type KeepRequirements,
  type KeepRequirementsNeeds,
  makeKeepRequirements,
} from '../../use-cases/fit/keep-requirements';
import { clock } from '../clock';
import type { CurrentStore } from '../current-store';
import { inOneGo } from '../in-one-go';
import { rowsOf } from '../rows-of';

/** Milliseconds without a change. */
const quiet = 600;

export function watchAdverts(current: CurrentStore, onWritten: () => void): void {
  const applications = current.live((store) => store.liveSummaries('applications'));
  const keepSome = keeperOf(current, async () => applications.get() ?? [], onWritten);
  const keep = inOneGo(async () => {
    const { left } = await keepSome();
    // An account of thousands of jobs is read a few at a time, with pauses for whatever else there is to do.
    if (left > 0) soon();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      keep().catch((error: unknown) => console.error('The adverts could not be looked at', error));
    }, quiet);
  };
  // A worker that was woken to save does that first.
  setTimeout(() => {
    applications.subscribe(soon);
    // A first fetch that ended, after which there is no change any more.
    current.live((store) => store.report.live).subscribe(soon);
  }, quiet);
}

function keeperOf(
  current: CurrentStore,
  listApplications: KeepRequirementsNeeds['listApplications'],
  onWritten: () => void,
): KeepRequirements {
  const keep = makeKeepRequirements({
    rows: {
      ...rowsOf(current, onWritten),
      requirementsOf: async (id) => (await current.get()).everyListOf('requirements', id),
      picksOf: async (id) => (await current.get()).everyListOf('picks', id),
    },
    now: clock.date,
    listApplications,
    onFailure: (id, error) => console.error('An advert could not be read', id, error),
    readAdverts: {
      get: async () => (await current.get()).readAdverts.get(),
      set: async (read) => (await current.get()).readAdverts.set(read),
    },
  });
  return async () => {
    // What an account has is fetched whole before anything is added to it here.
    const { progress } = await (await current.get()).report.get();
    return progress === null ? keep() : { read: 0, left: 0 };
  };
}
