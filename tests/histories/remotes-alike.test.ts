/** The SQL remote of the histories answers as the real one over HTTP: the same calls on two databases, side by side. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Aggregate, aggregates } from '@/lib/domain/synced';
import type { Columns } from '@/lib/store/operation';
import { type Remote, remoteOf } from '@/lib/sync/remote';
import { RemoteFailure } from '@/lib/sync/remote-failure';
import { type Databases, startDatabases } from '@/supabase/tests/support/databases';
import { aDevice, aPerson, type SyncWorld, startSyncWorld } from '../support/sync-world';
import { aRow, aValue, freeColumns } from './row-values';
import { Gate, sqlRemote } from './sql-remote';

let [world, databases, gate] = [undefined, undefined, undefined] as unknown as [SyncWorld, Databases, Gate];
let remotes: { http: Remote; sql: Remote };

beforeAll(async () => {
  [world, databases] = await Promise.all([startSyncWorld(), startDatabases()]);
  const { url, sql } = await databases.create();
  gate = new Gate(url);
  const person = await aPerson(world);
  const { userId } = person;
  await sql`insert into auth.users (id, email, email_confirmed_at) values (${userId}, 'twin@example.test', now())`;
  const { project, store } = await aDevice(world, person);
  store.close();
  const signal = new AbortController().signal;
  remotes = { http: remoteOf(project, userId, signal), sql: sqlRemote(gate.as(userId), userId) };
});
afterAll(async () => {
  await gate.sql.end({ timeout: 1 });
  await Promise.all([world.stop(), databases.stop()]);
});

type Call =
  | {
      kind: 'insert';
      aggregate: number;
      rows: number[];
      flaw: 'none' | 'orphan' | 'empty title' | 'strange column';
    }
  | {
      kind: 'change';
      row: number;
      column: number;
      by: number;
      madeAt: string | null;
      flaw: 'none' | 'foreign owner' | 'fixed';
    }
  | { kind: 'by id'; rows: number[] }
  | { kind: 'page'; after: number | null; limit: number };

const madeAt = '2026-11-12T10:00:00.000Z';
const some = fc.nat({ max: 30 });
const call: fc.Arbitrary<Call> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    aggregate: some,
    rows: fc.array(some, { minLength: 1, maxLength: 3 }),
    flaw: fc.constantFrom('none', 'none', 'none', 'orphan', 'empty title', 'strange column'),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    row: some,
    column: some,
    by: fc.constantFrom(0, 0, 0, -1, 1),
    madeAt: fc.constantFrom(null, madeAt, madeAt, '2026-11-12T10:00:00.001Z'),
    flaw: fc.constantFrom('none', 'none', 'none', 'foreign owner', 'fixed'),
  }),
  fc.record({ kind: fc.constant('by id' as const), rows: fc.array(some, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('page' as const),
    after: fc.option(some, { nil: null }),
    limit: fc.integer({ min: 1, max: 4 }),
  }),
);

let made = 0;
const flat: readonly Aggregate[] = aggregates.filter((one) =>
  ['applications', 'achievements', 'activities'].includes(one),
);

/** What one side knows of the rows that were written. */
interface Side {
  remote: Remote;
  revisions: Map<string, number>;
  moments: Map<string, string>;
}

const aSide = (remote: Remote): Side => ({ remote, revisions: new Map(), moments: new Map() });

/** An answer without what two databases never have in common. */
async function answerOf(side: Side, work: (remote: Remote) => Promise<unknown>): Promise<unknown> {
  try {
    const answer = await work(side.remote);
    return JSON.parse(JSON.stringify(answer, (key, value) => (key === 'updatedAt' ? typeof value : value)));
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    return { kind: error.kind, code: error.code, retryAfter: error.retryAfter };
  }
}

function rowsFor(aggregate: Aggregate, ids: readonly string[], parent: string, flaw: string): Columns[] {
  const createdAt = madeAt;
  return ids.map((id) => {
    const named = {
      activities: {
        applicationId: flaw === 'orphan' ? crypto.randomUUID() : parent,
        type: 'note',
        occurredAt: createdAt,
      },
    };
    const {
      updatedAt: _,
      status: __,
      ...row
    } = aRow(aggregate, { id, createdAt, ...Reflect.get(named, aggregate) }, ++made);
    if (flaw === 'empty title' && aggregate === 'applications') row.jobTitle = '';
    return flaw === 'strange column' ? { ...row, neverHeardOf: 1 } : row;
  });
}

const isLong = process.env.STARBOARD_LONG !== undefined;

it('answers every call alike', { timeout: isLong ? 3_600_000 : 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 3, maxLength: 12 }), async (calls) => {
      const sides = [aSide(remotes.http), aSide(remotes.sql)];
      const ids: { aggregate: Aggregate; id: string }[] = [];
      const parent = crypto.randomUUID();
      const both = async (work: (side: Side) => Promise<unknown>) => {
        const [http, sql] = [
          await answerOf(sides[0] as Side, () => work(sides[0] as Side)),
          await answerOf(sides[1] as Side, () => work(sides[1] as Side)),
        ];
        expect(sql).toEqual(http);
      };
      const insert = (aggregate: Aggregate, rows: readonly Columns[]) =>
        both(async ({ remote, revisions, moments }) => {
          const written = await remote.insertMissing(aggregate, rows);
          for (const { id, revision, updatedAt } of written) {
            revisions.set(id, revision);
            moments.set(id, updatedAt);
          }
          return written;
        });
      await insert('applications', rowsFor('applications', [parent], '', 'none'));
      ids.push({ aggregate: 'applications', id: parent });

      for (const one of calls) {
        const rowAt = (pick: number) => ids[pick % ids.length] as (typeof ids)[number];
        if (one.kind === 'insert') {
          const aggregate = flat[one.aggregate % flat.length] as Aggregate;
          // Some are there already.
          const known = ids.filter((row) => row.aggregate === aggregate).map(({ id }) => id);
          const fresh = one.rows.map((pick) =>
            pick % 3 === 0 && known[0] !== undefined ? known[0] : crypto.randomUUID(),
          );
          const wanted = [...new Set(fresh)];
          await insert(aggregate, rowsFor(aggregate, wanted, parent, one.flaw));
          if (one.flaw === 'none')
            ids.push(...wanted.filter((id) => !known.includes(id)).map((id) => ({ aggregate, id })));
        } else if (one.kind === 'change') {
          const { aggregate, id } = rowAt(one.row);
          const free = freeColumns(aggregate);
          const column = free[one.column % free.length] as string;
          const flawed = {
            none: {},
            'foreign owner': { userId: crypto.randomUUID() },
            fixed: { createdAt: '2020-01-01T00:00:00Z' },
          }[one.flaw];
          const columns = { [column]: aValue(aggregate, column, ++made), ...flawed };
          await both(async ({ remote, revisions, moments }) => {
            const known = { id, revision: (revisions.get(id) ?? 0) + one.by, madeAt: one.madeAt };
            const written = await remote.change(aggregate, known, columns);
            if (written !== null) revisions.set(id, written.revision);
            if (written !== null) moments.set(id, written.updatedAt);
            return written;
          });
        } else if (one.kind === 'by id') {
          const { aggregate } = rowAt(one.rows[0] ?? 0);
          const wanted = one.rows.map(rowAt).filter((row) => row.aggregate === aggregate);
          await both(async ({ remote }) => {
            const found = await remote.rowsById(aggregate, [
              ...wanted.map(({ id }) => id),
              crypto.randomUUID(),
            ]);
            return found.sort((a, b) => (String(a.row.id) < String(b.row.id) ? -1 : 1));
          });
        } else {
          const { aggregate, id } = rowAt(one.after ?? 0);
          await both(({ remote, moments }) => {
            const updatedAt = moments.get(id);
            const after = one.after === null || updatedAt === undefined ? null : { updatedAt, id };
            return remote.page(aggregate, after, one.limit);
          });
        }
      }
    }),
    { numRuns: isLong ? 1000 : 60 },
  );
});
