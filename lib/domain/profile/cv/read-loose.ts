import type { CvPart } from './cv-part';
import type { CvUnsorted } from './cv-reading';
import type { DateOrder } from './find-dates';
import type { CvLine } from './find-sections';
import { readEducation } from './read-education';
import { readRoles } from './read-roles';
import { namesDegree, namesSchool } from './title-words';

/**
 * Where no section is about work, as in a CV without headings, the roles stand among what is left of its head, and
 * the courses with them.
 */
export function readLoose(rest: readonly CvUnsorted[], lines: readonly CvLine[], order: DateOrder): CvPart {
  const whole = rest.flatMap(({ line, text }) => {
    const one = lines[line];
    return one?.text === text ? [one] : [];
  });
  const isCourse = ({ text, style }: CvLine) => style !== 'bullet' && namesDegree(text) && namesSchool(text);
  const work = readRoles(
    whole.filter((line) => !isCourse(line)),
    'experience',
    order,
  );
  const education = readEducation(whole.filter(isCourse), order);
  if (work.roles.length === 0 && education.qualifications.length === 0) {
    return { roles: [], qualifications: [], headings: [], unsorted: rest };
  }
  const known = new Set(whole.map((line) => line.at));
  return {
    roles: work.roles,
    qualifications: education.qualifications,
    headings: work.headings,
    unsorted: [...rest.filter(({ line }) => !known.has(line)), ...work.unsorted, ...education.unsorted],
  };
}
