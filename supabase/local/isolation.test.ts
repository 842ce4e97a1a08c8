import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backend, startBackend } from './server';
import { clientFor, signUpPerson } from './testing/client';
import { makeProbes } from './testing/probes';

const REQUESTS = 5_000;
const AT_ONCE = 16;

let backend: Backend;

beforeAll(async () => {
  backend = await startBackend();
  await makeProbes(backend.sql);
});

afterAll(() => backend.stop());

/** A person's part: what they ask, and what they must see. */
async function makePlayer(name: string) {
  const { client, id } = await signUpPerson(backend, name);
  const seeds = Array.from({ length: 20 }, (_, seed) => ({ name: `seed ${seed}` }));
  const { error } = await client.from('probes').insert(seeds);
  if (error !== null) throw error;
  return { client, id, written: 20 };
}

type Player = Awaited<ReturnType<typeof makePlayer>>;

/** Throws on the first sight of anything that belongs to somebody else, or on any refusal. */
const MOVES = {
  select: async (me: Player) => {
    const { data, error } = await me.client.from('probes').select('user_id').limit(50);
    expect(error).toBeNull();
    expect(data?.length).toBeGreaterThanOrEqual(20);
    expect(data?.every((row) => row.user_id === me.id)).toBe(true);
  },
  insert: async (me: Player) => {
    const { data, error } = await me.client
      .from('probes')
      .insert({ name: crypto.randomUUID() })
      .select('user_id')
      .single();
    expect(error).toBeNull();
    expect(data).toEqual({ user_id: me.id });
    me.written += 1;
  },
  update: async (me: Player, other: Player) => {
    // Both have a row of this name: a change that ran as the other would land in theirs.
    const name = `seed ${me.written % 20}`;
    const { data, error } = await me.client
      .from('probes')
      .update({ details: { by: me.id } })
      .eq('name', name)
      .select('user_id');
    expect(error).toBeNull();
    expect(data).toEqual([{ user_id: me.id }]);
    const theirs = await me.client
      .from('probes')
      .update({ revision: 0 })
      .eq('user_id', other.id)
      .select('id');
    expect(theirs.data).toEqual([]);
  },
  rpc: async (me: Player) => {
    const { data, error } = await me.client.rpc('my_claims');
    expect(error).toBeNull();
    expect(data.sub).toBe(me.id);
    const { data: count } = await me.client.rpc('count_my_probes', { minimum: 0 });
    expect(count).toBeLessThanOrEqual(me.written + AT_ONCE);
  },
  insertForOther: async (me: Player, other: Player) => {
    const { error } = await me.client.from('probes').insert({ name: crypto.randomUUID(), user_id: other.id });
    expect(error?.code).toBe('42501');
  },
  anybody: async () => {
    const { data, error } = await clientFor(backend, backend.publishableKey).from('probes').select('id');
    expect(data).toBeNull();
    expect(error?.code).toBe('42501');
  },
};

/** How many requests each move makes, in the order they take turns. */
const TURN: [keyof typeof MOVES, number][] = [
  ['select', 1],
  ['insert', 1],
  ['update', 2],
  ['rpc', 2],
  ['anybody', 1],
  ['select', 1],
  ['insertForOther', 1],
  ['insert', 1],
];

test(`two people in ${REQUESTS} interleaved requests never see or write each other's rows`, async () => {
  const [ann, ben] = await Promise.all([makePlayer('ann'), makePlayer('ben')]);
  let made = 0;
  let turn = 0;

  const play = async (seat: number): Promise<void> => {
    const [me, other] = seat % 2 === 0 ? [ann, ben] : [ben, ann];
    while (made < REQUESTS) {
      const [move, cost] = TURN[turn++ % TURN.length] ?? ['select', 1];
      made += cost;
      await MOVES[move](me, other);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, seat) => play(seat)));

  expect(made).toBeGreaterThanOrEqual(REQUESTS);
  for (const [me, other] of [
    [ann, ben],
    [ben, ann],
  ] as const) {
    const [row] = await backend.sql`
      select count(*)::int as rows, count(*) filter (where details ->> 'by' = ${other.id})::int as "foreign"
      from public.probes where user_id = ${me.id}`;
    expect(row).toEqual({ rows: me.written, foreign: 0 });
  }
  const [everything] = await backend.sql`select count(*)::int as rows from public.probes`;
  expect(everything?.rows).toBe(ann.written + ben.written);
}, 120_000);
