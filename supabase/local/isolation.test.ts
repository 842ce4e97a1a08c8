/**
 * Two people at once through the API. What could go wrong is that claims leak from one request to another on a shared
 * connection, so that one is answered as the other, or as nobody.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backend, startBackend } from './server';
import { type Answer, type Ask, askOver } from './testing/ask';
import { signUpPerson } from './testing/client';
import { makeProbes } from './testing/probes';

const REQUESTS = 10_000;
const AT_ONCE = 16;
const SEEDS = 20;

let backend: Backend;
let ask: Ask;
let close: () => void;

beforeAll(async () => {
  backend = await startBackend();
  await makeProbes(backend.sql);
  ({ ask, close } = askOver(backend, AT_ONCE));
});

afterAll(async () => {
  close?.();
  await backend?.stop();
});

interface Player {
  readonly id: string;
  readonly token: string;
  written: number;
}

/** Both have jobs of the same titles: a change that ran as the other would land in theirs. */
async function makePlayer(name: string): Promise<Player> {
  const { id, token } = await signUpPerson(backend, name);
  const seeds = Array.from({ length: SEEDS }, (_, seed) => ({ user_id: id, job_title: `Job ${seed}` }));
  const { status } = await ask(token, 'POST', 'applications', seeds);
  expect(status).toBe(201);
  return { id, token, written: SEEDS };
}

const REFUSED = { code: '42501' };
const mine = (me: Player, status: number): Answer => ({ status, body: [{ user_id: me.id }] });

/** Each a request; throws on the first sight of anything that belongs to somebody else, or on any wrong refusal. */
const MOVES = {
  read: async (me: Player) => {
    const { status, body } = await ask(me.token, 'GET', 'applications?select=user_id,notes&limit=50');
    const rows = body as { user_id: string; notes: string }[];
    expect(status).toBe(200);
    expect(rows.length).toBeGreaterThanOrEqual(SEEDS);
    expect(rows.every((row) => row.user_id === me.id && ['', me.id].includes(row.notes))).toBe(true);
  },
  add: async (me: Player) => {
    const row = { user_id: me.id, job_title: 'Porter', notes: me.id };
    expect(await ask(me.token, 'POST', 'applications?select=user_id', row)).toEqual(mine(me, 201));
    me.written += 1;
  },
  addByDefault: async (me: Player) => {
    // Whose row it is comes from the claims alone.
    const answer = await ask(me.token, 'POST', 'probes?select=user_id', { name: crypto.randomUUID() });
    expect(answer).toEqual(mine(me, 201));
  },
  change: async (me: Player) => {
    const path = `applications?job_title=eq.Job%20${me.written % SEEDS}&select=user_id`;
    expect(await ask(me.token, 'PATCH', path, { notes: me.id })).toEqual(mine(me, 200));
  },
  changeTheirs: async (me: Player, other: Player) => {
    const path = `applications?user_id=eq.${other.id}&select=id`;
    expect(await ask(me.token, 'PATCH', path, { notes: me.id })).toEqual({ status: 200, body: [] });
  },
  readTheirs: async (me: Player, other: Player) => {
    const path = `applications?user_id=eq.${other.id}&select=id`;
    expect(await ask(me.token, 'GET', path)).toEqual({ status: 200, body: [] });
  },
  plant: async (me: Player, other: Player) => {
    const row = { user_id: other.id, job_title: 'Planted' };
    const { status, body } = await ask(me.token, 'POST', 'applications', row);
    expect({ status, body }).toMatchObject({ status: 403, body: REFUSED });
  },
  whoAmI: async (me: Player) => {
    const { body } = await ask(me.token, 'POST', 'rpc/my_claims', {});
    expect(body).toMatchObject({ sub: me.id, role: 'authenticated' });
  },
  anybody: async () => {
    const { status, body } = await ask(backend.publishableKey, 'GET', 'applications?select=id');
    expect({ status, body }).toMatchObject({ status: 401, body: REFUSED });
  },
};

const MOVE_NAMES = Object.keys(MOVES) as (keyof typeof MOVES)[];

test(`two people in ${REQUESTS} interleaved requests never see or write each other's rows, nor are taken for nobody`, async () => {
  const [ann, ben] = await Promise.all([makePlayer('ann'), makePlayer('ben')]);
  let made = 0;

  const play = async (seat: number): Promise<void> => {
    const [me, other] = seat % 2 === 0 ? [ann, ben] : [ben, ann];
    while (made < REQUESTS) {
      const move = MOVE_NAMES[made++ % MOVE_NAMES.length] ?? 'read';
      await MOVES[move](me, other);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, seat) => play(seat)));

  expect(made).toBe(REQUESTS);
  for (const me of [ann, ben]) {
    const [row] = await backend.sql`
      select count(*)::int as rows, count(*) filter (where notes not in ('', ${me.id}))::int as "foreign"
      from public.applications where user_id = ${me.id}`;
    expect(row).toEqual({ rows: me.written, foreign: 0 });
  }
  const [everything] = await backend.sql`select count(*)::int as rows from public.applications`;
  expect(everything?.rows).toBe(ann.written + ben.written);
}, 600_000);
