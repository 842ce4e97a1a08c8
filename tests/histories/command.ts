/** What can happen in a history: a list of these. Every number that picks something is taken modulo what is there. */
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
  /** Somebody begins to write a long text, and saves it when other things have happened. */
  | { kind: 'begin text'; device: number; aggregate: number; row: number }
  | { kind: 'finish text'; device: number }
  /** Everything that is in the bin of a device is removed for good. */
  | { kind: 'empty bin'; device: number }
  /** What another device removed for good is kept as new, where the device asks. */
  | { kind: 'keep anew'; device: number; which: number }
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
