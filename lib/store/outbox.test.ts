import { describe, expect, it } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, anEntry, aStore } from '@/tests/support/stores';

describe('operations', () => {
  it('gather what changes before they are sent, and nothing after', async () => {
    const store = await aStore();
    const row = aJob();
    const change = (notes: string) =>
      store.commit([{ kind: 'change', aggregate: 'applications', id: row.id, columns: { notes } }]);

    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await change('one');
    const [first] = await store.outbox.take();
    expect(first?.operation.columns).toMatchObject({ jobTitle: row.jobTitle, notes: 'one' });

    await change('two');
    await change('three');
    expect(await store.outbox.counts()).toMatchObject({ waiting: 2 });
    expect(await store.outbox.take()).toHaveLength(1);
  });

  it('on what an advert asks for are not counted beside what the person did, and never as nothing', async () => {
    const store = await aStore();
    const row = aJob();
    const requirements = await Promise.all(
      ['SQL', 'Excel', 'French'].map((gapKey) => aRowOf('requirements', { applicationId: row.id, gapKey })),
    );
    await store.commit([
      { kind: 'create', aggregate: 'applications', row },
      ...requirements.map((one) => ({ kind: 'create', aggregate: 'requirements', row: one }) as const),
    ]);
    expect(await store.outbox.counts()).toMatchObject({ waiting: 1 });

    const sent = await store.outbox.take();
    await store.outbox.acknowledge(
      sent.map(({ operation }) => ({ operation, written: { revision: 1, updatedAt: row.updatedAt } })),
    );
    expect(await store.outbox.counts()).toMatchObject({ waiting: 1 });
    expect(await store.outbox.isEmpty()).toBe(false);
  });

  it('of a child wait for their parent', async () => {
    const store = await aStore();
    const row = aJob();
    const child = anEntry({ applicationId: row.id });
    await store.commit([
      { kind: 'create', aggregate: 'applications', row },
      { kind: 'create', aggregate: 'activities', row: child },
    ]);

    const first = await store.outbox.take();
    expect(first.map(({ operation }) => operation.rowId)).toEqual([row.id]);
    await store.outbox.acknowledge(
      first.map(({ operation }) => ({ operation, written: { revision: 1, updatedAt: row.updatedAt } })),
    );

    const second = await store.outbox.take();
    expect(second.map(({ operation }) => operation.rowId)).toEqual([child.id]);
  });

  it('leave a new job the status that was entered since', async () => {
    const store = await aStore();
    const row = aJob({ status: 'saved' });
    const entry = anEntry({ applicationId: row.id, type: 'status', status: 'submitted' });
    await store.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await store.commit([{ kind: 'create', aggregate: 'activities', row: entry }]);
    const status = async () => (await store.get('applications', row.id))?.status;

    const { operation } = needed((await store.outbox.take())[0]);
    await store.outbox.keep([operation]);
    expect(await status()).toBe('submitted');
    const written = { revision: 1, updatedAt: row.updatedAt };
    await store.outbox.acknowledge([{ operation, written }]);
    expect(await status()).toBe('submitted');
  });

  it('set aside hold up their own children only, and can be tried again', async () => {
    const store = await aStore();
    const [poison, good] = [aJob(), aJob()];
    const child = anEntry({ applicationId: poison.id });
    await store.commit([
      { kind: 'create', aggregate: 'applications', row: poison },
      { kind: 'create', aggregate: 'activities', row: child },
      { kind: 'create', aggregate: 'applications', row: good },
    ]);
    const first = needed((await store.outbox.take())[0]);

    await store.outbox.setAside(first.operation, '23514');
    const aside = { operationId: first.operation.id, applicationId: poison.id, code: '23514' };
    expect(await store.outbox.counts()).toMatchObject({ waiting: 2, setAside: [aside] });
    expect((await store.outbox.take()).map(({ operation }) => operation.rowId)).toEqual([good.id]);

    await store.outbox.retry(first.operation.id);
    expect(await store.outbox.counts()).toEqual({ waiting: 3, setAside: [] });
  });

  it('that were never answered go behind all others', async () => {
    const store = await aStore();
    const [stubborn, other] = [aJob(), aJob()];
    await store.commit([{ kind: 'create', aggregate: 'applications', row: stubborn }]);
    for (let attempt = 0; attempt < 5; attempt++) {
      const batch = await store.outbox.take();
      await store.outbox.keep(batch.map(({ operation }) => operation));
    }
    await store.commit([{ kind: 'create', aggregate: 'applications', row: other }]);

    expect((await store.outbox.take()).map(({ operation }) => operation.rowId)).toEqual([other.id]);
  });

  it('that always fail do not keep those that failed with them from being tried alone', async () => {
    const store = await aStore();
    const jobs = [aJob(), aJob(), aJob()];
    await store.commit(jobs.map((row) => ({ kind: 'create', aggregate: 'applications', row })));
    const tried = async () => {
      const batch = (await store.outbox.take()).map(({ operation }) => operation);
      await store.outbox.keep(batch);
      return batch.map(({ rowId }) => jobs.findIndex(({ id }) => id === rowId));
    };
    for (let attempt = 0; attempt < 5; attempt++) expect(await tried()).toEqual([0, 1, 2]);

    expect([await tried(), await tried(), await tried(), await tried()]).toEqual([[0], [1], [2], [0]]);
  });
});

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Not there yet');
  return value;
}
