import type { PartialDay } from '@/lib/domain/profile/partial-day';
import type { Profile } from '@/lib/domain/profile/profile';
import type { Qualification } from '@/lib/domain/profile/qualification';
import type { Referee } from '@/lib/domain/profile/referee';
import type { WorkHistory } from '@/lib/domain/profile/work-history';

const factKinds = [
  'name',
  'email',
  'phone',
  'location',
  'headline',
  'link',
  'job',
  'employer',
  'start',
  'startMonth',
  'end',
  'endMonth',
  'duties',
  'qualification',
  'issuer',
  'level',
  'reference',
  'achieved',
  'expires',
  'referee',
  'relation',
  'address',
] as const;
type FactKind = (typeof factKinds)[number];

/** One thing that a form asks for, as it is pasted there. */
export interface Fact {
  key: string;
  kind: FactKind;
  text: string;
}

/** The facts of the person, of a role or of a qualification. */
export interface FactGroup {
  key: string;
  /** What it is called; null for the person. */
  title: string | null;
  facts: readonly Fact[];
  /** What to heed with it, as the person said; null for nothing. */
  note: 'ask-first' | null;
}

interface Career {
  profile: Profile | null;
  roles: readonly WorkHistory[];
  qualifications: readonly Qualification[];
  referees: readonly Referee[];
}

/** Every fact that the person keeps, in the order of most forms; the latest role first. Skills are in the examples. */
export function ownFacts({ profile, roles, qualifications, referees }: Career, locale: string): FactGroup[] {
  const latest = [...roles].sort((one, other) => (since(one) < since(other) ? 1 : -1));
  const held = qualifications.filter(({ kind }) => kind !== 'skill');
  return [
    ...(profile === null ? [] : [ofPerson(profile)]),
    ...latest.map((role) => ofRole(role, locale)),
    ...held.map((one) => ofQualification(one, locale)),
    ...referees.map(ofReferee),
  ].filter(({ facts }) => facts.length > 0);
}

function ofPerson(profile: Profile): FactGroup {
  const links = profile.links.items.map(({ url }, place) => ({
    key: `link ${place}`,
    kind: 'link',
    text: url,
  }));
  return {
    key: 'person',
    title: null,
    note: null,
    facts: [
      ...told({
        name: profile.fullName,
        email: profile.email,
        phone: profile.phone,
        location: profile.location,
        headline: profile.headline,
      }),
      ...(links as Fact[]),
    ],
  };
}

function ofRole(role: WorkHistory, locale: string): FactGroup {
  const start = partial(role.startDate, role.startPrecision);
  const end = role.isCurrent ? null : partial(role.endDate, role.endPrecision);
  return {
    key: role.id,
    title: [role.jobTitle, role.company].filter(Boolean).join(', '),
    note: null,
    facts: told({
      job: role.jobTitle,
      employer: role.company,
      location: role.location,
      start: numericDay(start, locale),
      startMonth: monthText(start, locale),
      end: numericDay(end, locale),
      endMonth: monthText(end, locale),
      duties: role.bullets.map(({ text }) => text).join('\n'),
    }),
  };
}

function ofQualification(one: Qualification, locale: string): FactGroup {
  return {
    key: one.id,
    title: one.title,
    note: null,
    facts: told({
      qualification: one.title,
      issuer: one.issuer,
      level: one.level,
      reference: one.reference,
      start: numericDay(partial(one.startedOn, one.startedPrecision), locale),
      achieved: numericDay(partial(one.achievedOn, one.achievedPrecision), locale),
      expires: numericDay(partial(one.expiresOn, 'day'), locale),
    }),
  };
}

function ofReferee(one: Referee): FactGroup {
  return {
    key: one.id,
    title: one.name,
    note: one.askFirst ? 'ask-first' : null,
    facts: told({
      referee: one.name,
      relation: one.relation,
      job: one.jobTitle,
      employer: one.company,
      email: one.email,
      phone: one.phone,
      address: one.address,
    }),
  };
}

/** The facts that there are. */
function told(texts: Partial<Record<FactKind, string | null>>): Fact[] {
  return Object.entries(texts)
    .filter(([, text]) => text !== null && text.trim() !== '')
    .map(([kind, text]) => ({ key: kind, kind: kind as FactKind, text: text ?? '' }));
}

function partial(on: string | null, precision: PartialDay['precision']): PartialDay | null {
  return on === null ? null : { on, precision };
}

/** "01/03/2021" in the order of the locale; "03/2021" or "2021" where no more is known: no day is made up. */
function numericDay(day: PartialDay | null, locale: string): string | null {
  if (day === null) return null;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (day.precision !== 'year') parts.month = '2-digit';
  if (day.precision === 'day') parts.day = '2-digit';
  return written(day, locale, parts);
}

/** "March 2021"; null where only the year is known. */
function monthText(day: PartialDay | null, locale: string): string | null {
  if (day === null || day.precision === 'year') return null;
  return written(day, locale, { month: 'long', year: 'numeric' });
}

function written({ on }: PartialDay, locale: string, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return format.format(new Date(`${on}T00:00:00Z`));
}

function since(role: WorkHistory): string {
  return `${role.isCurrent ? '1' : '0'} ${role.endDate ?? ''} ${role.startDate ?? ''}`;
}
