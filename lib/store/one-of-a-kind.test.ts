import { describe, expect, it } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, aStore, person } from '@/tests/support/stores';
import type { Store } from './store';

const applicationId = crypto.randomUUID();
const early = '2026-11-12T10:00:00.000Z';
const late = '2026-11-12T10:00:01.000Z';
const make = (row: Awaited<ReturnType<typeof aChecklist>>) =>
  ({ kind: 'create', aggregate: 'checklists', row }) as const;
const aChecklist = (columns: object = {}) => aRowOf('checklists', { applicationId, ...columns });
const aRequirement = (columns: object) => aRowOf('requirements', { applicationId, ...columns });

async function sent(store: Store) {
  return (await store.outbox.take()).map(({ operation }) => operation);
}

describe('a row that is one of a kind', () => {
  it('has the id that every device would give it, or is refused', async () => {
    const store = await aStore();
    const row = { ...(await aChecklist()), id: crypto.randomUUID() };
    await expect(store.commit([make(row)])).rejects.toThrow('A new row of checklists has the id');
  });

  it('made twice on one device has what both say', async () => {
    const store = await aStore();
    const one = await aChecklist({ cvExportedAt: early });
    const other = await aChecklist({ coverExportedAt: late, createdAt: late });
    await Promise.all([store.commit([make(one)]), store.commit([make(other)])]);
    expect(await store.list('checklists')).toMatchObject([{ cvExportedAt: early, coverExportedAt: late }]);
    expect(await sent(store)).toMatchObject([{ kind: 'create' }]);
  });

  it('keeps what was emptied here after it was made, though the other one says something', async () => {
    const store = await aStore();
    const ours = await aRequirement({ stage: 'cv', quote: 'SQL' });
    await store.commit([{ kind: 'create', aggregate: 'requirements', row: ours }]);
    await store.commit([
      { kind: 'change', aggregate: 'requirements', id: ours.id, columns: { stage: null } },
    ]);
    await sent(store);
    const theirs = { ...ours, createdAt: late, stage: 'interview' };

    await store.pull.merge('requirements', [{ row: theirs, revision: 1 }]);

    expect(await store.list('requirements')).toMatchObject([{ stage: null }]);
    expect(await sent(store)).toMatchObject([{ kind: 'change', columns: { stage: null } }]);
  });

  it('made elsewhere too keeps what was said there, and what is said here is a change of it', async () => {
    const store = await aStore();
    const ours = await aRequirement({ confirmed: 'yes', necessity: 'unstated', weight: 1, quote: 'SQL' });
    await store.commit([{ kind: 'create', aggregate: 'requirements', row: ours }]);
    await sent(store);
    const theirs = {
      ...ours,
      createdAt: late,
      confirmed: null,
      necessity: 'essential',
      weight: 3,
      stage: 'cv',
    };

    await store.pull.merge('requirements', [{ row: theirs, revision: 1 }]);

    const both = { confirmed: 'yes', necessity: 'essential', weight: 3, stage: 'cv' };
    expect(await store.get('requirements', ours.id)).toMatchObject(both);
    expect(await sent(store)).toMatchObject([{ kind: 'change', columns: { confirmed: 'yes' } }]);
  });

  it.each([
    ['as it was sent', {}, 1],
    ['and changed elsewhere since', { confirmed: 'no' }, 2],
  ])('that arrived without an answer is done, %s', async (_how, columns, revision) => {
    const store = await aStore();
    const ours = await aRequirement({ confirmed: 'yes' });
    await store.commit([{ kind: 'create', aggregate: 'requirements', row: ours }]);
    await sent(store);
    await store.pull.merge('requirements', [{ row: { ...ours, ...columns }, revision }]);
    expect(await store.get('requirements', ours.id)).toEqual({ ...ours, ...columns });
    expect(await store.outbox.counts()).toMatchObject({ waiting: 0 });
  });

  it('made in the same moment on two devices is told apart by what it says', async () => {
    const store = await aStore();
    const ours = await aChecklist({ cvExportedAt: early });
    await store.commit([make(ours)]);
    await sent(store);
    await store.pull.merge('checklists', [
      { row: { ...ours, cvExportedAt: null, coverExportedAt: late }, revision: 1 },
    ]);
    expect(await store.get('checklists', ours.id)).toMatchObject({
      cvExportedAt: early,
      coverExportedAt: late,
    });
    expect(await sent(store)).toMatchObject([{ kind: 'change' }]);
  });

  it('written on two devices keeps both answers and asks, but not where the other one wrote nothing', async () => {
    const store = await aStore();
    const ours = await aRowOf('practiceAnswers', { applicationId, answerText: 'Mine' });
    await store.commit([{ kind: 'create', aggregate: 'practiceAnswers', row: ours }]);
    await sent(store);
    const theirs = (answerText: string) => ({ ...ours, createdAt: late, answerText });
    expect(await store.pull.merge('practiceAnswers', [{ row: theirs('Theirs'), revision: 1 }])).toEqual({
      conflicts: 1,
    });

    const other = await aStore();
    await other.commit([{ kind: 'create', aggregate: 'practiceAnswers', row: ours }]);
    await sent(other);
    expect(await other.pull.merge('practiceAnswers', [{ row: theirs(''), revision: 1 }])).toEqual({
      conflicts: 0,
    });
    expect(await other.get('practiceAnswers', ours.id)).toMatchObject({ answerText: 'Mine' });
  });

  it.each(['here', 'elsewhere'])(
    'that is in the bin lives again as it is made anew, binned %s',
    async (where) => {
      const store = await aStore();
      const binned = {
        ...(await aChecklist({ cvExportedAt: early })),
        deletedAt: early,
        deletionReason: 'x',
      };
      const fresh = await aChecklist({ coverExportedAt: late, createdAt: late });
      const arrives = () => store.pull.merge('checklists', [{ row: binned, revision: 4 }]);
      if (where === 'here') await arrives();
      await store.commit([make(fresh)]);
      if (where === 'elsewhere') await arrives();

      const living = { deletedAt: null, deletionReason: null, cvExportedAt: null, coverExportedAt: late };
      expect(await store.get('checklists', fresh.id)).toMatchObject(living);
      expect(await store.outbox.take()).toMatchObject([
        { revision: 4, operation: { kind: 'change', columns: living } },
      ]);
    },
  );

  it('that was changed, signed out of and made again is not lost before it is fetched', async () => {
    const prefix = 'kind-signed-out-';
    const store = await aStore(person, { prefix });
    const row = await aChecklist();
    await store.pull.merge('checklists', [{ row, revision: 2 }]);
    await store.commit([
      { kind: 'change', aggregate: 'checklists', id: row.id, columns: { cvExportedAt: early } },
    ]);
    await store.clearForSignOut();

    const again = await aStore(person, { prefix });
    await again.commit([make(await aChecklist({ coverExportedAt: late, createdAt: late }))]);
    await again.pull.merge('checklists', [{ row: { ...row, kitDownloadedAt: early }, revision: 3 }]);

    const all = { cvExportedAt: early, coverExportedAt: late, kitDownloadedAt: early };
    expect(await again.get('checklists', row.id)).toMatchObject(all);
  });
});

describe('the profile', () => {
  it('written before it was fetched is a change of what the server made', async () => {
    const store = await aStore();
    const mine = await aRowOf('profiles', { id: person.userId, fullName: 'Sam Jones' });
    await store.commit([{ kind: 'create', aggregate: 'profiles', row: mine }]);
    expect(await store.list('profiles')).toEqual([mine]);

    const theirs = { ...mine, fullName: '', headline: 'Nurse', timeZone: 'Europe/London', createdAt: early };
    await store.pull.merge('profiles', [{ row: theirs, revision: 1 }]);

    const both = { fullName: 'Sam Jones', headline: 'Nurse', timeZone: 'Europe/London' };
    expect(await store.get('profiles', person.userId)).toMatchObject(both);
    expect(await sent(store)).toMatchObject([{ kind: 'change', columns: { fullName: 'Sam Jones' } }]);
  });

  it('of this device becomes the person’s at the first sign-in, once', async () => {
    const [device, store] = [await aStore({ kind: 'device' }), await aStore()];
    const id = '00000000-0000-0000-0000-000000000000';
    const mine = await aRowOf('profiles', { id, fullName: 'Sam Jones' });
    const list = await aChecklist({ cvExportedAt: early });
    await device.commit([{ kind: 'create', aggregate: 'profiles', row: mine }, make(list)]);

    await store.adoptFrom({ ...device, forget: async () => {} });
    await store.commit([
      { kind: 'change', aggregate: 'profiles', id: person.userId, columns: { fullName: 'Samantha Jones' } },
      { kind: 'change', aggregate: 'checklists', id: list.id, columns: { cvExportedAt: late } },
    ]);
    await store.adoptFrom(device);

    expect(await store.list('profiles')).toMatchObject([{ id: person.userId, fullName: 'Samantha Jones' }]);
    expect(await store.list('checklists')).toMatchObject([{ cvExportedAt: late }]);
    expect(await device.list('profiles')).toEqual([]);
  });
});

it('an example waits for the role that it is said to be of, also when that is said later', async () => {
  const store = await aStore();
  const example = await aRowOf('achievements');
  await store.pull.merge('achievements', [{ row: example, revision: 1 }]);
  const role = await aRowOf('workHistory');
  await store.commit([
    { kind: 'change', aggregate: 'achievements', id: example.id, columns: { workHistoryId: role.id } },
    { kind: 'create', aggregate: 'workHistory', row: role },
    { kind: 'create', aggregate: 'applications', row: aJob() },
  ]);
  expect(await sent(store)).toMatchObject([{ kind: 'create', rowId: role.id }]);
});
