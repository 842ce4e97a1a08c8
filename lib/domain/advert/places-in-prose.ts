import type { Claim } from './weigh-claims';

const place = "(\\p{Lu}[\\p{L}'’-]{1,25}(?:,? (?:upon|on|le|de|of|the|\\p{Lu}[\\p{L}'’-]{1,25})){0,4})";
const phrases: readonly [RegExp, number][] = [
  [
    new RegExp(
      `\\b(?:job|role|post|position) (?:is|will be) (?:based |located |situated )?(?:in|at) (?:our .{0,30}? in )?${place}`,
      'u',
    ),
    0.5,
  ],
  [
    new RegExp(
      `\\b(?:you will be|you’ll be|you'll be|must be|to be) based (?:in|at|from) (?:our .{0,30}? in )?${place}`,
      'u',
    ),
    0.45,
  ],
  [new RegExp(`\\b(?:based|located) (?:in|at) (?:our .{0,30}? in )?${place}`, 'u'), 0.3],
];

/** Places that the advert names in a sentence: "The job is in Bristol", "You will be based in Hull". */
export function placesInProse(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const [phrase, weight] of phrases) {
    const found = phrase.exec(text.slice(0, 20_000));
    const value = found?.[1]?.replace(/(?:,? (?:upon|on|le|de|of|the))+$/u, '');
    if (found === null || value === undefined) continue;
    claims.push({ value, weight, from: 'readability', where: 'sentence', quote: found[0] });
  }
  return claims;
}
