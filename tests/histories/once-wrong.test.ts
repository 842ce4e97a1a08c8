/** Histories that ended wrong once, as they were shortened then; each with the seed that found it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { History } from './command';
import { judge } from './judge';
import { change, emailAndName, lost, phoneAndName, profiles, quiet, requirements } from './once-wrong-parts';
import { onceWrongRemoved } from './once-wrong-removed';
import { type SqlServer, startSqlServer } from './sql-way';

let server: SqlServer;
beforeAll(async () => {
  server = await startSqlServer();
});
afterAll(() => server.stop());

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
    'a requirement that was put in the bin and made anew in one go is as it was made',
    1_004_766_735,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: true,
      commands: [
        { kind: 'edit', device: 0, edits: [{ kind: 'create', aggregate: requirements, parent: 0 }] },
        {
          kind: 'edit',
          device: 0,
          edits: [
            { kind: 'bin', aggregate: requirements, row: 0 },
            { kind: 'create', aggregate: requirements, parent: 0 },
          ],
        },
      ],
    },
  ],
  [
    'a column of the profile is emptied in one go with making it again',
    512_323_671,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: true,
      commands: [
        phoneAndName(false),
        {
          kind: 'edit',
          device: 0,
          edits: [{ kind: 'create', aggregate: 4, parent: 0 }, ...phoneAndName(true).edits],
        },
      ],
    },
  ],
  [
    'a question about two texts of the profile waits after a sign-in until the profile is here again',
    149_231_379,
    {
      devices: 2,
      clocks: [0, 0, 0],
      hasCommonRow: true,
      commands: [
        { kind: 'sync', device: 1, ...quiet },
        ...[0, 1].map((device) => ({ ...change(profiles), device })),
        { kind: 'sync', device: 1, ...quiet },
        { kind: 'sync', device: 0, ...quiet },
        { kind: 'visit', device: 0, edits: [], sync: null },
        { kind: 'choose', device: 0, conflict: 0, keep: 'mine' },
      ],
    },
  ],
];

it.each([...once, ...onceWrongRemoved])('%s (seed %i)', { timeout: 60_000 }, async (_, __, history) => {
  expect(await judge(server.way(), history)).toEqual([]);
});
