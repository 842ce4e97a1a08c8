import { describe, expect, it, vi } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, aStore } from '@/tests/support/stores';
import type { Application } from '../domain/apply/application';
import type { Store } from './store';

type Columns = Partial<Application>;

/** A job with notes, and the same job as another device changed it while a person wrote here. */
async function overtaken(store: Store, theirs: Columns, before: Columns = { notes: 'old' }) {
  const row = aJob(before);
  await store.pull.merge('applications', [{ row, revision: 1 }]);
  await store.pull.merge('applications', [{ row: { ...row, ...theirs }, revision: 2 }]);
  const write = (columns: Columns, over: Columns) =>
    store.commit([{ kind: 'change', aggregate: 'applications', id: row.id, columns, over }]);
  return { id: row.id, write };
}

/** What is asked about, once all was read. */
async function questions(store: Store) {
  store.conflicts.live.subscribe(() => {});
  return vi.waitFor(() => {
    const open = store.conflicts.live.get();
    if (open === undefined) throw new Error('not read yet');
    return open.map(({ column, mine, theirs }) => ({ column, mine, theirs }));
  });
}

describe('a long text written over an older one than is here', () => {
  it('is kept, the one that came meanwhile too, and the person is asked', async () => {
    const store = await aStore();
    const { id, write } = await overtaken(store, { notes: 'theirs' });
    await write({ notes: 'mine' }, { notes: 'old' });
    expect(await questions(store)).toEqual([{ column: 'notes', mine: 'mine', theirs: 'theirs' }]);
    expect(await store.get('applications', id)).toMatchObject({ notes: 'mine' });
    expect(await store.outbox.take()).toMatchObject([
      { revision: 2, operation: { columns: { notes: 'mine' } } },
    ]);
  });

  it('is kept with its other column, whose later writer wins', async () => {
    const store = await aStore();
    const { id, write } = await overtaken(store, { salary: 'theirs' });
    await write({ notes: 'mine', salary: 'mine' }, { notes: 'old', salary: 'old' });
    expect(await questions(store)).toEqual([]);
    expect(await store.get('applications', id)).toMatchObject({ notes: 'mine', salary: 'mine' });
  });

  it('says nothing where the person left it as it was', async () => {
    const store = await aStore();
    const { id, write } = await overtaken(store, { notes: 'theirs' });
    await write({ notes: 'old', salary: 'mine' }, { notes: 'old' });
    expect(await questions(store)).toEqual([]);
    expect(await store.get('applications', id)).toMatchObject({ notes: 'theirs', salary: 'mine' });
  });

  it.each([
    ['both wrote the same', { notes: 'same' }, 'same', 'old'],
    ['nothing came meanwhile', {}, 'mine', 'old'],
  ])('asks nothing where %s', async (_, theirs, mine, seen) => {
    const store = await aStore();
    const { write } = await overtaken(store, theirs);
    await write({ notes: mine }, { notes: seen });
    expect(await questions(store)).toEqual([]);
  });

  it('takes an empty text and none for the same', async () => {
    const store = await aStore();
    const { write } = await overtaken(store, { salary: 'theirs' }, { jobDescription: null });
    await write({ jobDescription: 'mine' }, { jobDescription: '' });
    expect(await questions(store)).toEqual([]);
  });

  it('is asked about where the other one was emptied', async () => {
    const store = await aStore();
    const { write } = await overtaken(store, { notes: '' });
    await write({ notes: 'mine' }, { notes: 'old' });
    expect(await questions(store)).toEqual([{ column: 'notes', mine: 'mine', theirs: '' }]);
  });
});

describe('a choice between two texts', () => {
  it('is asked again where a third one came since', async () => {
    const store = await aStore();
    const { id, write } = await overtaken(store, { notes: 'theirs' });
    await write({ notes: 'mine' }, { notes: 'old' });
    for (const { operation } of await store.outbox.take()) {
      const written = { revision: 3, updatedAt: '2026-11-20T10:00:00Z' };
      await store.outbox.acknowledge([{ operation, written }]);
    }
    const row = { ...(await store.get('applications', id)), notes: 'a third' };
    await store.pull.merge('applications', [{ row, revision: 4 }]);

    store.conflicts.live.subscribe(() => {});
    const [open] = await vi.waitFor(() => {
      expect(store.conflicts.live.get()).toHaveLength(1);
      return store.conflicts.live.get() ?? [];
    });
    await store.conflicts.settle(open?.id ?? '', 'theirs');
    await vi.waitFor(async () =>
      expect(await questions(store)).toEqual([{ column: 'notes', mine: 'theirs', theirs: 'a third' }]),
    );
  });

  it.each([
    ['mine', 'jobDescription', null],
    ['both', 'jobDescription', 'theirs'],
    ['mine', 'notes', ''],
  ] as const)('"%s" of an emptied %s is %j', async (keep, column, result) => {
    const store = await aStore();
    const { id, write } = await overtaken(store, { [column]: 'theirs' }, { [column]: 'old' });
    await write({ [column]: column === 'notes' ? '' : null }, { [column]: 'old' });
    store.conflicts.live.subscribe(() => {});
    const [open] = await vi.waitFor(() => {
      expect(store.conflicts.live.get()).toHaveLength(1);
      return store.conflicts.live.get() ?? [];
    });
    await store.conflicts.settle(open?.id ?? '', keep);
    expect(await store.get('applications', id)).toMatchObject({ [column]: result });
  });
});

describe('a row that is one of a kind, made where it came meanwhile', () => {
  const ours = () => aRowOf('practiceAnswers', { applicationId: crypto.randomUUID(), answerText: 'ours' });

  it.each([
    [
      'what its maker saw was empty',
      { answerText: '' },
      [{ column: 'answerText', mine: 'ours', theirs: 'theirs' }],
    ],
    ['its maker saw the other text', { answerText: 'theirs' }, []],
  ])('is kept, and it is asked where %s', async (_, over, asked) => {
    const store = await aStore();
    const row = await ours();
    const theirs = { ...row, answerText: 'theirs', createdAt: '2026-11-12T09:00:00.000Z' };
    await store.pull.merge('practiceAnswers', [{ row: theirs, revision: 1 }]);
    await store.commit([{ kind: 'create', aggregate: 'practiceAnswers', row, over }]);
    expect(await questions(store)).toEqual(asked);
    expect(await store.get('practiceAnswers', row.id)).toMatchObject({ answerText: 'ours' });
  });
});
