import { describe, expect, it, vi } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';

describe('rows from the server', () => {
  const remote = (row: object, revision: number) => ({ row: { ...row }, revision });

  it('keep the pending change of one column and take all others', async () => {
    const store = await aStore();
    const row = aJob();
    await store.pull.merge('applications', [remote(row, 1)]);
    await store.commit([
      { kind: 'change', aggregate: 'applications', id: row.id, columns: { salary: 'mine' } },
    ]);

    await store.pull.merge('applications', [remote({ ...row, location: 'York', salary: 'theirs' }, 2)]);

    expect(await store.get('applications', row.id)).toMatchObject({ location: 'York', salary: 'mine' });
    expect(await store.outbox.take()).toMatchObject([
      { revision: 2, operation: { columns: { salary: 'mine' } } },
    ]);
  });

  it('keep both of two long texts and ask', async () => {
    const store = await aStore();
    const row = aJob({ notes: 'old' });
    await store.pull.merge('applications', [remote(row, 1)]);
    await store.commit([{ kind: 'change', aggregate: 'applications', id: row.id, columns: { notes: 'A' } }]);
    await store.pull.merge('applications', [remote({ ...row, notes: 'B' }, 2)]);

    const { live } = store.conflicts;
    live.subscribe(() => {});
    const conflict = await vi.waitFor(() => needed(live.get()?.[0]));
    expect(conflict).toMatchObject({ rowId: row.id, column: 'notes', mine: 'A', theirs: 'B' });
    expect(await store.get('applications', row.id)).toMatchObject({ notes: 'A' });

    await store.conflicts.settle(conflict.id, 'both');
    expect(await store.get('applications', row.id)).toMatchObject({ notes: 'A\n\nB' });
    await vi.waitFor(() => expect(live.get()).toEqual([]));
  });

  it('keep the status of the server unless a status of this device still waits', async () => {
    const store = await aStore();
    const row = aJob();
    await store.pull.merge('applications', [remote({ ...row, status: 'interview' }, 2)]);
    expect(await store.get('applications', row.id)).toMatchObject({ status: 'interview' });

    const offered = anEntry({ applicationId: row.id, type: 'status', status: 'offer' });
    await store.commit([{ kind: 'create', aggregate: 'activities', row: offered }]);
    await store.pull.merge('applications', [remote({ ...row, status: 'assessment' }, 3)]);
    expect(await store.get('applications', row.id)).toMatchObject({ status: 'offer' });

    const batch = await store.outbox.take();
    const written = { revision: 1, updatedAt: row.updatedAt };
    await store.outbox.acknowledge(batch.map(({ operation }) => ({ operation, written })));
    expect(await store.get('applications', row.id)).toMatchObject({ status: 'offer' });
  });

  it('F37: that this version cannot read are left out of lists and stay on the disk', async () => {
    const onUnreadable = vi.fn();
    const store = await aStore(person, { onUnreadable });
    const [known, foreign] = [aJob(), aJob()];

    await store.pull.merge('applications', [remote(known, 1), remote({ ...foreign, status: 'haunted' }, 1)]);

    expect(await store.list('applications')).toEqual([known]);
    expect(onUnreadable).toHaveBeenCalledWith('applications', foreign.id);
    await store.pull.merge('applications', [remote(foreign, 2)]);
    expect(await store.list('applications')).toHaveLength(2);
  });

  it('F37: of a later version keep what this one does not know, and are never sent it back', async () => {
    const store = await aStore();
    const kit = await aRowOf('autopacks');
    const evidenceTrace = { schemaVersion: 9, items: [], byLine: [{ line: 1 }] };
    const later = { ...kit, evidenceTrace, sealedAt: '2026-11-13T10:00:00.000Z' };
    await store.pull.merge('autopacks', [remote(later, 1)]);

    await store.commit([
      { kind: 'change', aggregate: 'autopacks', id: kit.id, columns: { coverLetter: 'Dear Sam' } },
    ]);

    expect(await store.get('autopacks', kit.id)).toMatchObject({ coverLetter: 'Dear Sam', evidenceTrace });
    const [taken] = await store.outbox.take();
    expect(taken?.operation.columns).toEqual({ coverLetter: 'Dear Sam' });
    await store.pull.merge('autopacks', [remote({ ...later, version: 2 }, 2)]);
    expect(await store.get('autopacks', kit.id)).toMatchObject({ coverLetter: 'Dear Sam', version: 2 });
  });

  it('F37: that lack a column of this version have it empty, until they are fetched anew', async () => {
    const store = await aStore();
    const { agency: _unknown, ...older } = aJob({ agency: 'Bright Futures' });
    await store.pull.merge('applications', [remote(older, 1)]);
    expect(await store.list('applications')).toEqual([{ ...older, agency: null }]);

    await store.pull.merge('applications', [remote({ ...older, agency: 'Bright Futures' }, 1)]);
    expect(await store.list('applications')).toMatchObject([{ agency: 'Bright Futures' }]);
  });

  it('keep how far they reach', async () => {
    const store = await aStore();
    const cursor = {
      columns: 'id',
      reachedAt: 0,
      updatedAt: '2026-11-02T09:00:00.123456+00:00',
      id: 'x',
      startedAt: null,
      overlap: 60_000,
    };
    expect(await store.pull.cursor('applications')).toBeNull();
    await store.pull.merge('applications', [], cursor);
    expect(await store.pull.cursor('applications')).toEqual(cursor);
  });
});

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Not there yet');
  return value;
}
