import { expect, it } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { aJob, aStore } from '@/tests/support/stores';

it('lists what belongs to one parent, also what is in the bin', async () => {
  const store = await aStore();
  const [job, other] = [aJob(), aJob()];
  const [kept, binned, elsewhere] = await Promise.all(
    [
      { applicationId: job.id, gapKey: 'kept' },
      { applicationId: job.id, gapKey: 'binned' },
      { applicationId: other.id, gapKey: 'kept' },
    ].map((columns) => aRowOf('requirements', columns)),
  );
  if (kept === undefined || binned === undefined || elsewhere === undefined) throw new Error('No rows');
  await store.commit([
    ...[job, other].map((row) => ({ kind: 'create' as const, aggregate: 'applications' as const, row })),
    ...[kept, binned, elsewhere].map((row) => ({
      kind: 'create' as const,
      aggregate: 'requirements' as const,
      row,
    })),
    {
      kind: 'change',
      aggregate: 'requirements',
      id: binned.id,
      columns: { deletedAt: job.createdAt, deletionReason: 'dropped' },
    },
  ]);
  const listed = await store.everyListOf('requirements', job.id);
  expect(listed.map((row) => row.gapKey).sort()).toEqual(['binned', 'kept']);
});
