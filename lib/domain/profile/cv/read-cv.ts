/**
 * Understands the lines of a CV. The rules work on what most CVs have in common: headings that name sections, dates
 * that hold an entry together, titles and employers that are told by their words. Whatever no rule claims is set
 * aside as `unsorted`, so that every line of the document is somewhere in the reading.
 */

import type { DocumentText } from '../../document-text';
import type { CvPart } from './cv-part';
import type { CvQualification, CvReading, CvSection, CvUnsorted } from './cv-reading';
import { dateOrderOf } from './date-order';
import { everyLine } from './every-line';
import type { DateOrder } from './find-dates';
import { type CvLine, findSections, type SectionOfCv } from './find-sections';
import { readContact } from './read-contact';
import { readEducation } from './read-education';
import { readList } from './read-list';
import { readLoose } from './read-loose';
import { readQualifications, registrationOf } from './read-qualifications';
import { readRoles } from './read-roles';
import { sensitiveLines } from './sensitive-lines';
import { isProse } from './split-entries';
import { withToldFacts } from './told-facts';

export interface ReadCvOptions {
  /** BCP 47: decides whether 06/12/2020 is in June or in December, where the CV itself does not show it. */
  locale: string;
}

/** No line of a CV that rules are made for is as long; longer ones are set aside whole. */
const longestLine = 3000;

/** Forty full pages, more than any CV has: what comes after is another kind of text, and is set aside line by line. */
const mostLines = 2000;

export function readCv(document: DocumentText, { locale }: ReadCvOptions): CvReading {
  const order = dateOrderOf(
    document.lines.slice(0, mostLines).map((line) => line.text),
    locale,
  );
  const lines = document.lines.map((line, at): CvLine => ({ ...line, at }));
  const { sections, headings } = findSections(
    lines.slice(0, mostLines).filter((line) => !isPageNumber(line) && line.text.length <= longestLine),
  );
  const contact = readContact(of(sections, 'contact'), notOf(sections, ['contact', 'references']));
  const parts = sections.map((section) => readSection(section, order));
  const hasRoles = parts.some((part) => part.roles.length > 0);
  const loose = hasRoles ? { ...nothing, unsorted: contact.rest } : readLoose(contact.rest, lines, order);
  const summary = summaryOf(of(sections, 'summary'), loose.unsorted);
  const introduced = new Set(summary?.lines);
  const all = [{ ...loose, unsorted: loose.unsorted.filter(({ line }) => !introduced.has(line)) }, ...parts];
  const held = licencesIn(
    all.flatMap((part) => part.unsorted),
    lines,
    order,
  );
  const { name, headline, email, phone, location, links } = contact;
  const reading: CvReading = {
    ...{ name, headline, email, phone, location, links, summary },
    roles: all.flatMap((part) => part.roles),
    qualifications: [...parts, loose, { qualifications: held.found }].flatMap((part) => part.qualifications),
    ...order,
    sensitive: sensitiveLines(sections, careerLines(all)),
    headings: [
      ...headings,
      ...lines.filter(isPageNumber).map((line) => line.at),
      ...all.flatMap((part) => part.headings),
    ],
    unsorted: held.rest,
  };
  const { told } = document;
  return everyLine(lines, told === undefined ? reading : withToldFacts(reading, told, lines));
}

const nothing: CvPart = { roles: [], qualifications: [], unsorted: [], headings: [] };

/** Where a CV has no headings, its roles and courses stand among the person's details. */
function careerLines(parts: readonly CvPart[]): ReadonlySet<number> {
  return new Set(
    parts.flatMap(({ roles, qualifications }) => [
      ...roles.flatMap((role) => [...role.lines, ...role.bullets.flatMap((bullet) => bullet.lines)]),
      ...qualifications.flatMap((one) => one.lines),
    ]),
  );
}

function isPageNumber({ text, place }: CvLine): boolean {
  return place === 'footer' && /^(page\s*)?[\d\s/of]*$/i.test(text);
}

function of(sections: readonly SectionOfCv[], wanted: CvSection): CvLine[] {
  return sections.filter(({ section }) => section === wanted).flatMap((one) => one.lines);
}

function notOf(sections: readonly SectionOfCv[], unwanted: readonly CvSection[]): CvLine[] {
  return sections.filter(({ section }) => !unwanted.includes(section)).flatMap((one) => one.lines);
}

function readSection({ section, lines }: SectionOfCv, order: DateOrder): CvPart {
  switch (section) {
    case 'experience':
    case 'volunteering':
      return { ...nothing, ...readRoles(lines, section, order) };
    case 'education':
      return { ...nothing, ...readEducation(lines, order) };
    case 'qualifications':
      return { ...nothing, ...readQualifications(lines, order) };
    case 'skills':
      return { ...nothing, ...readList(lines, 'skill') };
    case 'languages':
      return { ...nothing, ...readList(lines, 'language') };
    case 'contact':
    case 'summary':
      return nothing;
    default:
      return { ...nothing, unsorted: lines.map(({ text, at }) => ({ text, line: at, section })) };
  }
}

/** The section that introduces the person, or the first sentences under their name. */
function summaryOf(lines: readonly CvLine[], rest: readonly CvUnsorted[]): CvReading['summary'] {
  const sentences = rest.filter(({ text }) => isProse(text) && text.length > 50);
  const told = lines.length > 0 ? lines.map(({ text, at }) => ({ text, line: at })) : sentences;
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
