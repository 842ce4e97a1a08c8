import { beforeEach, describe, expect, it } from 'vitest';
import { anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import type { Application } from '../../domain/apply/application';
import { makeEditRequirements } from './edit-requirement';
import { makeKeepRequirements, type ReadAdverts } from './keep-requirements';
import { makePickEvidence } from './pick-evidence';

const advertOf = (...lines: string[]) =>
  `We are looking for a clerk for our busy office in the town.\nEssential criteria\n${lines.map((line) => `• ${line}`).join('\n')}`;
const asked = ['Experience of managing budgets', 'Able to write clear reports', 'A full driving licence'];

function aDevice() {
  const rows = inMemoryRows();
  let read: ReadAdverts | null = null;
  let clock = 0;
  const failures: string[] = [];
  const needs = {
    rows: {
      ...rows,
      requirementsOf: async (id: string) =>
        rows.all('requirements').filter((row) => row.applicationId === id),
      picksOf: async (id: string) => rows.all('picks').filter((row) => row.applicationId === id),
    },
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, clock++)),
    listApplications: async () => rows.all('applications').filter((row) => row.deletedAt === null),
    onFailure: (id: string) => void failures.push(id),
    readAdverts: {
      get: async () => read,
      set: async (next: ReadAdverts) => {
        read = structuredClone(next);
      },
    },
  };
  const save = (number: number, columns: Partial<Application>) =>
    rows.commit([
      { kind: 'create', aggregate: 'applications', row: anApplication({ id: anId(number), ...columns }) },
    ]);
  /** As a store does it: with the moment of the change. */
  const change = async (number: number, columns: Partial<Application>) => {
    const moment = { updatedAt: needs.now().toISOString() };
    await rows.commit([
      {
        kind: 'change',
        aggregate: 'applications',
        id: anId(number),
        columns: { ...columns, ...moment } as never,
      },
    ]);
  };
  const keepSome = makeKeepRequirements(needs);
  /** Until none is left; how many were read. */
  const keep = async () => {
    for (let all = 0; ; ) {
      const { read: some, left } = await keepSome();
      all += some;
      if (left === 0) return all;
    }
  };
  return { rows, needs, failures, save, change, keep };
}

let device: ReturnType<typeof aDevice>;
beforeEach(() => {
  device = aDevice();
});
const living = (number: number) =>
  device.rows.all('requirements').filter((row) => row.applicationId === anId(number) && !row.deletedAt);
const quotes = (number: number) => living(number).map((row) => row.quote);

describe('what saved adverts ask', () => {
  it('is kept of each, whether it was clipped, pasted, or put right by hand, without anybody opening it', async () => {
    await device.save(1, { jobText: advertOf(...asked) });
    await device.save(2, { jobText: advertOf('Knowledge of Welsh'), jobTextSource: 'paste' });
    await device.save(3, { jobText: 'Clerk', jobDescription: advertOf('Able to type fast') });
    await device.save(4, { jobText: null });
    expect(await device.keep()).toBe(4);
    expect([1, 2, 3, 4].map(quotes)).toEqual([asked, ['Knowledge of Welsh'], ['Able to type fast'], []]);
  });

  it('is read once for each text: another change of the job reads nothing', async () => {
    await device.save(1, { jobText: advertOf(...asked) });
    await device.keep();
    const before = JSON.stringify(living(1));
    await device.change(1, { notes: 'Rang them' });
    expect(await device.keep()).toBe(0);
    expect(JSON.stringify(living(1))).toBe(before);
  });

  it('follows a new reading; keys, answers and the person’s own edits stay', async () => {
    await device.save(1, { jobText: advertOf(...asked) });
    await device.keep();
    const [budgets, reports] = living(1).map((row) => row.gapKey);
    await makePickEvidence(device.needs).confirm(anId(1), budgets ?? '', 'yes');
    await makeEditRequirements(device.needs).drop(anId(1), reports ?? '');
    await makeEditRequirements(device.needs).add(anId(1), 'Able to make tea');
    const text = advertOf(...asked, 'Knowledge of Welsh').replace(
      'managing budgets',
      'the management of budgets',
    );
    await device.change(1, { jobText: text });
    expect(await device.keep()).toBe(1);
    expect(quotes(1).sort()).toEqual([
      'A full driving licence',
      'Able to make tea',
      'Experience of the management of budgets',
      'Knowledge of Welsh',
    ]);
    expect(living(1).find((row) => row.gapKey === budgets)).toMatchObject({ confirmed: 'yes' });
  });

  it('is not read again where another device kept it for the same text', async () => {
    await device.save(1, { jobText: advertOf(...asked) });
    await device.keep();
    await device.needs.readAdverts.set({});
    expect(await device.keep()).toBe(0);
  });

  it('of a job in the bin is left alone, and read when the job is back with another text', async () => {
    await device.save(1, { jobText: advertOf(...asked), deletedAt: '2026-01-02T00:00:00Z' });
    expect(await device.keep()).toBe(0);
    await device.change(1, { deletedAt: null });
    expect(await device.keep()).toBe(1);
  });

  it('of one advert that cannot be kept does not keep the others waiting', async () => {
    for (const number of [1, 2, 3]) await device.save(number, { jobText: advertOf(...asked) });
    const { commit } = device.rows;
    device.needs.rows.commit = async (changes) => {
      if (JSON.stringify(changes).includes(anId(2))) throw new Error('Poison');
      await commit(changes);
    };
    expect(await makeKeepRequirements(device.needs)()).toEqual({ read: 2, left: 0 });
    expect(device.failures).toEqual([anId(2)]);
    expect([1, 2, 3].map((number) => quotes(number).length)).toEqual([3, 0, 3]);
  });

  it('is looked at a few at a time', async () => {
    for (let number = 1; number <= 50; number += 1) await device.save(number, { jobText: null });
    expect(await makeKeepRequirements(device.needs)()).toEqual({ read: 20, left: 30 });
  });

  it('is complete and there once, wherever the worker dies', async () => {
    const jobs = Array.from({ length: 45 }, (_, at) => at + 1);
    for (const number of jobs)
      await device.save(number, { jobText: advertOf(...asked, `Level ${number} first aid certificate`) });
    const { commit } = device.rows;
    for (let life = 0; life < 90; life += 7) {
      let left = life;
      const mortal = {
        ...device.needs,
        rows: {
          ...device.needs.rows,
          commit: async (changes: Parameters<typeof commit>[0]) => {
            if (left-- <= 0) throw new Error('The worker died');
            await commit(changes);
            if (left-- <= 0) throw new Error('The worker died');
          },
        },
      };
      const keepSome = makeKeepRequirements({ ...mortal, onFailure: () => {} });
      for (let again = 0; again < 3; again += 1) await keepSome().catch(() => undefined);
    }
    await device.keep();
    for (const number of jobs) expect(quotes(number)).toHaveLength(4);
    expect(device.rows.all('requirements')).toHaveLength(45 * 4);
  });
});
