import { expect, it } from 'vitest';
import { aMoment, anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import { type BinItem, makeRestoreFromBin } from './restore-from-bin';

it('takes jobs out of the bin and puts them back as they were', async () => {
  const rows = inMemoryRows();
  const row = anApplication({ id: anId(1), deletedAt: aMoment, deletionReason: 'removed' });
  await rows.commit([{ kind: 'create', aggregate: 'applications', row }]);
  const item: BinItem = {
    aggregate: 'applications',
    id: row.id,
    title: row.jobTitle,
    company: row.company,
    deletedAt: aMoment,
    deletionReason: 'removed',
  };
  const { count, undo } = await makeRestoreFromBin({ rows })([item]);
  expect(count).toBe(1);
  expect(await rows.get('applications', row.id)).toMatchObject({ deletedAt: null, deletionReason: null });
  await undo();
  expect(await rows.get('applications', row.id)).toEqual(row);
});
