import { describe, expect, it } from 'vitest';
import type { RemoteFailure } from './remote-failure';
import type { SessionStorage } from './session';
import { SessionKeeper } from './session-keeper';

const userId = '5f0f4b44-96bb-4dd7-9be9-0dd6d4a3a5c5';
const hour = 3_600_000;

const aSession = (name: string) => ({
  access_token: `access-${name}`,
  refresh_token: `refresh-${name}`,
  expires_in: 3600,
  expires_at: 1,
  user: { id: userId, email: 'sam@example.org' },
});

function aKeeper(
  answer: () => Response | Promise<Response>,
  kept = new Map<string, string>(),
  storage = aQuickDisk(kept),
) {
  const clock = { now: 0 };
  let asked = 0;
  const keeper = new SessionKeeper({
    storage,
    storageKey: 'session',
    fetch: async () => {
      asked += 1;
      return answer();
    },
    url: 'https://project.example.org',
    publishableKey: 'sb_publishable_x',
    now: () => clock.now,
  });
  return { keeper, kept, clock, asked: () => asked };
}

function aQuickDisk(kept: Map<string, string>): SessionStorage {
  return {
    getItem: async (key) => kept.get(key) ?? null,
    setItem: async (key, value) => void kept.set(key, value),
    removeItem: async (key) => void kept.delete(key),
  };
}

/** A disk as the browser's is: it does things in order, and its answers are some steps on their way. */
function aSlowDisk(kept: Map<string, string>): SessionStorage {
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = <T>(work: () => T): Promise<T> => {
    const done = last.then(work);
    last = done;
    return done.then(async (answer) => {
      await after(3);
      return answer;
    });
  };
  return {
    getItem: (key) => inOrder(() => kept.get(key) ?? null),
    setItem: (key, value) => inOrder(() => void kept.set(key, value)),
    removeItem: (key) => inOrder(() => void kept.delete(key)),
  };
}

/** A keeper on a slow disk; the server's answer to a refresh comes when it is told to. */
function aSlowKeeper() {
  let answerNow = () => {};
  const kept = new Map<string, string>();
  const answer = () =>
    new Promise<Response>((resolve) => {
      answerNow = () => resolve(json(200, aSession('renewed')));
    });
  return { ...aKeeper(answer, kept, aSlowDisk(kept)), answerNow: () => answerNow() };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 2));

/** After so many turns of the microtask queue. */
async function after(steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await Promise.resolve();
}

const json = (status: number, body: unknown) => Response.json(body, { status });
const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'a session',
    (failure: RemoteFailure) => failure.kind,
  );

describe('a session', () => {
  it('is used as it is while it holds, whatever the server calls the time', async () => {
    const { keeper, clock, asked } = aKeeper(() => json(500, {}));
    await keeper.keep(aSession('one'));
    clock.now = hour - 100_000;
    expect(await keeper.fresh()).toEqual({ userId, email: 'sam@example.org', accessToken: 'access-one' });
    expect(asked()).toBe(0);
  });

  it('F17, P7: is refreshed once, however many ask', async () => {
    const { keeper, clock, asked } = aKeeper(() => json(200, aSession('two')));
    await keeper.keep(aSession('one'));
    clock.now = hour;
    const tokens = await Promise.all([keeper.fresh(), keeper.fresh(), keeper.fresh()]);
    expect(tokens.map(({ accessToken }) => accessToken)).toEqual(Array(3).fill('access-two'));
    expect(asked()).toBe(1);
  });

  it('is refreshed once when its token was refused, and not again for the token before', async () => {
    const { keeper, asked } = aKeeper(() => json(200, aSession('two')));
    const refused = await keeper.keep(aSession('one'));
    await keeper.renew(refused);
    expect(await keeper.renew(refused)).toMatchObject({ accessToken: 'access-two' });
    expect(asked()).toBe(1);
  });

  it.each([
    ['the server fails', () => json(503, {})],
    ['too many refresh', () => json(429, { code: 'over_request_rate_limit' })],
    ['the project does not know its key', () => json(401, { message: 'Invalid API key' })],
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is kept when %s', async (_what, answer) => {
    const { keeper, clock } = aKeeper(answer);
    await keeper.keep(aSession('one'));
    clock.now = hour;
    expect(await kindOf(keeper.fresh())).not.toBe('signed-out');
    expect(await keeper.needsSignIn()).toBe(false);
    clock.now = 0;
    expect(await keeper.read()).toMatchObject({ accessToken: 'access-one' });
  });

  it.each([
    ['used already', { error_code: 'refresh_token_already_used' }],
    ['not known', { error_code: 'refresh_token_not_found' }],
    ['of a deleted person', { error_code: 'user_not_found' }],
    ['of an ended session', { code: 'session_not_found' }],
  ])(
    'asks for a sign-in when its refresh token is %s, and does not ask the server again',
    async (_w, body) => {
      const { keeper, clock, asked } = aKeeper(() => json(400, body));
      await keeper.keep(aSession('one'));
      clock.now = hour;
      expect(await kindOf(keeper.fresh())).toBe('signed-out');
      expect(await kindOf(keeper.fresh())).toBe('signed-out');
      expect(await keeper.needsSignIn()).toBe(true);
      expect(await keeper.read()).toMatchObject({ userId });
      expect(asked()).toBe(1);
    },
  );

  it('F18: stays gone when the person signs out while it is refreshed', async () => {
    let answerNow = () => {};
    const { keeper, clock, kept } = aKeeper(
      () => new Promise((resolve) => (answerNow = () => resolve(json(200, aSession('two'))))),
    );
    await keeper.keep(aSession('one'));
    clock.now = hour;
    const refreshed = kindOf(keeper.fresh());
    await new Promise((resolve) => setImmediate(resolve));
    await keeper.forget();
    answerNow();
    expect(await refreshed).toBe('signed-out');
    expect(kept.size).toBe(0);
  });

  it.each([
    ['nothing on the disk', 'signs out', undefined],
    ['nothing over the next session', 'is followed by somebody else', 'access-other'],
  ])('F18: leaves %s, at whatever moment of a refresh the person %s', async (_what, _how, expected) => {
    for (let steps = 0; steps < 30; steps++) {
      const { keeper, clock, kept, answerNow } = aSlowKeeper();
      await keeper.keep(aSession('one'));
      clock.now = hour;
      const refreshed = kindOf(keeper.fresh());
      await aMoment();
      answerNow();
      await after(steps);
      await (expected === undefined ? keeper.forget() : keeper.keep(aSession('other')));
      await refreshed;
      expect((await keeper.read())?.accessToken, `${steps} steps after the answer`).toBe(expected);
      expect(kept.size).toBe(expected === undefined ? 0 : 1);
    }
  });

  it('F18: of the next person does not wait for the refresh of the one before', async () => {
    const { keeper, clock, asked } = aSlowKeeper();
    await keeper.keep(aSession('one'));
    clock.now = hour;
    void kindOf(keeper.fresh());
    await aMoment();
    const next = await keeper.keep(aSession('two'));
    void kindOf(keeper.renew(next));
    await aMoment();
    expect(asked()).toBe(2);
  });

  it('F38, P41: does not refresh all the time on a device whose clock is a day ahead', async () => {
    const { keeper, clock, asked } = aKeeper(() => json(200, aSession('two')));
    clock.now = 24 * hour;
    await keeper.keep(aSession('one'));
    for (let minute = 0; minute < 30; minute++) {
      clock.now += 60_000;
      await keeper.fresh();
    }
    expect(asked()).toBe(0);
  });

  it('that cannot be read is none', async () => {
    const { keeper, kept } = aKeeper(() => json(500, {}));
    kept.set('session', '{"access_token":');
    expect(await keeper.read()).toBeNull();
    expect(await kindOf(keeper.fresh())).toBe('signed-out');
  });
});
