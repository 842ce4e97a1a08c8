import { type Aggregate, aggregates } from '../domain/synced';
import type { Store } from '../store/store';
import type { Places } from './news';
import { knownPlace } from './pull';
import { begun, longestTransaction, positionOf } from './pull-run';
import type { Remote } from './remote';

interface PullNewsParts {
  store: Pick<Store, 'pull'>;
  remote: Remote;
  /** Milliseconds since 1970. */
  now: () => number;
  /** What was fetched to its end already; what has nothing new joins it. */
  fetched: Set<Aggregate>;
}

/**
 * Asks in one request what is new, instead of one for each table, and takes what was deleted for good off the disk.
 * False where the server cannot say. Throws `RemoteFailure`.
 */
export async function pullNews({ store: { pull }, remote, now, fetched }: PullNewsParts): Promise<boolean> {
  const after: Places = {};
  const underWay = new Set<Aggregate>();
  for (const aggregate of aggregates.filter((one) => !fetched.has(one))) {
    const { known, columns } = await knownPlace(pull, aggregate);
    const position = positionOf(begun(known, columns, now()));
    if (position !== null) after[aggregate] = position;
    // A run ends with a page, or the next one would reach back over all that time.
    if (known !== null && known.startedAt !== null) underWay.add(aggregate);
  }
  const goneAt = await pull.goneAt();
  const news = await remote.news(after, goneAt === null ? null : reachedBack(goneAt));
  if (news === null) return false;
  await pull.takeGone(news.gone, news.at);
  for (const aggregate of aggregates) {
    if (news.later[aggregate] === false && !underWay.has(aggregate)) fetched.add(aggregate);
  }
  return true;
}

/** Lines of the trail are committed out of order as rows are. */
function reachedBack(moment: string): string {
  return new Date(Date.parse(moment) - longestTransaction).toISOString();
}
