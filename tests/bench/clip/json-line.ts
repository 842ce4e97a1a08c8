import type { AdvertField, AdvertReading } from '../../../lib/domain/advert/advert-reading';

/** The names of an advert's fields in the database, which is how the lines call them. */
const columns: readonly [string, AdvertField][] = [
  ['job_title', 'title'],
  ['company', 'company'],
  ['location', 'location'],
  ['closing_date', 'closingOn'],
  ['salary', 'salary'],
  ['employment_type', 'employmentType'],
  ['job_text', 'text'],
  ['agency', 'agency'],
  ['remote_policy', 'remotePolicy'],
  ['hours', 'hours'],
  ['reference', 'reference'],
  ['board_expires_on', 'boardExpiresOn'],
  ['employer_url', 'employerUrl'],
];
/** The fields that every line has; the others only where they were read. */
const always = 7;

/** One page's reading as a line: `ms` is the whole of it, in the page and in the extension. */
export function jsonLine(id: string, reading: AdvertReading, milliseconds: number): string {
  const ms = Math.round(milliseconds * 10) / 10;
  if (reading.kind === 'none') return JSON.stringify({ id, kind: 'none', why: reading.why, ms });
  const line: Record<string, unknown> = {
    id,
    kind: 'advert',
    grade: reading.grade,
    source_platform: reading.platform,
  };
  const from: Record<string, string> = {};
  const doubtful: string[] = [];
  for (const [at, [column, field]] of columns.entries()) {
    const value = reading.fields[field];
    if (at < always || value !== null) line[column] = value;
    const receipt = reading.receipts[field];
    if (receipt !== undefined) from[column] = receipt.from;
    if (receipt?.isDoubtful === true) doubtful.push(column);
  }
  return JSON.stringify({ ...line, from, doubtful, ms });
}
