import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, anEntry, aStore, person } from '@/tests/support/stores';
import { applicationStatuses } from '../domain/apply/status';
import { dueShapes } from './due-shapes';
import { readFirstDue } from './first-due';
import { ownRowId } from './owner';
import { plainShapes } from './plain-shapes';

const now = Date.parse('2026-11-20T12:00:00Z');
const options = (prefix: string) => ({ prefix, now: () => new Date(now) });
const first = (prefix: string) => readFirstDue(person, now, 7, prefix);

it('finds what the whole store finds to be due, and no longer once it is done', async () => {
  const prefix = 'first-due-';
  const store = await aStore(person, options(prefix));
  const [due, met, far] = [
    aJob({ closingDate: null, nextActionDue: '2026-11-20' }),
    aJob({ closingDate: null, status: 'interview' }),
    aJob({ closingDate: '2027-01-01' }),
  ];
  await store.commit([due, met, far].map((row) => ({ kind: 'create', aggregate: 'applications', row })));
  const interview = anEntry({ applicationId: met.id, type: 'interview', occurredAt: '2026-11-20T10:00:00Z' });
  await store.commit([{ kind: 'create', aggregate: 'activities', row: interview }]);
  const found = await first(prefix);
  const ids = (rows: readonly { id: string }[] = []) => rows.map(({ id }) => id).sort();
  expect(ids(found?.applications)).toEqual(ids(await store.due(7)));
  expect(ids(found?.applications)).toEqual(ids([due, met]));
  expect(ids(found?.interviews)).toEqual([interview.id]);

  const note = anEntry({ applicationId: met.id, type: 'note', createdAt: '2026-11-20T11:00:00Z' });
  await store.commit([
    { kind: 'change', aggregate: 'applications', id: due.id, columns: { nextActionDue: null } },
    { kind: 'create', aggregate: 'activities', row: note },
  ]);
  expect(await first(prefix)).toEqual({ applications: [], interviews: [], chosen: null });
});

it('finds the way of writing days that the person chose, and keeps to the newest choice', async () => {
  const prefix = 'first-chosen-';
  const store = await aStore(person, options(prefix));
  const id = ownRowId(person);
  const row = await aRowOf('profiles', { id, locale: 'en-GB', timeZone: 'Europe/Paris' });
  await store.commit([{ kind: 'create', aggregate: 'profiles', row }]);
  expect((await first(prefix))?.chosen).toEqual({ locale: 'en-GB', timeZone: 'Europe/Paris' });

  const heard = store.liveChosenCalendar();
  heard.subscribe(() => {});
  await store.commit([{ kind: 'change', aggregate: 'profiles', id, columns: { locale: 'en-US' } }]);
  await vi.waitFor(() => expect(heard.get()?.locale).toBe('en-US'));
  expect((await first(prefix))?.chosen?.locale).toBe('en-US');
  expect(await store.chosenCalendar()).toEqual({ locale: 'en-US', timeZone: 'Europe/Paris' });
});

it('finds a job that closed in the last days, in any time zone, and none that closed long ago', async () => {
  const prefix = 'first-closed-';
  const store = await aStore(person, options(prefix));
  const days = ['2026-11-19', '2026-11-13', '2026-11-12', '2026-11-11', '2026-06-01'];
  const jobs = days.map((closingDate) => aJob({ closingDate }));
  await store.commit(jobs.map((row) => ({ kind: 'create', aggregate: 'applications', row })));
  const found = (await first(prefix))?.applications.map(({ closingDate }) => closingDate);
  expect(found?.sort()).toEqual(['2026-11-12', '2026-11-13', '2026-11-19']);
  expect((await store.due(7)).map(({ closingDate }) => closingDate).sort()).toEqual(found);
});

it('says nothing where a row is not as this version knows it', async () => {
  const prefix = 'first-doubt-';
  const store = await aStore(person, options(prefix));
  const row = { ...aJob({ nextActionDue: '2026-11-20' }), status: 'on_the_moon' };
  await store.pull.merge('applications', [{ row, revision: 1 }]);
  expect(await first(prefix)).toBeNull();
});

const wrong = [null, '', 'soon', 7, {}, '2026-11-20', '2026-11-20T12:00:00Z', '2026-11-20T12:00:00.5+02:00'];
const putOffs = [
  { schemaVersion: 1, of: '2026-11-20', until: '2026-11-24' },
  { of: 1, until: '2026-11-24' },
];

it('takes no row that the schemas refuse, and reads the others as they do', () => {
  const columns = Object.keys(dueShapes.applications.read({ row: aJob() }) ?? {}).filter(
    (one) => one !== 'id',
  );
  const values = fc.constantFrom<unknown>(...wrong, ...putOffs, ...applicationStatuses);
  const changes = fc.dictionary(fc.constantFrom(...columns), values, { maxKeys: 2 });
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(changes, (changed) => {
      const row = { ...aJob(), ...changed };
      const found = plainShapes.applications.read({ row });
      seen[found === null ? 'refused' : 'taken'] += 1;
      if (found !== null) expect(dueShapes.applications.read({ row })).toEqual(found);
    }),
    { numRuns: 1000, seed: 20_261_120 },
  );
  expect(seen.taken).toBeGreaterThan(200);
  expect(seen.refused).toBeGreaterThan(200);
});
