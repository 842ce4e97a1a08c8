import type { ConflictsApp } from '@/components/sync/conflicts-app';
import { send } from '../messages/send';
import type { PageWorld } from './page-world';

/** Texts that two devices wrote differently, and settling them, for pages of the person's own facts and examples. */
export function makeConflictsPart({ current }: PageWorld): ConflictsApp {
  return {
    conflicts: current.live((store) => store.conflicts.live),
    settleConflict: async (conflictId, keep) => {
      await (await current.get()).conflicts.settle(conflictId, keep);
      await send('sync', { isImpatient: false });
    },
  };
}
