import type { CvQualification } from '../../domain/profile/cv/cv-reading';
import { qualificationKinds } from '../../domain/profile/qualification';
import type { JsonResume } from './json-resume';
import { datesOf, day } from './resume-dates';
import type { TextLeaves } from './text-leaf-lines';

/** Education, certificates, skills and languages of a JSON Resume, each with the lines it stands on. */
export function qualificationsOf(resume: JsonResume, { linesAt }: TextLeaves): CvQualification[] {
  const linesOf = (list: string, at: number, names: readonly string[]) =>
    names.flatMap((name) => linesAt([list, at, name]));
  const manyLines = (list: string, at: number, name: string, items: readonly string[]) =>
    items.flatMap((_, place) => linesAt([list, at, name, place]));
  return [
    ...(resume.education ?? []).map((one, at) => ({
      ...blank('education', one.starboard),
      title: [one.studyType, one.area].filter(Boolean).join(' ') || (one.institution ?? ''),
      issuer: one.studyType || one.area ? (one.institution ?? '') : '',
      level: one.score || one.gpa || null,
      details: (one.courses ?? []).join('\n'),
      dates: { ...datesOf(one.startDate, one.endDate, false), isCurrent: false },
      lines: [
        ...linesOf('education', at, [
          'institution',
          'area',
          'studyType',
          'score',
          'gpa',
          'startDate',
          'endDate',
        ]),
        ...manyLines('education', at, 'courses', one.courses ?? []),
      ],
    })),
    ...(resume.certificates ?? []).map((one, at) => ({
      ...blank(certificateKind(one.starboard?.kind), one.starboard),
      title: one.name ?? '',
      issuer: one.issuer ?? '',
      dates: { ...datesOf(one.starboard?.startDate, one.date, false), isCurrent: false },
      lines: linesOf('certificates', at, ['name', 'issuer', 'date']),
    })),
    ...(resume.skills ?? []).map((one, at) => ({
      ...blank('skill', one.starboard),
      title: one.name ?? '',
      level: one.level || null,
      details: (one.keywords ?? []).join(', '),
      lines: [
        ...linesOf('skills', at, ['name', 'level']),
        ...manyLines('skills', at, 'keywords', one.keywords ?? []),
      ],
    })),
    ...(resume.languages ?? []).map((one, at) => ({
      ...blank('language', one.starboard),
      title: one.language ?? '',
      level: one.fluency || null,
      lines: linesOf('languages', at, ['language', 'fluency']),
    })),
  ].filter((one) => one.title !== '');
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
