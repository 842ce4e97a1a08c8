import { ringEvery, silence } from '../../browser/alarms';
import { isSomebodyHere } from '../../browser/presence';
import { farewellItem } from '../../browser/presence-items';
import { makeSharedComputer, type SharedComputer } from '../../use-cases/shared-computer';
import { presence } from '../presence';
import type { makeAccount } from './account';

/** Signs out whoever left a shared computer; `onLeft` hears of it afterwards. */
export function makeShared(
  account: Pick<ReturnType<typeof makeAccount>, 'signOut' | 'finishLeaving' | 'countUnsent'>,
  onLeft: () => void,
): SharedComputer {
  const shared = makeSharedComputer({
    ...presence,
    farewell: farewellItem,
    isSomebodyHere,
    watch: (isWatched) => (isWatched ? ringEvery('presence', 1) : silence('presence')),
    countUnsent: account.countUnsent,
    leave: async () => {
      await account.signOut();
      onLeft();
    },
  });
  // What a killed worker began is ended first, once in the life of a worker.
  let resumed: Promise<void> | null = null;
  const begin = async () => {
    resumed ??= account.finishLeaving();
    await resumed;
    await shared.begin();
  };
  return { ...shared, begin };
}
