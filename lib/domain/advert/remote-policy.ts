import type { Fact } from './advert-facts';
import type { PageReading } from './page-reading';
import { pickDetail } from './pick-detail';
import { looksLikePlace } from './places';
import type { Claim } from './weigh-claims';

/** A line of its own that says nothing else: "Hybrid work", "Remote". */
const says = /^(?:fully |100% )?(?:remote|hybrid|on-?site|home ?based)(?: work(?:ing)?| or hybrid)?$/i;

/** How far from the office the job may be done, as the page words it. */
export function remotePolicyOf(page: PageReading, facts: readonly Fact[]): Claim | null {
  const stated = pickDetail(page, facts, 'remotePolicy');
  // schema.org says TELECOMMUTE where a person says remote.
  // "Denver, CO" where a template changed is no way to work.
  const isPlace = stated !== null && looksLikePlace(stated.value) && !says.test(stated.value);
  if (stated !== null && !isPlace)
    return /^telecommute$/i.test(stated.value) ? { ...stated, value: 'Remote' } : stated;
  const line = page.lines.find((each) => says.test(each.text));
  if (line === undefined) return null;
  return { value: line.text, weight: 0.6, from: 'readability', where: 'line', quote: line.text };
}
