/** What must be the same everywhere once all is at rest. */
import { synced } from '@/lib/domain/synced';
import { canonical, type Ending, type FinalDevice, finalRows } from './ending';
import { type SeenVersion, snake } from './witness';
import type { Writes } from './writes';

/** All devices and Postgres end equal; nothing is there twice, nothing is missing, nothing is foreign. */
export function inequalities({ writes, devices, ...database }: Ending): string[] {
  const rows = finalRows(database);
  const wrong: string[] = [];
  for (const made of writes.rows) {
    if (made.isAcknowledged && !made.isPoison && !rows.has(made.id) && !writes.isEnded(made.id))
      wrong.push(`${made.aggregate} ${made.id} never came to Postgres`);
  }
  const known = new Set(writes.rows.map(({ id }) => id));
  for (const id of rows.keys()) if (!known.has(id)) wrong.push(`${id} in Postgres is nobody's`);
  for (const device of devices) wrong.push(...differences(device, rows, writes));
  return wrong;
}

function differences(device: FinalDevice, rows: Map<string, SeenVersion>, writes: Writes): string[] {
  const poison = new Set(writes.rows.filter(({ isPoison }) => isPoison).map(({ id }) => id));
  // What the person is asked about is shown here meanwhile, and what follows from it too.
  const asked = new Set(
    writes.rows.filter(({ id }) => device.setAside.includes(id)).flatMap(({ parents }) => parents),
  );
  const wrong: string[] = [];
  for (const [id, { aggregate, row }] of rows) {
    const here = device.rows.get(id);
    if (here === undefined) {
      wrong.push(`${device.name} has no ${aggregate} ${id}`);
      continue;
    }
    const derived: readonly string[] = asked.has(id) ? synced[aggregate].derived : [];
    for (const column of Object.keys(synced[aggregate].schema.shape)) {
      if (derived.includes(column)) continue;
      const [mine, theirs] = [canonical(here[column]), canonical(row[snake(column)])];
      if (mine !== theirs) wrong.push(`${device.name} has ${column} ${mine} of ${id}, Postgres ${theirs}`);
    }
    if (row.deleted_at === null && !device.listed.includes(id))
      wrong.push(`${device.name} does not list ${id}`);
  }
  if (new Set(device.listed).size !== device.listed.length) wrong.push(`${device.name} lists a row twice`);
  const extra = device.listed.filter((id) => !rows.has(id) && !poison.has(id) && !writes.isEnded(id));
  return [...wrong, ...extra.map((id) => `${device.name} lists ${id}, which is not in Postgres`)];
}

/** Nothing waits; set aside is what was poisoned on purpose, on the device where it was made. */
export function leftovers({ writes, devices }: Ending): string[] {
  return devices.flatMap(({ name, waiting, setAside }) => {
    const poisoned = writes.rows.filter((row) => row.isPoison && row.device === name).map(({ id }) => id);
    const isCounted = (id: string) => !writes.isEnded(id);
    const late = waiting.filter(isCounted);
    const wrong = late.length > 0 ? [`operations of ${late.join()} wait on ${name}`] : [];
    const [expected, found] = [poisoned, [...setAside]].map((ids) => ids.filter(isCounted).sort().join());
    return expected === found
      ? wrong
      : [...wrong, `${name} has set aside [${found}] instead of [${expected}]`];
  });
}

/** An application is where its latest living entry says, by the moment, then the making, then the id. */
export function statusesWrong(ending: Ending): string[] {
  const rows = [...finalRows(ending).values()];
  const entries = rows.filter(
    ({ aggregate, row }) => aggregate === 'activities' && row.type === 'status' && row.deleted_at === null,
  );
  return rows.flatMap(({ aggregate, id, row }) => {
    if (aggregate !== 'applications') return [];
    const own = entries.filter((entry) => entry.row.application_id === id);
    const [latest] = own.sort(
      (one, other) =>
        order(other.row) - order(one.row) ||
        created(other.row) - created(one.row) ||
        (one.id < other.id ? 1 : -1),
    );
    const expected = latest?.row.status ?? 'saved';
    return row.status === expected ? [] : [`${id} is ${row.status} instead of ${expected}`];
  });
}

const order = (row: Record<string, unknown>) => Date.parse(String(row.occurred_at));
const created = (row: Record<string, unknown>) => Date.parse(String(row.created_at));
