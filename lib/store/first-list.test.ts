import { expect, it } from 'vitest';
import { aDraft } from '@/tests/support/an-application';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';
import { synced } from '../domain/synced';
import { Connection } from './connection';
import { applicationsMark, readFirstList } from './first-list';
import { databaseName, ownRowId } from './owner';
import { markOf } from './row-mark';
import type { Store } from './store';

const now = Date.parse('2026-11-20T12:00:00Z');
const first = (prefix: string, most = 12) => readFirstList(person, { now, most, prefix });

/** Someone's store with so many jobs, the last one the newest. */
async function aStoreWith(prefix: string, count: number): Promise<{ store: Store; ids: string[] }> {
  const store = await aStore(person, { prefix, now: () => new Date(now) });
  const rows = Array.from({ length: count }, (_, index) =>
    aJob({ createdAt: `2026-11-${10 + index}T09:00:00Z` }),
  );
  await store.commit(rows.map((row) => ({ kind: 'create', aggregate: 'applications', row })));
  return { store, ids: rows.map(({ id }) => id).reverse() };
}

it('believes the mark that rows of this version bear', () => {
  expect(applicationsMark).toBe(markOf(synced.applications.schema));
});

const rejected = { type: 'status', status: 'rejected' } as const;

it('finds the newest open ones in their order, as the whole store reads them, and no more than asked for', async () => {
  const { store, ids } = await aStoreWith('list-newest-', 6);
  const [closed = '', binned = ''] = ids;
  await store.commit([
    { kind: 'create', aggregate: 'activities', row: anEntry({ applicationId: closed, ...rejected }) },
    {
      kind: 'change',
      aggregate: 'applications',
      id: binned,
      columns: { deletedAt: '2026-11-20T11:00:00Z' },
    },
  ]);
  const found = await first('list-newest-', 3);
  expect(found?.applications.map(({ id }) => id)).toEqual(ids.slice(2, 5));
  const all = await store.listSummaries('applications');
  expect(found?.applications).toEqual(all.filter(({ status }) => status !== 'rejected').slice(0, 3));
});

it('finds interviews, and the way of writing days that the person chose', async () => {
  const { store, ids } = await aStoreWith('list-more-', 1);
  const [applicationId = ''] = ids;
  const interview = anEntry({ applicationId, type: 'interview', occurredAt: '2026-11-23T10:00:00Z' });
  const id = ownRowId(person);
  const profile = await aRowOf('profiles', { id, locale: 'en-GB', timeZone: 'Europe/Paris' });
  await store.commit([
    { kind: 'create', aggregate: 'activities', row: interview },
    { kind: 'create', aggregate: 'profiles', row: profile },
  ]);
  const found = await first('list-more-');
  expect(found?.interviews.map((one) => one.id)).toEqual([interview.id]);
  expect(found?.chosen).toEqual({ locale: 'en-GB', timeZone: 'Europe/Paris' });
});

it('says nothing where there is no job, or a doubtful page waits above them', async () => {
  const { store } = await aStoreWith('list-none-', 0);
  expect(await first('list-none-')).toBeNull();
  await store.commit([{ kind: 'create', aggregate: 'applications', row: aJob() }]);
  expect((await first('list-none-'))?.applications).toHaveLength(1);
  const draft = aDraft();
  await store.drafts.put(draft);
  expect(await first('list-none-')).toBeNull();
  await store.drafts.delete(draft.id);
  expect((await first('list-none-'))?.applications).toHaveLength(1);
});

it('says nothing where a row was written by another version, or the owner signed out', async () => {
  const prefix = 'list-doubt-';
  const { ids } = await aStoreWith(prefix, 2);
  const connection = new Connection(`${prefix}${databaseName(person)}`);
  const mark = (text: string) =>
    connection.write(['rows'], async (transaction) => {
      const rows = transaction.objectStore('rows');
      const stored = await rows.get(['applications', ids[1] ?? '']);
      if (stored !== undefined) await rows.put({ ...stored, mark: text });
    });
  await mark('older');
  expect(await first(prefix)).toBeNull();
  await mark(applicationsMark);
  expect((await first(prefix))?.applications).toHaveLength(2);
  await connection.write(['meta'], (transaction) =>
    transaction.objectStore('meta').put(true, 'wasSignedOut'),
  );
  expect(await first(prefix)).toBeNull();
  connection.close();
});
