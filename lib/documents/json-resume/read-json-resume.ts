import type { DocumentText } from '../../domain/document-text';
import type {
  CvQualification,
  CvReading,
  CvReferee,
  CvRole,
  CvSensitive,
  Found,
} from '../../domain/profile/cv/cv-reading';
import { everyLine } from '../../domain/profile/cv/every-line';
import { sensitiveIn } from '../../domain/profile/cv/sensitive-words';
import { workKinds } from '../../domain/profile/work-history';
import { ok, type Result, refuse } from '../../domain/result';
import { type JsonResume, jsonResumeSchema } from './json-resume';
import { isKeptOutIn, isOwnFile, readOwnPart } from './own-part';
import { datesOf } from './resume-dates';
import { qualificationsOf } from './resume-qualifications';
import type { TextLeaves } from './text-leaf-lines';
import { textLeaves } from './text-leaves';

/** `damaged`: no JSON. `unsupported`: JSON, and no JSON Resume. */
export type JsonResumeRefusal = 'damaged' | 'unsupported';

/** A reading, and the lines its receipts point at: the texts of the file, in order. */
export interface JsonResumeRead {
  document: DocumentText;
  reading: CvReading;
}

/** Reads a JSON Resume as a CV: what has no place in the reading is set aside, as with any other file. */
export function readJsonResume(text: string): Result<JsonResumeRead, JsonResumeRefusal> {
  const data = parsed(text);
  if (data === undefined) return refuse('damaged');
  const resume = jsonResumeSchema.safeParse(data);
  if (!resume.success || !isResume(resume.data)) return refuse('unsupported');
  const leaves = textLeaves(data);
  const document: DocumentText = { kind: 'text', lines: leaves.lines, attachments: [], warnings: [] };
  const lines = leaves.lines.map((line, at) => ({ ...line, at }));
  return ok({ document, reading: everyLine(lines, readingOf(resume.data, leaves)) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Any object passes the schema, because nothing in it is required. Files of other programs have `sections`. */
function isResume(resume: JsonResume): boolean {
  const { basics, work, education } = resume;
  return !('sections' in resume) && (Boolean(basics) || Array.isArray(work) || Array.isArray(education));
}

function readingOf(resume: JsonResume, leaves: TextLeaves): CvReading {
  const { basics } = resume;
  const roles = [...rolesOf(resume, 'work', leaves), ...rolesOf(resume, 'volunteer', leaves)];
  const qualifications = qualificationsOf(resume, leaves);
  const found = (value: string | null | undefined, ...path: (string | number)[]): Found<string> | null =>
    value ? { value, lines: leaves.linesAt(['basics', ...path]) } : null;
  return {
    name: found(basics?.name, 'name'),
    headline: found(basics?.label, 'label'),
    email: found(basics?.email, 'email'),
    phone: found(basics?.phone, 'phone'),
    location: locationOf(basics?.location, leaves),
    links: linksOf(basics, found),
    summary: found(basics?.summary, 'summary'),
    roles: roles.map(({ id: _id, ...role }) => role),
    ...readOwnPart(
      resume.meta,
      roles.map((role) => role.id),
      leaves,
    ),
    qualifications,
    referees: refereesOf(resume, leaves),
    sensitive: isOwnFile(resume.meta) ? [] : sensitiveOf(leaves, roles, qualifications),
    headings: [],
    unsorted: [],
  };
}

/** Of a file of another program; what stands in our own the person has kept before. */
function sensitiveOf(
  { lines }: TextLeaves,
  roles: readonly CvRole[],
  qualifications: readonly CvQualification[],
): CvSensitive[] {
  const career = new Set([
    ...roles.flatMap((role) => [...role.lines, ...role.bullets.flatMap((bullet) => bullet.lines)]),
    ...qualifications.flatMap((one) => one.lines),
  ]);
  return lines.flatMap(({ text }, at) => sensitiveIn(text, at, career.has(at) ? 'career' : 'facts'));
}

type Basics = NonNullable<JsonResume['basics']>;

function locationOf(location: Basics['location'], { linesAt }: TextLeaves): Found<string> | null {
  if (!location) return null;
  if (typeof location === 'string') return { value: location, lines: linesAt(['basics', 'location']) };
  const parts = ['address', 'city', 'region', 'postalCode', 'countryCode'].flatMap((name) => {
    const value = location[name];
    return typeof value === 'string' && value !== '' ? [{ name, value }] : [];
  });
  if (parts.length === 0) return null;
  return {
    value: parts.map((part) => part.value).join(', '),
    lines: parts.flatMap((part) => linesAt(['basics', 'location', part.name])),
  };
}

function linksOf(
  basics: Basics | null | undefined,
  found: (value: string | null | undefined, ...path: (string | number)[]) => Found<string> | null,
): CvReading['links'] {
  const own = [found(basics?.url, 'url'), found(basics?.website, 'website')];
  const profiles = (basics?.profiles ?? []).map(({ network, url }, at) => {
    const link = found(url, 'profiles', at, 'url');
    const lines = found(network, 'profiles', at, 'network')?.lines ?? [];
    return link === null ? null : { ...link, label: network ?? '', lines: [...link.lines, ...lines] };
  });
  // Nothing that runs is ever kept as an address.
  return [...own, ...profiles]
    .filter((link) => link !== null)
    .filter(({ value }) => !/^\s*(javascript|data|vbscript):/i.test(value));
}

/** With the name that the file itself has for each. */
function rolesOf(
  resume: JsonResume,
  list: 'work' | 'volunteer',
  { linesAt }: TextLeaves,
): (CvRole & { id: string | null })[] {
  return (resume[list] ?? []).flatMap((one, at) => {
    const employer = one.name ?? one.company ?? one.organization ?? '';
    const title = one.position || employer;
    if (title === '') return [];
    const lines = ['name', 'company', 'organization', 'position', 'location', 'startDate', 'endDate'].flatMap(
      (name) => linesAt([list, at, name]),
    );
    const said = one.starboard?.kind;
    const kind =
      workKinds.find((known) => known === said) ?? (list === 'volunteer' ? 'volunteering' : 'employment');
    const bullets = [
      ...(one.summary ? [{ value: one.summary, lines: linesAt([list, at, 'summary']) }] : []),
      ...(one.highlights ?? []).map((value, place) => ({
        value,
        lines: linesAt([list, at, 'highlights', place]),
        ...isKeptOutIn(one.starboard?.keptOut, place),
      })),
    ].filter((bullet) => bullet.value.trim() !== '');
    const dates = datesOf(one.startDate, one.endDate, one.starboard?.isCurrent ?? true);
    return [
      {
        id: one.starboard?.id ?? null,
        kind,
        title,
        employer: one.position ? employer : '',
        location: one.location || null,
        dates,
        bullets,
        lines,
        ...(one.starboard?.neverInDocuments ? { isKeptOut: true as const } : {}),
      },
    ];
  });
}

/** Our own files say who they are; another program's references are words about the person, which are set aside. */
function refereesOf(resume: JsonResume, { linesAt }: TextLeaves): CvReferee[] {
  return (resume.references ?? []).flatMap(({ name, reference, starboard: own }, at) => {
    if (!name || own === undefined) return [];
    const lines = [...linesAt(['references', at, 'name']), ...linesAt(['references', at, 'reference'])];
    return [
      {
        name,
        relation: reference ?? '',
        jobTitle: own.jobTitle ?? '',
        company: own.company ?? '',
        email: own.email ?? null,
        phone: own.phone ?? null,
        address: own.address ?? '',
        askFirst: own.askFirst ?? true,
        neverInDocuments: own.neverInDocuments ?? false,
        lines,
      },
    ];
  });
}
