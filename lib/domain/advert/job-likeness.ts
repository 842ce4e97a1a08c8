import type { Fact } from './advert-facts';
import { hiringAbroad } from './hiring-abroad';
import { doubts } from './job-doubts';
import { distinct, headedLists, isTitled, type Suspect, statedFields } from './job-signs';
import { applyPath, hiring, hiringHost, hiringSite, jobPath, oneJobPath, terms } from './job-words';
import { employerSlug } from './known-boards';
import { platformOf } from './known-platforms';
import { applyCount, sectionCount } from './page-counts';
import type { PageReading } from './page-reading';
import { namesRole } from './role-nouns';

/** From this score on a page is an advert; from `doubtful` on it may be one. */
export const jobLikeness = { sure: 3, doubtful: 1.8 } as const;

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

const tabHeading =
  /^(?:responsibilities|requirements|qualifications|what (?:will )?you(?:(?:'|’| wi)ll)? (?:need|do|bring).{0,20}|who you are|(?:about )?the (?:role|job)|job description|person specification)$/i;

/** Tabs are links, but their words are the headings of sections. */
function tabHeadings(page: PageReading): number {
  return page.lines.filter((line) => line.kind === 'link' && tabHeading.test(line.text)).length;
}
