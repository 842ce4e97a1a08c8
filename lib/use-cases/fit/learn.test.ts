import { beforeEach, describe, expect, it } from 'vitest';
import { anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import { type Learned, type LearningRemote, makeLearn, type SentEvent } from './learn';
import { makeLearningConsent } from './learning-consent';
import { makePickEvidence } from './pick-evidence';
import { makeRefreshRequirements } from './refresh-requirements';

const advert = `Backend Engineer at Harbourside Secret Ltd, https://harbourside.example
Requirements
• Experience of Python and SQL
• Knowledge of AWS or another cloud
• Git and code review
• Unit testing and CI`;

/** The server's table, as far as learning knows it. */
function aServer() {
  const events = new Map<string, SentEvent>();
  const remote: LearningRemote = {
    replace: async (sent) => {
      for (const event of sent) events.set(event.id, structuredClone(event));
      return sent.map(({ id }) => id);
    },
    forget: async (ids) => {
      for (const id of ids) events.delete(id);
    },
    forgetAll: async () => events.clear(),
    known: async (ids) => ids.filter((id) => events.has(id)),
  };
  return { events, remote };
}

function aWorld() {
  const rows = inMemoryRows();
  const server = aServer();
  let learned: Learned | null = null;
  let day = 1;
  let made = 500;
  const needs = {
    rows: {
      ...rows,
      requirementsOf: async (id: string) =>
        rows.all('requirements').filter((row) => row.applicationId === id),
      picksOf: async () => [],
    },
    listApplications: async () => rows.all('applications').filter((row) => row.deletedAt === null),
    isAgreed: async () => (await rows.get('profiles', anId(9)))?.telemetryOptIn === true,
    profileId: async () => anId(9),
    learned: {
      get: async () => learned,
      set: async (next: Learned | null) => {
        learned = structuredClone(next);
      },
    },
    remote: server.remote,
    now: () => new Date(Date.UTC(2026, 0, day, 13, 14, 15)),
    newId: () => anId(made++),
  };
  const nextDay = () => {
    day += 1;
  };
  const save = async (number: number) => {
    const row = anApplication({ id: anId(number), jobText: advert });
    await rows.commit([{ kind: 'create', aggregate: 'applications', row }]);
    await makeRefreshRequirements(needs)(row.id);
  };
  return { rows, server, needs, nextDay, save, consent: makeLearningConsent(needs), learned: () => learned };
}

let world: ReturnType<typeof aWorld>;
let learn: () => Promise<void>;
const sent = () => [...world.server.events.values()];
beforeEach(async () => {
  world = aWorld();
  learn = makeLearn(world.needs);
  await world.save(1);
  await world.save(2);
});

describe('without a yes', () => {
  it('nothing is sent and nothing is kept, whatever was looked at', async () => {
    expect(await world.consent.wouldSend(anId(1))).toMatchObject({ domainGuess: 'software-data' });
    await learn();
    expect(sent()).toEqual([]);
    expect(world.learned()).toBeNull();
    expect(world.rows.all('profiles')).toEqual([]);
  });
});

describe('with a yes', () => {
  it('one event of each job goes out, exactly as it was shown', async () => {
    const shown = [await world.consent.wouldSend(anId(1)), await world.consent.wouldSend(anId(2))];
    await world.consent.agree();
    await learn();
    await learn();
    expect(sent().map(({ id: _, ...event }) => event)).toEqual(shown);
    expect(new Set(sent().map(({ id }) => id)).size).toBe(2);
  });

  it('neither a word of the advert, nor its name, link or id goes along, and no moment finer than a day', async () => {
    await world.consent.agree();
    await learn();
    const all = JSON.stringify(sent());
    expect(all).not.toMatch(/harbourside|secret|https|backend engineer/i);
    expect(all).not.toContain(anId(1));
    expect(all).not.toContain('13:14');
    expect(sent()[0]?.createdDay).toBe('2026-01-01');
  });

  it('looks once a day; an answer given meanwhile takes the place of what was sent', async () => {
    await world.consent.agree();
    await learn();
    const before = sent().map(({ id }) => id);
    const [first] = await world.needs.rows.requirementsOf(anId(1));
    await makePickEvidence(world.needs).confirm(anId(1), first?.gapKey ?? '', 'yes');
    await learn();
    expect(sent()[0]?.matchedSignals).toEqual([]);
    world.nextDay();
    await learn();
    expect(sent().map(({ id }) => id)).toEqual(before);
    expect(sent().find(({ matchedSignals }) => matchedSignals.length > 0)?.createdDay).toBe('2026-01-02');
  });

  it('a job that is removed takes its event along', async () => {
    await world.consent.agree();
    await learn();
    const deletedAt = '2026-01-01T00:00:00Z';
    await world.rows.commit([
      { kind: 'change', aggregate: 'applications', id: anId(1), columns: { deletedAt } },
    ]);
    world.nextDay();
    await learn();
    expect(sent()).toHaveLength(1);
  });

  it('is sent once, wherever the worker dies', async () => {
    await world.consent.agree();
    for (let life = 0; life < 12; life += 1) {
      let left = life;
      const mortal =
        <Args extends unknown[], T>(work: (...args: Args) => Promise<T>) =>
        async (...args: Args): Promise<T> => {
          if (left-- <= 0) throw new Error('The worker died');
          const done = await work(...args);
          if (left-- <= 0) throw new Error('The worker died');
          return done;
        };
      const { remote, learned } = world.needs;
      const dying = {
        ...world.needs,
        learned: { get: learned.get, set: mortal(learned.set) },
        remote: { ...remote, replace: mortal(remote.replace), forget: mortal(remote.forget) },
      };
      await makeLearn(dying)().catch(() => undefined);
      expect(sent().length).toBeLessThanOrEqual(2);
    }
    await learn();
    expect(sent()).toHaveLength(2);
  });
});

describe('a yes that is taken back', () => {
  beforeEach(async () => {
    await world.consent.agree();
    await learn();
  });

  it('deletes everything that was sent, and sends nothing any more', async () => {
    await world.consent.withdraw();
    await learn();
    world.nextDay();
    await learn();
    expect(sent()).toEqual([]);
    expect(world.learned()).toBeNull();
  });

  it('is deleted too where it was taken back on another device', async () => {
    await world.rows.commit([
      { kind: 'change', aggregate: 'profiles', id: anId(9), columns: { telemetryOptIn: false } },
    ]);
    await learn();
    expect(sent()).toEqual([]);
  });

  it('and given again before anything was sent, leaves nothing twice', async () => {
    const again = await world.consent.withdraw();
    await again();
    await learn();
    expect(sent()).toHaveLength(2);
  });

  it('and given again on another device, leaves the sending to that one', async () => {
    world.server.events.clear();
    world.nextDay();
    await learn();
    expect(sent()).toEqual([]);
    expect(world.learned()).toBeNull();
  });

  it('in the middle of a run ends it', async () => {
    await world.save(3);
    world.nextDay();
    const { replace } = world.needs.remote;
    world.needs.remote.replace = async (events) => {
      const done = await replace(events);
      await world.consent.withdraw();
      return done;
    };
    await learn();
    await learn();
    expect(sent()).toEqual([]);
  });
});
