import type { CvQualification } from '../../domain/profile/cv/cv-reading';
import { qualificationKinds } from '../../domain/profile/qualification';
import type { JsonResume } from './json-resume';
import { datesOf, day } from './resume-dates';
import type { TextLeaves } from './text-leaf-lines';

/** Education, certificates, skills and languages of a JSON Resume, each with the lines it stands on. */
export function qualificationsOf(resume: JsonResume, { linesAt }: TextLeaves): CvQualification[] {
  const lines: LinesOf = (list, at, names, many = '', items = null) => [
    ...names.flatMap((name) => linesAt([list, at, name])),
    ...(items ?? []).flatMap((_, place) => linesAt([list, at, many, place])),
  ];
  return [
    ...educationIn(resume, lines),
    ...certificatesIn(resume, lines),
    ...skillsIn(resume, lines),
    ...languagesIn(resume, lines),
  ].filter((one) => one.title !== '');
}

/** The lines of an entry's texts by their names, and of every text of its list `many`. */
type LinesOf = (
  list: string,
  at: number,
  names: readonly string[],
  many?: string,
  items?: readonly string[] | null,
) => number[];

const ofEducation = ['institution', 'area', 'studyType', 'score', 'gpa', 'startDate', 'endDate'];

function educationIn({ education }: JsonResume, lines: LinesOf): CvQualification[] {
  return (education ?? []).map((one, at) => ({
    ...blank('education', one.starboard),
    title: [one.studyType, one.area].filter(Boolean).join(' ') || (one.institution ?? ''),
    issuer: one.studyType || one.area ? (one.institution ?? '') : '',
    level: one.score || one.gpa || null,
    details: (one.courses ?? []).join('\n'),
    dates: { ...datesOf(one.startDate, one.endDate, false), isCurrent: false },
    lines: lines('education', at, ofEducation, 'courses', one.courses),
  }));
}

function certificatesIn({ certificates }: JsonResume, lines: LinesOf): CvQualification[] {
  return (certificates ?? []).map((one, at) => ({
    ...blank(certificateKind(one.starboard?.kind), one.starboard),
    title: one.name ?? '',
    issuer: one.issuer ?? '',
    dates: { ...datesOf(one.starboard?.startDate, one.date, false), isCurrent: false },
    lines: lines('certificates', at, ['name', 'issuer', 'date']),
  }));
}

function skillsIn({ skills }: JsonResume, lines: LinesOf): CvQualification[] {
  return (skills ?? []).map((one, at) => ({
    ...blank('skill', one.starboard),
    title: one.name ?? '',
    level: one.level || null,
    details: (one.keywords ?? []).join(', '),
    lines: lines('skills', at, ['name', 'level'], 'keywords', one.keywords),
  }));
}

function languagesIn({ languages }: JsonResume, lines: LinesOf): CvQualification[] {
  return (languages ?? []).map((one, at) => ({
    ...blank('language', one.starboard),
    title: one.language ?? '',
    level: one.fluency || null,
    lines: lines('languages', at, ['language', 'fluency']),
  }));
}

function certificateKind(said: string | null | undefined): CvQualification['kind'] {
  return qualificationKinds.find((known) => known === said) ?? 'qualification';
}

type Own = NonNullable<NonNullable<JsonResume['skills']>[number]['starboard']>;

function blank(
  kind: CvQualification['kind'],
  own: Own | undefined,
): Omit<CvQualification, 'title' | 'lines'> {
  return {
    kind,
    issuer: own?.issuer ?? '',
    level: own?.level ?? null,
    reference: own?.reference ?? null,
    dates: { ...datesOf(own?.startDate, own?.date, false), isCurrent: false },
    expiresOn: day(own?.expiresOn),
    details: own?.details ?? '',
    ...(own?.neverInDocuments ? { isKeptOut: true as const } : {}),
  };
}
