import type { Fact } from './advert-facts';
import { cleanTitle, isGenericTitle, isSearchTitle } from './clean-title';
import { partsAlone, partsByShape } from './document-title';
import { isOtherLabel } from './fact-labels';
import { headingTitles, titlesOverFacts, titlesStandingTwice, titlesUnderRubric } from './heading-titles';
import { hostBrand } from './known-boards';
import { isOrganisationName } from './organisation-name';
import type { PageReading } from './page-reading';
import { looksLikePlace } from './places';
import { namesRole } from './role-nouns';
import { holdsText, isSameName, isSameText, isSlugOf, startsWithText } from './same-name';
import { headsSectionAbroad } from './section-headings';
import { segmentsOf } from './title-segments';
import { type Claim, type Verdict, weighClaims } from './weigh-claims';

const sourceWeights = {
  site: 0.95,
  'json-ld': 0.85,
  microdata: 0.75,
  'page-state': 0.8,
  meta: 0.3,
  readability: 0.7,
  selection: 0.5,
} as const;

/** The job's title, from what the page calls it in every place. */
export function pickTitle(page: PageReading, facts: readonly Fact[], text: string): Verdict | null {
  const titles = page.candidates
    .filter((each) => each.field === 'title' && each.from === 'meta' && !isSearchTitle(each.value))
    .map((each) => each.value);
  const claims = [
    ...statedTitles(page),
    ...factTitles(facts),
    ...headingTitles(page),
    ...titlesOverFacts(page, facts),
    ...titlesUnderRubric(page),
    ...titlesStandingTwice(page),
    ...shapedTitles(titles),
  ]
    .map(withoutSubtitle(page))
    .filter((claim) => isPlausible(claim.value))
    .map((claim) =>
      isDoubtful(claim.value) || isOfSite(page, claim.value) || isBesideRole(titles, claim.value)
        ? { ...claim, weight: claim.weight * 0.4 }
        : claim,
    );
  // The document's title is a witness for every heading that stands in it.
  for (const claim of [...claims]) {
    const title = titles.find((each) => holdsTitle(each, claim.value));
    if (title !== undefined && claim.where !== '<title>') {
      const weight =
        (startsWithText(title, claim.value) ? 0.55 : 0.4) *
        (isDoubtful(claim.value) || isOfSite(page, claim.value) || isBesideRole(titles, claim.value)
          ? 0.4
          : 1);
      claims.push({ ...claim, from: 'meta', where: '<title>', weight, quote: title });
    }
    if (namesRole(claim.value) && !firmWhole.test(claim.value))
      claims.push({ ...claim, where: 'a role', weight: 0.3 });
  }
  // An advert speaks of its job by name; a section's heading stands in the text anyway, so sentences are asked.
  const head = text.slice(0, 8000);
  const sentences = head
    .split('\n')
    .filter((line) => line.length > 60)
    .join('\n');
  for (const claim of [...claims]) {
    const said = /^(?:h[2-6]$|line )/.test(claim.where) ? sentences.replace(claim.quote, '') : head;
    if (/\p{L} \p{L}/u.test(claim.value) && holdsText(said, claim.value)) {
      claims.push({ ...claim, from: 'readability', where: 'advert text', weight: 0.3 });
    }
  }
  return weighClaims(claims, isSameText);
}

/** Whether a document's title holds a heading; Japanese and Chinese part no words. */
function holdsTitle(documentTitle: string, heading: string): boolean {
  const isUnparted = heading.length >= 4 && /[\u3040-\u30ff\u3400-\u9fff]/.test(heading);
  return holdsText(documentTitle, heading) || (isUnparted && documentTitle.includes(heading));
}

function statedTitles(page: PageReading): Claim[] {
  const named = page.candidates.filter(isNamed);
  // Three titles and more in blocks of one name are those of a list's cards; the open one stands in the lines.
  const isOfCards = (value: string) =>
    named.length >= 3 && !page.lines.some((line) => isSameText(line.text, value));
  // One name on several texts is that of headings or cards; of the open advert's title there is one.
  const isShared = (where: string) =>
    new Set(named.filter((each) => each.where === where).map((each) => each.value)).size >= 3;
  return page.candidates
    .filter((each) => each.field === 'title' && each.from !== 'meta')
    .map((each) => ({
      value: cleanTitle(headingIn(page, each.value)),
      weight:
        each.from === 'readability'
          ? (each.confidence ?? 0.7) *
            (/sub-?title/i.test(each.where) ? 0.3 : 1) *
            (isOfCards(each.value) ? 0.2 : isShared(each.where) ? 0.4 : 0.9)
          : sourceWeights[each.from],
      from: each.from,
      where: each.where,
      quote: each.value,
    }));
}

/** "Installation Manager Facades and doors": where a block named after a subtitle ends the heading, the rest is the title. */
function withoutSubtitle({ candidates, documentTitle }: PageReading): (claim: Claim) => Claim {
  const named = candidates.filter(isNamed).map(({ value }) => value);
  return (claim) => {
    const subtitle = named.find((value) => claim.value.endsWith(` ${value}`));
    const rest = subtitle === undefined ? '' : claim.value.slice(0, -subtitle.length).trim();
    return rest.length > 3 && namesRole(rest) && holdsText(documentTitle, rest)
      ? { ...claim, value: cleanTitle(rest) }
      : claim;
  };
}

/** A block that is named after the title may hold its facts as well: then the heading it begins with is the title. */
function headingIn({ lines }: PageReading, value: string): string {
  if (lines.some(({ text }) => isSameText(text, value))) return value;
  const heading = lines.find(
    ({ kind, text }) => kind === 'heading' && text.length > 3 && value.startsWith(`${text} `),
  );
  return heading?.text ?? value;
}

function isNamed({ field, from }: PageReading['candidates'][number]): boolean {
  return field === 'title' && from === 'readability';
}

function factTitles(facts: readonly Fact[]): Claim[] {
  return facts
    .filter((fact) => fact.field === 'title')
    .map((fact) => ({
      value: cleanTitle(fact.value),
      weight: 0.7,
      from: 'readability',
      where: `label ${fact.label}`,
      quote: fact.value,
    }));
}

function shapedTitles(titles: readonly string[]): Claim[] {
  const claims: Claim[] = [];
  for (const title of titles) {
    const shape = partsByShape(title);
    const value = shape?.title ?? partsAlone(title).title;
    if (value !== null && value !== undefined)
      claims.push({
        value,
        weight: shape === null ? 0.3 : 0.6,
        from: 'meta',
        where: '<title>',
        quote: title,
      });
  }
  return claims;
}

/** "Buyer - Acme" over a page that is headed "Acme": of the title's parts the one that names a role is the job. */
function isBesideRole(titles: readonly string[], heading: string): boolean {
  if (namesRole(heading)) return false;
  return titles.some((title) => {
    const parts = segmentsOf(title);
    return parts.some((part) => isSameText(part, heading)) && parts.some((part) => namesRole(part));
  });
}

/** What the site calls itself: in its head, on its logo, in its address. */
function isOfSite({ candidates, url }: PageReading, title: string): boolean {
  if (namesRole(title)) return false;
  return (
    candidates.some(
      ({ field, where, value }) => field === 'company' && ofSite.test(where) && isSameName(value, title),
    ) ||
    (title.split(' ').length <= 2 && hostBrand(url).length > 3 && isSlugOf(hostBrand(url), title))
  );
}

const ofSite = /^(?:og:site_name|application-name|WebSite|Organization|copyright|home link|logo|picture)$/;

/** An employer's name, or the heading of a section: titles seldom read so. */
function isDoubtful(title: string): boolean {
  return isOrganisation(title) || (headsSectionAbroad(title) && !namesRole(title));
}

/** "Kings Priory School": an employer's name, where no role stands in it. */
function isOrganisation(title: string): boolean {
  if (firmWhole.test(title)) return true;
  if (namesRole(title)) return false;
  return (
    /^(?:ville de|stadt|gemeinde|mairie de|město|city of|town of) |\b(?:school|academy|college|university|council|trust|foundation|ltd|limited|plc|llp|inc|gmbh)\.?$/i.test(
      title,
    ) || isOrganisationName(title)
  );
}

/** "株式会社はかたパーキング管理": a firm's name may end as a role does. */
const firmWhole =
  /^(?:(?:株式会社|有限会社|合同会社|医療法人|社会福祉法人|学校法人|\(주\)|㈜|주식회사)[^\sの]{1,30}|[^\sの]{1,30}(?:株式会社|有限会社|合同会社|\(주\)|㈜))$/u;

/** What heads a section of an advert, in other languages than those of pages' own names. */
const headsSection =
  /^(?:descri(?:pción|ption|ção)|stellenbeschreibung|(?:ihre?|deine?|unsere?|vos|nos) |das (?:bieten|bringen|erwartet)|wir bieten|popis|náplň|opis|опис|обов|вимог|仕事内容|業務内容|募集要項|담당업무|자격요건|essential functions|omschrijving|requerimientos|arbetsuppgifter|om (?:jobbet|rollen)|the post-?holder)/iu;

function isPlausible(title: string): boolean {
  return (
    !isGenericTitle(title) &&
    !(looksLikePlace(title) && !namesRole(title)) &&
    !isOtherLabel(title) &&
    !/^[«‹←»›→]|[»›→]$/u.test(title) &&
    !/ (?:is (?:now )?hiring|recrute|recrutent|sucht|zoekt|шукає)$/iu.test(title) &&
    !(headsSection.test(title) && !namesRole(title)) &&
    !/^(?:an? )?(?:letter|message|note|word|welcome|introduction|statement|foreword) (?:from|by) /i.test(
      title,
    ) &&
    !/^(?:[£$€]\d|what$|where$|hourly\b)/i.test(title) &&
    !(/^(?:full|part)[- ]?time\b/i.test(title) && !namesRole(title)) &&
    !/\bclosing date\b|^(?:posted|apply (?:by|before)|closes)\b/i.test(title) &&
    title.length <= 160 &&
    /\p{L}{2}/u.test(title) &&
    !/[.!?:。、：]$/.test(title.replace(/\b(?:Sr|Jr|Dr|St|Inc|etc)\.$/, ''))
  );
}
