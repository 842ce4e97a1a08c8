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
  Receipts,
} from './advert-reading';
import { withoutEmployer } from './clean-title';
import { saysClosing } from './closing-date';
import { fillFields, sureField } from './fill-fields';
import { factsBeside, furtherFacts } from './further-facts';
import { pageAddress } from './job-key';
import { jobLikeness, scoreJobLikeness } from './job-likeness';
import { platformOf } from './known-platforms';
import { advertisesForOthers } from './market-site';
import type { PageReading, ReadabilityReading } from './page-reading';
import { pickCompany } from './pick-company';
import { pickEmploymentType } from './pick-employment-type';
import { pickLocation } from './pick-location';
import { pickText } from './pick-text';
import { pickTitle } from './pick-title';
import { saysExpired } from './says-expired';
import { spokenLength } from './spoken-length';
import { pickSalary } from './stated-salary';
import type { Verdict } from './weigh-claims';
import { whyNone } from './why-none';

export interface GradingOptions {
  /** The person's calendar day, `YYYY-MM-DD`: a closing date without a year is the next one. */
  today: string;
  /** `selection`: the person chose the text, so it is the advert's and no page is refused for its kind. */
  what?: 'page' | 'selection';
  /** What the second page script found, where the first one asked for it. */
  readability?: ReadabilityReading | null;
}

export function gradeReading(reading: PageReading, options: GradingOptions): AdvertReading {
  const page = withReadability(reading, options.readability ?? null);
  const isSelection = options.what === 'selection' && page.selection.trim() !== '';
  const facts = factsIn(page.lines);
  const text = isSelection ? selectedText(page) : pickText(page);
  const words = text?.value ?? '';
  const title = pickTitle(page, facts, words);
  const salary = pickSalary(page, facts, title?.value ?? '', words);
  const employmentType = pickEmploymentType(page, facts);
  const likeness = scoreJobLikeness(page, facts, {
    title: title?.value ?? '',
    text: words,
    saysPay: salary !== null,
    saysKind: employmentType !== null,
    saysClosing: saysClosing(words) || facts.some((fact) => fact.field === 'closingOn'),
  });
  const why = isSelection ? null : whyNone(page, facts, likeness, title?.value ?? '', words);
  if (why !== null) return { kind: 'none', why, ...frameAddress(why, page) };
  if (text === null) return { kind: 'none', why: 'empty-page' };

  const { heading, company, recruiter } = namesOf(page, facts, title, words);
  const location = pickLocation(page, facts, title?.value ?? '', company?.value ?? '', words, heading?.value);
  const { fields, receipts } = fillFields(
    page,
    facts,
    { title: heading, agency: recruiter, company, location, text, salary, employmentType },
    options.today,
  );
  const doubts = [
    text.isContradicted,
    likeness < jobLikeness.sure,
    page.site?.isFitting === false && !isWellWitnessed([heading, company, text]),
    saysExpired(page),
    isUnsure(heading),
    spokenLength(text.value) < (likeness > jobLikeness.sure + 1 ? 200 : 300),
  ];
  return {
    kind: 'advert',
    grade: gradeOf(fields, receipts, doubts.some(Boolean) && !isSelection),
    url: pageAddress(page.url),
    platform: page.site?.id ?? platformOf(page.url),
    fields,
    receipts,
    ...noticesOf(page),
    facts: [...furtherFacts(fields.text), ...(isSelection ? [] : factsBeside(page.lines, fields.text))],
  };
}

/** The job's title without the employer's name, the employer, and the recruiter where one stands in for it. */
function namesOf(page: PageReading, facts: readonly Fact[], title: Verdict | null, words: string) {
  const isForOthers = advertisesForOthers(words);
  const agency = isForOthers ? facts.find(({ field }) => field === 'agency') : undefined;
  const named = agency === undefined ? pickCompany(page, facts, title?.value ?? '', words) : stated(agency);
  const recruiter = isForOthers ? named : null;
  // The employer is not named; the recruiter's name stands in for it until the person knows more.
  const company =
    recruiter === null ? named : { ...recruiter, confidence: Math.min(recruiter.confidence, 0.45) };
  const sureName = company !== null && company.confidence >= sureField ? company.value : '';
  const heading = title === null ? null : { ...title, value: withoutEmployer(title.value, sureName) };
  return { heading, company, recruiter };
}

function stated({ label, value }: Fact): Verdict {
  return { value, weight: 0.7, confidence: 0.7, from: 'readability', where: `label ${label}`, quote: value };
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
  return verdicts.every((verdict) => verdict !== null && verdict.confidence >= 0.65);
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

function isUnsure(verdict: Verdict | null): boolean {
  return verdict === null || verdict.confidence < sureField;
}

function gradeOf(fields: AdvertFields, receipts: Receipts, isDoubtful: boolean): AdvertGrade {
  if (isDoubtful || fields.title === '') return 'doubtful';
  const isKnown = (field: 'company' | 'location') =>
    fields[field] !== null && fields[field] !== '' && receipts[field]?.isDoubtful === false;
  return isKnown('company') && isKnown('location') ? 'complete' : 'partial';
}
