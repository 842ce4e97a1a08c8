import { placesOfAddress } from './address-block';
import type { Fact } from './advert-facts';
import { cleanPlace, withoutName } from './clean-place';
import { isSearchTitle } from './clean-title';
import { partsAlone, partsAround, partsByShape } from './document-title';
import { fieldLabelled } from './fact-labels';
import { titleLine } from './near-title';
import type { PageReading } from './page-reading';
import { looksLikePlace } from './places';
import { placesInProse, placesOfEmployer, townsSaid } from './places-in-prose';
import { linePlaces } from './places-near-title';
import { isSameName, isSameText, plainKey } from './same-name';
import { isTown } from './towns';
import { type Claim, type Verdict, weighClaims } from './weigh-claims';

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
    ...placesOfAddress(page).slice(0, 1),
    ...placesInProse(text),
    ...placesInProse(linesUnder(page, title)),
    ...townsSaid(text),
    ...placesOfEmployer(text, company),
    ...placeOfCouncil(company),
    ...placeInName(company),
    ...placeOfUniversity(company),
  ]
    .map((claim) => ({ ...claim, value: withoutName(cleanPlace(claim.value), company) }))
    .filter((claim) => isPlausible(claim.value, title, company))
    .map((claim) => (saysHowOnly.test(claim.value) ? { ...claim, weight: claim.weight * 0.4 } : claim))
    .map((claim) => (countryOnly.test(claim.value) ? { ...claim, weight: claim.weight * 0.7 } : claim))
    .map((claim) => (isStreetOnly(claim.value) ? { ...claim, weight: claim.weight * 0.4 } : claim));
  return weighClaims(doubtRemote(claims), isSamePlace);
}

/** The lines between the title and the advert: "Poste basé à Rochebrune". */
function linesUnder({ lines }: PageReading, title: string): string {
  const at = titleLine(lines, title);
  const under = at === -1 ? [] : lines.slice(at + 1, at + 7);
  return under
    .filter(({ isBody, kind, text }) => !isBody && kind !== 'link' && text.length <= 120)
    .map(({ text }) => text)
    .join('\n');
}

/** A bare "Remote" beside a place near the title says how; the place says where. */
function doubtRemote(claims: readonly Claim[]): Claim[] {
  const isNear = ({ where }: Claim) => where === 'near the title' || where === 'in the advert';
  const hasPlace = claims.some((each) => each.where === 'near the title' && !remoteOnly.test(each.value));
  const saysFrom = claims.some(({ where }) => where === 'from where');
  return claims.map((claim) =>
    remoteOnly.test(claim.value) && (saysFrom || (hasPlace && isNear(claim)))
      ? { ...claim, weight: claim.weight * 0.5 }
      : claim,
  );
}

const remoteOnly = /^(?:fully |100% )?remote(?: work(?:ing)?)?$/i;

/** "Leeds Teaching Hospitals", "University of Hull": public bodies lie in the town they are called after. */
function placeInName(company: string): Claim[] {
  if (!ofTown.test(company)) return [];
  const words = company.split(/[\s,]+/);
  for (let size = 3; size > 0; size -= 1)
    for (let at = 0; at + size <= words.length; at += 1) {
      const value = words.slice(at, at + size).join(' ');
      if (/^\p{Lu}/u.test(value) && isTown(value))
        return [{ value, weight: 0.2, from: 'readability', where: 'in the name', quote: company }];
    }
  return [];
}

const ofTown =
  /\b(?:council|universit\p{L}*|college|hospitals?|nhs|academy|school|police|museum|theatre|cathedral|klinik\p{L}*|stadt\p{L}*|hochschule|universität|chu|mairie|université|ayuntamiento|universidad|comune|gemeente|nemocnice|univerzita|szpital|uniwersytet)\b/iu;

/** "University of Larkminster": most are called after where they are; a weak guess, but better than none. */
function placeOfUniversity(company: string): Claim[] {
  const value =
    /^(?:the )?(?:University (?:Hospitals? )?of|Universität|Hochschule|Klinikum|Université de|CHU de|Universidad de|Università di|Universiteit|Univerzita) (\p{Lu}\p{L}+(?:[- ]\p{Lu}\p{L}+)?)$/u.exec(
      company,
    )?.[1];
  return value === undefined || ofSubject.test(value)
    ? []
    : [{ value, weight: 0.15, from: 'readability', where: 'the university', quote: company }];
}

const ofSubject =
  /^(?:Applied|Arts?|Law|Life|Medic|Medizin|Music|Musik|Technolog|Technik|Health|Fine|Science|Business|Economics|Karlov|Saint|für|Paris-)/;

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

/** A whole country, beside which a town says more. */
const countryOnly =
  /^(?:the )?(?:uk|gb|usa?|u\.s\.a?\.?|united (?:kingdom|states)(?: of america)?|great britain|england|scotland|wales|northern ireland|ireland|germany|deutschland|österreich|austria|schweiz|switzerland|france|spain|españa|portugal|italy|italia|netherlands|nederland|belgium|belgië|belgique|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|poland|polska|czech republic|czechia|česk[oá](?: republika)?|slovakia|slovensko|hungary|romania|ukraine|україна|japan|日本|south korea|korea|대한민국|canada|australia|new zealand|india|europe|eu)$/i;

/** "Marktplatz 1": a street and a number, and no town. */
function isStreetOnly(value: string): boolean {
  return /^\p{Lu}[\p{L}.'’ -]{3,40} \d{1,3}\p{Ll}?$/u.test(value) && !looksLikePlace(value);
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
  return [...claims, ...stated, ...turnedPlaces(page)];
}

/** A site's template that changed may give the place for how people work. */
function turnedPlaces({ candidates }: PageReading): Claim[] {
  return candidates
    .filter(({ field, from, value }) => field === 'remotePolicy' && from === 'site' && looksLikePlace(value))
    .map(({ value, from, where }) => ({ value, weight: 0.6, from, where, quote: value }))
    .filter(({ value }) => !saysHow.test(value));
}

const saysHow = /remote|hybrid|home|office|on-?site|telecommute/i;

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
        (/\d{3,}$/.test(fact.value) ? 0.3 : 0) -
        (wide.test(fact.label.trim()) ? 0.12 : 0),
      from: 'readability',
      where: `label ${fact.label}`,
      quote: fact.value,
    }));
}

/** Labels of a part of a country: beside a town they say less. */
const wide =
  /^(?:region|regio|county|state|area|country|province|post ?code|provincia|regione|bundesland|land|région|département|zona|estado|distrito|país|kraj|okres|województwo|область|регіон|регион|エリア|地域|지역)$/i;

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

function isPlausible(value: string, title: string, company: string): boolean {
  if (/[:：]$/.test(value)) return false;
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
  if (/^job id$/i.test(value) || saysPay.test(value)) return false;
  return !isSameText(value, title) && !(company !== '' && isSameName(value, company));
}

/** "172K-205K Annually": where a template changed, what is paid stands where the place stood. */
const saysPay = /^[£$€¥₴]\s?\d|^\d[\d,.]*\s?k\b/i;

function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [plainKey(one), plainKey(other)];
  return (
    a === b || (a.length > 3 && ` ${b} `.includes(` ${a} `)) || (b.length > 3 && ` ${a} `.includes(` ${b} `))
  );
}
