import { expect, it } from 'vitest';
import { blankProfile, type Profile } from '@/lib/domain/profile/profile';
import { aStore, person } from '@/tests/support/stores';
import { changed } from './import-steps';

const at = '2026-11-20T09:00:00.000Z';
const held: Profile = {
  ...blankProfile,
  ...{ id: person.userId, createdAt: at, updatedAt: at, deletedAt: null, deletionReason: null },
  summary: 'Before',
};

it('what is taken back over a text that was rewritten since leaves both, and the person is asked', async () => {
  const store = await aStore();
  await store.commit([{ kind: 'create', aggregate: 'profiles', row: held }]);
  const [step] = changed('profiles', held, { summary: 'From the CV' });
  if (step === undefined) throw new Error('No step');
  await store.commit([step.change]);
  await store.commit([
    {
      kind: 'change',
      aggregate: 'profiles',
      id: held.id,
      columns: { summary: 'Rewritten' },
      over: { summary: 'From the CV' },
    },
  ]);

  await store.commit([step.inverse]);

  expect((await store.adoptable()).conflicts).toMatchObject([
    { column: 'summary', mine: 'Before', theirs: 'Rewritten' },
  ]);
});

it('what is taken back at once is as it was, and nothing is asked', async () => {
  const store = await aStore();
  await store.commit([{ kind: 'create', aggregate: 'profiles', row: held }]);
  for (const { change, inverse } of changed('profiles', held, { summary: 'From the CV' })) {
    await store.commit([change]);
    await store.commit([inverse]);
  }
  expect(await store.get('profiles', held.id)).toMatchObject({ summary: 'Before' });
  expect((await store.adoptable()).conflicts).toEqual([]);
});
