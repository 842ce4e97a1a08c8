import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from './account';
import type { Kept } from './kept';
import { awayLimit, type Farewell, makeSharedComputer, mayShow } from './shared-computer';

const minute = 60_000;
const ada: Account = {
  kind: 'person',
  userId: '0b000000-0000-4000-8000-000000000001',
  email: 'ada@example.org',
  needsSignIn: false,
  adoptable: 0,
};

function kept<T>(value: T): Kept<T> & { value: T } {
  return {
    value,
    async get() {
      return this.value;
    },
    async set(next: T) {
      this.value = next;
    },
  };
}

function aComputer() {
  const account = kept<Account>({ kind: 'device' });
  const clock = { now: 1_000_000_000_000 };
  return {
    account,
    isShared: kept(false),
    hasBegun: kept(false),
    seenAt: kept(0),
    farewell: kept<Farewell | null>(null),
    clock,
    now: () => clock.now,
    isSomebodyHere: vi.fn(async () => true),
    watch: vi.fn(async () => {}),
    countUnsent: vi.fn(async () => 0),
    leave: vi.fn(async () => account.set({ kind: 'device' })),
  };
}

let computer: ReturnType<typeof aComputer>;
let shared: ReturnType<typeof makeSharedComputer>;

/** A worker's first start in a browser, with somebody signing in after it. */
async function signedIn(isShared: boolean): Promise<void> {
  await shared.begin();
  await shared.choose(isShared);
  await shared.arrive();
  await computer.account.set(ada);
}

/** The browser closes and starts again: what it keeps in memory only is gone. */
const restart = () => computer.hasBegun.set(false);

beforeEach(() => {
  computer = aComputer();
  shared = makeSharedComputer(computer);
});

describe('a browser that starts again', () => {
  it('has signed out whoever was there, on a shared computer, and says so', async () => {
    computer.countUnsent.mockResolvedValue(2);
    await signedIn(true);
    await restart();
    expect(await mayShow(computer)).toBe(false);
    await shared.begin();
    expect(computer.leave).toHaveBeenCalledOnce();
    expect(computer.farewell.value).toEqual({ waiting: 2 });
    expect(await mayShow(computer)).toBe(true);
    expect(computer.watch).toHaveBeenLastCalledWith(false);
  });

  it('keeps the person on a computer of their own', async () => {
    await signedIn(false);
    await restart();
    expect(await mayShow(computer)).toBe(true);
    await shared.begin();
    expect(computer.leave).not.toHaveBeenCalled();
    expect(computer.farewell.value).toBeNull();
  });

  it('leaves what was saved signed out alone, on a shared computer too', async () => {
    await signedIn(true);
    await computer.account.set({ kind: 'device' });
    await restart();
    expect(await mayShow(computer)).toBe(true);
    await shared.begin();
    expect(computer.leave).not.toHaveBeenCalled();
  });

  it('is told from a worker that starts again in the same browser', async () => {
    await signedIn(true);
    shared = makeSharedComputer(computer);
    await shared.begin();
    expect(computer.leave).not.toHaveBeenCalled();
  });

  it('signs out once, however many pages ask at once', async () => {
    await signedIn(true);
    await restart();
    await Promise.all([shared.begin(), shared.begin(), shared.look()]);
    expect(computer.leave).toHaveBeenCalledOnce();
  });

  it('signs out also where nobody can count what was not sent', async () => {
    await signedIn(true);
    await restart();
    computer.countUnsent.mockRejectedValue(new Error('planted'));
    await shared.begin();
    expect(computer.leave).toHaveBeenCalledOnce();
    expect(computer.farewell.value).toEqual({ waiting: 0 });
  });

  it('has not begun where the signing out failed, so that it is tried again', async () => {
    await signedIn(true);
    await restart();
    computer.leave.mockRejectedValueOnce(new Error('planted'));
    await expect(shared.begin()).rejects.toThrow('planted');
    expect(await mayShow(computer)).toBe(false);
    await shared.begin();
    expect(await mayShow(computer)).toBe(true);
  });
});

describe('each minute', () => {
  async function minutesPass(count: number): Promise<void> {
    for (let passed = 0; passed < count; passed += 1) {
      computer.clock.now += minute;
      await shared.look();
    }
  }

  it('keeps a person who is there for as long as they are', async () => {
    await signedIn(true);
    await minutesPass(60);
    expect(computer.leave).not.toHaveBeenCalled();
  });

  it('signs out who was not seen for 15 minutes, not sooner', async () => {
    await signedIn(true);
    computer.isSomebodyHere.mockResolvedValue(false);
    await minutesPass(14);
    expect(computer.leave).not.toHaveBeenCalled();
    await minutesPass(1);
    expect(computer.leave).toHaveBeenCalledOnce();
  });

  it('counts anew from when the person came back', async () => {
    await signedIn(true);
    computer.isSomebodyHere.mockResolvedValue(false);
    await minutesPass(14);
    computer.isSomebodyHere.mockResolvedValue(true);
    // The fifteenth minute would be too late: whoever is here by then need not be the same person.
    computer.clock.now -= 1;
    await minutesPass(1);
    computer.isSomebodyHere.mockResolvedValue(false);
    await minutesPass(14);
    expect(computer.leave).not.toHaveBeenCalled();
  });

  it('does not take whoever wakes a sleeping computer for the person who left it', async () => {
    await signedIn(true);
    computer.clock.now += awayLimit;
    expect(await mayShow(computer)).toBe(false);
    await shared.look();
    expect(computer.leave).toHaveBeenCalledOnce();
  });

  it('shows nothing to a page that opens before the first look after a sleep', async () => {
    await signedIn(true);
    computer.clock.now += awayLimit;
    await shared.begin();
    expect(computer.leave).toHaveBeenCalledOnce();
  });

  it('looks no more once nobody is signed in, or the computer is not shared', async () => {
    await signedIn(true);
    await computer.account.set({ kind: 'device' });
    await shared.look();
    expect(computer.watch).toHaveBeenLastCalledWith(false);
    expect(computer.leave).not.toHaveBeenCalled();
  });
});

describe('what the person chooses', () => {
  it('holds from now on, for who is signed in already', async () => {
    await signedIn(false);
    computer.clock.now += 60 * minute;
    await shared.choose(true);
    expect(computer.watch).toHaveBeenLastCalledWith(true);
    expect(await mayShow(computer)).toBe(true);
    await restart();
    expect(await mayShow(computer)).toBe(false);
  });

  it('can be taken back', async () => {
    await signedIn(true);
    await shared.choose(false);
    expect(computer.watch).toHaveBeenLastCalledWith(false);
    await restart();
    expect(await mayShow(computer)).toBe(true);
  });

  it('outlives a sign-out, and the next sign-in ends what was said to the last person', async () => {
    await signedIn(true);
    await restart();
    await shared.begin();
    expect(computer.isShared.value).toBe(true);
    await shared.arrive();
    expect(computer.farewell.value).toBeNull();
    expect(computer.watch).toHaveBeenLastCalledWith(true);
  });
});
