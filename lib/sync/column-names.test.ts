import fc from 'fast-check';
import { expect, it } from 'vitest';
import { synced } from '../domain/synced';
import { toColumns, toKeys } from './column-names';

it('names columns, and what is in them, for the database and back', () => {
  const row = {
    jobUrl: 'x',
    advertReading: { schemaVersion: 1, receipts: { jobTitle: { isDoubtful: true } } },
  };
  const columns = {
    job_url: 'x',
    advert_reading: { schema_version: 1, receipts: { job_title: { is_doubtful: true } } },
  };
  expect(toColumns(row)).toEqual(columns);
  expect(toKeys(columns)).toEqual(row);
});

it('comes back as it was for every column there is', () => {
  const keys = Object.values(synced).flatMap(({ schema }) => Object.keys(schema.shape));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 0 })), (row) => {
      expect(toKeys(toColumns(row))).toEqual(row);
    }),
  );
});
