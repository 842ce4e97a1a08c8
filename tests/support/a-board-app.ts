import type { BoardApp } from '@/components/board/board-app';
import type { Application } from '@/lib/domain/apply/application';
import type { Account } from '@/lib/use-cases/account';
import type { BinItem } from '@/lib/use-cases/apply/restore-from-bin';
import { aJobsApp, type JobsAppInMemory } from './a-jobs-app';
import { signedInPerson, syncedState, testNow } from './a-panel-app';
import { type LiveValue, liveValue } from './live-value';

/** The app of the page of all jobs, with its values to be set. */
export type BoardAppInMemory = BoardApp &
  JobsAppInMemory & {
    account: LiveValue<Account>;
    bin: LiveValue<readonly BinItem[]>;
  };

/** Everything the page of all jobs asks for, kept in memory. */
export function aBoardApp(applications: readonly Application[]): BoardAppInMemory {
  const bin = liveValue<readonly BinItem[]>([]);
  const without = (items: readonly BinItem[]) => {
    const before = bin.get() ?? [];
    bin.set(before.filter((one) => !items.includes(one)));
    return { count: items.length, undo: async () => bin.set(before) };
  };
  return {
    ...aJobsApp(liveValue(applications)),
    account: liveValue<Account>(signedInPerson),
    sync: liveValue(syncedState),
    farewell: liveValue(null),
    endFarewell: async () => {},
    now: () => testNow,
    timeZone: 'Europe/London',
    locale: 'en-GB',
    chosen: liveValue(null),
    openJob: () => {},
    openAccount: () => {},
    saveFile: () => {},
    bin,
    restore: async (items) => without(items),
    purge: async (items) => void without(items),
  };
}
