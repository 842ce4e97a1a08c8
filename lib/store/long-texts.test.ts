import { expect, it } from 'vitest';
import { aJob, aStore } from '@/tests/support/stores';

it('reads the texts of rows without the rows, and leaves out those that have none', async () => {
  const store = await aStore();
  const [long, corrected, bare] = [
    aJob({ jobText: 'You will drive.' }),
    aJob({ jobText: 'You wil drive.', jobDescription: 'You will drive.' }),
    aJob({ jobText: null }),
  ];
  await store.commit(
    [long, corrected, bare].map((row) => ({ kind: 'create', aggregate: 'applications', row })),
  );
  const texts = await store.longTexts('applications', [bare.id, corrected.id, crypto.randomUUID(), long.id]);
  expect(texts.map(({ id, columns }) => [id, columns])).toEqual([
    [corrected.id, { jobText: 'You wil drive.', jobDescription: 'You will drive.' }],
    [long.id, { jobText: 'You will drive.', jobDescription: null }],
  ]);
});
