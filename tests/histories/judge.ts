/**
 * Plays a history and answers everything that is wrong with how it ended, by the rules of DESIGN "Local first". None
 * of the rules asks the code under test: they go by what devices acknowledged and what the database saw.
 */
import { aggregates } from '@/lib/domain/synced';
import { inequalities, leftovers, statusesWrong } from './all-equal';
import { questionsInVain, textsUnseen } from './both-texts';
import type { History } from './command';
import type { Ending, FinalDevice } from './ending';
import { endsWrong } from './ends';
import { inventions, losses, revenants } from './nothing-lost';
import { conflictsOn, operationsOn } from './on-disk';
import { Play } from './play';
import type { Person, SimulatedDevice } from './simulated-device';
import type { Account, SignedIn, Way } from './way';
import { livingIds, type SeenVersion, versionsOf } from './witness';

export async function judge<A extends Account, S extends SignedIn>(
  way: Way<A, S>,
  history: History,
): Promise<string[]> {
  const play = new Play(way);
  const wrong: string[] = [];
  play.atRest = async (person, devices) => {
    const versions = await versionsOf(way.sql, person.account.userId);
    const living = await livingIds(way.sql, person.account.userId);
    const endings = await Promise.all(devices.map((device) => finalDevice(device, person, versions)));
    wrong.push(...judgeEnding({ writes: person.writes, versions, living, devices: endings }));
  };
  try {
    await play.run(history);
  } finally {
    await play.end();
  }
  return [...wrong, ...play.wrong, ...way.strangers()];
}

function judgeEnding(ending: Ending): string[] {
  const rules = [
    endsWrong,
    inequalities,
    leftovers,
    losses,
    inventions,
    revenants,
    textsUnseen,
    questionsInVain,
    statusesWrong,
  ];
  return rules.flatMap((rule) => rule(ending));
}

async function finalDevice<A extends Account, S extends SignedIn>(
  device: SimulatedDevice<A, S>,
  person: Person<A>,
  versions: readonly SeenVersion[],
): Promise<FinalDevice> {
  const store = await device.page(0);
  const rows = new Map<string, Record<string, unknown>>();
  for (const [id, aggregate] of new Map(versions.map((one) => [one.id, one.aggregate]))) {
    const row = await store.get(aggregate, id);
    if (row !== null) rows.set(id, row);
  }
  const used = new Set(person.writes.rows.map(({ aggregate }) => aggregate));
  const lists = await Promise.all(aggregates.filter((one) => used.has(one)).map((one) => store.list(one)));
  return {
    name: device.name,
    rows,
    listed: lists.flat().map(({ id }) => id),
    waiting: await operationsOn(device.disk, 'waiting'),
    setAside: await operationsOn(device.disk, 'aside'),
    conflicts: await conflictsOn(device.disk),
  };
}
