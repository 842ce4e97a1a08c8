import type { Fact } from './advert-facts';
import { isGenericTitle, isSearchTitle } from './clean-title';
import type { PageReading } from './page-reading';
import { namesRole } from './role-nouns';

/** From this score on a page is an advert; from `doubtful` on it may be one. */
export const jobLikeness = { sure: 3.2, doubtful: 2.2 } as const;

const hiring =
  /\bwe(?:'|’| a)re (?:looking for|seeking|hiring|recruiting)|\b(?:is|are) (?:looking for|seeking|hiring|recruiting|searching for)|\byou(?:'|’| wi)ll (?:be|have|work|lead|need|bring|join|own|play)|successful candidate|ideal candidate|the right candidate|(?:this|the) (?:role|position|post|opportunity|vacancy) (?:is|will|requires|involves)|join (?:our|the|us|a)\b|your (?:responsibilities|role|profile|tasks)|years?(?:'|’)? (?:of )?(?:\w+ )?experience|equal opportunit|reports? to\b|essential (?:criteria|skills|requirements)|person specification|proven (?:track record|experience|ability)|(?:ability|able) to\b|knowledge of\b|you(?:'|’| wi)ll (?:report|welcome|plan|run|write|manage|support)|wir suchen|suchen wir|ab sofort|ausbildung|berufserfahrung|du bringst|sie bringen|nous recherchons|vous (?:êtes|avez|serez)|buscamos|hledáme|požadujeme|nabízíme|szukamy|ми шукаємо|досвід|要件|応募|募集|지원|자격/giu;
/** What adverts offer and ask for; articles about jobs do too, so it weighs little. */
const terms =
  /\bwe offer\b|you will need|experience (?:of|in|with)|(?:annual|days(?:'|’)? (?:of )?)leave|\bpension\b|pro rata|full[- ]time|part[- ]time|\bdbs\b/giu;

/** How to apply, in the text itself. */
const wayToApply =
  /\bto apply\b|\bapply (?:now|online|here|by|via|through|before|today)\b|closing date|deadline|your (?:cv|r[ée]sum[ée]|application|covering? letter)|application form|send (?:us )?your|bewerbung|candidature|postule[zr]|odpov[ěí]|応募|지원|надсилайте|відгук/iu;
const jobPath =
  /\/(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|job-?advert|viewjob|stellen\w{0,12}|emplois?|offres?|praca|prace|kariera|remote-jobs|roles?|opportunit(?:y|ies)|recruit\w{0,6}|postings?)(?:[/?.#_-]|$)/i;
const article =
  /\b(?:what (?:is|does|do|are)|how (?:to|much|do)|why (?:do|are)|guide to|tips|salary guide|top \d+|best \d*|\d+ (?:best|tips|ways|things|examples)|jobs? near me|roles? (?:&|and) responsibilities|job description (?:template|sample|example)s?)\b|\?$/i;
const list =
  /\bjobs? (?:in|for|at)\b|\b\d[\d,.]{0,8}\+? (?:open )?(?:jobs?|vacancies|results|positions)\b|search results|job board$|práce pro|nabídky práce/i;
const hiringSite = /\b(?:careers?|jobs?|vacanc(?:y|ies)|hiring|recruitment|job application)\b/i;
/** What articles about a kind of job speak of, and adverts do not. */
const articleWords =
  /\b(?:national )?average (?:annual |base |yearly )?(?:salary|pay)\b|\baverage \w+(?: \w+)? salary\b|\bjob outlook\b|\bcareer path\b|\bfrequently asked questions\b|\bin this article\b|\bsample (?:job description|resume)\b|\bhow to become\b|\brelated (?:careers|articles|reading)\b|\bbureau of labor statistics\b|\b(?:most|many|some) (?:employers|companies) (?:look|require|prefer|want|expect)\b|\bread more:|\brelated:/giu;
const articleTypes =
  /^(?:(?:Blog|News|Social)?(?:Article|Posting)|NewsArticle|BlogPosting|HowTo|FAQPage|og:article\.)/;

/** How much a page reads like one advert. Every part speaks for itself; the sum decides. */
export function scoreJobLikeness(
  page: PageReading,
  facts: readonly Fact[],
  title: string,
  text: string,
): number {
  const score =
    scoreSources(page) +
    scoreWords(page, facts, text) +
    scoreTitle(page, title) -
    doubts(page, facts, title, text);
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
  const sections = Math.min(signals.sectionHeadings + tabHeadings(page), 4) * 0.6;
  const said = Math.min(distinct(text, hiring), 6) * 0.35 + Math.min(distinct(text, terms), 4) * 0.12;
  const prose = Math.min(signals.proseLines, 10) * 0.05;
  return (
    sections + said + prose + (signals.applyControls > 0 ? 1 : 0) + Math.min(statedFields(facts), 5) * 0.5
  );
}

function scoreTitle(page: PageReading, title: string): number {
  const rest = page.documentTitle.replace(title, '');
  const isOfHiringSite = title.length > 3 && rest !== page.documentTitle && hiringSite.test(rest);
  const path = jobPath.test(new URL(page.url).pathname) ? 0.4 : 0;
  return path + (namesRole(title) ? 0.4 : 0) + (isOfHiringSite ? 0.5 : 0);
}

/** What speaks against an advert, as a positive number. */
function doubts(page: PageReading, facts: readonly Fact[], title: string, text: string): number {
  const { signals, documentTitle } = page;
  const isBeside = isOpenBesideList(page) || opensOne(page);
  let doubt = 0;
  if (article.test(documentTitle) || article.test(title)) doubt += 2.5;
  if (list.test(documentTitle) || isSearchTitle(documentTitle) || list.test(title))
    doubt += isBeside ? 0.4 : 2.5;
  if (signals.pageTypes.some((type) => articleTypes.test(type))) doubt += 2;
  if (signals.pageTypes.includes('og:article') && signals.applyControls === 0 && statedFields(facts) < 2)
    doubt += 1;
  doubt += Math.min(distinct(text, articleWords), 3) * 0.8;
  if (signals.cards >= 8 && signals.bodyCharacters < 2500 && !isBeside) doubt += 1.5;
  if (isGenericTitle(title)) doubt += 1;
  if (!hasHook(page, facts, text)) doubt += 1.5;
  return doubt;
}

/** Something a person can take hold of: a way to apply, or facts of one job. Articles about jobs have none. */
function hasHook(page: PageReading, facts: readonly Fact[], text: string): boolean {
  return (
    opensOne(page) || page.signals.applyControls > 0 || statedFields(facts) >= 2 || wayToApply.test(text)
  );
}

function statedFields(facts: readonly Fact[]): number {
  return new Set(facts.filter((fact) => fact.distance <= 30).map((fact) => fact.field)).size;
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
export function isOpenBesideList({ signals }: PageReading): boolean {
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
