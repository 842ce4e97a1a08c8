import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inMemoryRows } from '../../../tests/support/in-memory-rows';
import { aRole } from '../../../tests/support/some-examples';
import { achievementSchema } from '../../domain/evidence/achievement';
import { inOrder } from '../../domain/evidence/example-order';
import { makeAddExample } from './add-example';
import { makeEditExample } from './edit-example';
import { makeMergeExamples } from './merge-examples';
import { makeMoveExample } from './move-example';
import { makeRemoveExamples } from './remove-examples';
import { makeSplitExample } from './split-example';

const role = aRole({ bullets: ['Ran the clinic. Trained six students', 'Kept the stock', 'Wrote the rota'] });
const anId = (last: string) => `0c000000-0000-4000-8000-00000000000${last}`;
const bulletId = (at: number) => `work_history:${role.id}#${role.bullets[at]?.id}`;

describe('examples', () => {
  let rows: ReturnType<typeof inMemoryRows>;
  const needs = () => ({
    rows,
    newId: () => crypto.randomUUID(),
    now: () => new Date('2026-11-20T09:00:00Z'),
  });
  const held = async () => ({ achievements: living(), roles: rows.all('workHistory') });
  const moveNeeds = () => ({ ...needs(), held });
  const bullets = () => rows.all('workHistory')[0]?.bullets.map(({ text }) => text);
  const living = () => rows.all('achievements').filter((row) => row.deletedAt === null);
  const add = async (action: string, more = {}) => {
    const added = await makeAddExample(needs())({ action, ...more });
    if (!added.ok) throw new Error(added.why);
    return added.value;
  };

  beforeEach(async () => {
    rows = inMemoryRows();
    await rows.commit([{ kind: 'create', aggregate: 'workHistory', row: role }]);
  });

  it('are added in the words of the person, titled by what they did, and taken back', async () => {
    const { undo } = await add('I rang every family. Then I wrote to them.', { situation: 'Winter' });
    expect(living()).toMatchObject([
      { title: 'I rang every family', situation: 'Winter', workHistoryId: null },
    ]);
    for (const row of rows.all('achievements')) achievementSchema.parse(row);
    await undo();
    expect(living()).toEqual([]);
  });

  it('are refused without what was done, and where a part is too long', async () => {
    const addExample = makeAddExample(needs());
    expect(await addExample({ action: ' ', situation: 'Winter' })).toEqual({ ok: false, why: 'empty' });
    expect(await addExample({ action: 'x'.repeat(20_001) })).toEqual({ ok: false, why: 'too-long' });
  });

  it('are edited part by part, a bullet in its place, and taken back', async () => {
    const { exampleId } = await add('I rang every family');
    const edit = makeEditExample(needs());
    const edited = await edit(exampleId, { result: 'All came' }, { result: '' });
    expect(living()).toMatchObject([{ action: 'I rang every family', result: 'All came' }]);
    await edited.undo();
    expect(living()).toMatchObject([{ result: '' }]);

    await edit(bulletId(1), { action: 'Kept all stock' }, {});
    expect(bullets()).toEqual(['Ran the clinic. Trained six students', 'Kept all stock', 'Wrote the rota']);
  });

  it('keep every part that can be kept, and say of the others why not', async () => {
    const { exampleId } = await add('I rang every family');
    const edit = makeEditExample(needs());
    const typed = { title: ' ', situation: 'x'.repeat(20_001), action: 'I rang them all' };
    expect(await edit(exampleId, typed, {})).toMatchObject({
      refused: { title: 'empty', situation: 'too-long' },
    });
    expect(living()).toMatchObject([
      { title: 'I rang every family', situation: '', action: 'I rang them all' },
    ]);
    const line = { action: ' ', neverInDocuments: true };
    expect(await edit(bulletId(1), line, {})).toMatchObject({ refused: { action: 'empty' } });
    expect(rows.all('workHistory')[0]?.bullets[1]).toMatchObject({
      text: 'Kept the stock',
      neverInDocuments: true,
    });
  });

  it('say so where the line was removed meanwhile, rather than keep nothing in silence', async () => {
    const edit = makeEditExample(needs());
    const gone = `work_history:${role.id}#gone`;
    await expect(edit(gone, { action: 'Kept all stock' }, {})).rejects.toMatchObject({ name: 'RowGone' });
  });

  it('are put into the bin, a bullet as an example of its role, and come back in their place', async () => {
    const { exampleId } = await add('I rang every family');
    const { count, undo } = await makeRemoveExamples(needs())([exampleId, bulletId(1)]);
    expect(count).toBe(2);
    expect(living()).toEqual([]);
    expect(bullets()).toEqual(['Ran the clinic. Trained six students', 'Wrote the rota']);
    expect(rows.all('achievements').find((row) => row.action === 'Kept the stock')).toMatchObject({
      workHistoryId: role.id,
      deletionReason: 'removed',
    });
    await undo();
    expect(living().map((row) => row.action)).toEqual(['I rang every family']);
    expect(bullets()).toHaveLength(3);
  });

  it('are split where the person points, or after the first sentence', async () => {
    const split = makeSplitExample(needs());
    const done = await split(bulletId(0), 0);
    expect(bullets()?.slice(0, 2)).toEqual(['Ran the clinic.', 'Trained six students']);
    if (done.ok) await done.value.undo();
    expect(bullets()).toHaveLength(3);
    expect(await split(bulletId(1), 0)).toEqual({ ok: false, why: 'nothing-to-split' });

    const { exampleId } = await add('I rang them and wrote to them', { workHistoryId: role.id });
    await split(exampleId, 12);
    expect(living().map((row) => [row.action, row.workHistoryId])).toEqual([
      ['I rang them', role.id],
      ['and wrote to them', role.id],
    ]);
  });

  it('keep what was typed since when a step is taken back', async () => {
    const moved = await makeMoveExample(moveNeeds())(bulletId(2), -1);
    await makeEditExample(needs())(bulletId(1), { action: 'Kept all the stock' }, {});
    await moved?.undo();
    expect(bullets()?.slice(1)).toEqual(['Kept all the stock', 'Wrote the rota']);
  });

  it('are split into an example where the role is full', async () => {
    const texts = Array.from({ length: 200 }, (_, at) => `Did thing ${at}. And one more`);
    const full = aRole({ id: '0c000000-0000-4000-8000-000000000009', bullets: texts });
    await rows.commit([{ kind: 'create', aggregate: 'workHistory', row: full }]);
    await makeSplitExample(needs())(`work_history:${full.id}#b3`, 0);
    expect(rows.all('workHistory')[1]?.bullets[3]?.text).toBe('Did thing 3.');
    expect(living()).toMatchObject([{ action: 'And one more', workHistoryId: full.id }]);
    const long = await makeEditExample(needs())(
      `work_history:${full.id}#b3`,
      { action: 'x'.repeat(2001) },
      {},
    );
    expect(long).toMatchObject({ refused: { action: 'too-long' } });
  });

  it('of different roles stay apart', async () => {
    const other = aRole({ id: '0c000000-0000-4000-8000-000000000009', bullets: ['Ran a shop'] });
    await rows.commit([{ kind: 'create', aggregate: 'workHistory', row: other }]);
    const merged = await makeMergeExamples(needs())([bulletId(1), `work_history:${other.id}#b0`]);
    expect(merged).toEqual({ ok: false, why: 'different-roles' });
  });

  it('are merged without losing a word', async () => {
    const merge = makeMergeExamples(needs());
    const merged = await merge([bulletId(1), bulletId(2)]);
    expect(bullets()).toEqual(['Ran the clinic. Trained six students', 'Kept the stock; Wrote the rota']);
    if (merged.ok) await merged.value.undo();

    const one = await add('I rang them', { result: 'All came' });
    const other = await add('I wrote to them', { result: 'All came' });
    await merge([bulletId(1), one.exampleId, other.exampleId]);
    expect(living()).toMatchObject([
      { action: 'I rang them\nKept the stock\nI wrote to them', result: 'All came' },
    ]);
    expect(bullets()).toHaveLength(2);
    expect(await merge([one.exampleId])).toEqual({ ok: false, why: 'too-few' });
  });

  it('move within their role, and no further than its ends', async () => {
    const move = makeMoveExample(moveNeeds());
    const moved = await move(bulletId(2), -1);
    expect(moved).toMatchObject({ at: 2, of: 3 });
    expect(bullets()?.[1]).toBe('Wrote the rota');
    await moved?.undo();
    expect(bullets()?.[2]).toBe('Wrote the rota');
    expect(await move(bulletId(0), -1)).toBeNull();
  });

  it('of the person move among those of the same role or of none, also out of the order of their making', async () => {
    const move = makeMoveExample(moveNeeds());
    const made = [await add('I rang them'), await add('I ran the stall', { workHistoryId: role.id })];
    made.push(await add('I wrote to them'), await add('I drew it', { workHistoryId: anId('9') }));
    const [rang = '', stall = '', wrote = '', drew = ''] = made.map(({ exampleId }) => exampleId);
    const ownOrder = () => {
      const ofNone = living().filter((row) => row.workHistoryId !== role.id);
      return inOrder(ofNone).map(({ id }) => `achievement:${id}`);
    };
    const [first = '', second = '', third = ''] = ownOrder();
    expect([first, second, third].sort()).toEqual([rang, wrote, drew].sort());

    expect(await move(stall, -1)).toBeNull();
    expect(await move(stall, 1)).toBeNull();
    expect(await move(first, -1)).toBeNull();
    expect(await move(third, 1)).toBeNull();
    // Made in one moment: all three are numbered, once.
    const moved = await move(third, -1);
    expect(moved).toMatchObject({ at: 2, of: 3 });
    expect(ownOrder()).toEqual([first, third, second]);
    const writes = vi.spyOn(rows, 'commit');
    await move(second, -1);
    expect(ownOrder()).toEqual([first, second, third]);
    expect(writes.mock.calls).toMatchObject([[[{ id: second.slice('achievement:'.length) }]]]);
    for (const row of rows.all('achievements')) achievementSchema.parse(row);
  });

  it('go back to where they were when a move is taken back', async () => {
    const move = makeMoveExample(moveNeeds());
    const { exampleId } = await add('I rang them');
    await add('I wrote to them');
    const before = rows.all('achievements');
    const by = inOrder(living())[0]?.id === exampleId.slice('achievement:'.length) ? 1 : -1;
    const moved = await move(exampleId, by);
    expect(rows.all('achievements')).not.toEqual(before);
    await moved?.undo();
    expect(rows.all('achievements')).toEqual(before);
  });
});
