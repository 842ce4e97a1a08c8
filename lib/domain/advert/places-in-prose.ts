import { place, placePhrases } from './place-phrases';
import { isTown } from './towns';
import type { Claim } from './weigh-claims';

const townBehind = /^,? in (\p{Lu}[\p{L}'’-]{2,25}(?: \p{Lu}[\p{L}'’-]{2,25}){0,2})/u;

/** "Ashgrove College in Millersport, Ohio, invites": where the advert says its employer is. */
export function placesOfEmployer(text: string, company: string): Claim[] {
  if (company.length < 4) return [];
  const name = company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const behind = new RegExp(
    `${name}(?:,? (?:is |are |, )?(?:an? [^.\\n]{2,40}? )?(?:based |located |situated )?in|, (?:in|à|v|w)|,(?= \\p{Lu}[\\p{L}'’-]+, (?:is|are|sucht|recrute|seeks))| (?:in|à)(?= \\p{Lu}[^.\\n]{2,40} (?:sucht|recrute))) ${place}`,
    'u',
  );
  const start = text.slice(0, 20_000);
  // "The office: Hollow Meadow School, Tanyard Lane, Bingham, NG13 9ZZ".
  const address = new RegExp(
    `${name}, ([^.\\n]{3,80}?,? \\p{Lu}{1,2}\\d[\\p{Lu}\\d]? ?\\d\\p{Lu}{2})(?!\\p{L})`,
    'u',
  );
  const value = behind.exec(start)?.[1] ?? address.exec(start)?.[1];
  return value === undefined
    ? []
    : [{ value, weight: 0.35, from: 'readability', where: 'the employer in a sentence', quote: value }];
}

const easternPlace = /(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)\p{Script=Han}{0,6}[区市町村]?/u;

/** Places that the advert names in a sentence: "The job is in Bristol", "You will be based in Hull". */
export function placesInProse(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const [phrase, weight] of placePhrases) {
    const found = phrase.exec(text.slice(0, 20_000));
    const value = (found?.[1] ?? found?.[2])?.replace(/(?:,? (?:upon|on|near|le|de|of|the))+$/u, '');
    if (found === null || value === undefined) continue;
    // "Based at Bracken House in Holmbeck".
    const town = townBehind.exec(text.slice(found.index + found[0].length))?.[1];
    const whole = town === undefined ? value : `${value}, ${town}`;
    claims.push({ value: whole, weight, from: 'readability', where: 'sentence', quote: found[0] });
  }
  const eastern = easternPlace.exec(text.slice(0, 20_000));
  if (eastern !== null)
    claims.push({
      value: eastern[0],
      weight: 0.35,
      from: 'readability',
      where: 'sentence',
      quote: eastern[0],
    });
  return claims;
}

/** The known town that the advert's sentences are in most often; a guess for where nothing else says a place. */
export function townsSaid(text: string): Claim[] {
  const counts = new Map<string, number>();
  for (const [, found = ''] of text.slice(0, 20_000).matchAll(inTown)) {
    const words = found.split(' ');
    const sizes = words.map((_, at) => words.slice(0, words.length - at).join(' '));
    const town = sizes.find(isTown);
    if (town !== undefined) counts.set(town, (counts.get(town) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined
    ? []
    : [{ value: most[0], weight: 0.12, from: 'readability', where: 'said in sentences', quote: most[0] }];
}

const inTown =
  /(?<!\p{L})(?:in|near|à|en|em|bei|v|ve|w|we|na|i|te|у|в) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/gu;
