/** The fields of an advert with a receipt for each, from what was picked and what is still to be picked. */
import type { Fact } from './advert-facts';
import type { AdvertFields, Receipt, Receipts } from './advert-reading';
import { type Calendar, dateIn, machineDate, pickClosingDate } from './closing-date';
import { untracked } from './job-key';
import { type NearPart, partsNearTitle } from './near-title';
import { isAmericanPage } from './page-country';
import type { PageReading } from './page-reading';
import { pickDetail } from './pick-detail';
import { remotePolicyOf } from './remote-policy';
import { employmentWords, salaryWords } from './stated-words';
import type { Claim, Verdict } from './weigh-claims';

/** Below this a field is shown with "Please check this". */
export const sureField = 0.5;

/** What grading has already weighed. */
export interface Picked {
  title: Verdict | null;
  agency: Verdict | null;
  company: Verdict | null;
  location: Verdict | null;
  text: Verdict;
  salary: Claim | null;
  employmentType: Claim | null;
}

/** Fills every field; `today` is the person's calendar day, `YYYY-MM-DD`. */
export function fillFields(
  page: PageReading,
  facts: readonly Fact[],
  picked: Picked,
  today: string,
): { fields: AdvertFields; receipts: Receipts } {
  const text = picked.text.value.slice(0, 200_000);
  const claims: Partial<Record<keyof AdvertFields, Claim | Verdict | null>> = {
    ...picked,
    agency: pickDetail(page, facts, 'agency') ?? picked.agency,
    salary: inWords(picked.salary, salaryWords),
    employmentType: inWords(picked.employmentType, employmentWords),
    remotePolicy: remotePolicyOf(page, facts),
    hours: pickDetail(page, facts, 'hours'),
    reference: pickDetail(page, facts, 'reference'),
    closingOn: closingDateOf(page, facts, picked, today),
    boardExpiresOn: boardExpiry(page),
    employerUrl: employerAddress(page),
  };
  return { fields: fieldsOf(claims, text), receipts: receiptsOf(claims) };
}

function fieldsOf(
  claims: Partial<Record<keyof AdvertFields, Claim | Verdict | null>>,
  text: string,
): AdvertFields {
  const line = (field: keyof AdvertFields, most: number) =>
    claims[field]?.value.slice(0, most).trim() || null;
  return {
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
    employerUrl: line('employerUrl', 4096),
    text,
  };
}

function receiptsOf(claims: Partial<Record<keyof AdvertFields, Claim | Verdict | null>>): Receipts {
  const receipts: Receipts = {};
  for (const [field, claim] of Object.entries(claims) as [keyof AdvertFields, Claim | Verdict | null][]) {
    if (claim !== null) receipts[field] = receiptOf(claim);
  }
  return receipts;
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

/** A machine's value as people say it; the quote stays as it stood. Null where the words say nothing. */
function inWords(claim: Claim | null, words: (stated: string) => string): Claim | null {
  if (claim === null) return null;
  const isMachine = claim.from === 'json-ld' || claim.from === 'microdata';
  const value = isMachine ? words(claim.value) : claim.value;
  return value === '' ? null : { ...claim, value };
}

/** The closing date that the page or the advert states, in the order of days that the page's country has. */
function closingDateOf(
  page: PageReading,
  facts: readonly Fact[],
  { text, location, title }: Picked,
  today: string,
): Claim | Verdict | null {
  const calendar = { today, isAmerican: isAmericanPage(page, location?.value ?? '') };
  const around = page.lines
    .filter((line) => line.kind !== 'link')
    .map((line) => line.text)
    .join('\n');
  const stated = pickClosingDate(facts, [around, text.value.slice(0, 200_000)], calendar);
  if (stated !== null) return stated;
  for (const { field, value, from, where } of page.candidates) {
    const date = field === 'closingOn' ? dateIn(value, calendar) : null;
    if (date !== null) return { value: date, weight: 0.7, from, where, quote: value };
  }
  return title === null ? null : unlabelledClosing(partsNearTitle(page, title.value), calendar);
}

/** "12 noon, Friday 4th December": among the facts under a title a day to come with its hour is the last one. */
function unlabelledClosing(parts: readonly NearPart[], calendar: Calendar): Claim | null {
  const [part, another] = parts.filter(
    ({ text, ahead, line }) => ahead > 0 && line.text === text && dayWithHour.test(text),
  );
  const date = part === undefined || another !== undefined ? null : dateIn(part.text, calendar);
  if (part === undefined || date === null || date < calendar.today) return null;
  return { value: date, weight: 0.55, from: 'readability', where: 'near the title', quote: part.text };
}

/** A line that is a day and its hour, and nothing else. */
const dayWithHour =
  /^(?:(?:12 )?(?:noon|mid-?day|midnight)|\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?),? (?:on )?(?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}(?: \d{4})?$|^(?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}(?: \d{4})?,? (?:at )?(?:(?:12 )?(?:noon|mid-?day|midnight)|\d{1,2}[:.]\d{2}|\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\.?)$/iu;

/** The employer's own advert behind "Apply on company site", without what tells where the person came from. */
function employerAddress(page: PageReading): Claim | null {
  const link = page.candidates.find((each) => each.field === 'employerUrl');
  if (link === undefined || !URL.canParse(link.value)) return null;
  return { value: untracked(link.value), weight: 0.8, from: link.from, where: link.where, quote: link.value };
}

function boardExpiry(page: PageReading): Claim | null {
  const stated = page.candidates.find((each) => each.field === 'boardExpiresOn');
  const date = stated === undefined ? null : machineDate(stated.value);
  return stated === undefined || date === null
    ? null
    : { value: date, weight: 0.9, from: stated.from, where: stated.where, quote: stated.value };
}
