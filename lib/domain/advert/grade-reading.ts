/**
 * Grades what the page script read: candidates are weighed against each other, every field gets its receipt,
 * and the whole is an advert of a grade, or none and why. Pure: the same reading on the same day gives the
 * same answer.
 */
import { type Fact, factsIn } from './advert-facts';
import type {
  AdvertFields,
  AdvertGrade,
  AdvertReading,
  NoAdvertReason,
  ReadingNotice,
  Receipt,
  Receipts,
} from './advert-reading';
import { withoutEmployer } from './clean-title';
import { dateIn, machineDate, pickClosingDate } from './closing-date';
import { furtherFacts } from './further-facts';
import { pageAddress } from './job-key';
import { jobLikeness, scoreJobLikeness } from './job-likeness';
import { platformOf } from './known-platforms';
import { isAmericanPage } from './page-country';
import type { PageReading, ReadabilityReading } from './page-reading';
import { pickCompany } from './pick-company';
import { pickDetail } from './pick-detail';
import { pickEmploymentType } from './pick-employment-type';
import { pickLocation } from './pick-location';
import { pickText } from './pick-text';
import { pickTitle } from './pick-title';
import { spokenLength } from './spoken-length';
import { pickSalary } from './stated-salary';
import { employmentWords, salaryWords } from './stated-words';
import type { Claim, Verdict } from './weigh-claims';
import { saysExpired, whyNone } from './why-none';

export interface GradingOptions {
  /** The person's calendar day, `YYYY-MM-DD`: a closing date without a year is the next one. */
  today: string;
  /** `selection`: the person chose the text, so it is the advert's and no page is refused for its kind. */
  what?: 'page' | 'selection';
  /** What the second page script found, where the first one asked for it. */
  readability?: ReadabilityReading | null;
}

/** Below this a field is shown with "Please check this". */
const sureField = 0.5;

export function gradeReading(reading: PageReading, options: GradingOptions): AdvertReading {
  const page = withReadability(reading, options.readability ?? null);
  const isSelection = options.what === 'selection' && page.selection.trim() !== '';
  const facts = factsIn(page.lines);
  const text = isSelection ? selectedText(page) : pickText(page);
  const words = text?.value ?? '';
  const title = pickTitle(page, facts, words);
  const likeness = scoreJobLikeness(page, facts, title?.value ?? '', words);
  const why = isSelection ? null : whyNone(page, facts, likeness, words);
  if (why !== null) return { kind: 'none', why, ...frameAddress(why, page) };
  if (text === null) return { kind: 'none', why: 'empty-page' };

  const named = pickCompany(page, facts, title?.value ?? '', words);
  const recruiter = named !== null && advertisesForOthers(words) ? named : null;
  // The employer is not named; the recruiter's name stands in for it until the person knows more.
  const company =
    recruiter === null ? named : { ...recruiter, confidence: Math.min(recruiter.confidence, 0.45) };
  const location = pickLocation(page, facts, title?.value ?? '', company?.value ?? '', words);
  const heading =
    title === null
      ? null
      : {
          ...title,
          value: withoutEmployer(
            title.value,
            company !== null && company.confidence >= sureField ? company.value : '',
          ),
        };
  const { fields, receipts } = fill(
    page,
    facts,
    { title: heading, agency: recruiter, company, location, text },
    options.today,
  );
  const doubts = [
    isSelection,
    text.isContradicted,
    likeness < jobLikeness.sure,
    page.site?.isFitting === false && !isWellWitnessed([heading, company, text]),
    saysExpired(page),
    isUnsure(heading),
    spokenLength(text.value) < 300,
  ];
  return {
    kind: 'advert',
    grade: gradeOf(fields, receipts, doubts.some(Boolean) && !isSelection),
    url: pageAddress(page.url),
    platform: page.site?.id ?? platformOf(page.url),
    fields,
    receipts,
    ...noticesOf(page),
    facts: furtherFacts(fields.text),
  };
}

/** The one address of an advert that stands in a frame; several are none. */
function frameAddress(why: NoAdvertReason, { signals }: PageReading): { address?: string } {
  const [address, another] = signals.advertFrames;
  return why === 'advert-in-frame' && address !== undefined && another === undefined ? { address } : {};
}

function noticesOf(page: PageReading): { notices?: ReadingNotice[] } {
  const notices: ReadingNotice[] = [];
  if (saysExpired(page)) notices.push('advert-closed');
  if (page.site?.isFitting === false) notices.push('site-changed');
  return notices.length === 0 ? {} : { notices };
}

/** Several places agree on each: then a site's module that no longer fits is no reason to ask. */
function isWellWitnessed(verdicts: readonly (Verdict | null)[]): boolean {
  return verdicts.every((verdict) => verdict !== null && verdict.confidence >= 0.7);
}

function withReadability(page: PageReading, second: ReadabilityReading | null): PageReading {
  if (second?.text == null) return page;
  return {
    ...page,
    candidates: [
      ...page.candidates,
      { field: 'text', value: second.text, from: 'readability', where: 'Readability' },
    ],
  };
}

function selectedText(page: PageReading) {
  const quote = page.selection.slice(0, 300);
  return {
    value: page.selection.trim(),
    weight: 1,
    confidence: 1,
    from: 'selection',
    where: 'selection',
    quote,
    isContradicted: false,
  } as const;
}

type Picked = {
  title: Verdict | null;
  agency: Verdict | null;
  company: Verdict | null;
  location: Verdict | null;
  text: Verdict;
};

function fill(
  page: PageReading,
  facts: readonly Fact[],
  picked: Picked,
  today: string,
): { fields: AdvertFields; receipts: Receipts } {
  const text = picked.text.value.slice(0, 200_000);
  const calendar = { today, isAmerican: isAmericanPage(page, picked.location?.value ?? '') };
  const around = page.lines
    .filter((line) => line.kind !== 'link')
    .map((line) => line.text)
    .join('\n');
  const closing = pickClosingDate(facts, [around, text], calendar) ?? closingNamed(page, calendar);
  const claims: Partial<Record<keyof AdvertFields, Claim | Verdict | null>> = {
    ...picked,
    agency: pickDetail(page, facts, 'agency') ?? picked.agency,
    salary: inWords(pickSalary(page, facts, text), salaryWords),
    employmentType: inWords(pickEmploymentType(page, facts), employmentWords),
    remotePolicy: remotePolicyOf(pickDetail(page, facts, 'remotePolicy')) ?? remoteLine(page),
    hours: pickDetail(page, facts, 'hours'),
    reference: pickDetail(page, facts, 'reference'),
    closingOn: closing,
    boardExpiresOn: boardExpiry(page),
  };
  const line = (field: keyof AdvertFields, most: number) =>
    claims[field]?.value.slice(0, most).trim() || null;
  const receipts: Receipts = {};
  for (const [field, claim] of Object.entries(claims) as [keyof AdvertFields, Claim | Verdict | null][]) {
    if (claim !== null) receipts[field] = receiptOf(claim);
  }
  const fields: AdvertFields = {
    title: line('title', 300) ?? '',
    company: line('company', 300) ?? '',
    agency: line('agency', 300),
    location: line('location', 300),
    salary: line('salary', 500),
    employmentType: line('employmentType', 300),
    remotePolicy: line('remotePolicy', 300),
    hours: line('hours', 300),
    reference: line('reference', 300),
    closingOn: claims.closingOn?.value ?? null,
    boardExpiresOn: claims.boardExpiresOn?.value ?? null,
    employerUrl: null,
    text,
  };
  return { fields, receipts };
}

/** A machine's value as people say it; the quote stays as it stood. Null where the words say nothing. */
function inWords(claim: Claim | null, words: (stated: string) => string): Claim | null {
  if (claim === null) return null;
  const isMachine = claim.from === 'json-ld' || claim.from === 'microdata';
  const value = isMachine ? words(claim.value) : claim.value;
  return value === '' ? null : { ...claim, value };
}

function receiptOf(claim: Claim | Verdict): Receipt {
  const confidence = Math.min(1, Math.max(0, 'confidence' in claim ? claim.confidence : claim.weight));
  return {
    from: claim.from,
    quote: claim.quote.slice(0, 300),
    confidence,
    isDoubtful: confidence < sureField,
  };
}

function closingNamed(page: PageReading, calendar: { today: string; isAmerican: boolean }): Claim | null {
  for (const { field, value, from, where } of page.candidates) {
    const date = field === 'closingOn' ? dateIn(value, calendar) : null;
    if (date !== null) return { value: date, weight: 0.7, from, where, quote: value };
  }
  return null;
}

function boardExpiry(page: PageReading): Claim | null {
  const stated = page.candidates.find((each) => each.field === 'boardExpiresOn');
  const date = stated === undefined ? null : machineDate(stated.value);
  return stated === undefined || date === null
    ? null
    : { value: date, weight: 0.9, from: stated.from, where: stated.where, quote: stated.value };
}

/** schema.org says TELECOMMUTE where a person says remote. */
function remotePolicyOf(claim: Claim | null): Claim | null {
  return claim !== null && /^telecommute$/i.test(claim.value) ? { ...claim, value: 'Remote' } : claim;
}

/** "Our client is looking for": the page is a recruiter's. */
function advertisesForOthers(text: string): boolean {
  return /\b(?:our|my) client(?:,| is| are| has| who| seeks| requires|\b.{0,60}\b(?:is|are) (?:looking|seeking|recruiting))|\bon behalf of (?:our|my|a) client/i.test(
    text.slice(0, 4000),
  );
}

/** A line of its own that says nothing else: "Hybrid work", "Remote". */
function remoteLine(page: PageReading): Claim | null {
  const line = page.lines.find((each) =>
    /^(?:fully |100% )?(?:remote|hybrid|on-?site|home ?based)(?: work(?:ing)?| or hybrid)?$/i.test(each.text),
  );
  if (line === undefined) return null;
  return { value: line.text, weight: 0.6, from: 'readability', where: 'line', quote: line.text };
}

function isUnsure(verdict: Verdict | null): boolean {
  return verdict === null || verdict.confidence < sureField;
}

function gradeOf(fields: AdvertFields, receipts: Receipts, isDoubtful: boolean): AdvertGrade {
  if (isDoubtful || fields.title === '') return 'doubtful';
  const isKnown = (field: 'company' | 'location') =>
    fields[field] !== null && fields[field] !== '' && receipts[field]?.isDoubtful === false;
  return isKnown('company') && isKnown('location') ? 'complete' : 'partial';
}
