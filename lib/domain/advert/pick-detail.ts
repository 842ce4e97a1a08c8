import type { Fact } from './advert-facts';
import type { AdvertField } from './advert-reading';
import type { PageReading } from './page-reading';
import type { Claim } from './weigh-claims';

const weights = {
  site: 0.9,
  'json-ld': 0.75,
  microdata: 0.7,
  'page-state': 0.7,
  meta: 0.4,
  readability: 0.5,
  selection: 0.4,
} as const;

/** A field that is not weighed, only ranked: a site's module, a label, a stated posting, a named element. */
export function pickDetail(page: PageReading, facts: readonly Fact[], field: AdvertField): Claim | null {
  const fact = facts.find((each) => each.field === field && each.value.length <= 200);
  const stated = page.candidates
    .filter((each) => each.field === field && each.value.length <= 200 && /[\p{L}\p{N}]/u.test(each.value))
    .sort((a, b) => weights[b.from] - weights[a.from])[0];
  if (stated !== undefined && (fact === undefined || stated.from === 'site')) {
    return {
      value: trimmed(stated.value),
      weight: weights[stated.from],
      from: stated.from,
      where: stated.where,
      quote: stated.value,
    };
  }
  if (fact === undefined) return null;
  return {
    value: trimmed(fact.value),
    weight: 0.75,
    from: 'readability',
    where: `label ${fact.label}`,
    quote: `${fact.label} ${fact.value}`,
  };
}

function trimmed(value: string): string {
  return value.replace(/^[\s\-–—|/·•,:]{1,6}|[\s\-–—|/·•,:]{1,6}$/g, '').trim() || value;
}
