/** What was removed for good is gone everywhere and stays away, and nothing else is gone. */
import { canonical, type Ending, finalRows } from './ending';

export function endsWrong({ writes, versions, living, devices }: Ending): string[] {
  const wrong: string[] = [];
  for (const id of new Set(versions.map((version) => version.id))) {
    if (living.has(id)) continue;
    if (!writes.isEnded(id)) wrong.push(`${id} is gone, and nobody removed it`);
    // Where something of it was not sent the person is asked before it goes.
    const holders = devices.filter(({ rows, setAside }) => rows.has(id) && setAside.length === 0);
    wrong.push(...holders.map(({ name }) => `${name} still has ${id}`));
  }
  wrong.push(...returned(versions));
  const rows = finalRows({ versions, living });
  for (const [id, moments] of writes.ended) {
    const moment = canonical(rows.get(id)?.row.deleted_at);
    if (moments.has(moment)) wrong.push(`${id} is still in the bin since ${moment}`);
  }
  return wrong;
}

/** A row is made once. What is one of a kind may be made anew, at another moment. */
function returned(versions: Ending['versions']): string[] {
  const made = new Set<string>();
  return versions.flatMap(({ id, isNew, row }) => {
    if (!isNew) return [];
    const making = `${id} ${canonical(row.created_at)}`;
    if (made.has(making)) return [`${id} came back after it was removed for good`];
    made.add(making);
    return [];
  });
}
