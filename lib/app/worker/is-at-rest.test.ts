import { expect, it } from 'vitest';
import { aJob, aStore } from '@/tests/support/stores';
import { isAtRest } from './is-at-rest';

const now = Date.parse('2026-11-20T12:00:00.000Z');
const report = { problem: null, progress: null, lastSyncedAt: '2026-11-20T11:45:00.000Z' };

it('is at rest after a look of a quarter of an hour ago', async () => {
  const store = await aStore();
  await store.report.set(report);
  expect(await isAtRest(store, now)).toBe(true);
});

it.each([
  ['nothing was ever fetched', { ...report, lastSyncedAt: null }],
  ['the last look is half an hour old', { ...report, lastSyncedAt: '2026-11-20T11:30:00.000Z' }],
  ['the clock was put back', { ...report, lastSyncedAt: '2026-11-20T12:01:00.000Z' }],
  ['a first fetch is under way', { ...report, progress: { fetched: 500 } }],
  ['the server could not be reached', { ...report, problem: 'offline' as const }],
])('is not at rest where %s', async (_what, told) => {
  const store = await aStore();
  await store.report.set(told);
  expect(await isAtRest(store, now)).toBe(false);
});

it('is not at rest where something waits to be sent', async () => {
  const store = await aStore();
  await store.report.set(report);
  await store.commit([{ kind: 'create', aggregate: 'applications', row: aJob() }]);
  expect(await isAtRest(store, now)).toBe(false);
});
