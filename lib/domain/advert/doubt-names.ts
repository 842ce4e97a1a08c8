/** What lowers the weight of a name, or adds a witness for it, once all names that a page gives are known. */
import { employerSlug, hostBrand } from './known-boards';
import { isOrganisationName } from './organisation-name';
import type { PageReading } from './page-reading';
import { holdsName, isSameName, isSlugOf, nameKey } from './same-name';
import type { Claim } from './weigh-claims';
import { namesTrade } from './work-kinds';

/** Systems call a unit of the employer "organization"; where the address and another place agree on a name, that is it. */
export function doubtUnits(claims: Claim[], url: string, sentences: string): void {
  for (const claim of claims)
    if (
      claim.where.startsWith('label ') &&
      /^(?:school|faculty|department|division|college) of /i.test(claim.value)
    )
      claim.weight *= 0.4;
  doubtTrusts(claims);
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

/** A department is of the university or the council that the page names too. */
export function doubtDepartments(claims: Claim[]): void {
  const isUnit = ({ value }: Claim) => unit.test(value);
  if (!claims.some((claim) => !isUnit(claim) && isOrganisationName(claim.value))) return;
  const isOfUniversity = claims.some(({ value }) => /universit/i.test(value));
  for (const claim of claims)
    if (
      isUnit(claim) ||
      (isOfUniversity && /^(?:institut[eo]?|cent(?:re|er|rum)) (?:of|for|für|de) /i.test(claim.value))
    )
      claim.weight *= 0.4;
}

/** "Kitchen" under a title is where somebody works, and for nobody. */
export function doubtTrades(claims: Claim[]): void {
  for (const claim of claims)
    if (isBesideTitle.test(claim.where) && claim.value.split(' ').length <= 2 && namesTrade(claim.value))
      claim.weight *= isOrganisationName(claim.value) ? 1 : 0.5;
}

const unit =
  /^(?:(?:school|faculty|department|division|directorate) of|fakultät(?: für)?|abteilung|dezernat|faculté de|département de|facultad de|departamento de|dipartimento di|faculteit|afdeling|avdelningen|wydział|katedra|fakulta|odbor|кафедра|факультет) /i;

/** A trust has many schools; where a label says which one, the job is that school's. */
function doubtTrusts(claims: Claim[]): void {
  const isSchool = claims.some(
    ({ where, value }) => /^label school\b/i.test(where) && isOrganisationName(value),
  );
  if (!isSchool) return;
  for (const claim of claims)
    if (!claim.where.startsWith('label ') && /\b(?:trust|federation|partnership)\b/i.test(claim.value))
      claim.weight *= 0.5;
}

const ofSite = /^(?:og:site_name|application-name|WebSite|copyright|home link|address|<title>|picture|logo)$/;

/**
 * A site that sells adverts carries its name in all the places where an employer's site carries its own. It is the
 * market's where the advert's sentences never say it and do say another name as the employer's, or where the
 * site calls itself somebody's "jobs".
 */
export function doubtSites(claims: Claim[], page: PageReading, sentences: string): void {
  const brand = hostBrand(page.url);
  const isOfSite = ({ value }: Claim) =>
    brand.length >= 3 && isSlugOf(brand, value.replace(/\.\p{L}{2,4}$/u, ''));
  const path = squeeze(decoded(new URL(page.url).pathname));
  const isInPath = ({ where, value }: Claim) => isBesideTitle.test(where) && isWordOf(path, value);
  const titles = page.candidates.filter(({ field, from }) => field === 'title' && from === 'meta');
  const isNamedTwice = ({ where, value }: Claim) =>
    isBesideTitle.test(where) && !namesTrade(value) && titles.some((title) => holdsName(title.value, value));
  const employer = claims.some(
    (claim) => (isSaid(claim) || isInPath(claim) || isNamedTwice(claim)) && !isOfSite(claim),
  );
  const names = page.candidates.filter(({ field }) => field === 'company' || field === 'title');
  doubtSitesOfJobs(
    claims,
    names.map(({ value }) => value.toLowerCase()),
  );
  for (const claim of claims) {
    if (!ofSite.test(claim.where) || holdsName(sentences, claim.value)) continue;
    const jobs = `${claim.value} jobs`.toLowerCase();
    const isOfJobs =
      !isOrganisationName(claim.value) && names.some(({ value }) => value.toLowerCase().includes(jobs));
    if (isOfJobs) claim.weight *= 0.5;
    else if (sellsJobs.test(claim.value)) claim.weight *= 0.4;
    else if (isOfSite(claim)) claim.weight *= employer ? 0.4 : isDomain(claim.value) ? 0.6 : 1;
  }
}

/** "Wrexley Schools Jobs" over "Employer: Bellamy Primary School": the label knows, whatever the advert says of the site's owner. */
function doubtSitesOfJobs(claims: readonly Claim[], names: readonly string[]): void {
  const isLabelled = ({ where, weight }: Claim) =>
    /^label (?:employer|school|company|organi[sz]ation|council|trust)/i.test(where) && weight >= 0.7;
  const labelled = claims.filter(isLabelled);
  if (labelled.length === 0) return;
  for (const claim of claims) {
    if (claim.where.startsWith('label ') || labelled.some(({ value }) => isSameName(value, claim.value)))
      continue;
    const own = claim.value.toLowerCase();
    const isOfJobs = names.some((name) => name.includes(`${own} jobs`) || name.includes(`${own} vacancies`));
    if (isOfJobs) claim.weight *= 0.4;
  }
}

/** Boards are called after jobs in every language. */
const sellsJobs =
  /\b(?:jobs?|vacanc(?:y|ies)|careers?|recruit|emplois?|empleos?|trabajo|vagas?|stellen\p{L}*|jobb\p{L}*|pr[áa]ce|prac[aęy]|pracuj\p{L}*|lavoro|vacatures?)\b|робот|вакансі|работа|求人|転職|バイト|채용|알바|일자리/iu;

/** A board's address goes on with the employer's name: "/farol-digital/jobs/7". */
const isBesideTitle = /^(?:over|under|near) the title$/;

function isWordOf(path: string, name: string): boolean {
  const key = squeeze(nameKey(name));
  return key.length >= 7 && path.includes(key);
}

/** A label or a sentence names who employs, or a line near the title says by its form that it is an organisation. */
function isSaid({ where, weight }: Claim): boolean {
  if (where.startsWith('label ')) return weight >= 0.7;
  return where.startsWith('sentence ') || where === 'near the title' || where === 'said often';
}

function isDomain(value: string): boolean {
  return /^\S+\.(?:com|co\.uk|pl|cz|sk|de|at|ch|fr|org|net|io|ua|eu)$/i.test(value);
}

/** A name that the address spells out somewhere is witnessed by it: "/job/engineer/quantock-foods-104". */
export function addressWitnesses(claims: readonly Claim[], page: PageReading): Claim[] {
  const { hostname, pathname, search } = new URL(page.url);
  const squeezed = squeeze(decoded(pathname + search));
  const brand = hostBrand(page.url);
  const corner = hostname.split('.')[0] ?? '';
  return claims
    .filter(({ where }) => where !== 'address')
    .filter(({ value }) => {
      const key = squeeze(nameKey(value));
      const words = nameKey(value).split(' ');
      const isInPath = isWordOf(squeezed, value);
      const isInHost = brand.length >= 5 && words.length > 1 && words.includes(brand);
      return isInPath || isInHost || (corner !== brand && squeeze(corner) === key);
    })
    .map((claim) => ({ ...claim, weight: 0.25, from: 'page-state', where: 'in the address' }));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
