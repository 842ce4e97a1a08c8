import { keptIdOf } from '../domain/id-of-its-kind';
import { synced } from '../domain/synced';
import type { CheckedChange } from './commit';
import { type Owner, ownRowId } from './owner';

/** Throws where a new row that is one of a kind has another id than every other device would give it. */
export async function refuseWrongIds(changes: readonly CheckedChange[], owner: Owner): Promise<void> {
  for (const { kind, aggregate, id, columns } of changes) {
    if (kind === 'change' || synced[aggregate].id === 'random') continue;
    const right = (await keptIdOf(aggregate, columns)) ?? ownRowId(owner);
    if (id !== right) throw new Error(`A new row of ${aggregate} has the id ${id} instead of ${right}`);
  }
}
