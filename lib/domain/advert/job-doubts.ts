/** What speaks against an advert: the words, the title, the address and the parts of pages that are something else. */
import type { Fact } from './advert-facts';
import { isGenericTitle, isSearchTitle } from './clean-title';
import { articleAbroad, articleWordsAbroad } from './hiring-abroad';
import {
  distinct,
  hasHook,
  isOpenBesideList,
  isTitled,
  opensOne,
  type Suspect,
  saysHowToApply,
  statedFields,
} from './job-signs';
import {
  articleTitle,
  articleTypes,
  articleWords,
  courseTitle,
  listPath,
  listTitle,
  otherPath,
} from './job-words';
import { countOtherWords, isOfOtherKind, takesPlace } from './other-pages';
import { applyCount, sectionCount } from './page-counts';
import type { PageReading } from './page-reading';
import { namesRole, saysForAnyone } from './role-nouns';
import { holdsText } from './same-name';
import { segmentsOf } from './title-segments';

/** What speaks against an advert, as a positive number. */
export function doubts(page: PageReading, facts: readonly Fact[], suspect: Suspect): number {
  return (
    addressDoubt(page, suspect) +
    titleDoubt(page, facts, suspect) +
    wordsDoubt(page, suspect) +
    partsDoubt(page, suspect, hasHook(page, facts, suspect.text))
  );
}

function titleDoubt(page: PageReading, facts: readonly Fact[], suspect: Suspect): number {
  const { documentTitle } = page;
  const { title } = suspect;
  const isBeside = isOpenBesideList(page) || opensOne(page);
  const isRole = namesRole(title);
  let doubt = 0;
  if ([documentTitle, title].some((each) => articleTitle.test(each) || articleAbroad.test(each)))
    doubt += 2.5;
  if (courseTitle.test(title) && !isRole) doubt += 1.5;
  if (listTitle.test(documentTitle) || isSearchTitle(documentTitle) || listTitle.test(title))
    doubt += isBeside || isTitled(page, title) ? 0.4 : isAlone(page, suspect) ? 1 : 2.5;
  if (isGenericTitle(title)) doubt += 1;
  // "Careers - Acme", no fact of a job, and a heading that names none: the page of all of them.
  const [tab = ''] = segmentsOf(documentTitle);
  if (isOneOfRow(page, title)) doubt += isGenericTitle(tab) ? 3.5 : 2;
  if (!isRole && isGenericTitle(tab) && statedFields(facts) === 0) doubt += 1;
  if (!isRole && !opensOne(page)) doubt += 1;
  if ([title, tab, documentTitle].some(isOfOtherKind)) doubt += opensOne(page) ? 0.5 : 3;
  return doubt;
}

function wordsDoubt({ lines }: PageReading, { text }: Suspect): number {
  const ofArticles = distinct(text, articleWords) + distinct(text, articleWordsAbroad);
  return (
    Math.min(ofArticles, 3) * 0.8 +
    (ofArticles >= 2 ? 1.5 : 0) +
    Math.min(countOtherWords(text), 3) * 0.8 +
    (lines.some(offersCount) ? 1.5 : 0)
  );
}

function partsDoubt(page: PageReading, { title }: Suspect, isHooked: boolean): number {
  const { signals, lines } = page;
  const isBeside = isOpenBesideList(page) || opensOne(page);
  let doubt = isHooked ? 0 : 1.5;
  if (signals.pageTypes.some((type) => articleTypes.test(type))) doubt += 2;
  if (signals.pageTypes.includes('og:article') && applyCount(page) === 0 && !isHooked) doubt += 1;
  if (signals.cards >= 8 && signals.bodyCharacters < 2500 && !isBeside && !isTitled(page, title))
    doubt += 1.5;
  if (signals.pageTypes.some((type) => /^(?:og:)?product/i.test(type)) || lines.some(isOfShop)) doubt += 2.5;
  if (offersSeveral(page, title)) doubt += 1.5;
  if (takesPlace(page)) doubt += 1.5;
  return doubt;
}

/** Named nowhere but among links or bullets beside other posts: one of a list of them. */
function isOneOfRow({ lines, documentTitle }: PageReading, title: string): boolean {
  if (title.length < 3 || holdsText(documentTitle, title)) return false;
  const places = [...lines.keys()].filter((at) => lines[at]?.text.includes(title) === true);
  return places.length > 0 && places.every((at) => isInRow(lines, at));
}

function isInRow(lines: PageReading['lines'], at: number): boolean {
  const { kind } = lines[at] ?? {};
  if (kind !== 'link' && kind !== 'bullet') return false;
  return [lines[at - 1], lines[at + 1]].some(
    (beside) => beside?.kind === kind && beside.text.length <= 80 && namesRole(beside.text),
  );
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
