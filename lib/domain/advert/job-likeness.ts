import type { Fact } from './advert-facts';
import { isGenericTitle, isSearchTitle } from './clean-title';
import { articleAbroad, articleWordsAbroad, hiringAbroad, wayToApplyAbroad } from './hiring-abroad';
import {
  applyPath,
  articleTitle,
  articleTypes,
  articleWords,
  courseTitle,
  hiring,
  hiringHost,
  hiringSite,
  jobPath,
  listPath,
  listTitle,
  oneJobPath,
  otherPath,
  terms,
  wayToApply,
} from './job-words';
import { employerSlug } from './known-boards';
import { platformOf } from './known-platforms';
import { applyCount, sectionCount } from './page-counts';
import type { PageReading } from './page-reading';
import { namesRole, saysForAnyone } from './role-nouns';
import { holdsText, isSameText } from './same-name';
import { segmentsOf } from './title-segments';

/** From this score on a page is an advert; from `doubtful` on it may be one. */
export const jobLikeness = { sure: 3, doubtful: 1.8 } as const;

/** What is known of the page's advert before it is known to be one. */
export interface Suspect {
  title: string;
  text: string;
  /** Whether a salary, a kind of employment and a closing date are stated. */
  saysPay: boolean;
  saysKind: boolean;
  saysClosing: boolean;
}

/** How much a page reads like one advert. Every part speaks for itself; the sum decides. */
export function scoreJobLikeness(page: PageReading, facts: readonly Fact[], suspect: Suspect): number {
  const score =
    scoreSources(page) +
    scoreWords(page, facts, suspect.text) +
    scoreStatements(suspect) +
    scoreTitle(page, suspect.title) +
    scoreAddress(page.url) -
    doubts(page, facts, suspect);
  return Math.round(score * 100) / 100;
}

function scoreSources(page: PageReading): number {
  const hasText = (...sources: string[]) =>
    page.candidates.some(
      (each) => sources.includes(each.from) && each.field === 'text' && each.value.length > 200,
    );
  const isPosting = page.candidates.some((each) => each.where === 'hiringOrganization');
  return (hasText('site') ? 4 : 0) + (isPosting ? (hasText('json-ld', 'microdata') ? 3.5 : 2) : 0);
}

function scoreWords(page: PageReading, facts: readonly Fact[], text: string): number {
  const { signals } = page;
  const sections = Math.min(sectionCount(page) + tabHeadings(page), 4) * 0.6;
  const phrases = distinct(text, hiring) + distinct(text, hiringAbroad);
  const said = Math.min(phrases, 7) * 0.35 + Math.min(distinct(text, terms), 4) * 0.12;
  const prose = Math.min(signals.proseLines, 10) * 0.05;
  const headed = Math.min(headedLists(page), 4) * 0.2;
  return (
    sections + said + prose + headed + (applyCount(page) > 0 ? 1 : 0) + Math.min(statedFields(facts), 5) * 0.5
  );
}

function scoreStatements({ saysPay, saysKind, saysClosing }: Suspect): number {
  return (saysPay ? 0.25 : 0) + (saysKind ? 0.3 : 0) + (saysClosing ? 0.6 : 0);
}

function scoreTitle(page: PageReading, title: string): number {
  const rest = page.documentTitle.replace(title, '');
  const isOfHiringSite = title.length > 3 && rest !== page.documentTitle && hiringSite.test(rest);
  return (namesRole(title) ? 0.5 : 0) + (isOfHiringSite ? 0.5 : 0) + (isTitled(page, title) ? 0.4 : 0);
}

function scoreAddress(url: string): number {
  const { hostname, pathname, search } = new URL(url);
  if (applyPath.test(pathname)) return 0;
  const isOne = oneJobPath.test(pathname) || (jobPath.test(pathname) && /id=\w*\d/i.test(search));
  const ofJobs = isOne ? 0.7 : jobPath.test(pathname) ? 0.4 : hiringHost.test(hostname) ? 0.3 : 0;
  const isSystem = platformOf(url) !== null || employerSlug(url) !== null;
  return ofJobs + (isSystem && /\d{3,}|[0-9a-f]{8}-/.test(pathname + search) ? 0.8 : 0);
}

/** What speaks against an advert, as a positive number. */
function doubts(page: PageReading, facts: readonly Fact[], suspect: Suspect): number {
  const { signals, documentTitle } = page;
  const { title, text } = suspect;
  const isBeside = isOpenBesideList(page) || opensOne(page);
  let doubt = addressDoubt(page, suspect);
  if ([documentTitle, title].some((each) => articleTitle.test(each) || articleAbroad.test(each)))
    doubt += 2.5;
  if (courseTitle.test(title) && !namesRole(title)) doubt += 1.5;
  if (listTitle.test(documentTitle) || isSearchTitle(documentTitle) || listTitle.test(title))
    doubt += isBeside || isTitled(page, title) ? 0.4 : isAlone(page, suspect) ? 1 : 2.5;
  if (signals.pageTypes.some((type) => articleTypes.test(type))) doubt += 2;
  if (signals.pageTypes.includes('og:article') && applyCount(page) === 0 && !hasHook(page, facts, text))
    doubt += 1;
  const ofArticles = distinct(text, articleWords) + distinct(text, articleWordsAbroad);
  doubt += Math.min(ofArticles, 3) * 0.8 + (ofArticles >= 2 ? 1.5 : 0);
  if (page.lines.some(offersCount)) doubt += 1.5;
  if (signals.cards >= 8 && signals.bodyCharacters < 2500 && !isBeside && !isTitled(page, title))
    doubt += 1.5;
  if (signals.pageTypes.some((type) => /^(?:og:)?product/i.test(type)) || page.lines.some(isOfShop))
    doubt += 2.5;
  if (isGenericTitle(title)) doubt += 1;
  // "Careers - Acme", no fact of a job, and a heading that names none: the page of all of them.
  const [tab = ''] = segmentsOf(documentTitle);
  if (!namesRole(title) && isGenericTitle(tab) && statedFields(facts) === 0) doubt += 1;
  if (offersSeveral(page, title)) doubt += 1.5;
  if (!hasHook(page, facts, text)) doubt += 1.5;
  return doubt;
}

/** "Vacancies | Acme School" over the one vacancy that there is: a job's name and the day it closes, and no cards. */
function isAlone({ signals }: PageReading, { title, saysClosing }: Suspect): boolean {
  return saysClosing && namesRole(title) && signals.cards < 3 && signals.proseLines >= 3;
}

function addressDoubt(page: PageReading, suspect: Suspect): number {
  if (opensOne(page)) return 0;
  const { pathname, search } = new URL(page.url);
  if (otherPath.test(pathname)) return isNotice(page, suspect) ? 0.5 : 1.5;
  return listPath.test(pathname) && search.length < 4 ? 1 : 0;
}

/** Two lines and more, each a title for anyone and none of them the page's own: an overview of open posts. */
function offersSeveral({ lines }: PageReading, title: string): boolean {
  const titles = lines.filter(({ text, isBody }) => isBody && text.length <= 110 && saysForAnyone(text));
  const others = titles.filter(({ text }) => title === '' || !holdsText(text, title));
  return new Set(others.map(({ text }) => text)).size >= 2 && others.length === titles.length;
}

/** A small employer's advert among its news: a role, the sections of an advert, the day it closes, and where to write. */
function isNotice(page: PageReading, { title, text, saysClosing }: Suspect): boolean {
  return namesRole(title) && sectionCount(page) >= 2 && saysClosing && saysHowToApply(text);
}

/** The page itself is named after the one job: its first heading and its document say the same title. */
export function isTitled(page: PageReading, title: string): boolean {
  if (title.length < 4 || isSearchTitle(title) || !namesRole(title)) return false;
  const [first] = page.lines.filter((line) => line.level === 1);
  const isHeaded = first !== undefined && (isSameText(first.text, title) || first.text.includes(title));
  return isHeaded && page.documentTitle.includes(title) && !isSearchTitle(page.documentTitle);
}

function isOfShop({ text, kind, isBody }: PageReading['lines'][number]): boolean {
  if (/^add to (?:basket|cart|bag)$/i.test(text)) return true;
  return (
    isBody &&
    kind === 'heading' &&
    /^(?:plans (?:and|&) )?pric(?:es|ing)$|^preise$|^tarifs$|^precios$/i.test(text)
  );
}

/** "You will find 84 vacancies here". */
function offersCount({ text, isBody }: PageReading['lines'][number]): boolean {
  return (
    isBody &&
    /\b(?:find|browse|see|view|explore|have) (?:our |all |over )?\d[\d,]* (?:\w+ )?(?:vacancies|jobs|roles|positions)\b/i.test(
      text,
    )
  );
}

/** Something a person can take hold of: a way to apply, or facts of one job. Articles about jobs have none. */
function hasHook(page: PageReading, facts: readonly Fact[], text: string): boolean {
  return opensOne(page) || applyCount(page) > 0 || statedFields(facts) >= 2 || saysHowToApply(text);
}

function saysHowToApply(text: string): boolean {
  return wayToApply.test(text) || wayToApplyAbroad.test(text);
}

/** Facts stated shortly; a heading "Salary" over a sentence about salaries is none. */
function statedFields(facts: readonly Fact[]): number {
  const short = facts.filter(
    (fact) => fact.distance <= 30 && fact.value.length <= 90 && !/\p{Ll}{3}[.!?]$/u.test(fact.value),
  );
  return new Set(short.map((fact) => fact.field)).size;
}

function distinct(text: string, words: RegExp): number {
  return new Set([...text.slice(0, 30_000).matchAll(words)].map((found) => found[0].toLowerCase())).size;
}

/** Whether the page itself points at one advert: a site's module read it, or one posting is the open one. */
export function opensOne(page: PageReading): boolean {
  return page.candidates.some(
    (each) => (each.from === 'site' && each.field === 'text') || each.where === 'hiringOrganization',
  );
}

/** A search with one advert open: sections, prose and one call to apply stand beside the list. */
export function isOpenBesideList(page: PageReading): boolean {
  const { signals } = page;
  return (
    sectionCount(page) + headedLists(page) >= 2 &&
    signals.proseLines >= 4 &&
    applyCount(page) >= 1 &&
    applyCount(page) <= 4
  );
}

const tabHeading =
  /^(?:responsibilities|requirements|qualifications|what (?:will )?you(?:(?:'|’| wi)ll)? (?:need|do|bring).{0,20}|who you are|(?:about )?the (?:role|job)|job description|person specification)$/i;

/** Tabs are links, but their words are the headings of sections. */
function tabHeadings(page: PageReading): number {
  return page.lines.filter((line) => line.kind === 'link' && tabHeading.test(line.text)).length;
}

/** Short lines of any words over a list of bullets: adverts call their sections what they like. */
function headedLists({ lines }: PageReading): number {
  return lines.filter(
    (line, at) =>
      line.isBody &&
      line.kind !== 'link' &&
      line.kind !== 'bullet' &&
      line.text.length <= 60 &&
      lines[at + 1]?.isBody === true &&
      lines[at + 1]?.kind === 'bullet',
  ).length;
}
