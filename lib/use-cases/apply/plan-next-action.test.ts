import { beforeEach, expect, it } from 'vitest';
import { aMoment, anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import { makePlanNextAction, type TypedStep } from './plan-next-action';

const id = anId(1);
let rows: ReturnType<typeof inMemoryRows>;
beforeEach(async () => {
  rows = inMemoryRows();
  const row = anApplication({ id, nextAction: 'Ring them', nextActionDue: '2026-11-23' });
  await rows.commit([{ kind: 'create', aggregate: 'applications', row }]);
});

const plan = (step: TypedStep | null) => makePlanNextAction({ rows, now: () => new Date(aMoment) })(id, step);
const step = async () => {
  const row = await rows.get('applications', id);
  return [row?.nextAction, row?.nextActionDue];
};

it('sets what comes next, with or without a day, and takes it back', async () => {
  const planned = await plan({ words: ' Send the form ', day: '' });
  expect(await step()).toEqual(['Send the form', null]);
  if (planned.ok) await planned.value();
  expect(await step()).toEqual(['Ring them', '2026-11-23']);
  await plan({ words: 'Send the form', day: '2026-11-30' });
  expect(await step()).toEqual(['Send the form', '2026-11-30']);
});

it('clears it, and brings it back', async () => {
  const planned = await plan(null);
  expect(await step()).toEqual([null, null]);
  if (planned.ok) await planned.value();
  expect(await step()).toEqual(['Ring them', '2026-11-23']);
});

it.each([
  [{ words: '  ', day: '2026-11-30' }, 'empty'],
  [{ words: 'x'.repeat(501), day: '' }, 'too-long'],
  [{ words: 'Ring', day: '2026-02-30' }, 'not-a-date'],
])('%o is refused: %s', async (typed, why) => {
  expect(await plan(typed)).toEqual({ ok: false, why });
  expect(await step()).toEqual(['Ring them', '2026-11-23']);
});
