import type { Fact } from './advert-facts';
import { isSearchTitle } from './clean-title';
import { partsAlone, partsAround, partsByShape } from './document-title';
import { addressWitnesses, doubtDepartments, doubtSites, doubtTrades, doubtUnits } from './doubt-names';
import { asWritten, cleanName, mayBeEmployer } from './employer-name';
import { wholeName, wording } from './employer-wording';
import { employerSlug, hostBrand } from './known-boards';
import { notOfMarket } from './market-site';
import { namesByAddress } from './names-by-address';
import { namesInHeading } from './names-in-heading';
import { namesInProse } from './names-in-prose';
import {
  lineNames,
  mayBeName,
  namesOverSize,
  organisationsNear,
  saidNearTitle,
  siteHeadings,
} from './names-near-title';
import { namesSaidOften } from './names-said-often';
import { isOrganisationName } from './organisation-name';
import type { PageCandidate, PageReading } from './page-reading';
import { holdsName, isSameName, isSlugOf } from './same-name';
import { withoutArticle, withoutMenu, withoutMotto, withoutTown } from './shorten-names';
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
  const claims = namesOn(page, facts, title, text);
  const head = sentencesOf(text);
  doubtUnits(claims, page.url, head);
  doubtSites(claims, page, head);
  doubtTrades(claims);
  claims.push(...saidInAdvert(claims, head));
  doubtDepartments(claims);
  claims.push(...addressWitnesses(claims, page));
  claims.push(...saidInTitles(claims, page));
  const verdict = weighClaims(claims, (one, other) => isSameName(one, other) || isSlugOf(one, other));
  if (verdict === null) return null;
  return {
    ...verdict,
    confidence: surenessOf(verdict, claims),
    value: wholeName(wording(verdict, claims, text), page),
  };
}

/** Whatever a page names that may be its employer. */
function namesOn(page: PageReading, facts: readonly Fact[], title: string, text: string): Claim[] {
  const isPossible = (claim: Claim) => mayBeEmployer(claim.value, title);
  const named: Claim[] = [
    ...statedNames(page, text),
    ...organisationsNear(page, title),
    ...factNames(facts),
    ...titleNames(page, title),
    ...lineNames(page, title),
    ...saidNearTitle(page, title),
    ...siteHeadings(page, title),
    ...namesOverSize(page),
    ...namesInHeading(page, title),
    ...namesInProse(text),
    ...namesSaidOften(text),
    ...addressNames(page.url, text),
  ];
  const claims = named
    .map((claim) => ({ ...claim, value: cleanName(claim.value) }))
    .map(withoutTown(page))
    .map(withoutMotto)
    .map(withoutArticle)
    .map(withoutMenu(titleNames(page, title).map(({ value }) => cleanName(value))))
    .filter(isPossible)
    .filter(notOfMarket(page, text));
  const addressed = namesByAddress(page, text, claims).filter(isPossible).filter(notOfMarket(page, text));
  return [...claims, ...addressed];
}

/** The sentences of an advert's beginning: a line of its own may be the very line that is asked about. */
function sentencesOf(text: string): string {
  return text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.length > 40)
    .join('\n');
}

/** An advert speaks of its employer; a board's name does not stand in it. */
function saidInAdvert(claims: readonly Claim[], head: string): Claim[] {
  return claims
    .filter(({ from, value }) => from !== 'page-state' && saysName(head, value))
    .map(({ value }) => ({ value, weight: 0.3, from: 'readability', where: 'advert text', quote: value }));
}

/** A title of the page names the employer beside the job. */
function saidInTitles(claims: readonly Claim[], page: PageReading): Claim[] {
  const titles = page.candidates.filter(isNamingTitle).map((each) => each.value);
  return claims
    .filter((each) => !inTitle.test(each.where))
    .flatMap(({ value }): Claim[] => {
      const quote = titles.find((each) => holdsName(withoutSite(each), value));
      return quote === undefined ? [] : [{ value, weight: 0.3, from: 'meta', where: '<title>', quote }];
    });
}

/** A text says a name, or its beginning: "Landry & Pike" of "Landry & Pike Logistics". */
function saysName(text: string, name: string): boolean {
  if (holdsName(text, name)) return true;
  const words = name.split(' ');
  const short = words.slice(0, -1).join(' ');
  return (
    words.length >= 3 &&
    short.length >= 8 &&
    !/ (?:&|and|of|the|for|und|et)$/i.test(short) &&
    text.includes(short)
  );
}

const inTitle = /^(?:<title>|advert text|address|in the address)$/;

/** "Buyer - Acme Jobs": what a site of jobs calls itself is no employer's name in the title. */
function withoutSite(title: string): string {
  return title.replace(/[\p{L}\p{N}.]+ jobs\b(?:.{0,12})$/iu, '');
}

/** One weak place alone may be anything: a heading, a kind of contract, a team. */
function surenessOf(verdict: Verdict, claims: readonly Claim[]): number {
  const places = new Set(
    claims
      .filter((each) => isSameName(each.value, verdict.value) || isSlugOf(each.value, verdict.value))
      .map(({ where }) => where),
  );
  return places.size > 1 || verdict.weight >= 0.6 || isOrganisationName(verdict.value)
    ? verdict.confidence
    : Math.min(verdict.confidence, 0.45);
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
  if (where === 'picture') return isOrganisationName(value) ? 0.45 : (confidence ?? 0.1);
  // "Acme – the tool makers": a name and what is said of it.
  if (where === 'og:site_name' && /\s[–—|-]\s/.test(value)) return 0.28;
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
