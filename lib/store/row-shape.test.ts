import { describe, expect, it } from 'vitest';
import { aRowOf } from '@/tests/support/rows-of-every-kind';
import { synced } from '../domain/synced';
import { readAs } from './row-shape';

/** Columns that came after rows of their table had been written, and what they are in those rows. */
const later = [
  ['applications', 'otherUrls', null],
  ['applications', 'putOff', null],
  ['activities', 'putOff', null],
  ['workHistory', 'neverInDocuments', false],
  ['qualifications', 'neverInDocuments', false],
  ['profiles', 'summary', ''],
  ['profiles', 'neverInDocuments', null],
  ['achievements', 'neverInDocuments', false],
  ['achievements', 'cameFrom', null],
  ['achievements', 'position', null],
] as const;

describe('a row that was written before a column came', () => {
  it.each(later)('%s without %s is read, the column blank', async (aggregate, column, blank) => {
    const { [column]: _gone, ...old } = (await aRowOf(aggregate)) as unknown as Record<string, unknown>;
    const row = readAs<Record<string, unknown>>(synced[aggregate].schema, { row: old });
    expect(row).toMatchObject({ id: old.id, [column]: blank });
  });

  it('is not read where what it lacks can be nothing', async () => {
    const { jobTitle: _gone, ...old } = (await aRowOf('applications')) as unknown as Record<string, unknown>;
    expect(readAs(synced.applications.schema, { row: old })).toBeNull();
  });
});
