/** What the histories that ended wrong once are written with. */
import type { Command, SyncPlan } from './command';
import { byHeat } from './make-edits';

/** Where these are among what a history's numbers pick. */
export const examples = byHeat.indexOf('achievements');
export const stories = byHeat.indexOf('starDrafts');
export const profiles = byHeat.indexOf('profiles');
export const requirements = byHeat.indexOf('requirements');
export const answers = byHeat.indexOf('answers');
export const quiet: SyncPlan = { faults: [], moments: null, isImpatient: false };
export const lost: SyncPlan = { ...quiet, faults: [{ at: 0, fault: 'lost before' }] };
export const emailAndName = (isEmptied: boolean): Command => {
  const pick = { other: 0, isEmptied };
  const columns = [
    { ...pick, hotness: 3 },
    { ...pick, hotness: 0 },
  ];
  return { kind: 'edit', device: 0, edits: [{ kind: 'change', aggregate: 4, row: 0, columns }] };
};

export const phoneAndName = (isEmptied: boolean): Command & { kind: 'edit' } => {
  const columns = [
    { hotness: 4, other: 0, isEmptied },
    { hotness: 0, other: 0, isEmptied: false },
  ];
  return { kind: 'edit', device: 0, edits: [{ kind: 'change', aggregate: 4, row: 0, columns }] };
};

export const change = (aggregate: number): Command & { kind: 'edit' } => {
  const columns = [{ hotness: 0, other: 0, isEmptied: false }];
  return { kind: 'edit', device: 1, edits: [{ kind: 'change', aggregate, row: 0, columns }] };
};
