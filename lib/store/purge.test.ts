import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';
import type { Application } from '../domain/apply/application';
import type { Store } from './store';

const binnedAt = '2026-11-20T10:00:00.000Z';
const name = (row: { id: string }) => ({ aggregate: 'applications', id: row.id }) as const;

let store: Store;
beforeEach(async () => {
  store = await aStore();
});

const remote = (row: Application, revision: number) =>
  store.pull.merge('applications', [{ row: { ...row }, revision }]);

/** Puts a job into the bin and forgets that it was sent. */
async function inTheBin(columns: Partial<Application> = {}): Promise<Application> {
  const row = aJob({ deletedAt: binnedAt, deletionReason: 'removed', ...columns });
  await remote(row, 3);
  return row;
}

describe('the bin', () => {
  it('shows what is in it, the latest first, as it changes', async () => {
    const live = store.liveBin('applications');
    live.subscribe(() => {});
    const shown = (rows: Application[]) =>
      vi.waitFor(() => expect(live.get()?.map(({ id }) => id)).toEqual(rows.map(({ id }) => id)));
    await shown([]);
    const early = await inTheBin({ deletedAt: '2026-11-19T10:00:00.000Z' });
    const late = await inTheBin();
    await remote(aJob(), 1);
    await shown([late, early]);

    const columns = { deletedAt: null, deletionReason: null };
    await store.commit([{ kind: 'change', ...name(late), columns }]);
    await shown([early]);
    expect((await store.list('applications')).map(({ id }) => id)).toContain(late.id);
    await store.purge([name(early)]);
    await shown([]);
  });
});

describe('a row that is removed for good', () => {
  it('leaves the device at once with what belongs to it, and waits to be sent', async () => {
    const row = await inTheBin({ notes: 'private' });
    const entry = anEntry({ applicationId: row.id });
    await store.commit([{ kind: 'create', aggregate: 'activities', row: entry }]);
    await store.purge([name(row)]);

    expect(await store.get('applications', row.id)).toBeNull();
    expect(await store.get('activities', entry.id)).toBeNull();
    expect(await store.outbox.counts()).toMatchObject({ waiting: 1 });
    const [taken] = await store.outbox.take();
    expect(taken?.operation).toMatchObject({
      kind: 'purge',
      rowId: row.id,
      columns: { deletedAt: binnedAt },
    });
    expect(JSON.stringify(taken)).not.toContain('private');
  });

  it('is not brought back by what is fetched meanwhile', async () => {
    const row = await inTheBin();
    await store.purge([name(row)]);
    await remote({ ...row, salary: 'new' }, 4);
    expect(await store.get('applications', row.id)).toBeNull();
  });

  it('refuses by its name to be changed or taken out again, with the rest of the commit', async () => {
    const row = await inTheBin();
    const other = await inTheBin();
    await store.purge([name(row)]);
    const columns = { deletedAt: null, deletionReason: null };
    const undo = store.commit([other, row].map((one) => ({ kind: 'change', ...name(one), columns })));
    await expect(undo).rejects.toMatchObject({ name: 'RowGone' });
    expect(await store.get('applications', other.id)).toMatchObject({ deletedAt: binnedAt });
  });

  it('stays where it was taken out of the bin before', async () => {
    const row = await inTheBin();
    await remote({ ...row, deletedAt: null }, 4);
    await store.purge([name(row)]);
    expect(await store.get('applications', row.id)).toMatchObject({ id: row.id });
    expect(await store.outbox.counts()).toMatchObject({ waiting: 0 });
  });

  it('leaves no trace where no server heard of it', async () => {
    const row = aJob();
    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await store.commit([{ kind: 'change', ...name(row), columns: { deletedAt: binnedAt } }]);
    await store.purge([name(row)]);
    expect(await store.outbox.counts()).toMatchObject({ waiting: 0 });
    expect(await store.outbox.take()).toEqual([]);
  });

  it('is sent behind what the server may have heard half of, and its deletion', async () => {
    const row = aJob();
    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    const [create] = await store.outbox.take();
    await store.commit([
      { kind: 'change', ...name(row), columns: { deletedAt: binnedAt, notes: 'never mind' } },
    ]);
    await store.purge([name(row)]);

    const sent: unknown[] = [];
    for (let revision = 1; ; revision++) {
      const [next] = await store.outbox.take();
      if (next === undefined) break;
      const { operation } = next;
      sent.push([operation.kind, operation.id === create?.operation.id]);
      if (operation.kind === 'purge') await store.outbox.purged([operation]);
      else await store.outbox.acknowledge([{ operation, written: { revision, updatedAt: row.updatedAt } }]);
      expect(await store.get('applications', row.id)).toBeNull();
    }
    expect(sent).toEqual([
      ['create', true],
      ['change', false],
      ['purge', false],
    ]);
    expect(await store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
  });

  it('outlives a sign-out as an operation and nothing else', async () => {
    const options = { prefix: 'left-with-a-purge-' };
    store = await aStore(person, options);
    const row = await inTheBin();
    await store.purge([name(row)]);
    await store.clearForSignOut();

    store = await aStore(person, options);
    expect(await store.get('applications', row.id)).toBeNull();
    expect(await store.outbox.take()).toMatchObject([{ operation: { kind: 'purge', rowId: row.id } }]);
  });

  it('is just gone on a device where nobody signed in', async () => {
    store = await aStore({ kind: 'device' });
    const row = aJob({ deletedAt: binnedAt });
    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await store.purge([name(row)]);
    expect(await store.get('applications', row.id)).toBeNull();
    expect(await store.outbox.counts()).toMatchObject({ waiting: 0 });
  });

  it('and is one of its kind can be made anew', async () => {
    const job = aJob();
    await remote(job, 1);
    const answer = await aRowOf('answers', { applicationId: job.id, deletedAt: binnedAt, answerText: 'old' });
    await store.pull.merge('answers', [{ row: { ...answer }, revision: 2 }]);
    await store.purge([{ aggregate: 'answers', id: answer.id }]);
    await store.outbox.take();
    await store.commit([
      { kind: 'create', aggregate: 'answers', row: { ...answer, deletedAt: null, answerText: 'new' } },
    ]);
    expect(await store.get('answers', answer.id)).toMatchObject({ answerText: 'new' });
    expect(await store.outbox.take()).toMatchObject([{ operation: { kind: 'create' } }]);
  });

  it('is fetched anew where the server keeps it', async () => {
    const row = await inTheBin();
    await store.pull.merge('activities', [], {
      updatedAt: binnedAt,
      id: row.id,
      startedAt: null,
      columns: '',
      reachedAt: 0,
      overlap: 0,
    });
    await store.purge([name(row)]);
    const [taken] = await store.outbox.take();
    if (taken !== undefined) await store.outbox.notPurged([taken.operation]);
    expect(await store.outbox.counts()).toMatchObject({ waiting: 0 });
    expect(await store.pull.cursor('activities')).toBeNull();
    await remote({ ...row, deletedAt: null }, 4);
    expect(await store.get('applications', row.id)).toMatchObject({ id: row.id });
  });

  it('comes back with a refusal that the person drops', async () => {
    const row = await inTheBin();
    await store.purge([name(row)]);
    const [taken] = await store.outbox.take();
    if (taken === undefined) throw new Error('Nothing is sent');
    await store.outbox.setAside(taken.operation, 'PGRST202');
    expect(await store.outbox.counts()).toMatchObject({
      setAside: [{ kind: 'change', columns: ['deletedAt'] }],
    });
    await store.outbox.discard(taken.operation.id);
    await remote(row, 3);
    expect(await store.get('applications', row.id)).toMatchObject({ deletedAt: binnedAt });
  });
});

describe('a row that another device removed for good', () => {
  const gone = (row: { id: string }) =>
    store.pull.takeGone([{ ...name(row), at: '2027-01-01T00:00:00Z' }], binnedAt);

  it('leaves with what belongs to it', async () => {
    const row = aJob();
    await remote(row, 1);
    await gone(row);
    expect(await store.get('applications', row.id)).toBeNull();
    expect(await store.pull.goneAt()).toBe(binnedAt);
  });

  it.each([
    [
      'a change of it',
      (row: Application) => ({ kind: 'change', ...name(row), columns: { notes: 'x' } }) as const,
    ],
    [
      'something that belongs to it',
      (row: Application) =>
        ({ kind: 'create', aggregate: 'activities', row: anEntry({ applicationId: row.id }) }) as const,
    ],
  ])('stays where %s was not sent, for the person to decide', async (_, change) => {
    const row = aJob();
    await remote(row, 1);
    await store.commit([change(row)]);
    await gone(row);
    expect(await store.get('applications', row.id)).toMatchObject({ id: row.id });
    const { setAside } = await store.outbox.counts();
    expect(setAside).toMatchObject([{ applicationId: row.id, code: 'not-found' }]);
    await store.outbox.discard(setAside[0]?.operationId ?? '');
    expect(await store.get('applications', row.id)).toBeNull();
    expect(await store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
  });

  it('stays where it was made anew since', async () => {
    const row = aJob({ updatedAt: '2027-02-01T00:00:00Z' });
    await remote(row, 1);
    await gone(row);
    expect(await store.get('applications', row.id)).toMatchObject({ id: row.id });
  });
});
