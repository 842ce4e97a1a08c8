/**
 * Understands the lines of a CV. The rules work on what most CVs have in common: headings that name sections, dates
 * that hold an entry together, titles and employers that are told by their words. Whatever no rule claims is set
 * aside as `unsorted`, so that every line of the document is somewhere in the reading.
 */
import type { DocumentText } from '../../document-text';
import type { CvQualification, CvReading, CvRole, CvSection, CvUnsorted } from './cv-reading';
import type { DateOrder } from './find-dates';
import { type CvLine, findSections, type SectionOfCv } from './find-sections';
import { keptTexts, lostWords } from './lost-words';
import { readContact } from './read-contact';
import { readList } from './read-list';
import { readEducation, readQualifications, registrationOf } from './read-qualifications';
import { readRoles } from './read-roles';
import { labelledSection } from './section-names';
import { sensitiveIn } from './sensitive-words';
import { isProse } from './split-entries';
import { namesDegree, namesSchool } from './title-words';

export interface ReadCvOptions {
  /** BCP 47: decides whether 06/12/2020 is in June or in December. */
  locale: string;
}

export function readCv(document: DocumentText, { locale }: ReadCvOptions): CvReading {
  const order: DateOrder = { isMonthFirst: locale === 'en-US' };
  const lines = document.lines.map((line, at): CvLine => ({ ...line, at }));
  const running = lines.filter(
    ({ text, place }) => place === 'footer' && /^(page\s*)?[\d\s/of]*$/i.test(text),
  );
  const { sections, headings } = findSections(lines.filter((line) => !running.includes(line)));
  const contactLines = linesOf(sections, ['contact']);
  const private_ = linesOf(sections, ['references']);
  const others = sections
    .filter(({ section }) => section !== 'contact' && section !== 'references')
    .flatMap((one) => one.lines);
  const contact = readContact(contactLines, others);
  const parts = sections.map((section) => readSection(section, order));
  const loose = looseRoles(contact.rest, lines, parts, order);
  const summary = summaryOf(sections, loose.rest);
  const unsorted = [
    ...loose.rest.filter((one) => !summary?.lines.includes(one.line)),
    ...parts.flatMap((part) => part.unsorted),
  ];
  const licences = licencesIn(unsorted, lines, order);
  return withEveryLine(lines, {
    name: contact.name,
    headline: contact.headline,
    email: contact.email,
    phone: contact.phone,
    location: contact.location,
    links: contact.links,
    summary,
    roles: [...loose.roles, ...parts.flatMap((part) => part.roles)],
    qualifications: [
      ...parts.flatMap((part) => part.qualifications),
      ...loose.qualifications,
      ...licences.found,
    ],
    sensitive: lines
      .filter((line) => !private_.includes(line))
      .flatMap(({ text, at }) => sensitiveIn(text, at)),
    headings: [...headings, ...running.map((line) => line.at), ...parts.flatMap((part) => part.headings)],
    unsorted: licences.rest,
  });
}

/**
 * Sets aside every line of which a word would be lost: lines that no rule claimed, and those of which a rule took
 * only a part. The document's own title and the name of a list are headings.
 */
function withEveryLine(lines: readonly CvLine[], reading: CvReading): CvReading {
  const kept = keptTexts(reading);
  const headings = new Set(reading.headings);
  const isTitle = ({ text }: CvLine) => /^(curriculum vitae|c\.?v\.?|r[eé]sum[eé])\W*$/i.test(text);
  const titles = lines.filter((line) => !kept.has(line.at) && !headings.has(line.at) && isTitle(line));
  const left = lines.filter((line) => {
    if (headings.has(line.at) || titles.includes(line)) return false;
    const told = kept.get(line.at);
    return told === undefined || lostWords(labelledSection(line.text)?.rest ?? line.text, told).length > 0;
  });
  return {
    ...reading,
    headings: [...reading.headings, ...titles.map((line) => line.at)],
    unsorted: [
      ...reading.unsorted,
      ...left.map(({ text, at }) => ({ text, line: at, section: 'other' as const })),
    ],
  };
}

interface Part {
  roles: CvRole[];
  qualifications: CvQualification[];
  unsorted: CvUnsorted[];
  headings: number[];
}

const empty: Part = { roles: [], qualifications: [], unsorted: [], headings: [] };

function linesOf(sections: readonly SectionOfCv[], wanted: readonly CvSection[]): CvLine[] {
  return sections.filter(({ section }) => wanted.includes(section)).flatMap((one) => one.lines);
}

function readSection({ section, lines }: SectionOfCv, order: DateOrder): Part {
  if (section === 'experience' || section === 'volunteering')
    return { ...empty, ...readRoles(lines, section, order) };
  if (section === 'education') return { ...empty, ...readEducation(lines, order) };
  if (section === 'qualifications') return { ...empty, ...readQualifications(lines, order) };
  if (section === 'skills') return { ...empty, ...readList(lines, 'skill') };
  if (section === 'languages') return { ...empty, ...readList(lines, 'language') };
  if (section === 'contact' || section === 'summary') return empty;
  return { ...empty, unsorted: lines.map(({ text, at }) => ({ text, line: at, section })) };
}

/**
 * Where no section is about work, as in a CV without headings, the roles stand among what is left of its head, and
 * the courses with them.
 */
function looseRoles(
  rest: readonly CvUnsorted[],
  lines: readonly CvLine[],
  parts: readonly Part[],
  order: DateOrder,
): Pick<Part, 'roles' | 'qualifications'> & { rest: CvUnsorted[] } {
  const nothing = { roles: [], qualifications: [], rest: [...rest] };
  if (parts.some((part) => part.roles.length > 0)) return nothing;
  const whole = lines.filter((line) => rest.some((one) => one.line === line.at && one.text === line.text));
  const courses = whole.filter(
    ({ text, style }) => style !== 'bullet' && namesDegree(text) && namesSchool(text),
  );
  const read = readRoles(
    whole.filter((line) => !courses.includes(line)),
    'experience',
    order,
  );
  const education = readEducation(courses, order);
  if (read.roles.length === 0 && courses.length === 0) return nothing;
  const apart = rest.filter((one) => !whole.some((line) => line.at === one.line));
  return {
    roles: read.roles,
    qualifications: education.qualifications,
    rest: [...apart, ...read.unsorted, ...education.unsorted],
  };
}

/** The section that introduces the person, or the first sentences under their name. */
function summaryOf(sections: readonly SectionOfCv[], rest: readonly CvUnsorted[]): CvReading['summary'] {
  const lines = linesOf(sections, ['summary']);
  const told =
    lines.length > 0
      ? lines.map(({ text, at }) => ({ text, line: at }))
      : rest.filter(({ text }) => isProse(text) && text.length > 50);
  if (told.length === 0) return null;
  return { value: told.map(({ text }) => text).join('\n'), lines: told.map(({ line }) => line) };
}

/** Licences and registrations stand anywhere: under "Additional information", or beside the telephone number. */
function licencesIn(
  unsorted: readonly CvUnsorted[],
  lines: readonly CvLine[],
  order: DateOrder,
): { found: CvQualification[]; rest: CvUnsorted[] } {
  const found: CvQualification[] = [];
  const rest = unsorted.filter((one) => {
    const line = lines[one.line];
    if (line === undefined || one.section === 'references') return true;
    const held = registrationOf({ ...line, text: one.text }, order);
    if (held !== null) found.push(held);
    return held === null;
  });
  return { found, rest };
}
