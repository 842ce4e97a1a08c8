/** What was removed for good is gone everywhere, and nothing else is. */
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
  const rows = finalRows({ versions, living });
  for (const [id, moments] of writes.ended) {
    const moment = canonical(rows.get(id)?.row.deleted_at);
    if (moments.has(moment)) wrong.push(`${id} is still in the bin since ${moment}`);
  }
  return wrong;
}
