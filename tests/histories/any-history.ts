/** Histories as fast-check makes and shortens them. */
import fc from 'fast-check';
import type { ColumnPick, Command, Edit, Fault, History, PlannedFault, SyncPlan } from './command';
import { lateMaking, removedElsewhere } from './scenes';

const pick = fc.nat({ max: 11 });
/** Low numbers most of the time, so that devices meet on the same rows. */
const rowPick = fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: pick, weight: 2 });
const device = fc.nat({ max: 2 });

const columnPick: fc.Arbitrary<ColumnPick> = fc.record({
  hotness: fc.nat({ max: 5 }),
  other: fc.nat({ max: 40 }),
  isEmptied: fc.boolean(),
});

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      aggregate: rowPick,
      row: rowPick,
      columns: fc.array(columnPick, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('create' as const), aggregate: pick, parent: rowPick }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('status' as const),
      application: rowPick,
      isInThePast: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('bin', 'bin', 'unbin'), aggregate: rowPick, row: rowPick }),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ kind: fc.constant('poison' as const), application: rowPick }),
      fc.constant<Edit>({ kind: 'cure' }),
    ),
  },
);
const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

/** Mostly the first requests of a sync, which are those that write. */
const requestPick = fc.oneof(
  { arbitrary: fc.nat({ max: 1 }), weight: 3 },
  { arbitrary: fc.nat({ max: 9 }), weight: 2 },
);
const fault = fc.record({
  at: requestPick,
  fault: fc.constantFrom<Fault>(
    'lost before',
    'lost reply',
    'lost reply',
    'twice',
    'late',
    'slow',
    'slow',
    'slow',
    'server error',
    'server error after',
    'busy',
    'nothing',
  ),
});
const syncPlan: fc.Arbitrary<SyncPlan> = fc.record({
  faults: fc.oneof(
    { arbitrary: fc.constant<PlannedFault[]>([]), weight: 3 },
    { arbitrary: fc.array(fault, { minLength: 1, maxLength: 2 }), weight: 4 },
  ),
  moments: fc.option(fc.nat({ max: 50 }), { freq: 3, nil: null }),
  isImpatient: fc.boolean(),
});
const maybeSync = fc.option(syncPlan, { nil: null });

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('edit' as const), device, edits }) },
  {
    weight: 10,
    arbitrary: fc
      .tuple(device, syncPlan)
      .map(([of, plan]) => ({ kind: 'sync', device: of, ...plan }) as const),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('at once' as const),
      device,
      first: edits,
      second: edits,
      sync: maybeSync,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('begin text' as const),
      device,
      aggregate: rowPick,
      row: rowPick,
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('finish text' as const), device }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('empty bin' as const), device }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('keep anew' as const), device, which: pick }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), device }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('arrive' as const), which: pick }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(2, 65, 1500) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('set clock' as const),
      device,
      hours: fc.integer({ min: -48, max: 48 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('choose' as const),
      device,
      conflict: pick,
      keep: fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('visit' as const), device, edits, sync: maybeSync }),
  },
);

const scene: fc.Arbitrary<Command[]> = fc.oneof(
  { weight: 30, arbitrary: command.map((one) => [one]) },
  { weight: 2, arbitrary: removedElsewhere },
  { weight: 2, arbitrary: lateMaking },
);

/** Histories of two or three devices of one person. */
export const histories: fc.Arbitrary<History> = fc.record({
  devices: fc.constantFrom(2, 2, 3),
  clocks: fc.array(fc.integer({ min: -48, max: 48 }), { minLength: 3, maxLength: 3 }),
  hasCommonRow: fc.boolean(),
  commands: fc.array(scene, { minLength: 1, maxLength: 16 }).map((scenes) => scenes.flat()),
});
