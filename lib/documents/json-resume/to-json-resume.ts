import type { Achievement } from '../../domain/evidence/achievement';
import { placeOf } from '../../domain/evidence/example-order';
import { type PartialDay, partialDayText } from '../../domain/profile/partial-day';
import type { Profile } from '../../domain/profile/profile';
import type { Qualification } from '../../domain/profile/qualification';
import type { Referee } from '../../domain/profile/referee';
import type { WorkHistory } from '../../domain/profile/work-history';
import type { JsonResume } from './json-resume';
import { ownPart, type WrittenExample } from './own-part';

/** Everything a person says about themselves; living rows only. */
export interface Career {
  profile: Profile | null;
  workHistory: readonly WorkHistory[];
  qualifications: readonly Qualification[];
  referees?: readonly Referee[];
  achievements?: readonly Achievement[];
}

/** The person's facts as JSON Resume. Reading it back with `readJsonResume` gives the same facts. */
export function toJsonResume({
  profile,
  workHistory,
  qualifications,
  referees = [],
  achievements = [],
}: Career): JsonResume {
  const of = (...kinds: Qualification['kind'][]) => qualifications.filter((one) => kinds.includes(one.kind));
  const volunteering = (row: WorkHistory) => row.kind === 'volunteering';
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: profile === null ? {} : basicsOf(profile),
    work: workHistory
      .filter((row) => !volunteering(row))
      .map((row) => ({ name: row.company, ...roleOf(row) })),
    volunteer: workHistory.filter(volunteering).map((row) => ({ organization: row.company, ...roleOf(row) })),
    education: of('education').map(educationOf),
    certificates: of('qualification', 'registration', 'licence').map(certificateOf),
    skills: of('skill').map(skillOf),
    languages: of('language').map(languageOf),
    references: referees.map(referenceOf),
    meta: { version: 'v1.0.0', starboard: ownPart(profile, examplesOf(achievements)) },
  };
}

type List = 'education' | 'certificates' | 'skills' | 'languages' | 'references';
/** One entry of such a list. */
type Entry<Name extends List> = NonNullable<JsonResume[Name]>[number];

/** Read elsewhere, all are made at once: where the person moved one, each says where it stands. */
function examplesOf(rows: readonly Achievement[]): WrittenExample[] {
  const isOrdered = rows.some((row) => row.position !== null);
  return rows.map((row) => ({ ...exampleOf(row), position: isOrdered ? placeOf(row) : null }));
}

function exampleOf(row: Achievement): Omit<WrittenExample, 'position'> {
  const { title, situation, task, action, result, metrics, happenedOn, neverInDocuments, cameFrom } = row;
  const texts = { title, situation, task, action, result, metrics };
  return { ...texts, happenedOn, neverInDocuments, cameFrom, roleId: row.workHistoryId };
}

function basicsOf(profile: Profile): NonNullable<JsonResume['basics']> {
  return {
    name: profile.fullName,
    label: profile.headline,
    ...(profile.email === null ? {} : { email: profile.email }),
    ...(profile.phone === null ? {} : { phone: profile.phone }),
    ...(profile.location === '' ? {} : { location: { address: profile.location } }),
    ...(profile.summary === '' ? {} : { summary: profile.summary }),
    profiles: profile.links.items.map(({ label, url }) => ({ network: label, url })),
  };
}

function roleOf(row: WorkHistory): NonNullable<JsonResume['work']>[number] {
  const keptOut = row.bullets.flatMap((bullet, at) => (bullet.neverInDocuments ? [at] : []));
  return {
    position: row.jobTitle,
    ...(row.location === null ? {} : { location: row.location }),
    ...dated('startDate', row.startDate, row.startPrecision),
    ...dated('endDate', row.endDate, row.endPrecision),
    highlights: row.bullets.map((bullet) => bullet.text),
    starboard: {
      ...{ id: row.id, kind: row.kind, isCurrent: row.isCurrent },
      ...(row.neverInDocuments ? { neverInDocuments: true } : {}),
      ...(keptOut.length > 0 ? { keptOut } : {}),
    },
  };
}

function educationOf(row: Qualification): Entry<'education'> {
  return {
    institution: row.issuer,
    area: row.title,
    ...(row.level === null ? {} : { score: row.level }),
    ...dated('startDate', row.startedOn, row.startedPrecision),
    ...dated('endDate', row.achievedOn, row.achievedPrecision),
    ...(row.details === '' ? {} : { courses: [row.details] }),
    ...ownOf(row, ['reference', 'expiresOn']),
  };
}

function certificateOf(row: Qualification): Entry<'certificates'> {
  return {
    name: row.title,
    issuer: row.issuer,
    ...dated('date', row.achievedOn, row.achievedPrecision),
    ...ownOf(row, ['kind', 'level', 'reference', 'details', 'expiresOn', 'startDate']),
  };
}

function skillOf(row: Qualification): Entry<'skills'> {
  return {
    name: row.title,
    ...(row.level === null ? {} : { level: row.level }),
    ...(row.details === '' ? {} : { keywords: [row.details] }),
    ...ownOf(row, ['issuer', 'reference', 'expiresOn', 'startDate', 'date']),
  };
}

function languageOf(row: Qualification): Entry<'languages'> {
  return {
    language: row.title,
    ...(row.level === null ? {} : { fluency: row.level }),
    ...ownOf(row, ['issuer', 'reference', 'details', 'expiresOn', 'startDate', 'date']),
  };
}

function referenceOf(referee: Referee): Entry<'references'> {
  const { name, relation, jobTitle, company, email, phone, address, askFirst, neverInDocuments } = referee;
  const starboard = { jobTitle, company, email, phone, address, askFirst, neverInDocuments };
  return { name, reference: relation, starboard };
}

function dated<Name extends string>(
  name: Name,
  on: string | null,
  precision: PartialDay['precision'],
): { [Key in Name]?: string } {
  return on === null ? {} : ({ [name]: partialDayText({ on, precision }) } as { [Key in Name]: string });
}

type Own = 'kind' | 'level' | 'reference' | 'details' | 'issuer' | 'expiresOn' | 'startDate' | 'date';

/** The columns of these names that say something. */
function ownOf(row: Qualification, names: readonly Own[]): { starboard?: Record<string, string | boolean> } {
  const all: Record<Own, string | null> = {
    kind: row.kind,
    level: row.level,
    reference: row.reference,
    details: row.details,
    issuer: row.issuer,
    expiresOn: row.expiresOn,
    startDate: dated('day', row.startedOn, row.startedPrecision).day ?? null,
    date: dated('day', row.achievedOn, row.achievedPrecision).day ?? null,
  };
  const said = names.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []));
  if (said.length === 0 && !row.neverInDocuments) return {};
  const own: Record<string, string | boolean> = Object.fromEntries(said);
  return { starboard: row.neverInDocuments ? { ...own, neverInDocuments: true } : own };
}
