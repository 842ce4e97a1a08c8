import type { WorkHistory } from '../work-history';
import type { CvRole, CvSection, CvUnsorted } from './cv-reading';
import type { DateOrder } from './find-dates';
import type { CvLine } from './find-sections';
import { type Piece, piecesOf } from './head-pieces';
import { type RoleFields, roleFieldsOf, type UsualOrder } from './role-fields';
import { asPeriod, type Entry, splitEntries } from './split-entries';
import { columnsNamed, rowEntries } from './table-roles';
import { namesBreak } from './title-words';

export interface RolesRead {
  roles: CvRole[];
  unsorted: CvUnsorted[];
  headings: number[];
}

/** The roles of a section about work, paid or not. */
export function readRoles(lines: readonly CvLine[], section: CvSection, order: DateOrder): RolesRead {
  const columns = columnsNamed(lines);
  if (columns !== null) return rowEntries(lines, columns, section, order, readRoles);
  const { before, entries } = splitEntries(lines, order);
  const pieces = entries.map(piecesOf);
  const usual = usualOrder(pieces);
  const fields = pieces.map((one) => roleFieldsOf(one, usual));
  const roles = entries.map((entry, at) => roleOf(entry, fields[at] ?? nothing, section));
  inheritEmployers(roles, pieces);
  const isRole = (role: CvRole) => role.title !== '';
  const lost = entries.filter((_, at) => !isRole(roles[at] ?? roleless));
  return {
    roles: roles.filter(isRole),
    unsorted: [
      ...before.map((line) => ({ text: line.text, line: line.at, section })),
      ...lost.flatMap(({ head, content }) =>
        [...head, ...content].map(({ text, at }) => ({ text, line: at, section })),
      ),
      ...fields.flatMap((one, at) =>
        isRole(roles[at] ?? roleless)
          ? one.rest.map(({ text, line }) => ({ text, line: line.at, section }))
          : [],
      ),
    ],
    headings: [],
  };
}

const nothing: RoleFields = {
  title: '',
  employer: '',
  location: null,
  rest: [],
  isSure: false,
  isTitleFirst: true,
  employerWhere: null,
};
const roleless = { title: '' } as CvRole;

/** What those roles have in common whose words leave no doubt. */
function usualOrder(pieces: readonly Piece[][]): UsualOrder {
  const unknown: UsualOrder = { isTitleFirst: null, employerWhere: null };
  const sure = pieces.map((one) => roleFieldsOf(one, unknown)).filter((one) => one.isSure);
  if (sure.length === 0) return unknown;
  const isMost = (some: readonly RoleFields[]) => some.length * 2 >= sure.length;
  const isAbove = isMost(sure.filter((one) => one.employerWhere === 'above'));
  return {
    isTitleFirst: isMost(sure.filter((one) => one.isTitleFirst)),
    employerWhere: isAbove ? 'above' : null,
  };
}

function roleOf({ head, anchor, content }: Entry, fields: RoleFields, section: CvSection): CvRole {
  const title = fields.title || fields.employer;
  return {
    kind: kindOf(`${title} ${fields.employer}`, section),
    title,
    employer: fields.title === '' ? '' : fields.employer,
    location: fields.location,
    dates: asPeriod(anchor.dates),
    bullets: content.map((line) => ({ value: line.text, lines: [line.at] })),
    lines: head.map((line) => line.at),
  };
}

export function kindOf(words: string, section: CvSection): WorkHistory['kind'] {
  if (namesBreak(words)) return 'career_break';
  if (section === 'volunteering' || /\bvolunt/i.test(words)) return 'volunteering';
  if (/\bapprentice/i.test(words)) return 'apprenticeship';
  if (/\bself[- ]employed|\bfreelance/i.test(words)) return 'self_employment';
  if (/\b(intern|internship|placement|work experience)\b/i.test(words)) return 'placement';
  return 'employment';
}

/** Several roles under one employer: the name is told once, on a line of its own above the first. */
function inheritEmployers(roles: CvRole[], pieces: readonly Piece[][]): void {
  roles.forEach((role, at) => {
    const before = roles[at - 1];
    if (
      role.employer !== '' ||
      role.kind === 'career_break' ||
      before === undefined ||
      before.employer === ''
    )
      return;
    const isToldAbove = (pieces[at - 1] ?? []).some(
      (one) => one.where === 'above' && one.text.startsWith(before.employer),
    );
    const wasInherited = !(pieces[at - 1] ?? []).some((one) => one.text.includes(before.employer));
    if ((isToldAbove || wasInherited) && isTitleAlone(pieces[at] ?? [], role)) {
      roles[at] = { ...role, employer: before.employer, location: role.location ?? before.location };
    }
  });
}

/** True where a head says nothing but the title, and perhaps a place. */
function isTitleAlone(pieces: readonly Piece[], { title, location }: CvRole): boolean {
  return pieces.every(({ text }) => text === title || text === location);
}
