/**
 * What bringing in a CV would mean for what is there already: new things, the same things, and the same things told
 * differently, side by side. A plan changes nothing.
 */
import type { Profile } from '../profile';
import type { Qualification } from '../qualification';
import type { Referee } from '../referee';
import { isSameEmployer, isSameText } from '../same-words';
import type { WorkHistory } from '../work-history';
import type { CvReading } from './cv-reading';
import {
  type ProfileDraft,
  profileDraftOf,
  type QualificationDraft,
  qualificationDraftOf,
  type RoleDraft,
  roleDraftOf,
} from './drafts';

/** A column where the CV says something else than the row. */
interface Difference<Draft> {
  column: keyof Draft;
  held: string | boolean | null;
  found: string | boolean | null;
}

export interface PlannedRole {
  draft: RoleDraft;
  /** The same role as it is kept; null where it is new. */
  held: WorkHistory | null;
  /** Columns that both have and tell differently; they stay unless the person says otherwise. */
  differences: readonly Difference<RoleDraft>[];
  /** Bullets that the held role does not have. */
  newBullets: readonly string[];
}

interface PlannedQualification {
  draft: QualificationDraft;
  held: Qualification | null;
  differences: readonly Difference<QualificationDraft>[];
}

export interface ImportPlan {
  profile: {
    draft: ProfileDraft;
    differences: readonly Difference<ProfileDraft>[];
    newLinks: ProfileDraft['links'];
  };
  /** In the order of the reading's roles and qualifications. */
  roles: readonly PlannedRole[];
  qualifications: readonly PlannedQualification[];
  /** In the order of the reading's referees: whether somebody of that name is there already, who then stays as they are. */
  referees: readonly { isKnown: boolean }[];
  /** In the order of the reading's examples: whether the person has it already. */
  examples: readonly { isKnown: boolean }[];
}

export interface HeldCareer {
  achievements?: readonly { title: string; action: string }[];
  profile: Profile | null;
  /** Living rows only. */
  workHistory: readonly WorkHistory[];
  qualifications: readonly Qualification[];
  referees?: readonly Referee[];
}

export function planImport(reading: CvReading, held: HeldCareer): ImportPlan {
  const takenRoles = new Set<string>();
  const takenOthers = new Set<string>();
  return {
    profile: planProfile(profileDraftOf(reading), held.profile),
    roles: reading.roles.map((role) => {
      const draft = roleDraftOf(role);
      const same = best(held.workHistory, takenRoles, (row) => roleLikeness(row, draft));
      return planRole(draft, same);
    }),
    qualifications: reading.qualifications.map((one) => {
      const draft = qualificationDraftOf(one);
      const same = best(held.qualifications, takenOthers, (row) => qualificationLikeness(row, draft));
      return {
        draft,
        held: same,
        differences: same === null ? [] : differencesOf(same, draft, qualificationColumns),
      };
    }),
    referees: (reading.referees ?? []).map(({ name }) => ({
      isKnown: (held.referees ?? []).some((one) => isSameText(one.name, name)),
    })),
    examples: (reading.examples ?? []).map(({ title, action }) => ({
      isKnown: (held.achievements ?? []).some(
        (one) => isSameText(one.title, title) && isSameText(one.action, action),
      ),
    })),
  };
}

/** The most like row that no other draft has; null where none is like it. */
function best<Row extends { id: string }>(
  rows: readonly Row[],
  taken: Set<string>,
  likeness: (row: Row) => number,
): Row | null {
  const free = rows.filter((row) => !taken.has(row.id) && likeness(row) > 0);
  const found = free.reduce<Row | null>(
    (most, row) => (most === null || likeness(row) > likeness(most) ? row : most),
    null,
  );
  if (found !== null) taken.add(found.id);
  return found;
}

/** Two of title, employer and beginning make it the same role; 0 is another one. */
function roleLikeness(row: WorkHistory, draft: RoleDraft): number {
  const isTitle = isSameText(row.jobTitle, draft.jobTitle);
  const isEmployer = isSameEmployer(row.company, draft.company);
  const isStart = isSameStart(row, draft);
  if (isTitle && isEmployer) return isStart !== false ? 3 : 0;
  if (isStart !== true) return 0;
  return isEmployer ? 2 : isTitle ? 1 : 0;
}

/** As far as both say; null where one of them does not say when it began. */
function isSameStart(row: WorkHistory, draft: RoleDraft): boolean | null {
  if (row.startDate === null || draft.startDate === null) return null;
  const isYearOnly = row.startPrecision === 'year' || draft.startPrecision === 'year';
  const length = isYearOnly ? 4 : 7;
  return row.startDate.slice(0, length) === draft.startDate.slice(0, length);
}

function qualificationLikeness(row: Qualification, draft: QualificationDraft): number {
  if (!isSameText(row.title, draft.title)) return 0;
  const isIssuer = row.issuer === '' || draft.issuer === '' || isSameText(row.issuer, draft.issuer);
  const isWhen =
    row.achievedOn === null ||
    draft.achievedOn === null ||
    row.achievedOn.slice(0, 4) === draft.achievedOn.slice(0, 4);
  return (isIssuer ? 1 : 0) + (isWhen ? 1 : 0) - (isIssuer || isWhen ? 0 : 1);
}

const roleColumns = ['jobTitle', 'company', 'kind', 'location', 'startDate', 'endDate', 'isCurrent'] as const;
const qualificationColumns = [
  'kind',
  'title',
  'issuer',
  'level',
  'reference',
  'details',
  'startedOn',
  'achievedOn',
  'expiresOn',
] as const;
const profileColumns = ['fullName', 'headline', 'location', 'email', 'phone', 'summary'] as const;

/** Every column in which what is kept and what a CV says may differ. */
export const comparedColumns = [...profileColumns, ...roleColumns, ...qualificationColumns] as const;

/** @param held the role as it is kept; null makes a new one */
export function planRole(draft: RoleDraft, held: WorkHistory | null): PlannedRole {
  if (held === null) return { draft, held, differences: [], newBullets: draft.bullets };
  return {
    draft,
    held,
    differences: differencesOf(held, draft, roleColumns),
    newBullets: draft.bullets.filter((text) => !held.bullets.some((bullet) => isSameText(bullet.text, text))),
  };
}

function planProfile(draft: ProfileDraft, held: Profile | null): ImportPlan['profile'] {
  const known = (held?.links.items ?? []).map((link) => plainAddress(link.url));
  return {
    draft,
    differences: held === null ? [] : differencesOf(held, draft, profileColumns),
    newLinks: draft.links.filter(({ url }) => !known.includes(plainAddress(url))),
  };
}

function plainAddress(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(www\.)?|^www\.|\/$/g, '');
}

/** What is blank on either side is no difference: it is filled, or stays. */
function differencesOf<Draft extends object, Column extends keyof Draft & string>(
  held: object,
  draft: Draft,
  columns: readonly Column[],
): Difference<Draft>[] {
  return columns.flatMap((column) => {
    const before = (held as Record<string, unknown>)[column] ?? '';
    const found = draft[column] ?? '';
    if (before === '' || found === '' || isSaidAlike(before, found)) return [];
    if (saysLessOfADay(held, draft, column)) return [];
    return [{ column, held: before as string | boolean, found: found as string | boolean }];
  });
}

/** The CV has the same day with less of it, such as the year of a month that is known. */
function saysLessOfADay(held: object, draft: object, column: string): boolean {
  const precision = `${column.replace(/(Date|On)$/, '')}Precision`;
  const [known, found] = [Reflect.get(held, precision), Reflect.get(draft, precision)];
  const length = { year: 4, month: 7, day: 10 } as Record<string, number | undefined>;
  const [most, least] = [length[String(known)], length[String(found)]];
  if (most === undefined || least === undefined || least > most) return false;
  const start = (row: object) => String(Reflect.get(row, column)).slice(0, least);
  return start(held) === start(draft);
}

function isSaidAlike(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' ? isSameText(one, other) : one === other;
}
