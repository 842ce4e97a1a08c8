import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { aJob, aStore, person } from '@/tests/support/stores';
import { textUpTo } from '../domain/row';
import { aggregates, synced } from '../domain/synced';
import { Connection } from './connection';
import { databaseName } from './owner';
import { markFor, markOf, signOf } from './row-mark';

const { schema } = synced.applications;

describe('a mark', () => {
  it('is another one for each aggregate', () => {
    expect(new Set(aggregates.map((aggregate) => markOf(synced[aggregate].schema))).size).toBe(
      aggregates.length,
    );
  });

  it.each([
    ['a limit of a text', z.object({ a: textUpTo(10) }), z.object({ a: textUpTo(11) })],
    ['a limit of a number', z.object({ a: z.int() }), z.object({ a: z.int().check(z.minimum(1)) })],
    ['a column', z.object({ a: z.string() }), z.object({ a: z.string(), b: z.string() })],
    ['a word', z.object({ a: z.enum(['x']) }), z.object({ a: z.enum(['x', 'y']) })],
    ['a pattern', z.string().check(z.regex(/a/)), z.string().check(z.regex(/b/))],
    ['whether it can be nothing', z.object({ a: z.nullable(z.string()) }), z.object({ a: z.string() })],
  ])('changes with %s', (_, one, other) => expect(signOf(one)).not.toBe(signOf(other)));

  it('is given to what fits the schema, and to nothing else', () => {
    expect(markFor(schema, aJob())).toBe(markOf(schema));
    expect(markFor(schema, { ...aJob(), jobTitle: '' })).toBeUndefined();
    expect(markFor(schema, { ...aJob(), neverHeardOf: 1 })).toBeUndefined();
  });
});

describe('a row on the disk', () => {
  const disk = (prefix: string) => new Connection(`${prefix}${databaseName(person)}`);
  const edit = (prefix: string, id: string, change: (stored: object) => object) =>
    disk(prefix).write(['rows'], async (transaction) => {
      const rows = transaction.objectStore('rows');
      const stored = await rows.get(['applications', id]);
      await rows.put(change(stored ?? {}) as never);
    });

  it.each([
    ['with the mark of its schema is taken as it is', (stored: object) => stored, 0],
    ['with another mark is checked', (stored: object) => ({ ...stored, mark: 'older' }), 1],
    ['without one is checked', (stored: object) => ({ ...stored, mark: undefined }), 1],
  ])('%s', async (name, change, times) => {
    const prefix = `marked ${name}-`;
    const store = await aStore(person, { prefix });
    const row = aJob();
    await store.pull.merge('applications', [{ row: { ...row }, revision: 1 }]);
    await edit(prefix, row.id, change);
    const check = vi.spyOn(schema, 'safeParse');
    expect(await store.get('applications', row.id)).toEqual(row);
    expect(check).toHaveBeenCalledTimes(times);
    check.mockRestore();
  });

  it('that does not fit is left out of lists, and shown once it does', async () => {
    const store = await aStore();
    const row = aJob();
    await store.pull.merge('applications', [{ row: { ...row, status: 'unheard_of' }, revision: 1 }]);
    expect(await store.list('applications')).toEqual([]);
    await store.pull.merge('applications', [{ row: { ...row }, revision: 2 }]);
    expect(await store.list('applications')).toEqual([row]);
  });

  it('of an earlier version is checked once after the update', async () => {
    const prefix = 'updated-';
    const store = await aStore(person, { prefix });
    const [row, odd] = [aJob(), aJob()];
    for (const one of [row, odd]) await store.pull.merge('applications', [{ row: { ...one }, revision: 1 }]);
    await edit(prefix, row.id, (stored) => ({ ...stored, mark: 'older' }));
    await edit(prefix, odd.id, (stored) => ({ ...stored, mark: 'older', row: { ...odd, jobTitle: '' } }));
    await store.pull.markRows();

    const check = vi.spyOn(schema, 'safeParse');
    expect(await store.get('applications', row.id)).toEqual(row);
    expect(check).not.toHaveBeenCalled();
    expect(await store.get('applications', odd.id)).toBeNull();
    check.mockRestore();
  });
});
