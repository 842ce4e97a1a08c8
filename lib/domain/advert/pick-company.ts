import type { Fact } from './advert-facts';
import { isGenericTitle, isSearchTitle } from './clean-title';
import { partsAlone, partsAround, partsByShape } from './document-title';
import { employerSlug, hostBrand, isBoardName } from './known-boards';
import { notOfMarket } from './market-site';
import { namesInProse } from './names-in-prose';
import { partsNearTitle } from './near-title';
import { isOrganisationName } from './organisation-name';
import type { PageCandidate, PageReading } from './page-reading';
import { looksLikePlace } from './places';
import { holdsName, isSameName, isSameText, isSlugOf, nameKey } from './same-name';
import { type Claim, type Verdict, weighClaims } from './weigh-claims';

const placeWeights: Readonly<Record<string, number>> = {
  hiringOrganization: 0.85,
  Organization: 0.3,
  WebSite: 0.2,
  'og:site_name': 0.35,
  'application-name': 0.25,
  logo: 0.4,
  copyright: 0.3,
  picture: 0.25,
  'home link': 0.3,
};

/** The employer, from every place that names one; boards and applicant systems are never it. */
export function pickCompany(
  page: PageReading,
  facts: readonly Fact[],
  title: string,
  text: string,
): Verdict | null {
  const claims: Claim[] = [
    ...statedNames(page, text),
    ...organisationsNear(page, title),
    ...factNames(facts),
    ...titleNames(page, title),
    ...lineNames(page, title),
    ...namesInProse(text),
    ...addressNames(page.url, text),
  ]
    .map((claim) => ({ ...claim, value: cleanName(claim.value) }))
    .filter((claim) => isPlausible(claim.value, title))
    .filter(notOfMarket(page, text));
  // Sentences only: a line of its own may be the very line that is asked about.
  const head = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.length > 40)
    .join('\n');
  doubtUnits(claims, page.url, head);
  for (const claim of [...claims]) {
    // An advert speaks of its employer; a board's name does not stand in it.
    if (claim.from !== 'page-state' && holdsName(head, claim.value)) {
      claims.push({
        value: claim.value,
        weight: 0.3,
        from: 'readability',
        where: 'advert text',
        quote: claim.value,
      });
    }
  }
  const titles = page.candidates.filter(isNamingTitle).map((each) => each.value);
  for (const claim of claims.filter((each) => each.where !== '<title>' && each.where !== 'advert text')) {
    const quote = titles.find((each) => holdsName(each, claim.value));
    if (quote !== undefined)
      claims.push({ value: claim.value, weight: 0.3, from: 'meta', where: 'in the title', quote });
  }
  const verdict = weighClaims(claims, (one, other) => isSameName(one, other) || isSlugOf(one, other));
  return verdict === null ? null : { ...verdict, value: wording(verdict, claims, text) };
}

/** How the employer writes its name: an address squeezes it, so where a place of the page says the same, that counts. */
function wording(verdict: Verdict, claims: readonly Claim[], text: string): string {
  if (verdict.where !== 'address') return asWritten(verdict.value, text);
  const [better] = claims
    .filter(
      (claim) =>
        claim.where !== 'address' && claim.where !== 'advert text' && isSlugOf(verdict.value, claim.value),
    )
    .sort((a, b) => b.weight - a.weight);
  return better === undefined ? asWritten(verdict.value, text) : better.value;
}

/** Systems call a unit of the employer "organization"; where the address and another place agree on a name, that is it. */
function doubtUnits(claims: Claim[], url: string, sentences: string): void {
  const slug = employerSlug(url);
  if (slug === null || !claims.some(({ where, value }) => where !== 'address' && isSlugOf(slug, value)))
    return;
  for (const claim of claims)
    if (
      claim.where.startsWith('label ') &&
      !isSlugOf(slug, claim.value) &&
      !holdsName(sentences, claim.value)
    )
      claim.weight *= 0.5;
}

function statedNames(page: PageReading, text: string): Claim[] {
  return page.candidates
    .filter((each) => each.field === 'company')
    .map((each) => ({
      value: each.value,
      weight: statedWeight(each, page.url, text),
      from: each.from,
      where: each.where,
      quote: each.value,
    }));
}

function statedWeight(candidate: PageCandidate, url: string, text: string): number {
  const { from, where, value, confidence } = candidate;
  if (from === 'site') return 0.95;
  const slug = employerSlug(url);
  // "IN2 COV - COV Engineering Services PL": a legal entity that neither the address nor the advert knows.
  const isOpaque =
    where === 'hiringOrganization' && slug !== null && !isSlugOf(slug, value) && !holdsName(text, value);
  if (where === 'picture') return confidence ?? 0.1;
  return isOpaque ? 0.5 : (placeWeights[where] ?? (confidence ?? 0.7) * 0.85);
}

function factNames(facts: readonly Fact[]): Claim[] {
  return facts
    .filter((fact) => fact.field === 'company' && mayBeName(fact.value))
    .map((fact) => ({
      value: fact.value,
      weight: fact.distance <= 20 ? 0.75 : 0.4,
      from: 'readability',
      where: `label ${fact.label}`,
      quote: fact.value,
    }));
}

function titleNames(page: PageReading, title: string): Claim[] {
  const titles = page.candidates.filter(isNamingTitle);
  const claims: Claim[] = [];
  for (const { value: documentTitle } of titles) {
    const parts =
      partsByShape(documentTitle) ?? partsAround(documentTitle, title) ?? partsAlone(documentTitle);
    for (const name of parts.names)
      claims.push({ ...name, from: 'meta', where: '<title>', quote: documentTitle });
  }
  return claims;
}

function isNamingTitle(candidate: PageCandidate): boolean {
  return candidate.field === 'title' && candidate.from === 'meta' && !isSearchTitle(candidate.value);
}

/** The lines right after the title: on many sites the employer stands there alone. */
function lineNames(page: PageReading, title: string): Claim[] {
  const claims: Claim[] = [];
  for (const [at, line] of page.lines.entries()) {
    if (line.kind !== 'heading' || !isSameText(line.text, title)) continue;
    for (const [ahead, next] of page.lines.slice(at + 1, at + 4).entries()) {
      if (!mayBeName(next.text)) continue;
      claims.push({
        value: next.text,
        weight: ahead === 0 ? 0.35 : 0.2,
        from: 'readability',
        where: 'under the title',
        quote: next.text,
      });
    }
    break;
  }
  return claims;
}

/** A school, a trust, a limited company: names that say what they are, in the lines around the title. */
function organisationsNear(page: PageReading, title: string): Claim[] {
  return partsNearTitle(page, title)
    .filter(({ text, ahead }) => Math.abs(ahead) <= 4 && isOrganisationName(text))
    .map(({ text }) => ({
      value: withoutPlace(text),
      weight: 0.5,
      from: 'readability',
      where: 'near the title',
      quote: text,
    }));
}

/** "Clunford High School, Ludlow, Shropshire" names the school and where it stands. */
function withoutPlace(text: string): string {
  const [first = '', ...rest] = text.split(', ');
  return rest.length > 0 && isOrganisationName(first) && looksLikePlace(rest.join(', ')) ? first : text;
}

/** A name is short, and no sentence, amount, control or time. */
function mayBeName(text: string): boolean {
  if (text.length > 70 || text.split(' ').length > 9) return false;
  return !/\d{3}|[£$€:]|^(?:apply|save|we |you |the role|this |posted |new$|back\b|home$)|ago$|[.!?]$/i.test(
    text.replace(/\b(?:Inc|Ltd|Co|Corp|St|a\.s|s\.r\.o)\.$/i, ''),
  );
}

function addressNames(url: string, text: string): Claim[] {
  const slug = employerSlug(url);
  if (slug !== null)
    return [
      { value: asWritten(slug, text), weight: 0.45, from: 'page-state', where: 'address', quote: slug },
    ];
  const brand = hostBrand(url);
  return brand.length < 3
    ? []
    : [{ value: brand, weight: 0.2, from: 'page-state', where: 'address', quote: brand }];
}

function cleanName(value: string): string {
  return value
    .replace(/[®™©]/g, '')
    .replace(/\s(?:careers?|jobs|on notion)$/i, '')
    .replace(/^(?:company|employer|organisation|posted by)\s?[:：]\s?|^(?:at|by) (?=\p{Lu})/iu, '')
    .replace(/^(?:posted )?\d{1,2} \p{L}{3,9}(?: \d{4})? by (?=\p{Lu})/u, '')
    .replace(/^[\s\-–—|:,·«»"“”„]{1,6}|[\s\-–—|:,·«»"“”„]{1,6}$/g, '')
    .trim();
}

function isPlausible(value: string, title: string): boolean {
  const key = nameKey(value);
  if (key.length < 2 || value.length > 120 || !/\p{L}/u.test(value)) return false;
  if (isBoardName(key) || isGenericTitle(value) || isSameText(value, title)) return false;
  return (
    !looksLikePlace(value) ||
    /\b(?:council|university|college|trust|school|nhs|police|borough)\b/i.test(value)
  );
}

/** A name read off an address is lower case and squeezed; the advert's own spelling is better. */
function asWritten(value: string, text: string): string {
  if (value !== value.toLowerCase()) return value;
  const letters = value.replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length >= 3 && letters.length <= 60) {
    const pattern = [...letters].join("[ .&'’-]{0,3}");
    const found = [
      ...text.slice(0, 20_000).matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')),
    ].map((each) => each[0]);
    const written = found.find((each) => /^[\p{Lu}\p{N}]/u.test(each)) ?? found[0];
    if (written !== undefined) return written;
  }
  return value.replace(/(?:^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());
}
