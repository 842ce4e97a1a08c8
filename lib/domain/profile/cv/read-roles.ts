import type { WorkHistory } from '../work-history';
import type { CvRole, CvSection, CvUnsorted } from './cv-reading';
import { withoutPlace } from './employer-place';
import type { DateOrder } from './find-dates';
import type { CvLine } from './find-sections';
import { bare, type Piece, piecesOf } from './head-pieces';
import { isAside, isTitleThenEmployer, type RoleFields, roleFieldsOf, type UsualOrder } from './role-fields';
import { isRoleLabel } from './role-labels';
import type { RolesRead } from './roles-read';
import { asPeriod, type Entry, splitEntries } from './split-entries';
import { columnsNamed, rowEntries } from './table-roles';
import { namesBreak, namesRole } from './title-words';

/** The roles of a section about work, paid or not. */
export function readRoles(all: readonly CvLine[], section: CvSection, order: DateOrder): RolesRead {
  const lines = all.filter(({ text }) => !isRoleLabel(text));
  const columns = columnsNamed(lines);
  if (columns !== null) return rowEntries(lines, columns, section, order, readRoles);
  const { before, entries } = splitEntries(lines, order);
  const pieces = entries.map(piecesOf);
  const usual = usualOrder(pieces);
  const read = entries.map((entry, at): ReadEntry => {
    const own = pieces[at] ?? [];
    const fields = roleFieldsOf(own, usual);
    return { entry, pieces: own, fields, role: roleOf(entry, fields, section) };
  });
  const told = underTheirEmployers(read);
  const { roles, lost } = inherited(told);
  const unsorted = [...before, ...lost.flatMap(({ entry }) => [...entry.head, ...entry.content])].map(
    (line) => ({ text: line.text, line: line.at, section }),
  );
  return {
    roles,
    unsorted: [
      ...unsorted,
      ...told.filter((one) => !lost.includes(one)).flatMap((one) => restOf(one, section)),
    ],
    headings: all.flatMap(({ text, at }) => (isRoleLabel(text) ? [at] : [])),
  };
}

/** An entry with what was made of it. */
interface ReadEntry {
  entry: Entry;
  pieces: Piece[];
  fields: RoleFields;
  role: CvRole;
}

/** What is left of a head, but for whole lines below the dates, which tell what was done. */
function restOf({ fields, role }: ReadEntry, section: CvSection): CvUnsorted[] {
  const bullets = new Set(role.bullets.flatMap((bullet) => bullet.lines));
  return fields.rest
    .filter(({ line }) => !bullets.has(line.at))
    .map(({ text, line }) => ({ text, line: line.at, section }));
}

/** What those roles have in common whose words leave no doubt. */
function usualOrder(pieces: readonly Piece[][]): UsualOrder {
  const inOne = pieces.filter((one) => one.some(isTitleThenEmployer));
  const isInOne = inOne.length >= 2 && inOne.length >= pieces.length * 0.75;
  const unknown: UsualOrder = { isTitleFirst: null, employerWhere: null, isInOne };
  const sure = pieces.map((one) => roleFieldsOf(one, unknown)).filter((one) => one.isSure);
  if (sure.length === 0) return unknown;
  const isMost = (some: readonly RoleFields[]) => some.length * 2 >= sure.length;
  const isAbove = isMost(sure.filter((one) => one.employerWhere === 'above'));
  return {
    isTitleFirst: isMost(sure.filter((one) => one.isTitleFirst)),
    employerWhere: isAbove ? 'above' : null,
    isInOne,
  };
}

function roleOf({ head, anchor, content }: Entry, fields: RoleFields, section: CvSection): CvRole {
  const title = fields.title || fields.employer;
  const anchorAt = head.indexOf(anchor.line);
  const isUnused = (line: CvLine) =>
    head.indexOf(line) > anchorAt &&
    line.boldStart === undefined &&
    !isAside(line.text) &&
    fields.rest.some((one) => one.line === line && one.text === bare(line.text));
  const told = [...head.filter(isUnused), ...content];
  return {
    kind: kindOf(`${title} ${fields.employer}`, section),
    title,
    employer: fields.title === '' ? '' : fields.employer,
    location: fields.location,
    dates: asPeriod(anchor.dates),
    bullets: told.map((line) => ({ value: line.text, lines: [line.at] })),
    lines: head.filter((line) => !isUnused(line)).map((line) => line.at),
  };
}

function kindOf(words: string, section: CvSection): WorkHistory['kind'] {
  if (namesBreak(words)) return 'career_break';
  if (section === 'volunteering' || /\bvolunt/i.test(words)) return 'volunteering';
  if (/\bapprentice/i.test(words)) return 'apprenticeship';
  if (/\bself[- ]employed|\bfreelance/i.test(words)) return 'self_employment';
  if (/\b(intern|internship|placement|work experience)\b/i.test(words)) return 'placement';
  return 'employment';
}

/**
 * An employer with the whole time there, and the roles with theirs below it: the first is no role, and the others
 * are with that employer.
 */
function underTheirEmployers(read: readonly ReadEntry[]): ReadEntry[] {
  let over: ReadEntry | null = null;
  return read.flatMap((one, at): ReadEntry[] => {
    const next = read[at + 1];
    if (next !== undefined && isOverRoles(one, next)) {
      over = one;
      return [];
    }
    const employer: ReadEntry | null = over;
    if (employer === null || one.role.employer !== '' || !isTitleAlone(one.pieces, one.role)) {
      over = null;
      return [one];
    }
    const { name, place } = withoutPlace(employer.role.title);
    const lines = [...employer.role.lines, ...one.role.lines];
    return [{ ...one, role: { ...one.role, employer: name, location: one.role.location ?? place, lines } }];
  });
}

function isOverRoles(one: ReadEntry, next: ReadEntry): boolean {
  const isName = one.role.employer === '' && !namesRole(one.role.title) && !namesBreak(one.role.title);
  const isNextTitle = next.role.employer === '' && namesRole(next.role.title);
  return isName && one.entry.content.length === 0 && isTitleAlone(one.pieces, one.role) && isNextTitle;
}

/** Several roles under one employer: the name is told once, on a line of its own above the first. */
function inherited(read: readonly ReadEntry[]): { roles: CvRole[]; lost: ReadEntry[] } {
  const roles: CvRole[] = [];
  read.forEach(({ role, pieces }, at) => {
    const before = roles.at(-1);
    const above = read[at - 1];
    const isToldAbove = above?.pieces.some(
      (one) => one.where === 'above' && one.text.startsWith(before?.employer ?? '-'),
    );
    const wasInherited =
      above !== undefined && !above.pieces.some((one) => one.text.includes(before?.employer ?? '-'));
    const takes =
      before !== undefined && before.employer !== '' && role.employer === '' && role.kind !== 'career_break';
    if (takes && (isToldAbove || wasInherited) && isTitleAlone(pieces, role)) {
      roles.push({ ...role, employer: before.employer, location: role.location ?? before.location });
    } else if (role.title !== '') roles.push(role);
  });
  return { roles, lost: read.filter(({ role }) => role.title === '') };
}

/** True where a head says nothing but the title, and perhaps a place. */
function isTitleAlone(pieces: readonly Piece[], { title, location }: CvRole): boolean {
  return pieces.every(({ text }) => text === title || text === location);
}
