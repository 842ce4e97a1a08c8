import { beforeEach, describe, expect, it } from 'vitest';
import { keptNumber } from '@/tests/support/kept-number';
import { aJob, aStore } from '@/tests/support/stores';
import type { Batch } from '../store/outbox';
import type { Store } from '../store/store';
import { BatchSize } from './batch-size';
import { RemoteFailure } from './remote-failure';

let time = 0;
let kept = keptNumber();
beforeEach(() => {
  kept = keptNumber();
});
const aBatchSize = () => BatchSize.of(kept, () => time);

/** A store with so many jobs that wait, each with an advert of 20 kB. */
async function withJobs(count: number): Promise<Store> {
  const store = await aStore();
  const jobs = Array.from({ length: count }, () => aJob({ jobText: 'An advert text. '.repeat(1250) }));
  await store.commit(jobs.map((row) => ({ kind: 'create', aggregate: 'applications', row })));
  return store;
}

const bytesOf = (batch: Batch) => batch.reduce((sum, one) => sum + one.bytes, 0);
const done = (store: Store, batch: Batch) =>
  store.outbox.acknowledge(
    batch.map(({ operation }) => ({
      operation,
      written: { revision: 1, updatedAt: '2026-11-20T10:00:00.000Z' },
    })),
  );

describe('what is sent at once', () => {
  it('shrinks until it fits a slow line, and everything arrives', async () => {
    const store = await withJobs(50);
    const bytesPerSecond = 20_000;
    const sent: number[] = [];
    for (let step = 0; step < 60 && !(await store.outbox.isEmpty()); step++) {
      const size = await aBatchSize();
      const batch = await store.outbox.take(size.bytes);
      const seconds = bytesOf(batch) / bytesPerSecond;
      const isInTime = seconds < 9.5;
      const sending = size.sending(batch, async () => {
        time += Math.min(seconds, 9.5) * 1000;
        if (!isInTime) throw new RemoteFailure('network', 'no-answer');
        await done(store, batch);
      });
      await sending.catch(() => {});
      sent.push(isInTime ? batch.length : 0);
    }
    expect(await store.outbox.isEmpty()).toBe(true);
    expect(sent.reduce((sum, rows) => sum + rows)).toBe(50);
    expect(sent.slice(0, 2)).toEqual([0, 0]);
  });

  it('is soon one row where the server fails on what is sent, and grows again', async () => {
    const store = await withJobs(50);
    const size = await aBatchSize();
    const rows: number[] = [];
    for (let attempt = 0; attempt < 8; attempt++) {
      const batch = await store.outbox.take(size.bytes);
      rows.push(batch.length);
      const failing = size.sending(batch, () => Promise.reject(new RemoteFailure('server', 'http-500')));
      await expect(failing).rejects.toThrow('http-500');
    }
    expect(rows.at(-1)).toBe(1);
    for (let attempt = 0; attempt < 20; attempt++) {
      await size.sending(await store.outbox.take(size.bytes), async () => {});
    }
    expect((await store.outbox.take(size.bytes)).length).toBe(rows[0]);
  });

  it.each([
    ['there is no network', new RemoteFailure('network', 'no-answer')],
    ['the server asks for a pause', new RemoteFailure('server', 'http-429', { retryAfter: 30_000 })],
    ['the token ended', new RemoteFailure('unauthorized', 'http-401')],
  ])('stays as it is where %s', async (_, failure) => {
    const store = await withJobs(2);
    const size = await aBatchSize();
    const before = size.bytes;
    await size.sending(await store.outbox.take(before), () => Promise.reject(failure)).catch(() => {});
    expect(size.bytes).toBe(before);
  });

  it('is one row at least, however large', async () => {
    const store = await withJobs(2);
    expect(await store.outbox.take(1)).toHaveLength(1);
  });
});
