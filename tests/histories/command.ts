/** What can happen in a history: a list of these. Every number that picks something is taken modulo what is there. */
import fc from 'fast-check';

/** What becomes of one request. */
export type Fault =
  /** It never arrives. */
  | 'lost before'
  /** It is done; the answer is lost. */
  | 'lost reply'
  /** It arrives twice; the answer is that to the second. */
  | 'twice'
  /** The device gives it up; it arrives later, behind newer writes. */
  | 'late'
  /** The same, in a transaction that was open all the time: what it writes bears the older moment. */
  | 'slow'
  /** The server cannot just now, and has not done it. */
  | 'server error'
  /** The server has done it and says that it could not. */
  | 'server error after'
  /** The server asks for a pause. */
  | 'busy'
  /** A yes with no rows, of a server that was not asked. */
  | 'nothing';

export interface PlannedFault {
  /** The number of the request in this sync, from 0. */
  at: number;
  fault: Fault;
}

/** A column to be written. `hotness` picks it: most writes meet on few columns. */
export interface ColumnPick {
  hotness: number;
  other: number;
  isEmptied: boolean;
}

export type Edit =
  | { kind: 'create'; aggregate: number; parent: number }
  | { kind: 'change'; aggregate: number; row: number; columns: ColumnPick[] }
  | { kind: 'status'; application: number; isInThePast: boolean }
  | { kind: 'bin'; aggregate: number; row: number }
  | { kind: 'unbin'; aggregate: number; row: number }
  | { kind: 'poison'; application: number }
  | { kind: 'cure' };

export interface SyncPlan {
  faults: PlannedFault[];
  /** The moments after which the worker is killed; null where it lives. */
  moments: number | null;
  isImpatient: boolean;
}

export type Command =
  | { kind: 'edit'; device: number; edits: Edit[] }
  | ({ kind: 'sync'; device: number } & SyncPlan)
  /** Two open pages and the worker of a device at the same time. */
  | { kind: 'at once'; device: number; first: Edit[]; second: Edit[]; sync: SyncPlan | null }
  | { kind: 'restart'; device: number }
  /** A request that was late arrives. */
  | { kind: 'arrive'; which: number }
  | { kind: 'wait'; minutes: number }
  /** Somebody sets the device's clock. */
  | { kind: 'set clock'; device: number; hours: number }
  | { kind: 'choose'; device: number; conflict: number; keep: 'mine' | 'theirs' | 'both' }
  /** Somebody else signs in on the device, writes, and leaves, perhaps without a network. */
  | { kind: 'visit'; device: number; edits: Edit[]; sync: SyncPlan | null };

export interface History {
  devices: number;
  /** How wrong each device's clock is at the beginning, in hours. */
  clocks: number[];
  /** Whether everybody has one application in common when it begins. */
  hasCommonRow: boolean;
  commands: Command[];
}

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
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('bin', 'unbin'), aggregate: rowPick, row: rowPick }),
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

const fault = fc.record({
  at: fc.nat({ max: 9 }),
  fault: fc.constantFrom<Fault>(
    'lost before',
    'lost reply',
    'twice',
    'late',
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
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), device }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('arrive' as const), which: pick }) },
  {
    weight: 1,
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

/** Histories of two or three devices of one person. */
export const histories: fc.Arbitrary<History> = fc.record({
  devices: fc.constantFrom(2, 2, 3),
  clocks: fc.array(fc.integer({ min: -48, max: 48 }), { minLength: 3, maxLength: 3 }),
  hasCommonRow: fc.boolean(),
  commands: fc.array(command, { minLength: 1, maxLength: 16 }),
});
