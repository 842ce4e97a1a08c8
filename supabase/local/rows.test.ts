import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Backend, startBackend } from './server';
import { signUpPerson } from './testing/client';
import { makeProbes } from './testing/probes';

let backend: Backend;
let ann: Awaited<ReturnType<typeof signUpPerson>>;

beforeAll(async () => {
  backend = await startBackend();
  await makeProbes(backend.sql);
  ann = await signUpPerson(backend, 'ann');
});

afterAll(() => backend.stop());

describe('errors', () => {
  test.each([
    ['P0001', 400],
    ['23514', 400],
    ['22023', 400],
    ['23503', 409],
    ['23505', 409],
    ['28000', 403],
    ['40001', 500],
    ['42501', 403],
    ['53300', 503],
    ['54000', 413],
    ['57014', 500],
    ['PT402', 402],
    ['XX000', 500],
  ])('%s keeps its code, message, detail and hint, as HTTP %i', async (state, status) => {
    const answer = await ann.client.rpc('refuse_with', { state });
    expect(answer.status).toBe(status);
    expect(answer.error).toMatchObject({
      code: state,
      message: 'Refused',
      details: 'The detail',
      hint: 'The hint',
    });
  });

  test('a check, a missing value and a duplicate say which', async () => {
    const insert = async (row: object) => {
      const { status, error } = await ann.client.from('probes').insert(row);
      return { status, code: error?.code, message: error?.message };
    };
    expect(await insert({ name: 'checked', positive: -1 })).toEqual({
      status: 400,
      code: '23514',
      message: 'new row for relation "probes" violates check constraint "probes_positive_check"',
    });
    expect(await insert({ name: null })).toMatchObject({ status: 400, code: '23502' });
    expect(await insert({ name: 'twice' })).toMatchObject({ status: 201 });
    expect(await insert({ name: 'twice' })).toMatchObject({
      status: 409,
      code: '23505',
      message: 'duplicate key value violates unique constraint "probes_user_id_name_key"',
    });
    expect(await insert({ name: 'for another', user_id: crypto.randomUUID() })).toMatchObject({
      status: 403,
      code: '42501',
    });
  });

  test('an upsert that ignores duplicates answers with no rows and no error', async () => {
    const row = { id: crypto.randomUUID(), name: 'ignored' };
    const upsert = () =>
      ann.client.from('probes').upsert(row, { onConflict: 'id', ignoreDuplicates: true }).select('id');
    expect((await upsert()).data).toEqual([{ id: row.id }]);
    expect(await upsert()).toMatchObject({ data: [], error: null });
  });

  test('what is not there is told apart: table, function, column', async () => {
    expect((await ann.client.from('nothing').select()).error?.code).toBe('PGRST205');
    expect((await ann.client.rpc('nothing')).error?.code).toBe('PGRST202');
    expect((await ann.client.from('probes').select('nothing')).error).toMatchObject({
      code: '42703',
      message: 'column probes.nothing does not exist',
    });
  });
});

describe('values', () => {
  const COLUMNS = 'details, amount, amounts, big, ratio, moment, moments, local_moment, day';

  test('read as from PostgREST: ISO moments with microseconds, numbers as numbers', async () => {
    const { data, error } = await ann.client
      .from('probes')
      .insert({
        name: 'values',
        details: { schema_version: 1, list: [1, 'two', null], text: '"quoted"' },
        amount: '10.50',
        amounts: ['0.1', '2.50'],
        big: 9_007_199_254_740_991,
        ratio: 0.1,
        moment: '2025-03-01T09:00:00.123456+01:00',
        moments: ['2025-03-01T08:00:00Z'],
        local_moment: '2025-03-01T08:00:00',
        day: '2025-03-01',
      })
      .select(COLUMNS)
      .single();

    expect(error).toBeNull();
    expect(data).toEqual({
      details: { schema_version: 1, list: [1, 'two', null], text: '"quoted"' },
      amount: 10.5,
      amounts: [0.1, 2.5],
      big: 9_007_199_254_740_991,
      ratio: 0.1,
      moment: '2025-03-01T08:00:00.123456+00:00',
      moments: ['2025-03-01T08:00:00+00:00'],
      local_moment: '2025-03-01T08:00:00',
      day: '2025-03-01',
    });
  });

  test('read the same from a list as Postgres itself writes them', async () => {
    const { data } = await ann.client.from('probes').select(COLUMNS).eq('name', 'values').single();
    const [row] = await backend.sql`
      select to_jsonb(probe) as json from (
        select details, amount, amounts, big, ratio, moment, moments, local_moment, day
        from public.probes where name = 'values') as probe`;
    expect(data).toEqual(row?.json);
  });

  test('what JSON has no word for is text', async () => {
    await backend.sql`insert into public.probes (user_id, name, amount, ratio, moment)
      values (${ann.id}, 'odd', 'NaN', 'Infinity', 'infinity')`;
    const { data } = await ann.client
      .from('probes')
      .select('amount, ratio, moment')
      .eq('name', 'odd')
      .single();
    expect(data).toEqual({ amount: 'NaN', ratio: 'Infinity', moment: 'infinity' });
    await backend.sql`delete from public.probes where name = 'odd'`;
  });

  test('a moment that was read finds its row again', async () => {
    const { data } = await ann.client.from('probes').select('moment').eq('name', 'values').single();
    const { data: found } = await ann.client.from('probes').select('name').eq('moment', data?.moment);
    expect(found).toEqual([{ name: 'values' }]);
  });

  test('pages by moment and id, with both in one filter', async () => {
    const moment = '2030-01-01T00:00:00.000001+00:00';
    const rows = ['a', 'b', 'c'].map((name) => ({ id: crypto.randomUUID(), name: `page ${name}`, moment }));
    await ann.client.from('probes').insert(rows);
    const ids = rows.map((row) => row.id).sort();
    const { data } = await ann.client
      .from('probes')
      .select('id')
      .or(`moment.gt.${moment},and(moment.eq.${moment},id.gt.${ids[0]})`)
      .order('moment')
      .order('id')
      .limit(500);
    expect(data?.map((row) => row.id)).toEqual(ids.slice(1));
  });

  test('counts are counts, also the estimated ones', async () => {
    const { count: exact } = await ann.client.from('probes').select('id', { count: 'exact', head: true });
    const { count: estimated } = await ann.client
      .from('probes')
      .select('id', { count: 'estimated', head: true });
    expect(exact).toBeGreaterThan(1);
    expect(estimated).toBe(exact);
  });

  test('a change where the revision has moved on answers with no rows', async () => {
    const { data: row } = await ann.client.from('probes').insert({ name: 'base' }).select('id').single();
    const change = (base: number) =>
      ann.client
        .from('probes')
        .update({ positive: 5, revision: base + 1 })
        .eq('id', row?.id)
        .eq('revision', base)
        .select('revision');
    expect((await change(1)).data).toEqual([{ revision: 2 }]);
    expect(await change(1)).toMatchObject({ data: [], error: null });
  });
});
