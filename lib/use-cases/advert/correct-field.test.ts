import { expect, it } from 'vitest';
import { aJob, aStore } from '@/tests/support/stores';
import { makeCorrectField } from './correct-field';

/** The text as another device made it while the person wrote over `before`, and what they were asked. */
async function overtaken(before: string | null, theirs: string | null, shown: string) {
  const store = await aStore();
  const row = aJob({ jobText: 'as read', jobDescription: before });
  await store.pull.merge('applications', [{ row, revision: 1 }]);
  await store.pull.merge('applications', [{ row: { ...row, jobDescription: theirs }, revision: 2 }]);
  const result = await makeCorrectField(store)(row.id, 'text', 'mine', shown);
  const asked: unknown[] = [];
  store.conflicts.live.subscribe(() => asked.push(...(store.conflicts.live.get() ?? [])));
  await expect.poll(() => store.conflicts.live.get()).toBeDefined();
  return { store, row, result, asked };
}

it.each([
  ['another corrected text', 'old', 'theirs', 'old'],
  ['the first corrected text', null, 'theirs', 'as read'],
])('a text corrected while %s came from another device keeps both', async (_, before, theirs, shown) => {
  const { asked } = await overtaken(before, theirs, shown);
  expect(asked).toMatchObject([{ column: 'jobDescription', mine: 'mine', theirs: 'theirs' }]);
});

it('a text that was taken back to the advert as read is no second text', async () => {
  const { asked } = await overtaken('old', null, 'old');
  expect(asked).toEqual([]);
});

it('an undo takes no text away that came since', async () => {
  const { store, row, result } = await overtaken('old', 'old', 'old');
  const own = { ...row, jobDescription: 'mine' };
  await store.pull.merge('applications', [{ row: own, revision: 3 }]);
  await store.pull.merge('applications', [{ row: { ...own, jobDescription: 'theirs' }, revision: 4 }]);
  if (result.ok) await result.value();
  await expect
    .poll(() => store.conflicts.live.get())
    .toMatchObject([{ column: 'jobDescription', mine: 'old', theirs: 'theirs' }]);
});
