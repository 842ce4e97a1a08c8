import type { DocumentText } from '../../../domain/document-text';
import { dayIn } from '../../../domain/profile/cv/find-dates';
import { partialDayText } from '../../../domain/profile/partial-day';
import { textLeaves } from '../../json-resume/text-leaves';
import { unzipParts } from '../docx/unzip-parts';
import { Unreadable } from '../unreadable';
import { plainName, readCsv } from './read-csv';

/** The tables that are about the person. Messages, contacts and what was clicked are never unpacked. */
const wanted = [
  'profile.csv',
  'positions.csv',
  'education.csv',
  'skills.csv',
  'languages.csv',
  'certifications.csv',
  'projects.csv',
  'volunteering.csv',
  'volunteerexperiences.csv',
  'emailaddresses.csv',
  'phonenumbers.csv',
];
const tableOf = (path: string) => plainName(path.split('/').at(-1) ?? '');

/**
 * The data that LinkedIn gives people about themselves, a zip of tables, as JSON Resume: `resume` holds the file.
 * @throws Unreadable `no-text` where none of the tables says anything
 */
export function readLinkedIn(bytes: Uint8Array): DocumentText {
  const { parts } = unzipParts(bytes, (path) => wanted.includes(tableOf(path)));
  const tables = new Map(
    [...parts].map(([path, part]) => [tableOf(path), readCsv(new TextDecoder().decode(part))] as const),
  );
  const resume = resumeOf((name) => tables.get(name) ?? []);
  const { lines } = textLeaves(resume);
  if (lines.length === 0) throw new Unreadable('no-text');
  return { kind: 'text', lines, attachments: [], warnings: [], resume: JSON.stringify(resume) };
}

type Row = Record<string, string>;

function resumeOf(rows: (table: string) => readonly Row[]) {
  return {
    basics: basicsOf(rows),
    work: rows('positions.csv').map((row) => ({
      name: row.companyname,
      position: row.title,
      location: row.location,
      ...datesOf(row),
      highlights: linesOf(row.description),
    })),
    volunteer: [...rows('volunteering.csv'), ...rows('volunteerexperiences.csv')].map((row) => ({
      organization: row.companyname,
      position: row.role,
      ...datesOf(row),
      highlights: linesOf([row.cause, row.description].filter(Boolean).join('\n')),
    })),
    education: rows('education.csv').map((row) => ({
      institution: row.schoolname,
      area: row.degreename,
      startDate: day(row.startdate),
      endDate: day(row.enddate),
      courses: linesOf([row.notes, row.activities].filter(Boolean).join('\n')),
    })),
    certificates: rows('certifications.csv').map((row) => ({
      name: row.name,
      issuer: row.authority,
      date: day(row.startedon),
      starboard: { kind: 'qualification', reference: row.licensenumber || null },
    })),
    skills: rows('skills.csv').map((row) => ({ name: row.name })),
    languages: rows('languages.csv').map((row) => ({ language: row.name, fluency: row.proficiency })),
    projects: rows('projects.csv').map(({ title, description }) => ({ name: title, description })),
  };
}

function basicsOf(rows: (table: string) => readonly Row[]) {
  const [profile = {}] = rows('profile.csv');
  const emails = rows('emailaddresses.csv');
  const email = emails.find((row) => /yes/i.test(row.primary ?? '')) ?? emails[0];
  return {
    name: [profile.firstname, profile.lastname].filter(Boolean).join(' '),
    label: profile.headline ?? '',
    email: email?.emailaddress ?? '',
    phone: rows('phonenumbers.csv')[0]?.number ?? '',
    summary: profile.summary ?? '',
    location: profile.geolocation ?? '',
    profiles: [...(profile.websites ?? '').matchAll(/https?:\/\/[^\],\s]+/g)].map(([url]) => ({
      network: '',
      url,
    })),
  };
}

/** Without an end it goes on. */
function datesOf(row: Row) {
  return { startDate: day(row.startedon), endDate: day(row.finishedon) };
}

function day(written: string | undefined): string | undefined {
  const found = written ? dayIn(written, { isMonthFirst: true }) : null;
  return found === null ? undefined : partialDayText(found);
}

function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*[•*–-]\s+/, '').trim())
    .filter((line) => line !== '');
}
