import { beforeEach, describe, expect, it } from 'vitest';
import { inMemoryRows } from '../../../tests/support/in-memory-rows';
import { workHistorySchema } from '../../domain/profile/work-history';
import { type ChangeRoles, makeChangeRoles } from './change-roles';

let rows: ReturnType<typeof inMemoryRows>;
let roles: ChangeRoles;
let id: string;
const held = () => workHistorySchema.parse(rows.all('workHistory')[0]);

beforeEach(async () => {
  rows = inMemoryRows();
  const now = () => new Date('2026-11-20T09:00:00Z');
  roles = makeChangeRoles({ rows, newId: () => crypto.randomUUID(), now });
  await roles.addRole('Carer');
  id = held().id;
});

describe('a role', () => {
  it('is added by its title, changed, removed, and each is taken back', async () => {
    expect(held()).toMatchObject({ jobTitle: 'Carer', company: '', bullets: [], deletedAt: null });
    const changed = await roles.changeRole(id, { company: 'Oak House', kind: 'volunteering' });
    if (changed.ok) await changed.value();
    expect(held()).toMatchObject({ company: '', kind: 'employment' });
    const undo = await roles.removeRole(id);
    expect(held().deletedAt).not.toBeNull();
    await undo();
    expect(held().deletedAt).toBeNull();
  });

  it('has no end while it goes on, and does not go on once it has one', async () => {
    await roles.changeRole(id, { endDate: '2022-05-01', endPrecision: 'month' });
    await roles.changeRole(id, { isCurrent: true });
    expect(held()).toMatchObject({ isCurrent: true, endDate: null });
    await roles.changeRole(id, { endDate: '2023-01-01', endPrecision: 'year' });
    expect(held()).toMatchObject({ isCurrent: false, endDate: '2023-01-01' });
  });

  it('does not end before it began, as far as both are known', async () => {
    await roles.changeRole(id, { startDate: '2021-06-01', startPrecision: 'month' });
    const early = await roles.changeRole(id, { endDate: '2021-05-01', endPrecision: 'month' });
    expect(early).toEqual({ ok: false, why: 'ends-before-start' });
    expect(held().endDate).toBeNull();
    const sameYear = await roles.changeRole(id, { endDate: '2021-01-01', endPrecision: 'year' });
    expect(sameYear.ok).toBe(true);
  });

  it('gets lines, and taking one back leaves the others', async () => {
    const first = await roles.addDuty(id, ' Helped at meals ');
    await roles.addDuty(id, 'Kept the diary');
    expect(held().bullets.map(({ text }) => text)).toEqual(['Helped at meals', 'Kept the diary']);
    if (first.ok) await first.value();
    expect(held().bullets.map(({ text }) => text)).toEqual(['Kept the diary']);
    expect(await roles.addDuty(id, '  ')).toEqual({ ok: false, why: 'empty' });
    expect(await roles.addDuty(id, 'x'.repeat(2001))).toEqual({ ok: false, why: 'too-long' });
  });

  it('is full with two hundred lines', async () => {
    const bullets = Array.from({ length: 200 }, (_, at) => ({ id: `b${at}`, text: 'Did it' }));
    await rows.commit([{ kind: 'change', aggregate: 'workHistory', id, columns: { bullets } }]);
    expect(await roles.addDuty(id, 'One more')).toEqual({ ok: false, why: 'full' });
  });
});
