/** Signs of one advert on a page that several rules ask for. */
import type { Fact } from './advert-facts';
import { isSearchTitle } from './clean-title';
import { wayToApplyAbroad } from './hiring-abroad';
import { wayToApply } from './job-words';
import { applyCount, sectionCount } from './page-counts';
import type { PageReading } from './page-reading';
import { namesRole } from './role-nouns';
import { isSameText } from './same-name';

/** What is known of the page's advert before it is known to be one. */
export interface Suspect {
  title: string;
  text: string;
  /** Whether a salary, a kind of employment and a closing date are stated. */
  saysPay: boolean;
  saysKind: boolean;
  saysClosing: boolean;
}

/** The page itself is named after the one job: its first heading and its document say the same title. */
export function isTitled(page: PageReading, title: string): boolean {
  if (title.length < 4 || isSearchTitle(title) || !namesRole(title)) return false;
  const [first] = page.lines.filter((line) => line.level === 1);
  const isHeaded = first !== undefined && (isSameText(first.text, title) || first.text.includes(title));
  return isHeaded && page.documentTitle.includes(title) && !isSearchTitle(page.documentTitle);
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

/** Something a person can take hold of: a way to apply, or facts of one job. Articles about jobs have none. */
export function hasHook(page: PageReading, facts: readonly Fact[], text: string): boolean {
  return opensOne(page) || applyCount(page) > 0 || statedFields(facts) >= 2 || saysHowToApply(text);
}

export function saysHowToApply(text: string): boolean {
  return wayToApply.test(text) || wayToApplyAbroad.test(text);
}

/** Facts stated shortly; a heading "Salary" over a sentence about salaries is none. */
export function statedFields(facts: readonly Fact[]): number {
  const short = facts.filter(
    (fact) => fact.distance <= 30 && fact.value.length <= 90 && !/\p{Ll}{3}[.!?]$/u.test(fact.value),
  );
  return new Set(short.map((fact) => fact.field)).size;
}

export function distinct(text: string, words: RegExp): number {
  return new Set([...text.slice(0, 30_000).matchAll(words)].map((found) => found[0].toLowerCase())).size;
}

/** Short lines of any words over a list of bullets: adverts call their sections what they like. */
export function headedLists({ lines }: PageReading): number {
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
