import type { Fact } from './advert-facts';
import { isSearchTitle } from './clean-title';
import { partsAlone, partsAround, partsByShape } from './document-title';
import { fieldLabelled, isOtherLabel } from './fact-labels';
import { partsNearTitle } from './near-title';
import type { PageReading } from './page-reading';
import { looksLikePlace } from './places';
import { placesInProse } from './places-in-prose';
import { isSameName, isSameText, plainKey } from './same-name';
import { type Claim, type Verdict, weighClaims } from './weigh-claims';
import { saysKindOfWork } from './work-kinds';

/** Where the job is, as the page words it. */
export function pickLocation(
  page: PageReading,
  facts: readonly Fact[],
  title: string,
  company: string,
  text: string,
  /** The title without the employer's name in it. */
  heading: string = title,
): Verdict | null {
  const claims = [
    ...statedPlaces(page),
    ...factPlaces(facts),
    ...titlePlaces(page, heading),
    ...linePlaces(page, title, company, text),
    ...placesInProse(text),
    ...placeOfCouncil(company),
  ]
    .map((claim) => ({ ...claim, value: withoutName(cleanPlace(claim.value), company) }))
    .filter((claim) => isPlausible(claim.value, title, company))
    .map((claim) => (saysHowOnly.test(claim.value) ? { ...claim, weight: claim.weight * 0.4 } : claim));
  return weighClaims(doubtRemote(claims), isSamePlace);
}

/** A bare "Remote" beside a place near the title says how; the place says where. */
function doubtRemote(claims: readonly Claim[]): Claim[] {
  const isNear = ({ where }: Claim) => where === 'near the title' || where === 'in the advert';
  const hasPlace = claims.some((each) => each.where === 'near the title' && !remoteOnly.test(each.value));
  return claims.map((claim) =>
    hasPlace && isNear(claim) && remoteOnly.test(claim.value)
      ? { ...claim, weight: claim.weight * 0.5 }
      : claim,
  );
}

const remoteOnly = /^(?:fully |100% )?remote(?: work(?:ing)?)?$/i;

/** "South Coast Bakery, Southampton" names the employer and then the place. */
function withoutName(place: string, company: string): string {
  const comma = place.indexOf(', ');
  // "City of Basinford, OR": a state alone is no place.
  if (/^\p{Lu}{2}$/u.test(place.slice(comma + 2))) return place.replace(/^(?:city|town|county) of /i, '');
  return comma > 1 && company !== '' && isSameName(place.slice(0, comma), company)
    ? place.slice(comma + 2)
    : place;
}

/** A town's own council is in the town; a weak guess, but better than none. */
function placeOfCouncil(company: string): Claim[] {
  const found =
    /^(?:(?:stadt|gemeinde|město|ville de|mairie de|city of|town of) )(\p{Lu}.{2,40})$/iu.exec(
      company,
    )?.[1] ?? /^(\p{Lu}.{2,40}?) (?:parish|town|city|borough|district) council$/iu.exec(company)?.[1];
  return found === undefined
    ? []
    : [{ value: found, weight: 0.3, from: 'readability', where: 'the council', quote: company }];
}

/** "Hybrid" says how people work; where, it does not say. */
const saysHowOnly = /^(?:hybrid|on-?site|in[- ]office|remote or hybrid)(?: work(?:ing)?)?$/i;

function statedPlaces(page: PageReading): Claim[] {
  const remote = page.candidates.find(
    (each) => each.field === 'remotePolicy' && /^(?:telecommute|remote)$/i.test(each.value),
  );
  const claims: Claim[] =
    remote === undefined
      ? []
      : [{ value: 'Remote', weight: 0.4, from: remote.from, where: remote.where, quote: remote.value }];
  const stated = page.candidates
    .filter((each) => each.field === 'location')
    .map(
      (each): Claim => ({
        value: each.value,
        weight:
          each.from === 'site'
            ? 0.95
            : each.from === 'readability'
              ? namedWeight(each.value, each.confidence ?? 0.7)
              : 0.8,
        from: each.from,
        where: each.where,
        quote: each.value,
      }),
    );
  return [...claims, ...stated];
}

/** A block called "location" may be a search field or a map; one that reads like a place is surer. */
function namedWeight(value: string, confidence: number): number {
  return looksLikePlace(value) ? confidence * 0.85 : confidence * 0.5;
}

function factPlaces(facts: readonly Fact[]): Claim[] {
  return facts
    .filter((fact) => fact.field === 'location')
    .map((fact) => withTown(fact, facts))
    .map((fact) => ({
      value: fact.value,
      weight:
        (fact.distance <= 20 ? 0.65 : 0.35) +
        (looksLikePlace(fact.value) ? 0.1 : 0) -
        (/\d{3,}$/.test(fact.value) ? 0.3 : 0),
      from: 'readability',
      where: `label ${fact.label}`,
      quote: fact.value,
    }));
}

/** "Site: Rossall Health Centre", "Town: Fleetwood": the building, and where that is. */
function withTown(fact: Fact, facts: readonly Fact[]): Fact {
  if (!/^(?:site|base|office|campus|workplace)$/i.test(fact.label.trim())) return fact;
  const town = facts.find(({ label }) => /^(?:town|city)\b/i.test(label.trim()));
  return town === undefined || fact.value.includes(town.value)
    ? fact
    : { ...fact, value: `${fact.value}, ${town.value}` };
}

function titlePlaces(page: PageReading, title: string): Claim[] {
  const claims: Claim[] = [];
  for (const { value } of page.candidates.filter(
    (each) => each.field === 'title' && each.from === 'meta' && !isSearchTitle(each.value),
  )) {
    const parts = partsByShape(value) ?? partsAround(value, title) ?? partsAlone(value);
    if (parts.location !== null)
      claims.push({ ...parts.location, from: 'meta', where: '<title>', quote: value });
  }
  return claims;
}

/** Short parts of lines near the title, and lines of the advert, that read like a place. */
function linePlaces(page: PageReading, title: string, company: string, advert: string): Claim[] {
  const claim = (value: string, weight: number, where: string): Claim => ({
    value,
    weight,
    from: 'readability',
    where,
    quote: value,
  });
  const near = partsNearTitle(page, title).flatMap(({ text, line, ahead }) => {
    if (line.kind === 'heading' && !/^(?:in|based) /i.test(text)) return [];
    if (looksLikePlace(cleanPlace(text))) return [claim(text, ahead < 0 ? 0.3 : 0.45, 'near the title')];
    const isAlone = text === line.text && line.kind !== 'link' && line.kind !== 'bullet';
    const isTown = isAlone && ahead > 0 && ahead <= 2 && mayBeTown(text);
    if (isTown) return [claim(text, 0.3, 'under the title')];
    // "Unbefristet, Vollzeit · Husum": what stands beside the kind of contract is where.
    if (ahead > 0 && ahead <= 4 && text !== line.text && mayBeTown(text) && isBesideKind(line.text, text))
      return [claim(text, 0.42, 'near the title')];
    const isSaid = text === line.text && ahead > 0 && ahead <= 6 && mayBeTown(text) && saysIn(advert, text);
    return isSaid ? [claim(text, 0.4, 'under the title')] : [];
  });
  // "Gullwing Bakery, Whitstable": what stands behind the employer's name is a place, in a list or not.
  const behind = page.lines
    .filter(
      (line) =>
        line.text.length <= 90 &&
        line.kind !== 'link' &&
        isPlaceShaped(withoutName(line.text, company), line.text),
    )
    .map((line) => claim(line.text, 0.5, 'behind the employer'));
  const within = page.lines
    .filter(
      (line) => line.isBody && line.kind !== 'bullet' && line.kind !== 'heading' && looksLikePlace(line.text),
    )
    .map((line) => claim(line.text, 0.25, 'in the advert'));
  return [...behind.slice(0, 2), ...near.slice(0, 6), ...within.slice(0, 6)];
}

function isBesideKind(line: string, town: string): boolean {
  const others = line.split(/\s?[|·•–—]\s?/).filter((part) => part !== town);
  return others.every((part) => saysKindOfWork.test(part)) && !saysKindOfWork.test(town);
}

/** "In Suhl": the advert's sentences speak of a short line under its title as of a place. */
function saysIn(advert: string, town: string): boolean {
  return [' in ', ' near ', ' at ', ' à ', ' en ', ' em ', ' v ', ' w ', ' bei '].some((word) =>
    advert.slice(0, 20_000).includes(`${word}${town}`),
  );
}

/** What is left of "Acme, Whitstable": capitalised, short, and less than the line. */
function isPlaceShaped(rest: string, line: string): boolean {
  return rest !== line && rest.length <= 50 && /^\p{Lu}[^.!?]*$/u.test(rest);
}

/** "Larkminster": no list knows every town, so one to three capitalised words under the title may be one. */
function mayBeTown(text: string): boolean {
  if (fieldLabelled(text) !== null || isOtherLabel(text)) return false;
  if (
    /time|permanent|temporary|contract|apply|save|posted|share|department|team|remote|new\b|ltd|limited|inc|trust|council|university|school|plc|group/i.test(
      text,
    )
  )
    return false;
  return /^\p{Lu}[\p{L}.'’-]{1,20}(?:[ ,]{1,2}[\p{Lu}a-z][\p{L}.'’-]{0,20}){0,3}$/u.test(text);
}

function cleanPlace(value: string): string {
  return value
    .replace(/^(?:job |work )?locations?(?:\s?[:：]\s?|\s(?=\p{Lu}))/iu, '')
    .replace(/^(?:in|based in|hybrid in|on-?site in)\s/i, '')
    .replace(/^(?:\p{So}|\ufe0f|\s)+(?=\p{L})/u, '')
    .replace(/^[\s\-–—|/·•,]{1,6}|[\s\-–—|/·•,]{1,6}$/g, '')
    .slice(0, 300)
    .trim();
}

function isPlausible(value: string, title: string, company: string): boolean {
  if (value.length < 2 || !/\p{L}/u.test(value) || value.length > 250) return false;
  if (
    /^(?:select|all|any|choose|enter|search|view map|map|see|yes|no|tbc|n\/a|location|various|filter|name|first name|surname|e-?mail|phone|country|postcode|zip)\b/i.test(
      value,
    ) &&
    !/^any(?:where)/i.test(value)
  )
    return false;
  // "Remote" is a label and a place.
  if (fieldLabelled(value) !== null && !looksLikePlace(value)) return false;
  if (/^job id$/i.test(value)) return false;
  return !isSameText(value, title) && !(company !== '' && isSameName(value, company));
}

function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [plainKey(one), plainKey(other)];
  return (
    a === b || (a.length > 3 && ` ${b} `.includes(` ${a} `)) || (b.length > 3 && ` ${a} `.includes(` ${b} `))
  );
}
