/** Rows of commands that chance would hardly ever put in this order, and that people do. */
import fc from 'fast-check';
import type { Command, Edit, Fault, SyncPlan } from './command';

const quiet: SyncPlan = { faults: [], moments: null, isImpatient: true };
const first = (fault: Fault): SyncPlan => ({ ...quiet, faults: [{ at: 0, fault }] });

const place = {
  device: fc.nat({ max: 2 }),
  aggregate: fc.nat({ max: 5 }),
  row: fc.nat({ max: 3 }),
  column: fc.nat({ max: 5 }),
  plan: fc.constantFrom(quiet, quiet, first('lost reply'), first('server error after'), first('twice')),
};

const sync = (device: number, plan = quiet): Command => ({ kind: 'sync', device, ...plan });
const edit = (device: number, one: Edit): Command => ({ kind: 'edit', device, edits: [one] });
const when = (isSo: boolean, ...commands: Command[]): Command[] => (isSo ? commands : []);

/** One device removes for good what another changes meanwhile; that one may keep it as new. */
export const removedElsewhere: fc.Arbitrary<Command[]> = fc
  .record({ ...place, isRestored: fc.boolean(), isKept: fc.boolean() })
  .map(({ device, aggregate, row, column, plan, isRestored, isKept }) => {
    const other = device + 1;
    const columns = [{ hotness: column, other: 0, isEmptied: false }];
    const bin = edit(device, { kind: 'bin', aggregate, row });
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
      sync(other, plan),
      ...when(isKept, { kind: 'keep anew', device: other, which: column }),
    ];
  });

/** A row is removed for good, and then the request that made it arrives once more. */
export const lateMaking: fc.Arbitrary<Command[]> = fc
  .record({ ...place, fault: fc.constantFrom<Fault>('late', 'lost reply', 'slow'), isChanged: fc.boolean() })
  .map(({ device, aggregate, row, column, fault, isChanged }) => {
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
      { kind: 'arrive', which: 0 },
    ];
  });
