/** Rows of commands that chance would hardly ever put in this order, and that people do. */
import fc from 'fast-check';
import { aggregates } from '@/lib/domain/synced';
import type { Command, Edit, Fault, SyncPlan } from './command';

const quiet: SyncPlan = { faults: [], moments: null, isImpatient: true };
const first = (fault: Fault): SyncPlan => ({ ...quiet, faults: [{ at: 0, fault }] });

const place = {
  device: fc.nat({ max: 2 }),
  aggregate: fc.oneof(
    { arbitrary: fc.nat({ max: 5 }), weight: 3 },
    { arbitrary: fc.nat({ max: aggregates.length - 1 }), weight: 2 },
  ),
  row: fc.nat({ max: 3 }),
  column: fc.nat({ max: 5 }),
  plan: fc.constantFrom(quiet, quiet, first('lost reply'), first('server error after'), first('twice')),
};

const sync = (device: number, plan = quiet): Command => ({ kind: 'sync', device, ...plan });
const edit = (device: number, one: Edit): Command => ({ kind: 'edit', device, edits: [one] });
const when = (isSo: boolean, ...commands: Command[]): Command[] => (isSo ? commands : []);

/** One device removes for good what another changes meanwhile; that one may keep it as new, and the first make it anew. */
export const removedElsewhere: fc.Arbitrary<Command[]> = fc
  .record({
    ...place,
    isRestored: fc.boolean(),
    isKept: fc.boolean(),
    anew: fc.constantFrom('not', 'before it is heard of', 'after'),
  })
  .map(({ device, aggregate, row, column, plan, isRestored, isKept, anew }) => {
    const other = device + 1;
    const columns = [{ hotness: column, other: 0, isEmptied: false }];
    const bin = edit(device, { kind: 'bin', aggregate, row });
    const makeAnew = [edit(device, { kind: 'create', aggregate, parent: row }), sync(device)];
    const wish: Edit = isRestored
      ? { kind: 'unbin', aggregate, row }
      : { kind: 'change', aggregate, row, columns };
    return [
      ...when(isRestored, bin),
      sync(device),
      sync(other),
      edit(other, wish),
      ...when(!isRestored, bin),
      { kind: 'empty bin', device },
      sync(device),
      ...when(anew === 'before it is heard of', ...makeAnew),
      sync(other, plan),
      ...when(anew === 'after', ...makeAnew),
      ...when(isKept, { kind: 'keep anew', device: other, which: column }),
    ];
  });

/** A row is removed for good, and then the request that made it arrives once more. */
export const lateMaking: fc.Arbitrary<Command[]> = fc
  .record({
    ...place,
    fault: fc.constantFrom<Fault>('late', 'lost reply', 'slow'),
    isChanged: fc.boolean(),
    isMadeAnew: fc.boolean(),
  })
  .map(({ device, aggregate, row, column, fault, isChanged, isMadeAnew }) => {
    const columns = [{ hotness: column, other: 0, isEmptied: false }];
    const remover = fault === 'late' ? device : device + 1;
    return [
      edit(device, { kind: 'create', aggregate, parent: row }),
      sync(device, first(fault)),
      ...when(fault !== 'lost reply', sync(device)),
      sync(remover),
      ...when(isChanged, edit(device, { kind: 'change', aggregate, row, columns })),
      edit(remover, { kind: 'bin', aggregate, row }),
      { kind: 'empty bin', device: remover },
      sync(remover),
      ...when(isMadeAnew, edit(remover, { kind: 'create', aggregate, parent: row }), sync(remover)),
      { kind: 'arrive', which: 0 },
    ];
  });
