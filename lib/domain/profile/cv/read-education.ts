import type { CvQualification, CvUnsorted } from './cv-reading';
import { type DateOrder, findDates } from './find-dates';
import type { CvLine } from './find-sections';
import { bare, cutAtBold } from './head-pieces';
import { isProse, noDates } from './split-entries';
import { namesDegree, namesSchool } from './title-words';

const grade =
  /[,;]?\s*\(?\b((?:first|upper second|lower second|second|third)(?: class)?(?: hon(?:ou)?rs)?|[12][:.][12]|3rd|1st|2nd|distinction|merit|pass|cum laude|magna cum laude|summa cum laude|GPA:?\s*\d(?:\.\d+)?(?:\s*\/\s*\d(?:\.\d)?)?|grades? [A-Z*\d]\S*(?: ?(?:-|–|to) ?[A-Z*\d]\S*)?)\)?\s*$/i;

/**
 * Schools and what was learned there. An entry has one course and one school, in either order and on one line or
 * several; the next one begins where a course, a school or dates come that the entry already has.
 */
export function readEducation(
  lines: readonly CvLine[],
  order: DateOrder,
): { qualifications: CvQualification[]; unsorted: CvUnsorted[] } {
  const entries: Course[] = [];
  for (const line of lines) {
    const said = coursePieces(line, order);
    const current = entries.at(-1);
    if (current === undefined || clashes(current, said)) entries.push(begun(said, line));
    else add(current, said, line);
  }
  const isCourse = (entry: Course) => entry.title !== '' || entry.issuer !== '';
  return {
    qualifications: entries.filter(isCourse).map(qualificationFrom),
    unsorted: entries
      .filter((entry) => !isCourse(entry))
      .flatMap((entry) =>
        entry.lines.map((line) => ({ text: line.text, line: line.at, section: 'education' as const })),
      ),
  };
}

interface Said {
  title: string;
  issuer: string;
  level: string | null;
  dates: CvQualification['dates'] | null;
  details: string[];
}

interface Course extends Said {
  /** True where its title has none of the words of a course: it may be the school. */
  isGuess: boolean;
  lines: CvLine[];
}

function coursePieces(line: CvLine, order: DateOrder): Said {
  const dates = findDates(line.text, order);
  const whole = dates === null ? [line.text] : [line.text.slice(0, dates.from), line.text.slice(dates.to)];
  const parts = whole.flatMap((part) => cutAtBold(part, line));
  const said: Said = { title: '', issuer: '', level: null, dates: dates, details: [] };
  for (const part of parts
    .flatMap((text) => text.split(/\t|\s+[|·•]\s+|\s+[–—-]\s+|(?<=\p{L}{4})\.\s+(?=\p{Lu})/u))
    .map(bare)) {
    for (const piece of piecesOfCourse(part)) put(said, piece);
  }
  return said;
}

/** A text that names a course and a school is cut at its commas; any other is one thing. */
function piecesOfCourse(text: string): string[] {
  if (text === '') return [];
  if (!(namesSchool(text) && namesDegree(text)) || !text.includes(', ')) return [text];
  const parts = text.split(/,\s+/);
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    const isNew = last === undefined || namesSchool(part) !== namesSchool(last) || grade.test(`, ${part}`);
    if (isNew) pieces.push(part);
    else pieces[pieces.length - 1] = `${last}, ${part}`;
  }
  return pieces;
}

function put(said: Said, piece: string): void {
  const found = grade.exec(piece);
  const isGradeOnly = found !== null && found[0].length >= piece.length - 1;
  const rest =
    found === null || (!isGradeOnly && !/[,(]/.test(found[0])) ? piece : bare(piece.slice(0, found.index));
  if (found !== null && rest !== piece) said.level ??= found[1] ?? null;
  if (rest === '') return;
  if (
    namesSchool(rest) &&
    !/^(bachelor|master|diploma|high school diploma)/i.test(rest) &&
    said.issuer === ''
  )
    said.issuer = rest;
  else if (namesDegree(rest) && said.title === '') said.title = rest;
  else said.details.push(rest);
}

function clashes(current: Course, said: Said): boolean {
  if (current.isGuess && current.issuer === '' && said.title !== '' && said.issuer === '') return false;
  if (current.title !== '' && said.title !== '') return true;
  if (current.issuer !== '' && said.issuer !== '') return true;
  return current.dates !== null && said.dates !== null;
}

function begun(said: Said, line: CvLine): Course {
  // What a list of courses says first is the course, whatever its words.
  const [first, ...details] = said.details;
  const isUntold = said.title === '' && said.issuer === '' && first !== undefined && !isProse(first);
  return { ...said, ...(isUntold ? { title: first, details } : {}), isGuess: isUntold, lines: [line] };
}

function add(course: Course, said: Said, line: CvLine): void {
  if (course.isGuess && said.title !== '') {
    course.issuer = course.title;
    course.title = said.title;
    course.isGuess = false;
  }
  course.title ||= said.title;
  course.issuer ||= said.issuer;
  course.level ??= said.level;
  course.dates ??= said.dates;
  course.details.push(...said.details);
  course.lines.push(line);
}

function qualificationFrom(course: Course): CvQualification {
  const dates = course.dates ?? noDates;
  return {
    kind: 'education',
    title: course.title || course.issuer,
    issuer: course.title === '' ? '' : course.issuer,
    level: course.level,
    reference: null,
    dates: { written: dates.written, start: dates.start, end: dates.end, isCurrent: dates.isCurrent },
    expiresOn: null,
    details: course.details.join('\n'),
    lines: course.lines.map((line) => line.at),
  };
}
