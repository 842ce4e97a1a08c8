/** What a reading would put into the person's rows: the same columns, within what they hold. */
import { clipped } from '../clipped';
import type { PartialDay } from '../partial-day';
import type { Profile } from '../profile';
import type { Qualification } from '../qualification';
import type { WorkHistory } from '../work-history';
import type { CvDates, CvQualification, CvReading, CvRole, CvSettings } from './cv-reading';
import { partOfYear } from './date-words';

export type RoleDraft = Pick<
  WorkHistory,
  | 'jobTitle'
  | 'company'
  | 'kind'
  | 'location'
  | 'startDate'
  | 'startPrecision'
  | 'endDate'
  | 'endPrecision'
  | 'isCurrent'
> & {
  bullets: readonly string[];
  /** The person keeps it, or some of its bullets, out of all documents. */
  neverInDocuments?: true;
  keptOut?: readonly string[];
};

export type QualificationDraft = Pick<
  Qualification,
  | 'kind'
  | 'title'
  | 'issuer'
  | 'level'
  | 'reference'
  | 'details'
  | 'startedOn'
  | 'startedPrecision'
  | 'achievedOn'
  | 'achievedPrecision'
  | 'expiresOn'
> & { neverInDocuments?: true };

export type ProfileDraft = Partial<
  Pick<Profile, 'fullName' | 'headline' | 'location' | 'email' | 'phone' | 'summary'>
> &
  CvSettings & {
    /** Addresses of pages, to be added to those that are there. */
    links: readonly { label: string; url: string }[];
  };

/**
 * A text that is longer than its column is cut there and told whole as the first bullet. Days of which no row has all
 * the words are told as written in the last one, which is for no document.
 */
export function roleDraftOf(role: CvRole): RoleDraft {
  const when = untoldDates(role.dates);
  const keptOut = [...role.bullets.flatMap((bullet) => (bullet.isKeptOut ? [bullet.value] : [])), ...when];
  const long = [role.title, role.employer, role.location ?? ''].filter((text) => clipped(text, 300) !== text);
  return {
    jobTitle: clipped(role.title, 300),
    company: clipped(role.employer, 300),
    kind: role.kind,
    location: role.location === null ? null : clipped(role.location, 300),
    ...periodOf(role.dates),
    bullets: [...long, ...role.bullets.map((bullet) => bullet.value), ...when],
    ...(role.isKeptOut ? { neverInDocuments: true } : {}),
    ...(keptOut.length > 0 ? { keptOut } : {}),
  };
}

/** A current role has no end. Where the end is written before the start, only its year is sure. */
function periodOf(
  dates: CvDates,
): Pick<RoleDraft, 'startDate' | 'startPrecision' | 'endDate' | 'endPrecision' | 'isCurrent'> {
  const end = dates.isCurrent ? null : sureEnd(dates.start, dates.end);
  return {
    startDate: dates.start?.on ?? null,
    startPrecision: dates.start?.precision ?? 'day',
    endDate: end?.on ?? null,
    endPrecision: end?.precision ?? 'day',
    isCurrent: dates.isCurrent,
  };
}

/** The row of "Summer 2017" has its year, and that of "2021 – 2018" its start: then the words themselves are kept. */
function untoldDates(dates: CvDates): string[] {
  const { written, start, end, isCurrent } = dates;
  if (written.trim() === '') return [];
  const isUnread = start === null && end === null && !isCurrent;
  const isPart = new RegExp(`\\b${partOfYear}\\b`, 'i').test(written);
  const isDropped = !isCurrent && end !== null && sureEnd(start, end) !== end;
  return isUnread || isPart || isDropped ? [written] : [];
}

function sureEnd(start: PartialDay | null, end: PartialDay | null): PartialDay | null {
  if (start === null || end === null || end.on >= start.on) return end;
  if (end.on.slice(0, 4) < start.on.slice(0, 4)) return null;
  return { on: `${end.on.slice(0, 4)}-01-01`, precision: 'year' };
}

export function qualificationDraftOf(one: CvQualification): QualificationDraft {
  const title = one.title || one.issuer;
  const long = [title, one.issuer].filter((text) => clipped(text, 300) !== text);
  return {
    kind: one.kind,
    title: clipped(title, 300),
    issuer: clipped(one.issuer, 300),
    level: one.level === null ? null : clipped(one.level, 200),
    reference: one.reference === null ? null : clipped(one.reference, 200),
    details: clipped(
      [...long, one.details, ...untoldDates(one.dates)].filter((text) => text !== '').join('\n'),
      20_000,
    ),
    startedOn: one.dates.start?.on ?? null,
    startedPrecision: one.dates.start?.precision ?? 'day',
    achievedOn: one.dates.end?.on ?? null,
    achievedPrecision: one.dates.end?.precision ?? 'day',
    expiresOn: lastDayOf(one.expiresOn),
    ...(one.isKeptOut ? { neverInDocuments: true } : {}),
  };
}

/** What is valid until a month is valid until its last day. */
function lastDayOf(day: PartialDay | null): string | null {
  if (day === null || day.precision === 'day') return day?.on ?? null;
  const [year = 0, month = 1] = day.on.split('-').map(Number);
  const next = day.precision === 'year' ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0);
  return new Date(next).toISOString().slice(0, 10);
}

export function profileDraftOf(reading: CvReading): ProfileDraft {
  const { name, headline, location, email, phone, summary } = reading;
  return {
    ...(name === null ? {} : { fullName: clipped(name.value, 200) }),
    ...(headline === null ? {} : { headline: clipped(headline.value, 300) }),
    ...(location === null ? {} : { location: clipped(location.value, 200) }),
    ...(email === null ? {} : { email: clipped(email.value, 320) }),
    ...(phone === null ? {} : { phone: clipped(phone.value, 60) }),
    ...(summary === null ? {} : { summary: clipped(summary.value, 20_000) }),
    ...reading.settings,
    links: reading.links.map(({ value, label }) => ({ label: label ?? '', url: value })),
  };
}
