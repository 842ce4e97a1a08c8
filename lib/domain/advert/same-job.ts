/**
 * Whether two adverts ask for one and the same job, as when a board, an agency and the employer each show it. The
 * answer is a question to the person, never a decision: a title, an employer and one more reason are needed, so that
 * nobody is asked about every second advert of a large employer.
 */
import { daysBetween } from '../day';
import { jobKey } from './job-key';
import type { SameJobReason } from './same-job-reasons';
import { holdsName, holdsText, isSameName } from './same-name';
import { isOtherPlace, isSamePlace, placeWords } from './stated-place';
import { textLikeness } from './text-likeness';
import { isTitleLike, titleKey } from './title-key';

/** What is compared of a job. Empty and null are "not known". */
export interface JobFacts {
  title: string;
  company: string;
  agency: string | null;
  location: string | null;
  reference: string | null;
  /** The stated closing date, `YYYY-MM-DD`. */
  closingOn: string | null;
  employerUrl: string | null;
  /** Every address it was read at. */
  addresses: readonly string[];
  /** When it was read last, ISO 8601. */
  readAt: string;
}

/** Read again so many days later, with another closing date or none, it is a new round of the same post. */
const newRoundDays = 60;
/** Closing dates so many days apart are of two rounds. */
const newClosingDays = 21;
/** So much of the shorter text stands in the longer one. */
const alikeText = 0.6;

/** Whether it is worth reading the text of both: title and employer agree, on two sites, in one round. */
export function couldBeSameJob(one: JobFacts, other: JobFacts): boolean {
  if (!isTitleLike(one, other) || isNewRound(one, other)) return false;
  return isEmployersAddress(one, other) || (!isOneSite(one, other) && isEmployerLike(one, other));
}

/** Why two adverts are taken for one job; empty where they are not. Texts are null where there is none. */
export function sameJob(
  one: JobFacts & { text: string | null },
  other: JobFacts & { text: string | null },
): SameJobReason[] {
  if (!couldBeSameJob(one, other)) return [];
  const likeness = textLikeness(one.text, other.text);
  const isElsewhere = isOtherPlace(one, other);
  // The same words in another town are another job, where neither names the other's town.
  if (isElsewhere && !(likeness !== null && likeness > 0.9 && namesBothPlaces(one, other))) return [];

  const reasons: SameJobReason[] = [];
  if (isEmployersAddress(one, other)) reasons.push('address');
  if (isSameReference(one.reference, other.reference)) reasons.push('reference');
  if (likeness !== null && likeness >= alikeText) reasons.push('text');
  // Two texts that differ outweigh a town; and a name that only resembles needs more than a town as well.
  if (likeness === null && isExact(one, other) && isSamePlace(one, other)) reasons.push('place');
  return reasons;
}

function isExact(one: JobFacts, other: JobFacts): boolean {
  return titleKey(one) === titleKey(other) && isSameName(one.company, other.company);
}

/** The employer, or a recruiter that one of the two names in the employer's stead. */
function isEmployerLike(one: JobFacts, other: JobFacts): boolean {
  const isAlike = (a: string, b: string) => isSameName(a, b) || holdsName(a, b) || holdsName(b, a);
  if (one.company !== '' && other.company !== '' && isAlike(one.company, other.company)) return true;
  return isHidden(one) || isHidden(other);
}

/** The employer is not named: the place is empty, or a recruiter stands in it. */
function isHidden({ company, agency }: JobFacts): boolean {
  return company === '' || (agency !== null && isSameName(company, agency));
}

/** A site gives each of its jobs an address of its own, so two addresses of one site are two jobs. */
function isOneSite(one: JobFacts, other: JobFacts): boolean {
  const sites = new Set(one.addresses.map(siteOf));
  return other.addresses.some((address) => sites.has(siteOf(address)));
}

function siteOf(address: string): string {
  return jobKey(address).split('/')[0] ?? '';
}

/** One of them names the other's address as the employer's own page of the job. */
function isEmployersAddress(one: JobFacts, other: JobFacts): boolean {
  const isAmong = (url: string | null, addresses: readonly string[]) =>
    url !== null && addresses.some((address) => jobKey(address) === jobKey(url));
  return isAmong(one.employerUrl, other.addresses) || isAmong(other.employerUrl, one.addresses);
}

function isNewRound(one: JobFacts, other: JobFacts): boolean {
  if (one.closingOn !== null && other.closingOn !== null) {
    return Math.abs(daysBetween(one.closingOn, other.closingOn)) > newClosingDays;
  }
  return Math.abs(Date.parse(one.readAt) - Date.parse(other.readAt)) > newRoundDays * 86_400_000;
}

function isSameReference(one: string | null, other: string | null): boolean {
  const key = (reference: string | null) => (reference ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return key(one) === key(other) && key(one).length >= 4 && /\d/.test(key(one));
}

/** "West Yorkshire" and "Leeds": each advert speaks of both. */
function namesBothPlaces(
  one: JobFacts & { text: string | null },
  other: JobFacts & { text: string | null },
): boolean {
  const names = (text: string | null, place: string | null) =>
    holdsText(text ?? '', placeWords(place).slice(0, 2).join(' '));
  return names(one.text, other.location) && names(other.text, one.location);
}
