import type { CvSection } from './cv-reading';
import { type DateOrder, findDates } from './find-dates';
import type { CvLine } from './find-sections';
import type { RolesRead } from './roles-read';
import { asPeriod, noDates } from './split-entries';

const columnNames = {
  dates:
    /^(dates?|from|to$|until|end|when|period|start|dates? (from|of|employed|worked)|from.{0,3}to|year)\b/i,
  employer: /^(name (and address )?of )?(employer|company|organisation|organization|where|trust)\b/i,
  title: /^(job|position|role|post|title|occupation|grade)/i,
  duties: /^(duties|responsibilities|main duties|key|description|summary)/i,
};
type ColumnName = keyof typeof columnNames;

/** What the columns of a table of jobs are called, by the line that names them; null where there is no such table. */
interface TableColumns {
  line: CvLine;
  names: (ColumnName | null)[];
}

/** The row of a table that names its columns, and which each is; null where none does. */
export function columnsNamed(lines: readonly CvLine[]): TableColumns | null {
  for (const line of lines) {
    const cells = line.text.split('\t');
    if (line.row === undefined || cells.length < 2) continue;
    const names = cells.map(
      (cell) =>
        (Object.keys(columnNames) as ColumnName[]).find((name) => columnNames[name].test(cell)) ?? null,
    );
    if (names.includes('employer') && (names.includes('title') || names.includes('dates')))
      return { line, names };
  }
  return null;
}

type ReadRoles = (lines: readonly CvLine[], section: CvSection, order: DateOrder) => RolesRead;

/** The roles of a table whose columns have names, row by row; lines outside of it are read as any others. */
export function rowEntries(
  lines: readonly CvLine[],
  { line: heading, names }: TableColumns,
  section: CvSection,
  order: DateOrder,
  readOthers: ReadRoles,
): RolesRead {
  const rows = new Map<number, CvLine[]>();
  const others: CvLine[] = [];
  for (const line of lines) {
    if (line === heading) continue;
    if (line.row === undefined) others.push(line);
    else rows.set(line.row, [...(rows.get(line.row) ?? []), line]);
  }
  const read = readOthers(others, section, order);
  const made = [...rows.values()].map((row) => roleOfRow(row, names, section, order));
  return {
    roles: [...made.flatMap((one) => one.roles), ...read.roles],
    unsorted: [...made.flatMap((one) => one.unsorted), ...read.unsorted],
    headings: [heading.at],
  };
}

function roleOfRow(
  row: readonly CvLine[],
  names: TableColumns['names'],
  section: CvSection,
  order: DateOrder,
): RolesRead {
  const cells = names.map(() => [] as { text: string; line: CvLine }[]);
  for (const line of row) {
    const texts = line.column === undefined ? line.text.split('\t') : [line.text];
    texts.forEach((text, at) => {
      cells[line.column ?? at]?.push({ text, line });
    });
  }
  const of = (name: ColumnName) => cells.filter((_, at) => names[at] === name).flat();
  const [title, ...more] = of('title');
  const [employer, ...address] = of('employer');
  const duties = [...more, ...of('duties')];
  const lines = new Set([...of('dates'), ...of('employer'), title].flatMap((cell) => cell?.line.at ?? []));
  const left = [...address, ...names.flatMap((name, at) => (name === null ? (cells[at] ?? []) : []))];
  const unsorted = left.map(({ text, line }) => ({ text, line: line.at, section }));
  if (title === undefined) {
    return { roles: [], headings: [], unsorted: row.map(({ text, at }) => ({ text, line: at, section })) };
  }
  const dates = findDates(
    of('dates')
      .map(({ text }) => text)
      .join(' - '),
    order,
  );
  return {
    roles: [
      {
        kind: section === 'volunteering' ? 'volunteering' : 'employment',
        title: title.text,
        employer: employer?.text ?? '',
        location: null,
        dates: dates === null ? noDates : asPeriod(dates),
        bullets: duties.map(({ text, line }) => ({ value: text, lines: [line.at] })),
        lines: [...lines],
      },
    ],
    unsorted,
    headings: [],
  };
}
