import type { Fact } from './advert-facts';
import { isGenericTitle } from './clean-title';
import type { PageReading } from './page-reading';
import { namesRole } from './role-nouns';

/** From this score on a page is an advert; from `doubtful` on it may be one. */
export const jobLikeness = { sure: 3.2, doubtful: 2.2 } as const;

const hiring =
  /\bwe(?:'|’| a)re (?:looking for|seeking|hiring|recruiting)|\b(?:is|are) (?:looking for|seeking|hiring|recruiting|searching for)|\byou(?:'|’| wi)ll (?:be|have|work|lead|need|bring|join|own|play)|successful candidate|ideal candidate|the right candidate|(?:this|the) (?:role|position|post|opportunity|vacancy) (?:is|will|requires|involves)|join (?:our|the|us|a)\b|your (?:responsibilities|role|profile|tasks)|years?(?:'|’)? (?:of )?(?:\w+ )?experience|equal opportunit|reports? to\b|essential (?:criteria|skills|requirements)|person specification|proven (?:track record|experience|ability)|(?:ability|able) to\b|knowledge of\b|wir suchen|du bringst|sie bringen|nous recherchons|vous (?:êtes|avez|serez)|buscamos|hledáme|požadujeme|nabízíme|szukamy|ми шукаємо|досвід|要件|応募|募集|지원|자격/giu;
const jobPath =
  /\/(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|job-?advert|viewjob|stellen\w{0,12}|emplois?|offres?|praca|prace|kariera|remote-jobs|roles?|opportunit(?:y|ies)|recruit\w{0,6}|postings?)(?:[/?.#_-]|$)/i;
const article =
  /\b(?:what (?:is|does|do|are)|how (?:to|much|do)|why (?:do|are)|guide to|tips|salary guide|top \d+|best \d*|\d+ (?:best|tips|ways|things|examples)|jobs? near me)\b|\?$/i;
const list =
  /\bjobs? (?:in|for|at)\b|\b\d[\d,.]{0,8}\+? (?:open )?(?:jobs?|vacancies|results|positions)\b|search results|job board$|práce pro|nabídky práce/i;
const hiringSite = /\b(?:careers?|jobs?|vacanc(?:y|ies)|hiring|recruitment|job application)\b/i;
const articleTypes =
  /^(?:(?:Blog|News|Social)?(?:Article|Posting)|NewsArticle|BlogPosting|HowTo|FAQPage|og:article\.)/;

/** How much a page reads like one advert. Every part speaks for itself; the sum decides. */
export function scoreJobLikeness(
  page: PageReading,
  facts: readonly Fact[],
  title: string,
  text: string,
): number {
  const { signals } = page;
  const from = (source: string) =>
    page.candidates.some((each) => each.from === source && each.field === 'text' && each.value.length > 200);
  let score = 0;
  if (from('site')) score += 4;
  if (page.candidates.some((each) => each.where === 'hiringOrganization'))
    score += from('json-ld') || from('microdata') ? 3.5 : 2;
  score += Math.min(signals.sectionHeadings + tabHeadings(page), 4) * 0.6;
  score += signals.applyControls > 0 ? 1 : 0;
  score +=
    Math.min(new Set(facts.filter((fact) => fact.distance <= 30).map((fact) => fact.field)).size, 5) * 0.5;
  score +=
    Math.min(
      new Set([...text.slice(0, 30_000).matchAll(hiring)].map((found) => found[0].toLowerCase())).size,
      6,
    ) * 0.35;
  score += jobPath.test(new URL(page.url).pathname) ? 0.4 : 0;
  score += Math.min(signals.proseLines, 10) * 0.05;
  if (namesRole(title)) score += 0.4;
  if (
    title.length > 3 &&
    page.documentTitle.includes(title) &&
    hiringSite.test(page.documentTitle.replace(title, ''))
  )
    score += 0.5;
  if (article.test(page.documentTitle) || article.test(title)) score -= 2.5;
  if (list.test(page.documentTitle) || list.test(title)) score -= isOpenBesideList(page) ? 0.4 : 2.5;
  if (signals.pageTypes.some((type) => articleTypes.test(type))) score -= 2;
  if (signals.cards >= 8 && signals.bodyCharacters < 2500 && !isOpenBesideList(page)) score -= 1.5;
  if (isGenericTitle(title)) score -= 1;
  return Math.round(score * 100) / 100;
}

/** A search with one advert open: sections, prose and one call to apply stand beside the list. */
function isOpenBesideList({ signals }: PageReading): boolean {
  return (
    signals.sectionHeadings >= 2 &&
    signals.proseLines >= 5 &&
    signals.applyControls >= 1 &&
    signals.applyControls <= 4
  );
}

const tabHeading =
  /^(?:responsibilities|requirements|qualifications|what (?:will )?you(?:(?:'|’| wi)ll)? (?:need|do|bring).{0,20}|who you are|(?:about )?the (?:role|job)|job description|person specification)$/i;

/** Tabs are links, but their words are the headings of sections. */
function tabHeadings(page: PageReading): number {
  return page.lines.filter((line) => line.kind === 'link' && tabHeading.test(line.text)).length;
}
