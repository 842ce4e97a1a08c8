/** What matching costs, beside MiniSearch on the same texts in the same run. */
import { makeEvidenceIndex } from '../../../lib/domain/fit/matching/evidence-index';
import { percentile, timesOf } from '../percentiles';
import { miniSearchOf } from './matchers';
import { syntheticBullets, syntheticRequirements } from './synthetic';

const rounds = 15;

function timed(work: () => void, times = rounds): number[] {
  return Array.from({ length: times }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
}

/** A row of the table for so many examples and forty requirements. */
function costOf(count: number): { row: Record<string, string | number>; ours: number } {
  const texts = syntheticBullets(count);
  const requirements = syntheticRequirements(40);
  const items = texts.map((text, at) => ({ id: `e${String(at).padStart(6, '0')}`, text }));
  const indexing = timed(() => void makeEvidenceIndex(items), 5);
  const index = makeEvidenceIndex(items);
  const matching = timed(() => {
    for (const quote of requirements) index.match(quote, 3);
  });
  const edits = timed(() => index.put({ id: 'e000007', text: `${texts[7]} edited` }));
  const search = miniSearchOf(texts);
  const theirs = timed(() => {
    for (const quote of requirements) search.search(quote);
  });
  const ours = percentile(matching, 0.5);
  const time = (values: readonly number[]) => `${timesOf(values).p50} / ${timesOf(values).p95}`;
  return {
    ours,
    row: {
      examples: count,
      'index p50 / p95': time(indexing),
      '40 requirements p50 / p95': time(matching),
      'one edit p50 / p95': `${(1000 * percentile(edits, 0.5)).toFixed(0)} / ${(1000 * percentile(edits, 0.95)).toFixed(0)} µs`,
      'MiniSearch, same work': time(theirs),
      'ours to theirs': (ours / percentile(theirs, 0.5)).toFixed(2),
    },
  };
}

export function printSpeed(): void {
  costOf(500);
  const costs = [1000, 2000, 5000].map(costOf);
  console.table(costs.map((cost) => cost.row));
  const growth = (costs[2]?.ours ?? 0) / (costs[0]?.ours ?? 1);
  console.log(`Five times the examples take ${growth.toFixed(1)} times as long.`);
}
