/** Histories that ended wrong once, as they were shortened then; each with the seed that found it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Command, History, SyncPlan } from './command';
import { judge } from './judge';
import { byHeat } from './make-edits';
import { type SqlServer, startSqlServer } from './sql-way';

let server: SqlServer;
beforeAll(async () => {
  server = await startSqlServer();
});
afterAll(() => server.stop());

/** Where these are among what a history's numbers pick. */
const examples = byHeat.indexOf('achievements');
const stories = byHeat.indexOf('starDrafts');
const answers = byHeat.indexOf('answers');
const quiet: SyncPlan = { faults: [], moments: null, isImpatient: false };
const lost: SyncPlan = { ...quiet, faults: [{ at: 0, fault: 'lost before' }] };
const emailAndName = (isEmptied: boolean): Command => {
  const pick = { other: 0, isEmptied };
  const columns = [
    { ...pick, hotness: 3 },
    { ...pick, hotness: 0 },
  ];
  return { kind: 'edit', device: 0, edits: [{ kind: 'change', aggregate: 4, row: 0, columns }] };
};

const change = (aggregate: number): Command & { kind: 'edit' } => {
  const columns = [{ hotness: 0, other: 0, isEmptied: false }];
  return { kind: 'edit', device: 1, edits: [{ kind: 'change', aggregate, row: 0, columns }] };
};

const once: [string, number, History][] = [
  [
    'a column of the profile is emptied again',
    41_129,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: true,
      commands: [
        emailAndName(false),
        { kind: 'sync', device: 0, ...lost },
        emailAndName(true),
        { kind: 'sync', device: 0, ...quiet },
      ],
    },
  ],
  [
    'a new job has a status of its own when its owner comes back',
    41_126,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: false,
      commands: [
        {
          kind: 'at once',
          device: 0,
          first: [{ kind: 'create', aggregate: 0, parent: 0 }],
          second: [{ kind: 'status', application: 0, isInThePast: false }],
          sync: null,
        },
        { kind: 'sync', device: 0, ...quiet, faults: [{ at: 0, fault: 'server error' }] },
        { kind: 'visit', device: 0, edits: [{ kind: 'create', aggregate: 0, parent: 0 }], sync: null },
        { kind: 'sync', device: 0, ...quiet },
      ],
    },
  ],
  [
    'changes of what belonged to a job that is gone for good are set aside with it, however many',
    52_126,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: true,
      commands: [
        {
          kind: 'edit',
          device: 0,
          edits: [1, 2, 3].map((aggregate) => ({ kind: 'create', aggregate, parent: 0 })),
        },
        { kind: 'sync', device: 0, ...quiet },
        { kind: 'sync', device: 1, ...quiet },
        ...[1, 2, 3].map(change),
        { kind: 'edit', device: 0, edits: [{ kind: 'bin', aggregate: 0, row: 0 }] },
        { kind: 'sync', device: 0, ...quiet },
        { kind: 'empty bin', device: 0 },
        { kind: 'sync', device: 0, ...quiet },
      ],
    },
  ],
  [
    'an example that names an entry of the work history is sent without it when that is gone',
    20_117_700,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: false,
      commands: [
        { kind: 'edit', device: 1, edits: [{ kind: 'create', aggregate: 5, parent: 0 }] },
        { kind: 'sync', device: 1, ...quiet },
        { kind: 'sync', device: 0, ...quiet },
        { kind: 'edit', device: 0, edits: [{ kind: 'bin', aggregate: 5, row: 0 }] },
        { kind: 'empty bin', device: 0 },
        { kind: 'sync', device: 0, ...quiet },
        { kind: 'edit', device: 1, edits: [{ kind: 'create', aggregate: examples, parent: 0 }] },
      ],
    },
  ],
  [
    'an example is sent without an entry of the work history of which it is asked whether to make it anew',
    1_047_414_493,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: false,
      commands: [
        { kind: 'edit', device: 0, edits: [{ kind: 'create', aggregate: 5, parent: 0 }] },
        { kind: 'sync', device: 0, ...quiet, faults: [{ at: 0, fault: 'lost reply' }] },
        { kind: 'sync', device: 1, ...quiet, isImpatient: true },
        { ...change(5), device: 0 },
        { kind: 'edit', device: 1, edits: [{ kind: 'bin', aggregate: 5, row: 0 }] },
        { kind: 'empty bin', device: 1 },
        { kind: 'sync', device: 1, ...quiet, isImpatient: true },
        { kind: 'sync', device: 0, ...quiet, isImpatient: true },
        { kind: 'edit', device: 0, edits: [{ kind: 'create', aggregate: examples, parent: 0 }] },
      ],
    },
  ],
  [
    'who made the profile again before it was fetched is asked about the one that was theirs',
    1_895_819_852,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: false,
      commands: [
        { kind: 'edit', device: 0, edits: [{ kind: 'create', aggregate: 4, parent: 0 }] },
        { kind: 'sync', device: 0, ...quiet },
        { kind: 'visit', device: 0, edits: [], sync: null },
        { kind: 'edit', device: 0, edits: [{ kind: 'create', aggregate: 4, parent: 0 }] },
      ],
    },
  ],
  [
    'so is a visitor who comes again',
    1_910_350_090,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: false,
      commands: [quiet, null].map((sync) => ({
        kind: 'visit',
        device: 1,
        edits: [{ kind: 'create', aggregate: 4, parent: 0 }],
        sync,
      })),
    },
  ],
  [
    'an answer of which it is asked whether to make it anew is a change where another device made it anew',
    931_819_731,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: true,
      commands: [
        { kind: 'edit', device: 1, edits: [{ kind: 'create', aggregate: answers, parent: 0 }] },
        { kind: 'sync', device: 1, ...quiet, faults: [{ at: 0, fault: 'lost reply' }] },
        { kind: 'sync', device: 0, ...quiet, isImpatient: true },
        change(answers),
        { kind: 'edit', device: 0, edits: [{ kind: 'bin', aggregate: answers, row: 0 }] },
        { kind: 'empty bin', device: 0 },
        { kind: 'sync', device: 0, ...quiet, isImpatient: true },
        { kind: 'sync', device: 1, ...quiet, isImpatient: true },
        { kind: 'edit', device: 0, edits: [{ kind: 'create', aggregate: answers, parent: 0 }] },
      ],
    },
  ],
  [
    'an answer that names a story which turns out to be gone just then is sent without it',
    1_657_465_016,
    {
      devices: 2,
      clocks: [0, 22, 0],
      hasCommonRow: true,
      commands: [
        { kind: 'edit', device: 1, edits: [{ kind: 'create', aggregate: stories, parent: 0 }] },
        { kind: 'sync', device: 1, ...quiet, faults: [{ at: 0, fault: 'lost reply' }] },
        { kind: 'sync', device: 0, ...quiet, isImpatient: true },
        { kind: 'edit', device: 0, edits: [{ kind: 'bin', aggregate: stories, row: 0 }] },
        { kind: 'empty bin', device: 0 },
        { kind: 'sync', device: 0, ...quiet, isImpatient: true },
        {
          kind: 'at once',
          device: 1,
          first: [{ kind: 'create', aggregate: answers, parent: 0 }, ...change(0).edits],
          second: change(0).edits,
          sync: { ...lost, isImpatient: true },
        },
      ],
    },
  ],
  [
    'a job that was removed for good stays away when the request that made it arrives late',
    77,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: false,
      commands: [
        { kind: 'edit', device: 0, edits: [{ kind: 'create', aggregate: 0, parent: 0 }] },
        { kind: 'sync', device: 0, ...quiet, faults: [{ at: 0, fault: 'late' }] },
        { kind: 'sync', device: 0, ...quiet, isImpatient: true },
        { kind: 'edit', device: 0, edits: [{ kind: 'bin', aggregate: 0, row: 0 }] },
        { kind: 'empty bin', device: 0 },
        { kind: 'sync', device: 0, ...quiet, isImpatient: true },
        { kind: 'arrive', which: 0 },
      ],
    },
  ],
  [
    'a job that was restored here and removed for good elsewhere is kept as a new one',
    77,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: true,
      commands: [
        { kind: 'edit', device: 0, edits: [{ kind: 'create', aggregate: 2, parent: 0 }] },
        { kind: 'edit', device: 0, edits: [{ kind: 'bin', aggregate: 0, row: 0 }] },
        { kind: 'sync', device: 0, ...quiet },
        { kind: 'sync', device: 1, ...quiet },
        { kind: 'edit', device: 1, edits: [{ kind: 'unbin', aggregate: 0, row: 0 }] },
        { kind: 'empty bin', device: 0 },
        { kind: 'sync', device: 0, ...quiet },
        { kind: 'sync', device: 1, ...quiet },
        { kind: 'keep anew', device: 1, which: 0 },
      ],
    },
  ],
];

it.each(once)('%s (seed %i)', { timeout: 60_000 }, async (_, __, history) => {
  expect(await judge(server.way(), history)).toEqual([]);
});
